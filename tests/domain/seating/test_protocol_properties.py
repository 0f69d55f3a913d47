"""What holds of every plan, whoever is to sit and whatever is locked."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from hypothesis import event, given
from hypothesis import strategies as st

from kamdesk.domain.seating.geometry import mirrored, neighbour_pairs, opposite_host, seat_label
from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.plan import SeatPlan
from kamdesk.domain.seating.profile import Honour, InterpreterPlace
from kamdesk.domain.seating.protocol import SeatingCase, arrange
from kamdesk.domain.seating.reasons import SeatRule
from kamdesk.domain.seating.seat_ranks import seat_order
from tests.domain.seating.tables import in_mirror, seating_cases


class Seated:
    """A plan read back from its chairs and the list of people alone: what one sees at the table."""

    def __init__(self, case: SeatingCase, plan: SeatPlan) -> None:
        self.seats = case.table.seats
        self.plan = plan
        self.people = {person.id: person for person in case.people}
        self.at = {seat: self.people[name] for seat, name in plan.assignment.items()}
        self.seat = {person.id: seat for seat, person in self.at.items()}
        self.towards = -1 if case.profile.honour is Honour.RIGHT else 1
        foot = opposite_host(self.seats)
        self.foot = foot if self.towards == -1 else mirrored(foot, self.seats)
        self.second = self.with_role(TableRole.SECOND_HOST, TableRole.HOSTESS)
        self.two_hosts = self.second is not None and self.at.get(self.foot) is self.second
        self.order = seat_order(
            self.seats, two_hosts=self.two_hosts, tie=case.profile.tie, honour=case.profile.honour
        )

    def with_role(self, *roles: TableRole) -> Person | None:
        return next((person for person in self.people.values() if person.role in roles), None)

    def side(self, seat: int) -> str:
        person = self.at.get(seat % self.seats)
        return person.side.value if person and person.role is not TableRole.INTERPRETER else "-"

    def honoured_hand(self, seat: int, steps: int = 1) -> int:
        return (seat + self.towards * steps) % self.seats

    def same_side(self, sides: Mapping[int, str]) -> int:
        return sum(sides[a] == sides[b] != "-" for a, b in neighbour_pairs(self.seats))

    def free(self) -> list[int]:
        return [seat for seat in self.order if seat in self.at and seat not in self.plan.pinned]


def arranged(case: SeatingCase) -> Seated:
    return Seated(case, arrange(case))


@given(seating_cases())
def test_nobody_is_lost_or_seated_twice_and_everybody_has_a_reason(case: SeatingCase) -> None:
    plan = arrange(case)
    seated = list(plan.assignment.values())
    assert len(set(seated)) == len(seated)
    without_chair = {person.id for person in case.people} - set(seated)
    behind = case.profile.interpreter is InterpreterPlace.BEHIND
    assert without_chair == {
        p.id for p in case.people if behind and p.role is TableRole.INTERPRETER and p.seat is None
    }
    assert set(plan.reasons) == {person.id for person in case.people}
    assert set(plan.assignment) <= set(range(case.table.seats)) == set(plan.labels)


@given(seating_cases())
def test_whoever_is_locked_sits_there(case: SeatingCase) -> None:
    plan = arrange(case)
    for person in case.people:
        if person.seat is not None:
            assert plan.assignment[person.seat] == person.id
            assert plan.reasons[person.id].rule is SeatRule.LOCK


@given(seating_cases(locks=False))
def test_hosts_principal_guest_and_spouse_have_their_chairs(case: SeatingCase) -> None:
    table = arranged(case)
    host, principal = table.with_role(TableRole.HOST), table.with_role(TableRole.PRINCIPAL_GUEST)
    if host is None or principal is None or table.seats < 4:
        return
    hand = table.honoured_hand
    if case.profile.swap_host:
        expected = {0: principal, hand(0): host, hand(0, -1): table.second}
    else:
        hostess = table.second if table.second and table.second.role is TableRole.HOSTESS else None
        spouse = next((p for p in case.people if p.spouse_of == principal.id), None) if hostess else None
        crossed = case.profile.western_cross and hostess and principal.gender is not Gender.WOMAN
        event("crossed" if crossed else "straight")
        places = (hand(table.foot), hand(0)) if crossed else (hand(0), hand(table.foot))
        expected = {0: host, table.foot: table.second, places[0]: principal, places[1]: spouse}
    for seat, person in expected.items():
        assert person is None or table.at[seat] is person


@given(seating_cases())
def test_the_other_hand_gives_the_plan_in_a_mirror(case: SeatingCase) -> None:
    plan, mirror = arrange(case), arrange(in_mirror(case))
    seats = case.table.seats
    assert mirror.assignment == {mirrored(seat, seats): who for seat, who in plan.assignment.items()}
    assert mirror.same_side_adjacent == plan.same_side_adjacent
    assert {who: reason.rule for who, reason in mirror.reasons.items()} == {
        who: reason.rule for who, reason in plan.reasons.items()
    }


@given(seating_cases())
def test_precedence_is_never_turned_round_among_those_who_come_in_order(case: SeatingCase) -> None:
    table = arranged(case)
    assert table.plan.precedence_inversions == 0
    for one, other in combinations(table.free(), 2):
        if table.side(one) == table.side(other):
            assert table.at[one].rank <= table.at[other].rank


@given(seating_cases(), st.randoms(use_true_random=False))
def test_people_of_one_rank_keep_the_order_of_the_list(case: SeatingCase, random: object) -> None:
    del random
    equal = replace(case, people=tuple(replace(person, rank=1) for person in case.people))
    table = arranged(equal)
    position = {person.id: place for place, person in enumerate(equal.people)}
    for one, other in combinations(table.free(), 2):
        if table.side(one) == table.side(other):
            assert position[table.at[one].id] < position[table.at[other].id]


def longest_block(sides: Mapping[int, str], seats: int) -> int:
    longest = 0
    for start in range(seats):
        length = 0
        while length < seats and sides[start] != "-" and sides[(start + length) % seats] == sides[start]:
            length += 1
        longest = max(longest, length)
    return longest


@given(seating_cases(most_seats=11))
def test_no_other_pattern_of_sides_is_better_by_the_rules_in_their_order(case: SeatingCase) -> None:
    """Every way to part the free chairs between the sides is tried, none beats the plan."""
    table = arranged(case)
    free = table.free()
    sides = {seat: table.side(seat) for seat in range(table.seats)}
    companions = [seat for seat in free if sides[seat] == "H"]
    centres = {0, table.foot} if table.two_hosts else {0}
    beside = {(centre + step) % table.seats for centre in centres for step in (1, -1)}

    def badness(taken: tuple[int, ...]) -> tuple[object, ...]:
        tried = sides | {seat: "H" if seat in taken else "G" for seat in free}
        at_hosts = [seat in taken for seat in free if seat in beside]
        block = longest_block(tried, table.seats)
        return table.same_side(tried), at_hosts, block, [seat in taken for seat in free]

    best = min(badness(taken) for taken in combinations(free, len(companions)))
    assert badness(tuple(companions)) == best
    assert table.plan.same_side_adjacent == best[0]


@given(seating_cases())
def test_neighbours_of_one_side_are_counted_as_they_sit_and_parted_by_cause(case: SeatingCase) -> None:
    table = arranged(case)
    assert table.plan.same_side_adjacent == table.same_side(
        {seat: table.side(seat) for seat in range(table.seats)}
    )
    unlocked = arrange(replace(case, people=tuple(replace(p, seat=None) for p in case.people)))
    assert table.plan.unavoidable_same_side == min(table.plan.same_side_adjacent, unlocked.same_side_adjacent)
    assert table.plan.chosen_same_side >= 0


@given(seating_cases(locks=False))
def test_the_lowest_chairs_stay_empty(case: SeatingCase) -> None:
    table = arranged(case)
    taken = [place for place, seat in enumerate(table.order) if seat in table.free()]
    empty = [place for place, seat in enumerate(table.order) if seat not in table.at]
    assert not taken or not empty or max(taken) < min(empty)


@given(seating_cases())
def test_every_reason_is_true_of_the_plan_beside_it(case: SeatingCase) -> None:
    table = arranged(case)
    second = table.foot if table.second else None
    labels = {str(seat_label(seat, table.seats, second)): seat for seat in range(table.seats)}
    assert {str(label): seat for seat, label in table.plan.labels.items()} == labels
    for name, reason in table.plan.reasons.items():
        event(reason.rule.value)
        assert _true(table, table.people[name], str(reason.message), labels), str(reason.message)


def _true(table: Seated, person: Person, sentence: str, labels: Mapping[str, int]) -> bool:
    """Check a sentence by what it says, with the geometry counted out anew."""
    for pattern, check in _SENTENCES.items():
        found = re.fullmatch(pattern, sentence)
        if found:
            words = found.groupdict()
            hand = {"右": -1, "左": 1}.get(words.get("hand", ""), table.towards)
            lower = {"右": -1, "左": 1}.get(words.get("lower", ""), -table.towards)
            return hand == table.towards == -lower and all(check(table, person, words, labels))
    raise AssertionError(f"nobody knows how to check “{sentence}”")


Words = Mapping[str, str]
Labels = Mapping[str, int]


def _host(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person.role is TableRole.HOST
    yield table.seat[person.id] == 0


def _deputy(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person.side is Side.HOST
    yield table.seat[person.id] == 0
    yield table.at[0].role is not TableRole.HOST


def _no_hosts(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield table.seat[person.id] == 0
    yield all(p.side is not Side.HOST for p in table.people.values() if p.role is not TableRole.INTERPRETER)
    yield all(person.rank <= p.rank for p in table.people.values() if p.counts and p.seat is None)


def _opposite(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person is table.second
    yield table.seat[person.id] == table.foot
    yield table.at[0].role is TableRole.HOST


def _opposite_chair(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person is table.second
    yield table.seat[person.id] == table.foot


def _principal(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person.role is TableRole.PRINCIPAL_GUEST
    yield table.at[0].role is TableRole.HOST
    yield table.seat[person.id] == table.honoured_hand(0)


def _principal_at_head(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person.role is TableRole.PRINCIPAL_GUEST
    yield table.seat[person.id] == table.honoured_hand(0)


def _at_hostess(table: Seated, person: Person, role: TableRole | None) -> Iterator[bool]:
    yield table.second is not None and table.second.role is TableRole.HOSTESS
    yield table.two_hosts
    yield table.seat[person.id] == table.honoured_hand(table.foot)
    yield role is None or person.role is role


def _spouse(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield from _at_hostess(table, person, None)
    yield _married(table, person)


def _married(table: Seated, person: Person) -> bool:
    principal = table.with_role(TableRole.PRINCIPAL_GUEST)
    return principal is not None and person.spouse_of == principal.id


def _cross_principal(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield from _at_hostess(table, person, TableRole.PRINCIPAL_GUEST)
    yield person.gender is not Gender.WOMAN


def _cross_spouse(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield _married(table, person)
    yield table.at[0].role is TableRole.HOST
    yield table.seat[person.id] == table.honoured_hand(0)


def _swap_principal(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person.role is TableRole.PRINCIPAL_GUEST
    yield table.seat[person.id] == 0


def _swap_host(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person.role is TableRole.HOST
    yield table.seat[person.id] == table.honoured_hand(0)
    yield table.at[0].role is TableRole.PRINCIPAL_GUEST


def _swap_second(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person is table.second
    principal = table.with_role(TableRole.PRINCIPAL_GUEST)
    yield principal is not None
    yield principal is not None and table.honoured_hand(table.seat[person.id]) == table.seat[principal.id]


def _lock(table: Seated, person: Person, _: Words, __: Labels) -> Iterator[bool]:
    yield person.seat == table.seat[person.id]


def _guest_in_order(table: Seated, person: Person, words: Words, labels: Labels) -> Iterator[bool]:
    chairs = [seat for seat in table.free() if table.side(seat) == "G"]
    yield labels[words["label"]] == table.seat[person.id]
    yield chairs.index(table.seat[person.id]) + 1 == int(words["place"])


def _neighbours(table: Seated, seat: int) -> set[str]:
    """The sides beyond empty chairs and interpreters on both hands."""
    found = set()
    for step in (1, -1):
        for apart in range(1, table.seats):
            if table.side(seat + step * apart) != "-":
                found.add(table.side(seat + step * apart))
                break
    return found


def _companion(table: Seated, person: Person, words: Words, labels: Labels) -> Iterator[bool]:
    chairs = [seat for seat in table.free() if table.side(seat) == "H"]
    yield labels[words["label"]] == table.seat[person.id]
    yield chairs.index(table.seat[person.id]) + 1 == int(words["place"])


def _between(table: Seated, person: Person, words: Words, labels: Labels) -> Iterator[bool]:
    yield from _companion(table, person, words, labels)
    yield "G" in _neighbours(table, table.seat[person.id])
    yield sum(table.side(seat) == "G" for seat in range(table.seats)) > 1


def _beside_one(table: Seated, person: Person, words: Words, labels: Labels) -> Iterator[bool]:
    yield from _companion(table, person, words, labels)
    yield "G" in _neighbours(table, table.seat[person.id])


def _beside_none(table: Seated, person: Person, words: Words, labels: Labels) -> Iterator[bool]:
    yield from _companion(table, person, words, labels)
    yield "G" not in _neighbours(table, table.seat[person.id])


def _displaced(table: Seated, person: Person, words: Words, labels: Labels) -> Iterator[bool]:
    seat = table.seat[person.id]
    yield table.at[labels[words["wanted"]]].title == words["holder"]
    yield labels[words["label"]] == seat
    yield all(higher in table.plan.pinned for higher in table.order[: table.order.index(seat)])


def _interpreted(table: Seated, person: Person, words: Words) -> Person | None:
    if words["whom"] == "主宾":
        yielded = table.with_role(TableRole.PRINCIPAL_GUEST)
        return yielded if person.interprets_for in (None, yielded.id if yielded else None) else None
    return table.people.get(person.interprets_for or "")


def _beside_person(table: Seated, person: Person, words: Words, _: Labels) -> Iterator[bool]:
    whom = _interpreted(table, person, words)
    assert whom is not None
    hand = {"右": -1, "左": 1}[words["either"]]
    yield (table.seat[whom.id] + hand) % table.seats == table.seat[person.id]


def _near_person(table: Seated, person: Person, words: Words, _: Labels) -> Iterator[bool]:
    whom = _interpreted(table, person, words)
    assert whom is not None
    seat = table.seat[whom.id]
    while (seat := table.honoured_hand(seat)) != table.seat[person.id]:
        yield seat in table.plan.pinned


def _behind(table: Seated, person: Person, words: Words, _: Labels) -> Iterator[bool]:
    yield person.id not in table.seat
    yield words["whom"] == "来宾" or _interpreted(table, person, words) is not None


def _elsewhere(table: Seated, person: Person, words: Words, labels: Labels) -> Iterator[bool]:
    yield labels[words["label"]] == table.seat[person.id]


_HAND, _LABEL, _WHOM = "(?P<hand>[左右])", r"(?P<label>[^:,(]+?)", "(?P<whom>.+?)"
_SENTENCES = {
    "主人居中,面门为上": _host,
    "主方代表居中,面门为上": _deputy,
    "本桌没有主方人员,由职级最高的来宾居中": _no_hosts,
    "女主人/第二主人与主人相对而坐": _opposite,
    "女主人/第二主人坐副主位,与主位相对": _opposite_chair,
    f"主宾在主人{_HAND}侧": _principal,
    f"主宾在主位{_HAND}侧": _principal_at_head,
    f"主宾配偶在女主人{_HAND}侧": _spouse,
    rf"主宾在女主人{_HAND}侧\(西式交叉\)": _cross_principal,
    rf"主宾配偶在男主人{_HAND}侧\(西式交叉\)": _cross_spouse,
    "主宾身份高于主人,请主宾坐主位": _swap_principal,
    rf"主人坐主宾位\(主位{_HAND}侧\)": _swap_host,
    "第二主人坐主宾(?P<lower>[左右])侧": _swap_second,
    "用户锁定该座位": _lock,
    rf"来宾按礼宾次序:{_LABEL}为来宾可用座位中的第(?P<place>\d+)位"
    rf"\(近高远低、{_HAND}高(?P<lower>[左右])低\)": _guest_in_order,
    rf"陪客与来宾交叉:{_LABEL}夹在来宾之间,为第(?P<place>\d+)陪客位": _between,
    rf"陪客按次序就座:{_LABEL}与来宾相邻,为第(?P<place>\d+)陪客位": _beside_one,
    rf"陪客按次序就座:{_LABEL}两侧没有来宾,为第(?P<place>\d+)陪客位": _beside_none,
    f"(?P<wanted>.+?)已由“(?P<holder>.+?)”就座,改坐余下座位中最高的{_LABEL}": _displaced,
    rf"翻译在{_WHOM}(?P<either>[左右])侧\(占位不占数\)": _beside_person,
    rf"翻译在{_WHOM}{_HAND}侧最近的空位\(占位不占数\)": _near_person,
    f"翻译坐在{_WHOM}身后,不占席位": _behind,
    rf"翻译另坐{_LABEL}\(占位不占数\)": _elsewhere,
}
