"""Use cases around our own company: people, departments, tasks, approvals."""
