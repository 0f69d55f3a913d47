"""Members of the department."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.desk.members import Post
from kamdesk.store.models.base import Code, Flag, Record, Words


class MemberRow(Record):
    """One member of the department."""

    __tablename__ = "member"

    name: Mapped[Words]
    post: Mapped[Post] = mapped_column(Code(Post))
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]
    evaluated: Mapped[Flag]
