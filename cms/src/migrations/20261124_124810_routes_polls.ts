import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`routes_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routes_audiences_order_idx\` ON \`routes_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`routes_audiences_parent_idx\` ON \`routes_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`together\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`routes_slug_idx\` ON \`routes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`routes_import_key_idx\` ON \`routes\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`routes_updated_at_idx\` ON \`routes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`routes_created_at_idx\` ON \`routes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`routes_deleted_at_idx\` ON \`routes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`routes__status_idx\` ON \`routes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`routes_rels\` (
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
  await db.run(sql`CREATE TABLE \`_routes_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routes_v_version_audiences_order_idx\` ON \`_routes_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_audiences_parent_idx\` ON \`_routes_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_together\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_routes_v_parent_idx\` ON \`_routes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_slug_idx\` ON \`_routes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_import_key_idx\` ON \`_routes_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_updated_at_idx\` ON \`_routes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_created_at_idx\` ON \`_routes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_deleted_at_idx\` ON \`_routes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version__status_idx\` ON \`_routes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_created_at_idx\` ON \`_routes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_updated_at_idx\` ON \`_routes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_latest_idx\` ON \`_routes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_autosave_idx\` ON \`_routes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`stops\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`route_id\` text(36),
  	\`summary\` text,
  	\`body\` text,
  	\`questions\` text,
  	\`position\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`route_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stops_route_idx\` ON \`stops\` (\`route_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stops_slug_idx\` ON \`stops\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stops_import_key_idx\` ON \`stops\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`stops_updated_at_idx\` ON \`stops\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stops_created_at_idx\` ON \`stops\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stops_deleted_at_idx\` ON \`stops\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`stops__status_idx\` ON \`stops\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`stops_rels\` (
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
  await db.run(sql`CREATE TABLE \`_stops_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_route_id\` text(36),
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_questions\` text,
  	\`version_position\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_route_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stops_v_parent_idx\` ON \`_stops_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_version_version_route_idx\` ON \`_stops_v\` (\`version_route_id\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_version_version_slug_idx\` ON \`_stops_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_version_version_import_key_idx\` ON \`_stops_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_version_version_updated_at_idx\` ON \`_stops_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_version_version_created_at_idx\` ON \`_stops_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_version_version_deleted_at_idx\` ON \`_stops_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_version_version__status_idx\` ON \`_stops_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_created_at_idx\` ON \`_stops_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_updated_at_idx\` ON \`_stops_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_latest_idx\` ON \`_stops_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_stops_v_autosave_idx\` ON \`_stops_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_stops_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`polls_next\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`statement\` numeric,
  	\`stop_id\` text(36),
  	FOREIGN KEY (\`stop_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`polls_next_order_idx\` ON \`polls_next\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`polls_next_parent_id_idx\` ON \`polls_next\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_next_stop_idx\` ON \`polls_next\` (\`stop_id\`);`)
  await db.run(sql`CREATE TABLE \`polls_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`polls_audiences_order_idx\` ON \`polls_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`polls_audiences_parent_idx\` ON \`polls_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`polls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`asked_on\` text,
  	\`area\` text,
  	\`smallest_group\` numeric DEFAULT 10,
  	\`figures\` text,
  	\`source_text\` text,
  	\`source_url\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`polls_slug_idx\` ON \`polls\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`polls_import_key_idx\` ON \`polls\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`polls_updated_at_idx\` ON \`polls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`polls_created_at_idx\` ON \`polls\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`polls_deleted_at_idx\` ON \`polls\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`polls__status_idx\` ON \`polls\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`polls_rels\` (
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
  await db.run(sql`CREATE TABLE \`_polls_v_version_next\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`statement\` numeric,
  	\`stop_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`stop_id\`) REFERENCES \`stops\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_polls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_polls_v_version_next_order_idx\` ON \`_polls_v_version_next\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_next_parent_id_idx\` ON \`_polls_v_version_next\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_next_stop_idx\` ON \`_polls_v_version_next\` (\`stop_id\`);`)
  await db.run(sql`CREATE TABLE \`_polls_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_polls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_polls_v_version_audiences_order_idx\` ON \`_polls_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_audiences_parent_idx\` ON \`_polls_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_polls_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_asked_on\` text,
  	\`version_area\` text,
  	\`version_smallest_group\` numeric DEFAULT 10,
  	\`version_figures\` text,
  	\`version_source_text\` text,
  	\`version_source_url\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_polls_v_parent_idx\` ON \`_polls_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_version_slug_idx\` ON \`_polls_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_version_import_key_idx\` ON \`_polls_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_version_updated_at_idx\` ON \`_polls_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_version_created_at_idx\` ON \`_polls_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_version_deleted_at_idx\` ON \`_polls_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_version_version__status_idx\` ON \`_polls_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_created_at_idx\` ON \`_polls_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_updated_at_idx\` ON \`_polls_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_latest_idx\` ON \`_polls_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_polls_v_autosave_idx\` ON \`_polls_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_polls_v_rels\` (
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
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`articles_rels_routes_id_idx\` ON \`articles_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_stops_id_idx\` ON \`articles_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_polls_id_idx\` ON \`articles_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_routes_id_idx\` ON \`_articles_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_stops_id_idx\` ON \`_articles_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_polls_id_idx\` ON \`_articles_v_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`tools_rels_routes_id_idx\` ON \`tools_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_stops_id_idx\` ON \`tools_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_polls_id_idx\` ON \`tools_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_routes_id_idx\` ON \`_tools_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_stops_id_idx\` ON \`_tools_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_polls_id_idx\` ON \`_tools_v_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`stories_rels_routes_id_idx\` ON \`stories_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_stops_id_idx\` ON \`stories_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_polls_id_idx\` ON \`stories_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_routes_id_idx\` ON \`_stories_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_stops_id_idx\` ON \`_stories_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_polls_id_idx\` ON \`_stories_v_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`schemes_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`schemes_rels_routes_id_idx\` ON \`schemes_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_stops_id_idx\` ON \`schemes_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_polls_id_idx\` ON \`schemes_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_schemes_v_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_routes_id_idx\` ON \`_schemes_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_stops_id_idx\` ON \`_schemes_v_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_polls_id_idx\` ON \`_schemes_v_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`together_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`together_rels_routes_id_idx\` ON \`together_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_stops_id_idx\` ON \`together_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_polls_id_idx\` ON \`together_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`reactions_rels_routes_id_idx\` ON \`reactions_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_stops_id_idx\` ON \`reactions_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_polls_id_idx\` ON \`reactions_rels\` (\`polls_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`routes_id\` text(36) REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`stops_id\` text(36) REFERENCES stops(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`polls_id\` text(36) REFERENCES polls(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_routes_id_idx\` ON \`payload_locked_documents_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stops_id_idx\` ON \`payload_locked_documents_rels\` (\`stops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_polls_id_idx\` ON \`payload_locked_documents_rels\` (\`polls_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`routes_audiences\`;`)
  await db.run(sql`DROP TABLE \`routes\`;`)
  await db.run(sql`DROP TABLE \`routes_rels\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_routes_v\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`stops\`;`)
  await db.run(sql`DROP TABLE \`stops_rels\`;`)
  await db.run(sql`DROP TABLE \`_stops_v\`;`)
  await db.run(sql`DROP TABLE \`_stops_v_rels\`;`)
  await db.run(sql`DROP TABLE \`polls_next\`;`)
  await db.run(sql`DROP TABLE \`polls_audiences\`;`)
  await db.run(sql`DROP TABLE \`polls\`;`)
  await db.run(sql`DROP TABLE \`polls_rels\`;`)
  await db.run(sql`DROP TABLE \`_polls_v_version_next\`;`)
  await db.run(sql`DROP TABLE \`_polls_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_polls_v\`;`)
  await db.run(sql`DROP TABLE \`_polls_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id" FROM \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_rels\` RENAME TO \`articles_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_tools_id_idx\` ON \`articles_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_stories_id_idx\` ON \`articles_rels\` (\`stories_id\`);`)
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
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id" FROM \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_rels\` RENAME TO \`_articles_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_tools_id_idx\` ON \`_articles_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_stories_id_idx\` ON \`_articles_v_rels\` (\`stories_id\`);`)
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
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_tools_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id" FROM \`tools_rels\`;`)
  await db.run(sql`DROP TABLE \`tools_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_tools_rels\` RENAME TO \`tools_rels\`;`)
  await db.run(sql`CREATE INDEX \`tools_rels_order_idx\` ON \`tools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_parent_idx\` ON \`tools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_path_idx\` ON \`tools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_articles_id_idx\` ON \`tools_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_tools_id_idx\` ON \`tools_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_stories_id_idx\` ON \`tools_rels\` (\`stories_id\`);`)
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
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__tools_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id" FROM \`_tools_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__tools_v_rels\` RENAME TO \`_tools_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_order_idx\` ON \`_tools_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_parent_idx\` ON \`_tools_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_path_idx\` ON \`_tools_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_articles_id_idx\` ON \`_tools_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_tools_id_idx\` ON \`_tools_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_stories_id_idx\` ON \`_tools_v_rels\` (\`stories_id\`);`)
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
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stories_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id" FROM \`stories_rels\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_stories_rels\` RENAME TO \`stories_rels\`;`)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_articles_id_idx\` ON \`stories_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_tools_id_idx\` ON \`stories_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_stories_id_idx\` ON \`stories_rels\` (\`stories_id\`);`)
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
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stories_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id" FROM \`_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__stories_v_rels\` RENAME TO \`_stories_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_order_idx\` ON \`_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_parent_idx\` ON \`_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_path_idx\` ON \`_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_articles_id_idx\` ON \`_stories_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_tools_id_idx\` ON \`_stories_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_stories_id_idx\` ON \`_stories_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_schemes_id_idx\` ON \`_stories_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_themes_id_idx\` ON \`_stories_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_schemes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_schemes_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id" FROM \`schemes_rels\`;`)
  await db.run(sql`DROP TABLE \`schemes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_schemes_rels\` RENAME TO \`schemes_rels\`;`)
  await db.run(sql`CREATE INDEX \`schemes_rels_order_idx\` ON \`schemes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_parent_idx\` ON \`schemes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_path_idx\` ON \`schemes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_articles_id_idx\` ON \`schemes_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_tools_id_idx\` ON \`schemes_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_stories_id_idx\` ON \`schemes_rels\` (\`stories_id\`);`)
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
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__schemes_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id" FROM \`_schemes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__schemes_v_rels\` RENAME TO \`_schemes_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_order_idx\` ON \`_schemes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_parent_idx\` ON \`_schemes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_path_idx\` ON \`_schemes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_articles_id_idx\` ON \`_schemes_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_tools_id_idx\` ON \`_schemes_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_stories_id_idx\` ON \`_schemes_v_rels\` (\`stories_id\`);`)
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
  	\`schemes_id\` text(36),
  	\`themes_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`together\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_together_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id", "pages_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id", "pages_id" FROM \`together_rels\`;`)
  await db.run(sql`DROP TABLE \`together_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_together_rels\` RENAME TO \`together_rels\`;`)
  await db.run(sql`CREATE INDEX \`together_rels_order_idx\` ON \`together_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_parent_idx\` ON \`together_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_path_idx\` ON \`together_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_articles_id_idx\` ON \`together_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_tools_id_idx\` ON \`together_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_stories_id_idx\` ON \`together_rels\` (\`stories_id\`);`)
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
  	\`schemes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reactions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schemes_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_reactions_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id" FROM \`reactions_rels\`;`)
  await db.run(sql`DROP TABLE \`reactions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_reactions_rels\` RENAME TO \`reactions_rels\`;`)
  await db.run(sql`CREATE INDEX \`reactions_rels_order_idx\` ON \`reactions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_parent_idx\` ON \`reactions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_path_idx\` ON \`reactions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_articles_id_idx\` ON \`reactions_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_tools_id_idx\` ON \`reactions_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_stories_id_idx\` ON \`reactions_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_schemes_id_idx\` ON \`reactions_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id", "pages_id", "together_id", "media_id", "submissions_id", "users_id", "feed_keys_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id", "pages_id", "together_id", "media_id", "submissions_id", "users_id", "feed_keys_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tools_id_idx\` ON \`payload_locked_documents_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_together_id_idx\` ON \`payload_locked_documents_rels\` (\`together_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_keys_id\`);`)
}
