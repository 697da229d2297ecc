"""The worklist remembers from when something is due; what was written before is left unknown, not empty."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column; rows that stand keep NULL until their case is changed or the list is made anew."""
    op.add_column("worklist", sa.Column("due_from", sa.String(10)))
