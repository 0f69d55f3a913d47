"""Alembic's environment: runs on the connection it is handed, or renders SQL without one."""

from __future__ import annotations

from alembic import context


def run() -> None:
    """Run the asked-for revisions, online on the caller's connection or offline as text."""
    connection = context.config.attributes.get("connection")
    if connection is None:
        context.configure(
            dialect_name=context.config.attributes["dialect"],
            literal_binds=True,
            output_buffer=context.config.attributes["output"],
        )
    else:
        context.configure(connection=connection, render_as_batch=True, transactional_ddl=False)
    with context.begin_transaction():
        context.run_migrations()


run()
