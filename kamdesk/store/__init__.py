"""The database: engine, models, change log, search index, backup, migrations."""
