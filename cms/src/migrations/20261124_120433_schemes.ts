import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`schemes_conditions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`is_not\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_conditions_order_idx\` ON \`schemes_conditions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_conditions_parent_id_idx\` ON \`schemes_conditions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schemes_audiences_order_idx\` ON \`schemes_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_audiences_parent_idx\` ON \`schemes_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schemes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`provider\` text,
  	\`municipality\` text,
  	\`opens_on\` text,
  	\`closes_on\` text,
  	\`closes_at\` text,
  	\`answer_on\` text,
  	\`reopens\` text,
  	\`amount\` text,
  	\`own_share\` text,
  	\`answer_time\` text,
  	\`budget_left\` text,
  	\`body\` text,
  	\`apply_url\` text,
  	\`adviser_name\` text,
  	\`adviser_help\` text,
  	\`adviser_phone\` text,
  	\`adviser_answers\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`schemes_slug_idx\` ON \`schemes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`schemes_import_key_idx\` ON \`schemes\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`schemes_updated_at_idx\` ON \`schemes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes_created_at_idx\` ON \`schemes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes_deleted_at_idx\` ON \`schemes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`schemes__status_idx\` ON \`schemes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`schemes_rels\` (
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
  await db.run(sql`CREATE INDEX \`schemes_rels_order_idx\` ON \`schemes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_parent_idx\` ON \`schemes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_path_idx\` ON \`schemes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_articles_id_idx\` ON \`schemes_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_tools_id_idx\` ON \`schemes_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_stories_id_idx\` ON \`schemes_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_schemes_id_idx\` ON \`schemes_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`schemes_rels_themes_id_idx\` ON \`schemes_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_conditions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`is_not\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_conditions_order_idx\` ON \`_schemes_v_version_conditions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_conditions_parent_id_idx\` ON \`_schemes_v_version_conditions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_audiences_order_idx\` ON \`_schemes_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_audiences_parent_idx\` ON \`_schemes_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_provider\` text,
  	\`version_municipality\` text,
  	\`version_opens_on\` text,
  	\`version_closes_on\` text,
  	\`version_closes_at\` text,
  	\`version_answer_on\` text,
  	\`version_reopens\` text,
  	\`version_amount\` text,
  	\`version_own_share\` text,
  	\`version_answer_time\` text,
  	\`version_budget_left\` text,
  	\`version_body\` text,
  	\`version_apply_url\` text,
  	\`version_adviser_name\` text,
  	\`version_adviser_help\` text,
  	\`version_adviser_phone\` text,
  	\`version_adviser_answers\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schemes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_schemes_v_parent_idx\` ON \`_schemes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_slug_idx\` ON \`_schemes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_import_key_idx\` ON \`_schemes_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_updated_at_idx\` ON \`_schemes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_created_at_idx\` ON \`_schemes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version_deleted_at_idx\` ON \`_schemes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_version_version__status_idx\` ON \`_schemes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_created_at_idx\` ON \`_schemes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_updated_at_idx\` ON \`_schemes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_latest_idx\` ON \`_schemes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_autosave_idx\` ON \`_schemes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_schemes_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_order_idx\` ON \`_schemes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_parent_idx\` ON \`_schemes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_path_idx\` ON \`_schemes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_articles_id_idx\` ON \`_schemes_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_tools_id_idx\` ON \`_schemes_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_stories_id_idx\` ON \`_schemes_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_schemes_id_idx\` ON \`_schemes_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`_schemes_v_rels_themes_id_idx\` ON \`_schemes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`schemes_id\` text(36) REFERENCES schemes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`articles_rels_schemes_id_idx\` ON \`articles_rels\` (\`schemes_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`schemes_id\` text(36) REFERENCES schemes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_schemes_id_idx\` ON \`_articles_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`ALTER TABLE \`tools_rels\` ADD \`schemes_id\` text(36) REFERENCES schemes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`tools_rels_schemes_id_idx\` ON \`tools_rels\` (\`schemes_id\`);`)
  await db.run(sql`ALTER TABLE \`_tools_v_rels\` ADD \`schemes_id\` text(36) REFERENCES schemes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_schemes_id_idx\` ON \`_tools_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`schemes_id\` text(36) REFERENCES schemes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`stories_rels_schemes_id_idx\` ON \`stories_rels\` (\`schemes_id\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`schemes_id\` text(36) REFERENCES schemes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_schemes_id_idx\` ON \`_stories_v_rels\` (\`schemes_id\`);`)
  await db.run(sql`ALTER TABLE \`reactions_rels\` ADD \`schemes_id\` text(36) REFERENCES schemes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`reactions_rels_schemes_id_idx\` ON \`reactions_rels\` (\`schemes_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`schemes_id\` text(36) REFERENCES schemes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`schemes_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`schemes_conditions\`;`)
  await db.run(sql`DROP TABLE \`schemes_audiences\`;`)
  await db.run(sql`DROP TABLE \`schemes\`;`)
  await db.run(sql`DROP TABLE \`schemes_rels\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_conditions\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v\`;`)
  await db.run(sql`DROP TABLE \`_schemes_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id" FROM \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_rels\` RENAME TO \`articles_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_tools_id_idx\` ON \`articles_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_stories_id_idx\` ON \`articles_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_themes_id_idx\` ON \`articles_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id" FROM \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_rels\` RENAME TO \`_articles_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_tools_id_idx\` ON \`_articles_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_stories_id_idx\` ON \`_articles_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_themes_id_idx\` ON \`_articles_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_tools_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_tools_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id" FROM \`tools_rels\`;`)
  await db.run(sql`DROP TABLE \`tools_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_tools_rels\` RENAME TO \`tools_rels\`;`)
  await db.run(sql`CREATE INDEX \`tools_rels_order_idx\` ON \`tools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_parent_idx\` ON \`tools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_path_idx\` ON \`tools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_articles_id_idx\` ON \`tools_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_tools_id_idx\` ON \`tools_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_stories_id_idx\` ON \`tools_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`tools_rels_themes_id_idx\` ON \`tools_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__tools_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__tools_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id" FROM \`_tools_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_tools_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__tools_v_rels\` RENAME TO \`_tools_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_order_idx\` ON \`_tools_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_parent_idx\` ON \`_tools_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_path_idx\` ON \`_tools_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_articles_id_idx\` ON \`_tools_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_tools_id_idx\` ON \`_tools_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_stories_id_idx\` ON \`_tools_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_tools_v_rels_themes_id_idx\` ON \`_tools_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stories_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id" FROM \`stories_rels\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_stories_rels\` RENAME TO \`stories_rels\`;`)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_articles_id_idx\` ON \`stories_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_tools_id_idx\` ON \`stories_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_stories_id_idx\` ON \`stories_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_themes_id_idx\` ON \`stories_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stories_v_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id" FROM \`_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__stories_v_rels\` RENAME TO \`_stories_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_order_idx\` ON \`_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_parent_idx\` ON \`_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_path_idx\` ON \`_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_articles_id_idx\` ON \`_stories_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_tools_id_idx\` ON \`_stories_v_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_stories_id_idx\` ON \`_stories_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_themes_id_idx\` ON \`_stories_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_reactions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reactions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_reactions_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id" FROM \`reactions_rels\`;`)
  await db.run(sql`DROP TABLE \`reactions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_reactions_rels\` RENAME TO \`reactions_rels\`;`)
  await db.run(sql`CREATE INDEX \`reactions_rels_order_idx\` ON \`reactions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_parent_idx\` ON \`reactions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_path_idx\` ON \`reactions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_articles_id_idx\` ON \`reactions_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_tools_id_idx\` ON \`reactions_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_stories_id_idx\` ON \`reactions_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`tools_id\` text(36),
  	\`stories_id\` text(36),
  	\`themes_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`submissions_id\` text(36),
  	\`users_id\` text(36),
  	\`feed_keys_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_keys_id\`) REFERENCES \`feed_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id", "pages_id", "media_id", "submissions_id", "users_id", "feed_keys_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id", "pages_id", "media_id", "submissions_id", "users_id", "feed_keys_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tools_id_idx\` ON \`payload_locked_documents_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_keys_id\`);`)
}
