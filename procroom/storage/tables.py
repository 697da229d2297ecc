"""The tables of a store and the statements on them. Types are those PostgreSQL also has; texts that are hashed stay texts, never JSON columns.

A change here needs a migration and a fixture of the store it starts from (tests/storage/fixtures).
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    insert,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert

METADATA = MetaData()

#: The journal. ``body`` is the canonical JSON the digest was computed over, byte for byte.
ENTRIES = Table(
    "entries",
    METADATA,
    Column("case_id", String(64), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("digest", String(64), nullable=False),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

#: Last lines that did not match their digest: kept with the reason, never dropped.
SET_ASIDE = Table(
    "set_aside",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("case_id", String(64), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("set_aside_at", String(32), nullable=False),
)

#: What the worklist shows; every row can be made again from the journal.
WORKLIST = Table(
    "worklist",
    METADATA,
    Column("case_id", String(64), primary_key=True),
    Column("patient_name", Text, nullable=False),
    Column("patient_id", Text, nullable=False),
    Column("birth_date", String(10), nullable=False),
    Column("procedure", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("service_date", String(10), nullable=False),
    Column("status", String(16), nullable=False),
    Column("note_status", String(16), nullable=False),
    Column("missing", Integer, nullable=False),
    Column("updated_at", String(32), nullable=False),
    Column("due_from", String(10)),
)

#: Pictures, documents and PDFs by the SHA-256 of their bytes.
BLOBS = Table(
    "blobs",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("media_type", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

#: What is to reach whom: one line a parcel and destination, in the order it was asked for. Bytes are in ``blobs``.
OUTBOX = Table(
    "outbox",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("destination", String(64), nullable=False),
    Column("case_id", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("form", String(32), nullable=False),
    Column("identity", String(255), nullable=False),
    Column("digest", String(64), ForeignKey("blobs.digest"), nullable=False),
    Column("media_type", String(64), nullable=False),
    Column("name", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("asks", Integer, nullable=False),
    Column("next_at", String(32), nullable=False),
    Column("sending_since", String(32)),
    Column("problem", Text, nullable=False),
    Column("receipt", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("committed", Boolean, nullable=False),
    Column("received_at", String(32)),
    Column("asked_by", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("asked_at", String(32), nullable=False),
    Column("labels", Text, nullable=False, server_default=""),
    UniqueConstraint("destination", "identity", "digest", name="outbox_once"),
    Index("outbox_lane", "destination", "state"),
    Index("outbox_case", "case_id", "destination"),
)

#: What became of each line of the outbox: only ever added to.
OUTBOX_LOG = Table(
    "outbox_log",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("item", Integer, ForeignKey("outbox.id"), nullable=False),
    Column("at", String(32), nullable=False),
    Column("what", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Column("by", Text, nullable=False),
    Index("outbox_log_item", "item"),
)

#: How it stands with a destination; one without a line is neither paused nor resting.
OUTBOX_LANES = Table(
    "outbox_lanes",
    METADATA,
    Column("destination", String(64), primary_key=True),
    Column("paused", Boolean, nullable=False),
    Column("changed_by", Text, nullable=False),
    Column("misses", Integer, nullable=False),
    Column("rests_until", String(32)),
)

# Statements are built once: building one costs more than running it.

HEAD_OF_CASE = (
    select(ENTRIES.c.seq, ENTRIES.c.digest)
    .where(ENTRIES.c.case_id == bindparam("case"))
    .order_by(ENTRIES.c.seq.desc())
    .limit(1)
)
LINES_OF_CASE = select(ENTRIES).where(ENTRIES.c.case_id == bindparam("case")).order_by(ENTRIES.c.seq)
CASES = select(ENTRIES.c.case_id).distinct().order_by(ENTRIES.c.case_id)
ADD_LINES = insert(ENTRIES)
DROP_LINE = delete(ENTRIES).where(
    (ENTRIES.c.case_id == bindparam("case"))
    & (ENTRIES.c.seq == bindparam("number"))
    & (ENTRIES.c.digest == bindparam("hash"))
)
ADD_SET_ASIDE = insert(SET_ASIDE)
ALL_SET_ASIDE = select(SET_ASIDE).order_by(SET_ASIDE.c.id)
ROWS = select(WORKLIST).order_by(WORKLIST.c.service_date.desc(), WORKLIST.c.updated_at.desc())
DROP_ROWS = delete(WORKLIST)
_NEW_ROW = upsert(WORKLIST)
PUT_ROW = _NEW_ROW.on_conflict_do_update(
    index_elements=["case_id"], set_={c.name: c for c in _NEW_ROW.excluded if c.name != "case_id"}
)
SIZE_OF_BLOB = select(BLOBS.c.size).where(BLOBS.c.digest == bindparam("hash"))
DATA_OF_BLOB = select(BLOBS.c.data).where(BLOBS.c.digest == bindparam("hash"))
ADD_BLOB = upsert(BLOBS).on_conflict_do_nothing()
