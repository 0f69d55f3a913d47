"""All rows of the database, a module a concern; importing this package registers every table."""

from kamdesk.store.models import (
    attachments,
    base,
    company,
    cooperation,
    customers,
    dealings,
    desk,
    drafts,
    evaluations,
    events,
    log,
    needs,
    notes,
    opportunities,
    persons,
    plans,
    printing,
    search,
    service,
    settings,
)
from kamdesk.store.models.attachments import require_contents
from kamdesk.store.models.closing import keep_closed_records

__all__ = [
    "attachments",
    "base",
    "company",
    "cooperation",
    "customers",
    "dealings",
    "desk",
    "drafts",
    "evaluations",
    "events",
    "log",
    "needs",
    "notes",
    "opportunities",
    "persons",
    "plans",
    "printing",
    "search",
    "service",
    "settings",
]

require_contents()
keep_closed_records()  # every table is known by now
