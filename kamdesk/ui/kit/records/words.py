"""What a page of records says in words of its own, in the language of the desk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordWords:
    """Words of one page of records.

    ``new`` is the act of making one ("新建客户"), ``new_title`` what it is called before it has a name
    ("新客户"), ``search`` what one may type to find some, ``nothing`` what an empty list says. Where there
    are ``first_steps``, a title and a sentence, a page without any records shows these instead of the list.
    """

    new: str
    new_title: str
    search: str
    nothing: str = ""
    first_steps: tuple[str, str] | None = None
