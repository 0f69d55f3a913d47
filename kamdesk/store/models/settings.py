"""Settings of the office, and what the file knows about itself."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.store.models.base import Base, Flag, Record, Words


class SettingRow(Record):
    """One setting of the office; who changed it is in the log like any other change."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[Words]


class DeskRow(Base):
    """The file's own single row: which copy of the desk it is, since when, and whether it is sealed.

    ``log_key`` is the secret of the digests (`store/log/digests.py`), ``seal`` the digest of this row.
    ``journaled`` says that acts may lie in the write-ahead log beside the file.
    """

    __tablename__ = "desk"

    key: Mapped[int] = mapped_column(primary_key=True)
    device: Mapped[str]
    made_at: Mapped[datetime]
    encrypted: Mapped[Flag]
    log_key: Mapped[Words]
    seal: Mapped[Words]
    journaled: Mapped[Flag]
