import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`facts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`value\` text,
  	\`sort\` text DEFAULT 'amount',
  	\`checked_on\` text,
  	\`source\` text,
  	\`source_url\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`import_key\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`facts_slug_idx\` ON \`facts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`facts_import_key_idx\` ON \`facts\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`facts_updated_at_idx\` ON \`facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`facts_created_at_idx\` ON \`facts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`facts_deleted_at_idx\` ON \`facts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`facts__status_idx\` ON \`facts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_facts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_value\` text,
  	\`version_sort\` text DEFAULT 'amount',
  	\`version_checked_on\` text,
  	\`version_source\` text,
  	\`version_source_url\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_import_key\` text,
  	\`version_import_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_facts_v_parent_idx\` ON \`_facts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_slug_idx\` ON \`_facts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_import_key_idx\` ON \`_facts_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_updated_at_idx\` ON \`_facts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_created_at_idx\` ON \`_facts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_deleted_at_idx\` ON \`_facts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version__status_idx\` ON \`_facts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_created_at_idx\` ON \`_facts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_updated_at_idx\` ON \`_facts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_latest_idx\` ON \`_facts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_autosave_idx\` ON \`_facts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`facts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_facts_id_idx\` ON \`themes_rels\` (\`facts_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`facts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_order_idx\` ON \`_themes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_parent_idx\` ON \`_themes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_path_idx\` ON \`_themes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_facts_id_idx\` ON \`_themes_v_rels\` (\`facts_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`facts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_facts_id_idx\` ON \`pages_rels\` (\`facts_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`facts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_facts_id_idx\` ON \`_pages_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`articles_rels_facts_id_idx\` ON \`articles_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_facts_id_idx\` ON \`_articles_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`tools_rels_facts_id_idx\` ON \`tools_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_facts_id_idx\` ON \`_tools_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`stories_rels_facts_id_idx\` ON \`stories_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_facts_id_idx\` ON \`_stories_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`routes_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`routes_rels_facts_id_idx\` ON \`routes_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_routes_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_facts_id_idx\` ON \`_routes_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`stops_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`stops_rels_facts_id_idx\` ON \`stops_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_stops_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_facts_id_idx\` ON \`_stops_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`polls_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`polls_rels_facts_id_idx\` ON \`polls_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_polls_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_facts_id_idx\` ON \`_polls_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`schemes_rels_facts_id_idx\` ON \`schemes_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_facts_id_idx\` ON \`_schemes_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`barriers_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`barriers_rels_facts_id_idx\` ON \`barriers_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_barriers_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_facts_id_idx\` ON \`_barriers_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`helpers_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`helpers_rels_facts_id_idx\` ON \`helpers_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_helpers_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_facts_id_idx\` ON \`_helpers_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`organisations_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`organisations_rels_facts_id_idx\` ON \`organisations_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_facts_id_idx\` ON \`_organisations_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`events_rels_facts_id_idx\` ON \`events_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_facts_id_idx\` ON \`_events_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`news_rels_facts_id_idx\` ON \`news_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_facts_id_idx\` ON \`_news_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`terms_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`terms_rels_facts_id_idx\` ON \`terms_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`_terms_v_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_facts_id_idx\` ON \`_terms_v_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`together_rels_facts_id_idx\` ON \`together_rels\` (\`facts_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`facts_id\` text(36) REFERENCES facts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`facts_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`facts\`;`)
  await db.run(sql`DROP TABLE \`_facts_v\`;`)
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_rels\` RENAME TO \`articles_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_tools_id_idx\` ON \`articles_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_stories_id_idx\` ON \`articles_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_routes_id_idx\` ON \`articles_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_stops_id_idx\` ON \`articles_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_polls_id_idx\` ON \`articles_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_schemes_id_idx\` ON \`articles_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_barriers_id_idx\` ON \`articles_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_helpers_id_idx\` ON \`articles_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_organisations_id_idx\` ON \`articles_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_events_id_idx\` ON \`articles_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_news_id_idx\` ON \`articles_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_terms_id_idx\` ON \`articles_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_themes_id_idx\` ON \`articles_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_rels\` RENAME TO \`_articles_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_tools_id_idx\` ON \`_articles_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_stories_id_idx\` ON \`_articles_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_routes_id_idx\` ON \`_articles_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_stops_id_idx\` ON \`_articles_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_polls_id_idx\` ON \`_articles_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_schemes_id_idx\` ON \`_articles_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_barriers_id_idx\` ON \`_articles_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_helpers_id_idx\` ON \`_articles_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_organisations_id_idx\` ON \`_articles_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_events_id_idx\` ON \`_articles_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_news_id_idx\` ON \`_articles_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_terms_id_idx\` ON \`_articles_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_themes_id_idx\` ON \`_articles_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_tools_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_tools_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`tools_rels\`;`)
  await db.run(sql`DROP TABLE \`tools_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_tools_rels\` RENAME TO \`tools_rels\`;`)
  await db.run(sql`CREATE INDEX \`tools_rels_order_idx\` ON \`tools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_parent_idx\` ON \`tools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_path_idx\` ON \`tools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_articles_id_idx\` ON \`tools_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_tools_id_idx\` ON \`tools_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_stories_id_idx\` ON \`tools_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_routes_id_idx\` ON \`tools_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_stops_id_idx\` ON \`tools_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_polls_id_idx\` ON \`tools_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_schemes_id_idx\` ON \`tools_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_barriers_id_idx\` ON \`tools_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_helpers_id_idx\` ON \`tools_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_organisations_id_idx\` ON \`tools_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_events_id_idx\` ON \`tools_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_news_id_idx\` ON \`tools_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_terms_id_idx\` ON \`tools_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_themes_id_idx\` ON \`tools_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__tools_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__tools_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_tools_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__tools_v_rels\` RENAME TO \`_tools_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_order_idx\` ON \`_tools_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_parent_idx\` ON \`_tools_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_path_idx\` ON \`_tools_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_articles_id_idx\` ON \`_tools_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_tools_id_idx\` ON \`_tools_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_stories_id_idx\` ON \`_tools_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_routes_id_idx\` ON \`_tools_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_stops_id_idx\` ON \`_tools_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_polls_id_idx\` ON \`_tools_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_schemes_id_idx\` ON \`_tools_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_barriers_id_idx\` ON \`_tools_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_helpers_id_idx\` ON \`_tools_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_organisations_id_idx\` ON \`_tools_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_events_id_idx\` ON \`_tools_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_news_id_idx\` ON \`_tools_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_terms_id_idx\` ON \`_tools_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_themes_id_idx\` ON \`_tools_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stories_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`stories_rels\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_stories_rels\` RENAME TO \`stories_rels\`;`)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_articles_id_idx\` ON \`stories_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_tools_id_idx\` ON \`stories_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_stories_id_idx\` ON \`stories_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_routes_id_idx\` ON \`stories_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_stops_id_idx\` ON \`stories_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_polls_id_idx\` ON \`stories_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_schemes_id_idx\` ON \`stories_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_barriers_id_idx\` ON \`stories_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_helpers_id_idx\` ON \`stories_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_organisations_id_idx\` ON \`stories_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_events_id_idx\` ON \`stories_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_news_id_idx\` ON \`stories_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_terms_id_idx\` ON \`stories_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_themes_id_idx\` ON \`stories_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stories_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__stories_v_rels\` RENAME TO \`_stories_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_order_idx\` ON \`_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_parent_idx\` ON \`_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_path_idx\` ON \`_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_articles_id_idx\` ON \`_stories_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_tools_id_idx\` ON \`_stories_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_stories_id_idx\` ON \`_stories_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_routes_id_idx\` ON \`_stories_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_stops_id_idx\` ON \`_stories_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_polls_id_idx\` ON \`_stories_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_schemes_id_idx\` ON \`_stories_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_barriers_id_idx\` ON \`_stories_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_helpers_id_idx\` ON \`_stories_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_organisations_id_idx\` ON \`_stories_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_events_id_idx\` ON \`_stories_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_news_id_idx\` ON \`_stories_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_terms_id_idx\` ON \`_stories_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_themes_id_idx\` ON \`_stories_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_routes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_routes_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`routes_rels\`;`)
  await db.run(sql`DROP TABLE \`routes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_routes_rels\` RENAME TO \`routes_rels\`;`)
  await db.run(sql`CREATE INDEX \`routes_rels_order_idx\` ON \`routes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_parent_idx\` ON \`routes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_path_idx\` ON \`routes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_articles_id_idx\` ON \`routes_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_tools_id_idx\` ON \`routes_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_stories_id_idx\` ON \`routes_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_routes_id_idx\` ON \`routes_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_stops_id_idx\` ON \`routes_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_polls_id_idx\` ON \`routes_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_schemes_id_idx\` ON \`routes_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_barriers_id_idx\` ON \`routes_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_helpers_id_idx\` ON \`routes_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_organisations_id_idx\` ON \`routes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_events_id_idx\` ON \`routes_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_news_id_idx\` ON \`routes_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_terms_id_idx\` ON \`routes_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_themes_id_idx\` ON \`routes_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__routes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__routes_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_routes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__routes_v_rels\` RENAME TO \`_routes_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_order_idx\` ON \`_routes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_parent_idx\` ON \`_routes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_path_idx\` ON \`_routes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_articles_id_idx\` ON \`_routes_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_tools_id_idx\` ON \`_routes_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_stories_id_idx\` ON \`_routes_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_routes_id_idx\` ON \`_routes_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_stops_id_idx\` ON \`_routes_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_polls_id_idx\` ON \`_routes_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_schemes_id_idx\` ON \`_routes_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_barriers_id_idx\` ON \`_routes_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_helpers_id_idx\` ON \`_routes_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_organisations_id_idx\` ON \`_routes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_events_id_idx\` ON \`_routes_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_news_id_idx\` ON \`_routes_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_terms_id_idx\` ON \`_routes_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_themes_id_idx\` ON \`_routes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_stops_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stops_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id" FROM \`stops_rels\`;`)
  await db.run(sql`DROP TABLE \`stops_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_stops_rels\` RENAME TO \`stops_rels\`;`)
  await db.run(sql`CREATE INDEX \`stops_rels_order_idx\` ON \`stops_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_parent_idx\` ON \`stops_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_path_idx\` ON \`stops_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_articles_id_idx\` ON \`stops_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_tools_id_idx\` ON \`stops_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_stories_id_idx\` ON \`stops_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_routes_id_idx\` ON \`stops_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_stops_id_idx\` ON \`stops_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_polls_id_idx\` ON \`stops_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_schemes_id_idx\` ON \`stops_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_barriers_id_idx\` ON \`stops_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_helpers_id_idx\` ON \`stops_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_organisations_id_idx\` ON \`stops_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_events_id_idx\` ON \`stops_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_news_id_idx\` ON \`stops_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_terms_id_idx\` ON \`stops_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__stops_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stops_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id" FROM \`_stops_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_stops_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__stops_v_rels\` RENAME TO \`_stops_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_order_idx\` ON \`_stops_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_parent_idx\` ON \`_stops_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_path_idx\` ON \`_stops_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_articles_id_idx\` ON \`_stops_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_tools_id_idx\` ON \`_stops_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_stories_id_idx\` ON \`_stops_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_routes_id_idx\` ON \`_stops_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_stops_id_idx\` ON \`_stops_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_polls_id_idx\` ON \`_stops_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_schemes_id_idx\` ON \`_stops_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_barriers_id_idx\` ON \`_stops_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_helpers_id_idx\` ON \`_stops_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_organisations_id_idx\` ON \`_stops_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_events_id_idx\` ON \`_stops_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_news_id_idx\` ON \`_stops_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_terms_id_idx\` ON \`_stops_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_polls_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_polls_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`polls_rels\`;`)
  await db.run(sql`DROP TABLE \`polls_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_polls_rels\` RENAME TO \`polls_rels\`;`)
  await db.run(sql`CREATE INDEX \`polls_rels_order_idx\` ON \`polls_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_parent_idx\` ON \`polls_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_path_idx\` ON \`polls_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_articles_id_idx\` ON \`polls_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_tools_id_idx\` ON \`polls_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_stories_id_idx\` ON \`polls_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_routes_id_idx\` ON \`polls_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_stops_id_idx\` ON \`polls_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_polls_id_idx\` ON \`polls_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_schemes_id_idx\` ON \`polls_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_barriers_id_idx\` ON \`polls_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_helpers_id_idx\` ON \`polls_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_organisations_id_idx\` ON \`polls_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_events_id_idx\` ON \`polls_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_news_id_idx\` ON \`polls_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_terms_id_idx\` ON \`polls_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_themes_id_idx\` ON \`polls_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__polls_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_polls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__polls_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_polls_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_polls_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__polls_v_rels\` RENAME TO \`_polls_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_order_idx\` ON \`_polls_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_parent_idx\` ON \`_polls_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_path_idx\` ON \`_polls_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_articles_id_idx\` ON \`_polls_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_tools_id_idx\` ON \`_polls_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_stories_id_idx\` ON \`_polls_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_routes_id_idx\` ON \`_polls_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_stops_id_idx\` ON \`_polls_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_polls_id_idx\` ON \`_polls_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_schemes_id_idx\` ON \`_polls_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_barriers_id_idx\` ON \`_polls_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_helpers_id_idx\` ON \`_polls_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_organisations_id_idx\` ON \`_polls_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_events_id_idx\` ON \`_polls_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_news_id_idx\` ON \`_polls_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_terms_id_idx\` ON \`_polls_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_themes_id_idx\` ON \`_polls_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_schemes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_schemes_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`schemes_rels\`;`)
  await db.run(sql`DROP TABLE \`schemes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_schemes_rels\` RENAME TO \`schemes_rels\`;`)
  await db.run(sql`CREATE INDEX \`schemes_rels_order_idx\` ON \`schemes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_parent_idx\` ON \`schemes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_path_idx\` ON \`schemes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_articles_id_idx\` ON \`schemes_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_tools_id_idx\` ON \`schemes_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_stories_id_idx\` ON \`schemes_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_routes_id_idx\` ON \`schemes_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_stops_id_idx\` ON \`schemes_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_polls_id_idx\` ON \`schemes_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_schemes_id_idx\` ON \`schemes_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_barriers_id_idx\` ON \`schemes_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_helpers_id_idx\` ON \`schemes_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_organisations_id_idx\` ON \`schemes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_events_id_idx\` ON \`schemes_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_news_id_idx\` ON \`schemes_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_terms_id_idx\` ON \`schemes_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_themes_id_idx\` ON \`schemes_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__schemes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__schemes_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_schemes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__schemes_v_rels\` RENAME TO \`_schemes_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_order_idx\` ON \`_schemes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_parent_idx\` ON \`_schemes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_path_idx\` ON \`_schemes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_articles_id_idx\` ON \`_schemes_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_tools_id_idx\` ON \`_schemes_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_stories_id_idx\` ON \`_schemes_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_routes_id_idx\` ON \`_schemes_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_stops_id_idx\` ON \`_schemes_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_polls_id_idx\` ON \`_schemes_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_schemes_id_idx\` ON \`_schemes_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_barriers_id_idx\` ON \`_schemes_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_helpers_id_idx\` ON \`_schemes_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_organisations_id_idx\` ON \`_schemes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_events_id_idx\` ON \`_schemes_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_news_id_idx\` ON \`_schemes_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_terms_id_idx\` ON \`_schemes_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_themes_id_idx\` ON \`_schemes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_barriers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_barriers_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`barriers_rels\`;`)
  await db.run(sql`DROP TABLE \`barriers_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_barriers_rels\` RENAME TO \`barriers_rels\`;`)
  await db.run(sql`CREATE INDEX \`barriers_rels_order_idx\` ON \`barriers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_parent_idx\` ON \`barriers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_path_idx\` ON \`barriers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_articles_id_idx\` ON \`barriers_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_tools_id_idx\` ON \`barriers_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_stories_id_idx\` ON \`barriers_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_routes_id_idx\` ON \`barriers_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_stops_id_idx\` ON \`barriers_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_polls_id_idx\` ON \`barriers_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_schemes_id_idx\` ON \`barriers_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_barriers_id_idx\` ON \`barriers_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_helpers_id_idx\` ON \`barriers_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_organisations_id_idx\` ON \`barriers_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_events_id_idx\` ON \`barriers_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_news_id_idx\` ON \`barriers_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_terms_id_idx\` ON \`barriers_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`barriers_rels_themes_id_idx\` ON \`barriers_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__barriers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_barriers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__barriers_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_barriers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_barriers_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__barriers_v_rels\` RENAME TO \`_barriers_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_order_idx\` ON \`_barriers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_parent_idx\` ON \`_barriers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_path_idx\` ON \`_barriers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_articles_id_idx\` ON \`_barriers_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_tools_id_idx\` ON \`_barriers_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_stories_id_idx\` ON \`_barriers_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_routes_id_idx\` ON \`_barriers_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_stops_id_idx\` ON \`_barriers_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_polls_id_idx\` ON \`_barriers_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_schemes_id_idx\` ON \`_barriers_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_barriers_id_idx\` ON \`_barriers_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_helpers_id_idx\` ON \`_barriers_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_organisations_id_idx\` ON \`_barriers_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_events_id_idx\` ON \`_barriers_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_news_id_idx\` ON \`_barriers_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_terms_id_idx\` ON \`_barriers_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_rels_themes_id_idx\` ON \`_barriers_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_helpers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_helpers_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`helpers_rels\`;`)
  await db.run(sql`DROP TABLE \`helpers_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_helpers_rels\` RENAME TO \`helpers_rels\`;`)
  await db.run(sql`CREATE INDEX \`helpers_rels_order_idx\` ON \`helpers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_parent_idx\` ON \`helpers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_path_idx\` ON \`helpers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_articles_id_idx\` ON \`helpers_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_tools_id_idx\` ON \`helpers_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_stories_id_idx\` ON \`helpers_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_routes_id_idx\` ON \`helpers_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_stops_id_idx\` ON \`helpers_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_polls_id_idx\` ON \`helpers_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_schemes_id_idx\` ON \`helpers_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_barriers_id_idx\` ON \`helpers_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_helpers_id_idx\` ON \`helpers_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_organisations_id_idx\` ON \`helpers_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_events_id_idx\` ON \`helpers_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_news_id_idx\` ON \`helpers_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_terms_id_idx\` ON \`helpers_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`helpers_rels_themes_id_idx\` ON \`helpers_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__helpers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_helpers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__helpers_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_helpers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_helpers_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__helpers_v_rels\` RENAME TO \`_helpers_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_order_idx\` ON \`_helpers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_parent_idx\` ON \`_helpers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_path_idx\` ON \`_helpers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_articles_id_idx\` ON \`_helpers_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_tools_id_idx\` ON \`_helpers_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_stories_id_idx\` ON \`_helpers_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_routes_id_idx\` ON \`_helpers_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_stops_id_idx\` ON \`_helpers_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_polls_id_idx\` ON \`_helpers_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_schemes_id_idx\` ON \`_helpers_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_barriers_id_idx\` ON \`_helpers_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_helpers_id_idx\` ON \`_helpers_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_organisations_id_idx\` ON \`_helpers_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_events_id_idx\` ON \`_helpers_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_news_id_idx\` ON \`_helpers_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_terms_id_idx\` ON \`_helpers_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_rels_themes_id_idx\` ON \`_helpers_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations_rels\` RENAME TO \`organisations_rels\`;`)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_articles_id_idx\` ON \`organisations_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_tools_id_idx\` ON \`organisations_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_stories_id_idx\` ON \`organisations_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_routes_id_idx\` ON \`organisations_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_stops_id_idx\` ON \`organisations_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_polls_id_idx\` ON \`organisations_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_schemes_id_idx\` ON \`organisations_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_barriers_id_idx\` ON \`organisations_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_helpers_id_idx\` ON \`organisations_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_events_id_idx\` ON \`organisations_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_news_id_idx\` ON \`organisations_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_terms_id_idx\` ON \`organisations_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_themes_id_idx\` ON \`organisations_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organisations_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v_rels\` RENAME TO \`_organisations_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_articles_id_idx\` ON \`_organisations_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_tools_id_idx\` ON \`_organisations_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_stories_id_idx\` ON \`_organisations_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_routes_id_idx\` ON \`_organisations_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_stops_id_idx\` ON \`_organisations_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_polls_id_idx\` ON \`_organisations_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_schemes_id_idx\` ON \`_organisations_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_barriers_id_idx\` ON \`_organisations_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_helpers_id_idx\` ON \`_organisations_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_events_id_idx\` ON \`_organisations_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_news_id_idx\` ON \`_organisations_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_terms_id_idx\` ON \`_organisations_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_themes_id_idx\` ON \`_organisations_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_rels\` RENAME TO \`events_rels\`;`)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_articles_id_idx\` ON \`events_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_tools_id_idx\` ON \`events_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_stories_id_idx\` ON \`events_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_routes_id_idx\` ON \`events_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_stops_id_idx\` ON \`events_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_polls_id_idx\` ON \`events_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_schemes_id_idx\` ON \`events_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_barriers_id_idx\` ON \`events_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_helpers_id_idx\` ON \`events_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_news_id_idx\` ON \`events_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_terms_id_idx\` ON \`events_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_themes_id_idx\` ON \`events_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_rels\` RENAME TO \`_events_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_articles_id_idx\` ON \`_events_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_tools_id_idx\` ON \`_events_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_stories_id_idx\` ON \`_events_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_routes_id_idx\` ON \`_events_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_stops_id_idx\` ON \`_events_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_polls_id_idx\` ON \`_events_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_schemes_id_idx\` ON \`_events_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_barriers_id_idx\` ON \`_events_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_helpers_id_idx\` ON \`_events_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_news_id_idx\` ON \`_events_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_terms_id_idx\` ON \`_events_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_themes_id_idx\` ON \`_events_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_news_rels\` RENAME TO \`news_rels\`;`)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_articles_id_idx\` ON \`news_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_tools_id_idx\` ON \`news_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_stories_id_idx\` ON \`news_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_routes_id_idx\` ON \`news_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_stops_id_idx\` ON \`news_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_polls_id_idx\` ON \`news_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_schemes_id_idx\` ON \`news_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_barriers_id_idx\` ON \`news_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_helpers_id_idx\` ON \`news_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_organisations_id_idx\` ON \`news_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_terms_id_idx\` ON \`news_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_themes_id_idx\` ON \`news_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v_rels\` RENAME TO \`_news_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_articles_id_idx\` ON \`_news_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_tools_id_idx\` ON \`_news_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_stories_id_idx\` ON \`_news_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_routes_id_idx\` ON \`_news_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_stops_id_idx\` ON \`_news_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_polls_id_idx\` ON \`_news_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_schemes_id_idx\` ON \`_news_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_barriers_id_idx\` ON \`_news_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_helpers_id_idx\` ON \`_news_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_organisations_id_idx\` ON \`_news_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_terms_id_idx\` ON \`_news_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_themes_id_idx\` ON \`_news_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_terms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_terms_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`terms_rels\`;`)
  await db.run(sql`DROP TABLE \`terms_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_terms_rels\` RENAME TO \`terms_rels\`;`)
  await db.run(sql`CREATE INDEX \`terms_rels_order_idx\` ON \`terms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_parent_idx\` ON \`terms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_path_idx\` ON \`terms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_articles_id_idx\` ON \`terms_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_tools_id_idx\` ON \`terms_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_stories_id_idx\` ON \`terms_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_routes_id_idx\` ON \`terms_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_stops_id_idx\` ON \`terms_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_polls_id_idx\` ON \`terms_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_schemes_id_idx\` ON \`terms_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_barriers_id_idx\` ON \`terms_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_helpers_id_idx\` ON \`terms_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_organisations_id_idx\` ON \`terms_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_events_id_idx\` ON \`terms_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_news_id_idx\` ON \`terms_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_terms_id_idx\` ON \`terms_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_themes_id_idx\` ON \`terms_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__terms_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__terms_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id" FROM \`_terms_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__terms_v_rels\` RENAME TO \`_terms_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_order_idx\` ON \`_terms_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_parent_idx\` ON \`_terms_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_path_idx\` ON \`_terms_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_articles_id_idx\` ON \`_terms_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_tools_id_idx\` ON \`_terms_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_stories_id_idx\` ON \`_terms_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_routes_id_idx\` ON \`_terms_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_stops_id_idx\` ON \`_terms_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_polls_id_idx\` ON \`_terms_v_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_schemes_id_idx\` ON \`_terms_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_barriers_id_idx\` ON \`_terms_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_helpers_id_idx\` ON \`_terms_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_organisations_id_idx\` ON \`_terms_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_events_id_idx\` ON \`_terms_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_news_id_idx\` ON \`_terms_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_terms_id_idx\` ON \`_terms_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_themes_id_idx\` ON \`_terms_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_together_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`together\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_together_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id", "pages_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id", "pages_id" FROM \`together_rels\`;`)
  await db.run(sql`DROP TABLE \`together_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_together_rels\` RENAME TO \`together_rels\`;`)
  await db.run(sql`CREATE INDEX \`together_rels_order_idx\` ON \`together_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_parent_idx\` ON \`together_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_path_idx\` ON \`together_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_articles_id_idx\` ON \`together_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_tools_id_idx\` ON \`together_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_stories_id_idx\` ON \`together_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_routes_id_idx\` ON \`together_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_stops_id_idx\` ON \`together_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_polls_id_idx\` ON \`together_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_schemes_id_idx\` ON \`together_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_barriers_id_idx\` ON \`together_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_helpers_id_idx\` ON \`together_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_organisations_id_idx\` ON \`together_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_events_id_idx\` ON \`together_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_news_id_idx\` ON \`together_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_terms_id_idx\` ON \`together_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_themes_id_idx\` ON \`together_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_pages_id_idx\` ON \`together_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`routes_id\` text(36),
  	\`stops_id\` text(36),
  	\`polls_id\` text(36),
  	\`schemes_id\` text(36),
  	\`barriers_id\` text(36),
  	\`helpers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	\`terms_id\` text(36),
  	\`themes_id\` text(36),
  	\`pages_id\` text(36),
  	\`together_id\` text(36),
  	\`media_id\` text(36),
  	\`submissions_id\` text(36),
  	\`users_id\` text(36),
  	\`feed_keys_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`barriers_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpers_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`together_id\`) REFERENCES \`together\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_keys_id\`) REFERENCES \`feed_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id", "pages_id", "together_id", "media_id", "submissions_id", "users_id", "feed_keys_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "barriers_id", "helpers_id", "organisations_id", "events_id", "news_id", "terms_id", "themes_id", "pages_id", "together_id", "media_id", "submissions_id", "users_id", "feed_keys_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tools_id_idx\` ON \`payload_locked_documents_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_routes_id_idx\` ON \`payload_locked_documents_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stops_id_idx\` ON \`payload_locked_documents_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_polls_id_idx\` ON \`payload_locked_documents_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_barriers_id_idx\` ON \`payload_locked_documents_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helpers_id_idx\` ON \`payload_locked_documents_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_together_id_idx\` ON \`payload_locked_documents_rels\` (\`together_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_keys_id\`);`)
}
