import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`together\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`state\` text DEFAULT 'new',
  	\`run\` text,
  	\`running\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`together_run_idx\` ON \`together\` (\`run\`);`)
  await db.run(sql`CREATE INDEX \`together_updated_at_idx\` ON \`together\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`together_created_at_idx\` ON \`together\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`together_rels\` (
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
  await db.run(sql`CREATE INDEX \`together_rels_order_idx\` ON \`together_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_parent_idx\` ON \`together_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_path_idx\` ON \`together_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_articles_id_idx\` ON \`together_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_tools_id_idx\` ON \`together_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_stories_id_idx\` ON \`together_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_schemes_id_idx\` ON \`together_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_themes_id_idx\` ON \`together_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`together_rels_pages_id_idx\` ON \`together_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`site\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`stage\` text NOT NULL,
  	\`turn\` numeric NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`moments\` text NOT NULL,
  	\`duration_ms\` numeric NOT NULL,
  	\`printed_pages\` numeric NOT NULL,
  	\`pages\` numeric NOT NULL,
  	\`changes\` text NOT NULL,
  	\`more_changes\` numeric NOT NULL,
  	\`held\` text NOT NULL,
  	\`kept\` text NOT NULL,
  	\`warnings\` text NOT NULL,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_key_idx\` ON \`releases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`releases_site_idx\` ON \`releases\` (\`site\`);`)
  await db.run(sql`CREATE INDEX \`releases_turn_idx\` ON \`releases\` (\`turn\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`release_wishes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site\` text NOT NULL,
  	\`to\` numeric NOT NULL,
  	\`by\` text,
  	\`is_open\` integer DEFAULT false NOT NULL,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`release_wishes_site_idx\` ON \`release_wishes\` (\`site\`);`)
  await db.run(sql`CREATE INDEX \`release_wishes_is_open_idx\` ON \`release_wishes\` (\`is_open\`);`)
  await db.run(sql`CREATE INDEX \`release_wishes_updated_at_idx\` ON \`release_wishes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`release_wishes_created_at_idx\` ON \`release_wishes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`feed_changes\` ADD \`at\` text;`)
  await db.run(sql`ALTER TABLE \`feed_changes\` ADD \`by\` text;`)
  await db.run(sql`ALTER TABLE \`feed_changes\` ADD \`together\` text;`)
  await db.run(sql`CREATE INDEX \`feed_changes_together_idx\` ON \`feed_changes\` (\`together\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`together_id\` text(36) REFERENCES together(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_together_id_idx\` ON \`payload_locked_documents_rels\` (\`together_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`together\`;`)
  await db.run(sql`DROP TABLE \`together_rels\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`release_wishes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_keys_id\`) REFERENCES \`feed_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id", "pages_id", "media_id", "submissions_id", "users_id", "feed_keys_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "schemes_id", "themes_id", "pages_id", "media_id", "submissions_id", "users_id", "feed_keys_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tools_id_idx\` ON \`payload_locked_documents_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_keys_id\`);`)
  await db.run(sql`DROP INDEX \`feed_changes_together_idx\`;`)
  await db.run(sql`ALTER TABLE \`feed_changes\` DROP COLUMN \`at\`;`)
  await db.run(sql`ALTER TABLE \`feed_changes\` DROP COLUMN \`by\`;`)
  await db.run(sql`ALTER TABLE \`feed_changes\` DROP COLUMN \`together\`;`)
}
