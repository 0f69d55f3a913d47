from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.desk.actors import ALL_ROLES, Actor, Right, actor_at_desk, actor_of
from kamdesk.domain.desk.duties import Duty, Standing, deciding_rights
from kamdesk.domain.desk.members import Member, Post

MEMBERS = {post: Member(id=UUID(int=number), name=post.value, post=post) for number, post in enumerate(Post)}
ACTORS = {post: actor_of(member) for post, member in MEMBERS.items()}
posts = st.sampled_from(Post)
duties = st.builds(
    Duty,
    member_id=st.none() | posts.map(lambda post: MEMBERS[post].id),
    rights=st.frozensets(st.sampled_from([each for each in Right if each is not Right.STAND_IN])),
    post=st.none() | posts,
    about=st.none() | posts.map(lambda post: MEMBERS[post].id),
    only_own=st.booleans(),
)


@given(duties, posts)
def test_what_is_not_ones_own_is_done_only_by_those_who_stand_in(duty: Duty, post: Post) -> None:
    actor, standing = ACTORS[post], duty.standing_of(ACTORS[post])
    assert (standing is Standing.OWN) == duty.is_of(actor)
    if standing is Standing.FOR_ANOTHER:
        assert actor.may(Right.STAND_IN)
        assert not duty.only_own
    if actor.member_id == duty.about:
        assert standing is Standing.REFUSED


@given(duties)
def test_nobody_known_does_nothing(duty: Duty) -> None:
    assert duty.standing_of(Actor("administrator", rights=ALL_ROLES)) is Standing.REFUSED


@given(posts, posts)
def test_a_post_is_decided_for_by_whoever_has_its_rights(wanted: Post, post: Post) -> None:
    duty = Duty(rights=deciding_rights(wanted), post=wanted)
    needed = ACTORS[wanted].rights - {Right.STAND_IN}
    holds = post is wanted or bool(needed and needed <= ACTORS[post].rights)
    assert duty.is_of(ACTORS[post]) == holds


def test_money_and_leaders_are_never_stood_in_for() -> None:
    for wanted in (Post.FINANCE, Post.GENERAL_MANAGER, Post.DATA_ADMIN):
        duty = Duty(rights=deciding_rights(wanted), post=wanted)
        own = {post for post, actor in ACTORS.items() if duty.standing_of(actor) is not Standing.REFUSED}
        assert own == {wanted}


def test_the_department_stands_in_for_itself() -> None:
    duty = Duty(rights=frozenset({Right.REVIEW}), about=MEMBERS[Post.SPECIALIST].id)
    assert {post: duty.standing_of(ACTORS[post]) for post in (Post.SUPERVISOR, Post.MANAGER)} == {
        Post.SUPERVISOR: Standing.OWN,
        Post.MANAGER: Standing.OWN,
    }
    assert duty.standing_of(ACTORS[Post.ASSISTANT]) is Standing.FOR_ANOTHER
    assert duty.standing_of(ACTORS[Post.SPECIALIST]) is Standing.REFUSED


def test_one_local_user_alone_holds_all_roles_even_over_themselves() -> None:
    alone = MEMBERS[Post.SPECIALIST]
    everyone = tuple(MEMBERS.values())
    judged = Duty(rights=frozenset({Right.SIGN}), about=alone.id)
    for at_work, told, rights in (
        ((alone,), False, ALL_ROLES),
        (everyone, True, ALL_ROLES),
        (everyone, False, frozenset()),
        (everyone[:2], True, frozenset()),  # who has left, left the roles
    ):
        actor = actor_at_desk(alone, at_work, holds_all_roles=told)
        assert actor.rights == rights
        assert (judged.standing_of(actor) is Standing.OWN) == (rights == ALL_ROLES)
    other = Duty(member_id=MEMBERS[Post.MANAGER].id)
    actor = actor_at_desk(alone, everyone, holds_all_roles=True)
    assert other.standing_of(actor) is Standing.FOR_ANOTHER  # a person's own word is nobody's role
