"""What is being typed, kept within the file until it is saved or given up."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.store.models.base import Base, Words


class KeptTypingRow(Base):
    """What is typed in one place of the window; no record yet, so that neither log nor undo knows it.

    ``drafts`` is JSON: a draft after the other, its values as the change log writes them.
    """

    __tablename__ = "kept_typing"

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    place: Mapped[Words]
    kept_at: Mapped[datetime]
    author: Mapped[Words]
    drafts: Mapped[Words]
