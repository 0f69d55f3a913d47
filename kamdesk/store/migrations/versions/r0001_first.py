"""First revision: every table, the append-only log and the full-text index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Build an empty desk."""
    _tables()
    if op.get_context().dialect.name == "postgresql":
        _postgresql_log_and_search()
    else:
        _sqlite_log_and_search()


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")


def _sqlite_log_and_search() -> None:
    for table in ("change_transaction", "change_entry"):
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END"
            )
    op.execute(
        "CREATE VIRTUAL TABLE search_words USING fts5(words, content='', contentless_delete=1, "
        "detail='none', tokenize=\"ascii tokenchars '^=@~#'\")"
    )
    op.execute("CREATE VIRTUAL TABLE search_words_held USING fts5vocab(search_words, instance)")


def _postgresql_log_and_search() -> None:
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the change log is append-only'; END $$"
    )
    for table in ("change_transaction", "change_entry"):
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )
    op.execute("CREATE TABLE search_words (rowid INTEGER PRIMARY KEY, words TSVECTOR NOT NULL)")
    op.execute("CREATE INDEX ix_search_words_words ON search_words USING gin (words) WITH (fastupdate=off)")


def _tables() -> None:
    op.create_table(
        "change_transaction",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("stamp", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("values", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("undoes", sa.Uuid(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["undoes"], ["change_transaction.id"], name="fk_change_transaction_undoes"),
        sa.PrimaryKeyConstraint("key", name="pk_change_transaction"),
        sa.UniqueConstraint("id", name="uq_change_transaction_id"),
        sa.UniqueConstraint("stamp", name="uq_change_transaction_stamp"),
    )
    op.create_index("ix_change_transaction_author_key", "change_transaction", ["author", "key"])
    op.create_index("ix_change_transaction_undoes", "change_transaction", ["undoes"])
    op.create_table(
        "desk",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("encrypted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_desk"),
    )
    op.create_table(
        "evaluation_template",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version_number", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_evaluation_template"),
        sa.UniqueConstraint("id", name="uq_evaluation_template_id"),
        sa.UniqueConstraint("name", "version_number", name="uq_evaluation_template_name_version_number"),
    )
    op.create_table(
        "member",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("evaluated", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_member"),
        sa.UniqueConstraint("id", name="uq_member_id"),
    )
    op.create_table(
        "search_document",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_search_document"),
        sa.UniqueConstraint("id", "kind", name="uq_search_document_id_kind"),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
        sa.UniqueConstraint("id", name="uq_setting_id"),
        sa.UniqueConstraint("name", name="uq_setting_name"),
    )
    op.create_table(
        "change_entry",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("transaction_id", sa.Uuid(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("base", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["transaction_id"],
            ["change_transaction.id"],
            name="fk_change_entry_transaction_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name="pk_change_entry"),
    )
    op.create_index("ix_change_entry_row_id_entity_field", "change_entry", ["row_id", "entity", "field"])
    op.create_index("ix_change_entry_transaction_id", "change_entry", ["transaction_id"])
    op.create_table(
        "customer",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("former_names", sa.Text(), nullable=False),
        sa.Column("english_name", sa.Text(), nullable=False),
        sa.Column("nature", sa.Text(), nullable=True),
        sa.Column("industry", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("telephone", sa.Text(), nullable=False),
        sa.Column("fax", sa.Text(), nullable=False),
        sa.Column("website", sa.Text(), nullable=False),
        sa.Column("credit_code", sa.Text(), nullable=False),
        sa.Column("legal_representative", sa.Text(), nullable=False),
        sa.Column("registered_capital", sa.BigInteger(), nullable=True),
        sa.Column("staff_count", sa.Integer(), nullable=True),
        sa.Column("turnover", sa.BigInteger(), nullable=True),
        sa.Column("founding_date", sa.Date(), nullable=True),
        sa.Column("listing_date", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("responsible_person", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("relationship", sa.Text(), nullable=True),
        sa.Column("potential", sa.Integer(), nullable=True),
        sa.Column("contribution", sa.Integer(), nullable=True),
        sa.Column("frequency", sa.Integer(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("grade_reason", sa.Text(), nullable=False),
        sa.Column("product_types", sa.Text(), nullable=False),
        sa.Column("specifications", sa.Text(), nullable=False),
        sa.Column("purchase_quantity", sa.Text(), nullable=False),
        sa.Column("purchase_region", sa.Text(), nullable=False),
        sa.Column("price_range", sa.Text(), nullable=False),
        sa.Column("peak_season", sa.Text(), nullable=False),
        sa.Column("stock_level", sa.Text(), nullable=False),
        sa.Column("expected_needs", sa.Text(), nullable=False),
        sa.Column("competitors", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("name_order", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["member.id"], name="fk_customer_owner_id"),
        sa.PrimaryKeyConstraint("key", name="pk_customer"),
        sa.UniqueConstraint("id", name="uq_customer_id"),
    )
    op.create_index("ix_customer_credit_code", "customer", ["credit_code"])
    op.create_index(
        "ix_customer_listed",
        "customer",
        ["name_order", "key"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("ix_customer_name", "customer", ["name"])
    op.create_index("ix_customer_number", "customer", ["number"])
    op.create_index("ix_customer_owner_id", "customer", ["owner_id"])
    op.create_table(
        "evaluation",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("template_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("revision_reason", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.Column("values", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_evaluation_member_id"),
        sa.ForeignKeyConstraint(["replaces_id"], ["evaluation.id"], name="fk_evaluation_replaces_id"),
        sa.ForeignKeyConstraint(
            ["template_id"], ["evaluation_template.id"], name="fk_evaluation_template_id"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_evaluation"),
        sa.UniqueConstraint("id", name="uq_evaluation_id"),
        sa.UniqueConstraint("member_id", "month", "revision", name="uq_evaluation_member_id_month_revision"),
    )
    op.create_index("ix_evaluation_month", "evaluation", ["month"])
    op.create_index("ix_evaluation_replaces_id", "evaluation", ["replaces_id"])
    op.create_index("ix_evaluation_template_id", "evaluation", ["template_id"])
    op.create_table(
        "month_plan",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("handed_in_on", sa.Date(), nullable=True),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_month_plan_member_id"),
        sa.PrimaryKeyConstraint("key", name="pk_month_plan"),
        sa.UniqueConstraint("id", name="uq_month_plan_id"),
        sa.UniqueConstraint("member_id", "month", name="uq_month_plan_member_id_month"),
    )
    op.create_table(
        "call",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("groups", sa.Integer(), nullable=False),
        sa.Column("met", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("sales_site", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.CheckConstraint("groups >= 1", name="ck_call_groups"),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name="fk_call_customer_id"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_call_member_id"),
        sa.PrimaryKeyConstraint("key", name="pk_call"),
        sa.UniqueConstraint("id", name="uq_call_id"),
    )
    op.create_index("ix_call_customer_id", "call", ["customer_id"])
    op.create_index("ix_call_date_key", "call", ["date", "key"])
    op.create_index("ix_call_member_id_date", "call", ["member_id", "date"])
    op.create_table(
        "contact",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("pinyin", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("job_title", sa.Text(), nullable=False),
        sa.Column("department", sa.Text(), nullable=False),
        sa.Column("form_of_address", sa.Text(), nullable=False),
        sa.Column("telephone", sa.Text(), nullable=False),
        sa.Column("mobile", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("wechat", sa.Text(), nullable=False),
        sa.Column("birthday", sa.Text(), nullable=True),
        sa.Column("nationality", sa.Text(), nullable=False),
        sa.Column("native_place", sa.Text(), nullable=False),
        sa.Column("customs", sa.Text(), nullable=False),
        sa.Column("hobbies", sa.Text(), nullable=False),
        sa.Column("likes", sa.Text(), nullable=False),
        sa.Column("taboos", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("interpreter_needed", sa.Boolean(), nullable=False),
        sa.Column("spouse", sa.Text(), nullable=False),
        sa.Column("protocol_rank", sa.Integer(), nullable=True),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name="fk_contact_customer_id"),
        sa.PrimaryKeyConstraint("key", name="pk_contact"),
        sa.UniqueConstraint("id", name="uq_contact_id"),
    )
    op.create_index("ix_contact_customer_id", "contact", ["customer_id"])
    op.create_table(
        "evaluation_signature",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("member_name", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_evaluation_signature_evaluation_id"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_evaluation_signature"),
        sa.UniqueConstraint("evaluation_id", "step", name="uq_evaluation_signature_evaluation_id_step"),
        sa.UniqueConstraint("id", name="uq_evaluation_signature_id"),
    )
    op.create_table(
        "plan_item",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("groups", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("groups >= 1", name="ck_plan_item_groups"),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name="fk_plan_item_customer_id"),
        sa.ForeignKeyConstraint(["plan_id"], ["month_plan.id"], name="fk_plan_item_plan_id"),
        sa.PrimaryKeyConstraint("key", name="pk_plan_item"),
        sa.UniqueConstraint("id", name="uq_plan_item_id"),
    )
    op.create_index("ix_plan_item_customer_id", "plan_item", ["customer_id"])
    op.create_index("ix_plan_item_plan_id", "plan_item", ["plan_id"])
