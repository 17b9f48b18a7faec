import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`barriers_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`barriers_sources_order_idx\` ON \`barriers_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`barriers_sources_parent_id_idx\` ON \`barriers_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`barriers_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`barriers_audiences_order_idx\` ON \`barriers_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`barriers_audiences_parent_idx\` ON \`barriers_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`barriers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`no\` text,
  	\`yes\` text,
  	\`summary\` text,
  	\`rule\` text,
  	\`decides\` text,
  	\`municipality\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`search_words\` text,
  	\`search_promises\` text,
  	\`import_key\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`barriers_slug_idx\` ON \`barriers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`barriers_import_key_idx\` ON \`barriers\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`barriers_updated_at_idx\` ON \`barriers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`barriers_created_at_idx\` ON \`barriers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`barriers_deleted_at_idx\` ON \`barriers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`barriers__status_idx\` ON \`barriers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`barriers_rels\` (
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
  await db.run(sql`CREATE TABLE \`_barriers_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_barriers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_sources_order_idx\` ON \`_barriers_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_sources_parent_id_idx\` ON \`_barriers_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_barriers_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_barriers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_audiences_order_idx\` ON \`_barriers_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_audiences_parent_idx\` ON \`_barriers_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_barriers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_no\` text,
  	\`version_yes\` text,
  	\`version_summary\` text,
  	\`version_rule\` text,
  	\`version_decides\` text,
  	\`version_municipality\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_search_words\` text,
  	\`version_search_promises\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`barriers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_barriers_v_parent_idx\` ON \`_barriers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_version_slug_idx\` ON \`_barriers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_version_import_key_idx\` ON \`_barriers_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_version_updated_at_idx\` ON \`_barriers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_version_created_at_idx\` ON \`_barriers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_version_deleted_at_idx\` ON \`_barriers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_version_version__status_idx\` ON \`_barriers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_created_at_idx\` ON \`_barriers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_updated_at_idx\` ON \`_barriers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_latest_idx\` ON \`_barriers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_barriers_v_autosave_idx\` ON \`_barriers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_barriers_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`helpers_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`helpers_audiences_order_idx\` ON \`helpers_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`helpers_audiences_parent_idx\` ON \`helpers_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`helpers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`role\` text,
  	\`municipality\` text,
  	\`confirmed_on\` text,
  	\`phone\` text,
  	\`answers\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`search_words\` text,
  	\`search_promises\` text,
  	\`import_key\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`helpers_slug_idx\` ON \`helpers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`helpers_import_key_idx\` ON \`helpers\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`helpers_updated_at_idx\` ON \`helpers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`helpers_created_at_idx\` ON \`helpers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`helpers_deleted_at_idx\` ON \`helpers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`helpers__status_idx\` ON \`helpers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`helpers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`helpers_texts_order_parent\` ON \`helpers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`helpers_rels\` (
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
  await db.run(sql`CREATE TABLE \`_helpers_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_helpers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_helpers_v_version_audiences_order_idx\` ON \`_helpers_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_version_audiences_parent_idx\` ON \`_helpers_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_helpers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_role\` text,
  	\`version_municipality\` text,
  	\`version_confirmed_on\` text,
  	\`version_phone\` text,
  	\`version_answers\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_search_words\` text,
  	\`version_search_promises\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`helpers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_helpers_v_parent_idx\` ON \`_helpers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_version_version_slug_idx\` ON \`_helpers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_version_version_import_key_idx\` ON \`_helpers_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_version_version_updated_at_idx\` ON \`_helpers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_version_version_created_at_idx\` ON \`_helpers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_version_version_deleted_at_idx\` ON \`_helpers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_version_version__status_idx\` ON \`_helpers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_created_at_idx\` ON \`_helpers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_updated_at_idx\` ON \`_helpers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_latest_idx\` ON \`_helpers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_helpers_v_autosave_idx\` ON \`_helpers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_helpers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_helpers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_helpers_v_texts_order_parent\` ON \`_helpers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_helpers_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`organisations_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_audiences_order_idx\` ON \`organisations_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_audiences_parent_idx\` ON \`organisations_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`place\` text,
  	\`municipality\` text,
  	\`phone\` text,
  	\`website\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`search_words\` text,
  	\`search_promises\` text,
  	\`import_key\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_import_key_idx\` ON \`organisations\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
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
  await db.run(sql`CREATE TABLE \`_organisations_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_audiences_order_idx\` ON \`_organisations_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_audiences_parent_idx\` ON \`_organisations_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_place\` text,
  	\`version_municipality\` text,
  	\`version_phone\` text,
  	\`version_website\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_search_words\` text,
  	\`version_search_promises\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_import_key_idx\` ON \`_organisations_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`events_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_audiences_order_idx\` ON \`events_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_audiences_parent_idx\` ON \`events_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`starts_on\` text,
  	\`starts_at\` text,
  	\`ends_on\` text,
  	\`ends_at\` text,
  	\`place\` text,
  	\`municipality\` text,
  	\`organiser\` text,
  	\`cost\` text,
  	\`register_url\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`search_words\` text,
  	\`search_promises\` text,
  	\`import_key\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_import_key_idx\` ON \`events\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
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
  await db.run(sql`CREATE TABLE \`_events_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_audiences_order_idx\` ON \`_events_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_audiences_parent_idx\` ON \`_events_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_starts_on\` text,
  	\`version_starts_at\` text,
  	\`version_ends_on\` text,
  	\`version_ends_at\` text,
  	\`version_place\` text,
  	\`version_municipality\` text,
  	\`version_organiser\` text,
  	\`version_cost\` text,
  	\`version_register_url\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_search_words\` text,
  	\`version_search_promises\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_import_key_idx\` ON \`_events_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`news_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_audiences_order_idx\` ON \`news_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_audiences_parent_idx\` ON \`news_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`image_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`search_words\` text,
  	\`search_promises\` text,
  	\`import_key\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_import_key_idx\` ON \`news\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
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
  await db.run(sql`CREATE TABLE \`_news_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_audiences_order_idx\` ON \`_news_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_audiences_parent_idx\` ON \`_news_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_search_words\` text,
  	\`version_search_promises\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_import_key_idx\` ON \`_news_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`terms_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_audiences_order_idx\` ON \`terms_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_audiences_parent_idx\` ON \`terms_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`search_words\` text,
  	\`search_promises\` text,
  	\`import_key\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_slug_idx\` ON \`terms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`terms_import_key_idx\` ON \`terms\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_deleted_at_idx\` ON \`terms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`terms__status_idx\` ON \`terms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_texts_order_parent\` ON \`terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_rels\` (
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
  await db.run(sql`CREATE TABLE \`_terms_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_audiences_order_idx\` ON \`_terms_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_audiences_parent_idx\` ON \`_terms_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_search_words\` text,
  	\`version_search_promises\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_parent_idx\` ON \`_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_slug_idx\` ON \`_terms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_import_key_idx\` ON \`_terms_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_updated_at_idx\` ON \`_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_created_at_idx\` ON \`_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_deleted_at_idx\` ON \`_terms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version__status_idx\` ON \`_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_created_at_idx\` ON \`_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_updated_at_idx\` ON \`_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_latest_idx\` ON \`_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_autosave_idx\` ON \`_terms_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_order_parent\` ON \`_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_rels\` (
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
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`articles_rels_barriers_id_idx\` ON \`articles_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_helpers_id_idx\` ON \`articles_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_organisations_id_idx\` ON \`articles_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_events_id_idx\` ON \`articles_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_news_id_idx\` ON \`articles_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_terms_id_idx\` ON \`articles_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_barriers_id_idx\` ON \`_articles_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_helpers_id_idx\` ON \`_articles_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_organisations_id_idx\` ON \`_articles_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_events_id_idx\` ON \`_articles_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_news_id_idx\` ON \`_articles_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_terms_id_idx\` ON \`_articles_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`tools_rels_barriers_id_idx\` ON \`tools_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_helpers_id_idx\` ON \`tools_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_organisations_id_idx\` ON \`tools_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_events_id_idx\` ON \`tools_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_news_id_idx\` ON \`tools_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_terms_id_idx\` ON \`tools_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_barriers_id_idx\` ON \`_tools_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_helpers_id_idx\` ON \`_tools_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_organisations_id_idx\` ON \`_tools_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_events_id_idx\` ON \`_tools_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_news_id_idx\` ON \`_tools_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_terms_id_idx\` ON \`_tools_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`stories_rels_barriers_id_idx\` ON \`stories_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_helpers_id_idx\` ON \`stories_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_organisations_id_idx\` ON \`stories_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_events_id_idx\` ON \`stories_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_news_id_idx\` ON \`stories_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_terms_id_idx\` ON \`stories_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_barriers_id_idx\` ON \`_stories_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_helpers_id_idx\` ON \`_stories_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_organisations_id_idx\` ON \`_stories_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_events_id_idx\` ON \`_stories_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_news_id_idx\` ON \`_stories_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_terms_id_idx\` ON \`_stories_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`routes_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`routes_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`routes_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`routes_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`routes_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`routes_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`routes_rels_barriers_id_idx\` ON \`routes_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_helpers_id_idx\` ON \`routes_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_organisations_id_idx\` ON \`routes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_events_id_idx\` ON \`routes_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_news_id_idx\` ON \`routes_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_terms_id_idx\` ON \`routes_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_routes_v_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_routes_v_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_routes_v_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_routes_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_routes_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_routes_v_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_barriers_id_idx\` ON \`_routes_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_helpers_id_idx\` ON \`_routes_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_organisations_id_idx\` ON \`_routes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_events_id_idx\` ON \`_routes_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_news_id_idx\` ON \`_routes_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_terms_id_idx\` ON \`_routes_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`stops_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stops_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stops_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stops_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stops_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stops_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`stops_rels_barriers_id_idx\` ON \`stops_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_helpers_id_idx\` ON \`stops_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_organisations_id_idx\` ON \`stops_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_events_id_idx\` ON \`stops_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_news_id_idx\` ON \`stops_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`stops_rels_terms_id_idx\` ON \`stops_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_stops_v_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stops_v_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stops_v_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stops_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stops_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stops_v_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_barriers_id_idx\` ON \`_stops_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_helpers_id_idx\` ON \`_stops_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_organisations_id_idx\` ON \`_stops_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_events_id_idx\` ON \`_stops_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_news_id_idx\` ON \`_stops_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_rels_terms_id_idx\` ON \`_stops_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`polls_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`polls_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`polls_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`polls_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`polls_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`polls_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`polls_rels_barriers_id_idx\` ON \`polls_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_helpers_id_idx\` ON \`polls_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_organisations_id_idx\` ON \`polls_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_events_id_idx\` ON \`polls_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_news_id_idx\` ON \`polls_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_rels_terms_id_idx\` ON \`polls_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_polls_v_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_polls_v_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_polls_v_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_polls_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_polls_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_polls_v_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_barriers_id_idx\` ON \`_polls_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_helpers_id_idx\` ON \`_polls_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_organisations_id_idx\` ON \`_polls_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_events_id_idx\` ON \`_polls_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_news_id_idx\` ON \`_polls_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_rels_terms_id_idx\` ON \`_polls_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`schemes_rels_barriers_id_idx\` ON \`schemes_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_helpers_id_idx\` ON \`schemes_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_organisations_id_idx\` ON \`schemes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_events_id_idx\` ON \`schemes_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_news_id_idx\` ON \`schemes_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_terms_id_idx\` ON \`schemes_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_barriers_id_idx\` ON \`_schemes_v_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_helpers_id_idx\` ON \`_schemes_v_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_organisations_id_idx\` ON \`_schemes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_events_id_idx\` ON \`_schemes_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_news_id_idx\` ON \`_schemes_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_terms_id_idx\` ON \`_schemes_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`together_rels_barriers_id_idx\` ON \`together_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_helpers_id_idx\` ON \`together_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_organisations_id_idx\` ON \`together_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_events_id_idx\` ON \`together_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_news_id_idx\` ON \`together_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_terms_id_idx\` ON \`together_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`reactions_rels_barriers_id_idx\` ON \`reactions_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_helpers_id_idx\` ON \`reactions_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_organisations_id_idx\` ON \`reactions_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_events_id_idx\` ON \`reactions_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_news_id_idx\` ON \`reactions_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_terms_id_idx\` ON \`reactions_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`barriers_id\` text(36) REFERENCES barriers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`helpers_id\` text(36) REFERENCES helpers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`terms_id\` text(36) REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_barriers_id_idx\` ON \`payload_locked_documents_rels\` (\`barriers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helpers_id_idx\` ON \`payload_locked_documents_rels\` (\`helpers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`barriers_sources\`;`)
  await db.run(sql`DROP TABLE \`barriers_audiences\`;`)
  await db.run(sql`DROP TABLE \`barriers\`;`)
  await db.run(sql`DROP TABLE \`barriers_rels\`;`)
  await db.run(sql`DROP TABLE \`_barriers_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_barriers_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_barriers_v\`;`)
  await db.run(sql`DROP TABLE \`_barriers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`helpers_audiences\`;`)
  await db.run(sql`DROP TABLE \`helpers\`;`)
  await db.run(sql`DROP TABLE \`helpers_texts\`;`)
  await db.run(sql`DROP TABLE \`helpers_rels\`;`)
  await db.run(sql`DROP TABLE \`_helpers_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_helpers_v\`;`)
  await db.run(sql`DROP TABLE \`_helpers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_helpers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_audiences\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_audiences\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news_audiences\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`terms_audiences\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_texts\`;`)
  await db.run(sql`DROP TABLE \`terms_rels\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`articles_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`_articles_v_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_tools_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`tools_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__tools_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`_tools_v_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stories_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`stories_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stories_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`_stories_v_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_routes_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`routes_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__routes_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`_routes_v_rels\`;`)
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stops_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id" FROM \`stops_rels\`;`)
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stops_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id" FROM \`_stops_v_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_polls_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`polls_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_polls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__polls_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`_polls_v_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_schemes_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`schemes_rels\`;`)
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
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__schemes_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id" FROM \`_schemes_v_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_themes_id_idx\` ON \`_schemes_v_rels\` (\`themes_id\`);`)
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
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_together_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id", "pages_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id", "pages_id" FROM \`together_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`together_rels_themes_id_idx\` ON \`together_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_pages_id_idx\` ON \`together_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_reactions_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reactions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routes_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stops_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`polls_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_reactions_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id" FROM \`reactions_rels\`;`)
  await db.run(sql`DROP TABLE \`reactions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_reactions_rels\` RENAME TO \`reactions_rels\`;`)
  await db.run(sql`CREATE INDEX \`reactions_rels_order_idx\` ON \`reactions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_parent_idx\` ON \`reactions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_path_idx\` ON \`reactions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_articles_id_idx\` ON \`reactions_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_tools_id_idx\` ON \`reactions_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_stories_id_idx\` ON \`reactions_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_routes_id_idx\` ON \`reactions_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_stops_id_idx\` ON \`reactions_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_polls_id_idx\` ON \`reactions_rels\` (\`polls_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_schemes_id_idx\` ON \`reactions_rels\` (\`schemes_id\`);`)
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
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`together_id\`) REFERENCES \`together\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_keys_id\`) REFERENCES \`feed_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id", "pages_id", "together_id", "media_id", "submissions_id", "users_id", "feed_keys_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "routes_id", "stops_id", "polls_id", "schemes_id", "themes_id", "pages_id", "together_id", "media_id", "submissions_id", "users_id", "feed_keys_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_together_id_idx\` ON \`payload_locked_documents_rels\` (\`together_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_keys_id\`);`)
}
