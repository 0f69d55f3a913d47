"""What the search compares and sorts by; the words themselves stand in the full-text index."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.store.models.base import Base, Words


class SearchDocumentRow(Base):
    """One findable record: its kind, its title, and its text folded for comparing.

    ``names`` are the folded names, ``text`` all folded words; ``day`` sorts records that belong to a day.
    ``key`` is the row of the index.
    """

    __tablename__ = "search_document"

    key: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    id: Mapped[UUID]
    title: Mapped[Words]
    names: Mapped[Words]
    text: Mapped[Words]
    day: Mapped[str | None]

    __table_args__ = (UniqueConstraint("id", "kind"),)
