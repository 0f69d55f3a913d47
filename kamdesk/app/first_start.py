"""What the first start does: makes the file, names the office and the person, and remembers both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kamdesk.app.recovery_sheet import print_recovery_key
from kamdesk.config.paths import user_paths
from kamdesk.config.settings import DATA_FILE, LANGUAGE
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.desk.protection import new_recovery_key
from kamdesk.services.desk.members import Members
from kamdesk.services.desk.occupant import PERSON
from kamdesk.services.desk.office import Office
from kamdesk.ui.kit.desk.languages import speak

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.app.missing_file import MissingFile
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.domain.shared.text import Message
    from kamdesk.services.desk.desks import Desks
    from kamdesk.store.file.database import Database
    from kamdesk.ui.desk.ports import FirstStartAnswers
    from kamdesk.ui.kit.desk.context import UiContext


@dataclass
class FirstStart:
    """Carries the wizard's answers out.

    ``usual_place`` is suggested; ``opened_unasked`` is the file that this start would have opened;
    ``restoring`` puts a backup in the place of a new file.
    """

    application: QApplication
    context: UiContext
    desks: Desks
    usual_place: Path
    opened_unasked: Path
    restoring: MissingFile
    made: Database | None = None

    @property
    def database(self) -> Database | None:
        """The open file, made anew or from a backup, once there is one."""
        return self.made or self.restoring.database

    def default_place(self) -> Path:
        """Return where the data file should lie if nobody says otherwise."""
        return self.usual_place

    def problem_with_place(self, place: Path) -> Message | None:
        """Say why the data file cannot lie at ``place``, if so."""
        return self.desks.problem_with_place(place)

    def keychain_ready(self) -> bool:
        """Tell whether this PC can keep the key for the person."""
        return self.desks.keychain_ready()

    def speak(self, language: str) -> None:
        """Speak ``language`` from now on."""
        speak(self.application, language)

    def create(self, answers: FirstStartAnswers, progress: Progress) -> str:
        """Make the data file; return the recovery key, empty without encryption; raises `UserError`."""
        progress(0, 2)
        encrypted = answers.guard != "none"
        key = new_recovery_key() if encrypted else ""
        database = self.desks.create(
            answers.place,
            passphrase=answers.passphrase if answers.guard == "passphrase" else None,
            use_keychain=answers.guard == "keychain",
            recovery_key=key or None,
            encrypted=encrypted,
        )
        progress(1, 2)
        database.actor = Actor(answers.person)
        Office(database).rename(OfficeNames(answers.organisation, answers.department))
        Members(database).add(answers.person, answers.post)
        self.made = database
        progress(2, 2)
        return key

    def keep_choices(self, answers: FirstStartAnswers) -> None:
        """Write down on this PC what the wizard learnt about it."""
        preferences = self.context.preferences
        preferences.set(LANGUAGE, answers.language)
        if answers.place != self.opened_unasked:
            remember_desk(self.context, answers.place)
        if answers.person:  # a backup knows who sits here
            preferences.remember(PERSON, answers.person)
        preferences.save()

    def print_recovery_key(self, key: str) -> bool:
        """Print the sheet with ``key``; False when the person stopped it."""
        if self.database is None:
            return False
        return print_recovery_key(QApplication.activeWindow(), self.context, key, self.database)


def remember_desk(context: UiContext, place: Path) -> None:
    """Open the desk at ``place`` on this PC from now on."""
    context.preferences.set(DATA_FILE, "" if place == user_paths().desk else str(place))
