/** Raised when the tables change: an older file is then rebuilt from the feed. */
export const STORE_VERSION = 1

/** Marks a file as a content store of ours ("OPLP"). */
export const APPLICATION_ID = 0x4f504c50

export const SCHEMA = `
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    published_at TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX documents_by_slug ON documents (kind, slug);
  CREATE INDEX documents_by_date ON documents (kind, published_at, id);
  CREATE TABLE document_themes (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    theme_id TEXT NOT NULL,
    PRIMARY KEY (theme_id, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document_relations (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    related_id TEXT NOT NULL,
    PRIMARY KEY (related_id, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document_files (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (name, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE files (
    name TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE TABLE withdrawn_paths (
    path TEXT PRIMARY KEY
  ) STRICT;
  CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${STORE_VERSION};
`
