"""All rows of the database, a module a concern; importing this package registers every table."""

from kamdesk.store.models import (
    base,
    company,
    customers,
    dealings,
    desk,
    evaluations,
    events,
    log,
    opportunities,
    persons,
    plans,
    printing,
    search,
    service,
    settings,
)
from kamdesk.store.models.closing import keep_closed_records

__all__ = [
    "base",
    "company",
    "customers",
    "dealings",
    "desk",
    "evaluations",
    "events",
    "log",
    "opportunities",
    "persons",
    "plans",
    "printing",
    "search",
    "service",
    "settings",
]

keep_closed_records()  # every table is known by now
