/** Raised when the tables change: an older file is then rebuilt from the feed. */
export const STORE_VERSION = 6

/** Marks a file as a content store of ours ("OPLP"). */
export const APPLICATION_ID = 0x4f504c50

/** Documents with promises about searching are few: they have an index of their own, for a query with this very condition. */
export const HAS_PROMISES = `instr(json, '"searchPromises":') > 0`

/**
 * Every value outside the documents and files stands in a table and in an index, and those two carry a checksum: so a check
 * of the file notices whatever was changed behind its back, down to one bit.
 */
export const SCHEMA = `
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    published_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    json TEXT NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX documents_by_slug ON documents (kind, slug, updated_at);
  CREATE INDEX documents_by_date ON documents (kind, published_at, id, title);
  CREATE INDEX documents_by_moment ON documents (published_at, id, kind);
  CREATE INDEX documents_by_title_key ON documents (title_key, kind, id);
  CREATE INDEX documents_with_promises ON documents (id, kind) WHERE ${HAS_PROMISES};
  CREATE TABLE document_themes (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    theme_id TEXT NOT NULL,
    published_at TEXT NOT NULL,
    PRIMARY KEY (theme_id, published_at, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX themes_of_document ON document_themes (document_id);
  CREATE TABLE document_facets (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    published_at TEXT NOT NULL,
    PRIMARY KEY (facet, value, published_at, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX facets_of_document ON document_facets (document_id, label);
  CREATE TABLE document_relations (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    related_id TEXT NOT NULL,
    PRIMARY KEY (related_id, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX relations_of_document ON document_relations (document_id);
  CREATE TABLE document_files (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (name, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX files_of_document ON document_files (document_id);
  CREATE TABLE files (
    name TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE left_addresses (
    kind TEXT NOT NULL,
    slug TEXT NOT NULL,
    PRIMARY KEY (kind, slug)
  ) STRICT;
  CREATE TABLE pending_changes (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
  CREATE INDEX state_twice ON state (key, value);
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${STORE_VERSION};
`
