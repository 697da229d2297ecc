"""The outbox keeps what names of files tell of the patient, for destinations that ask for it; what stands tells nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column, empty."""
    op.add_column("outbox", sa.Column("labels", sa.Text, nullable=False, server_default=""))
