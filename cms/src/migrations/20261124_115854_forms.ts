import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`submissions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'new' NOT NULL,
  	\`made_story_id\` text(36),
  	\`title\` text,
  	\`place\` text,
  	\`story\` text,
  	\`setbacks\` text,
  	\`photo_id\` text(36),
  	\`photo_alt\` text,
  	\`content_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`made_story_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`submission_photos\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_made_story_idx\` ON \`submissions\` (\`made_story_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_photo_idx\` ON \`submissions\` (\`photo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_content_hash_idx\` ON \`submissions\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`senders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`contact\` text NOT NULL,
  	\`submission_id\` text(36) NOT NULL,
  	\`delete_on\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`senders_submission_idx\` ON \`senders\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`senders_delete_on_idx\` ON \`senders\` (\`delete_on\`);`)
  await db.run(sql`CREATE INDEX \`senders_updated_at_idx\` ON \`senders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`senders_created_at_idx\` ON \`senders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`submission_photos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`submission_photos_updated_at_idx\` ON \`submission_photos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_photos_created_at_idx\` ON \`submission_photos\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submission_photos_filename_idx\` ON \`submission_photos\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`reactions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`useful\` integer,
  	\`sentence\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reactions_useful_idx\` ON \`reactions\` (\`useful\`);`)
  await db.run(sql`CREATE INDEX \`reactions_updated_at_idx\` ON \`reactions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reactions_created_at_idx\` ON \`reactions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reactions_rels\` (
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
  await db.run(sql`CREATE INDEX \`reactions_rels_order_idx\` ON \`reactions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_parent_idx\` ON \`reactions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_path_idx\` ON \`reactions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_articles_id_idx\` ON \`reactions_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_tools_id_idx\` ON \`reactions_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_rels_stories_id_idx\` ON \`reactions_rels\` (\`stories_id\`);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`cost_euros\` numeric;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`people\` numeric;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_cost_euros\` numeric;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_people\` numeric;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`submissions_id\` text(36) REFERENCES submissions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`senders\`;`)
  await db.run(sql`DROP TABLE \`submission_photos\`;`)
  await db.run(sql`DROP TABLE \`reactions\`;`)
  await db.run(sql`DROP TABLE \`reactions_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	\`users_id\` text(36),
  	\`feed_keys_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tools_id\`) REFERENCES \`tools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_keys_id\`) REFERENCES \`feed_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id", "pages_id", "media_id", "users_id", "feed_keys_id") SELECT "id", "order", "parent_id", "path", "articles_id", "tools_id", "stories_id", "themes_id", "pages_id", "media_id", "users_id", "feed_keys_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tools_id_idx\` ON \`payload_locked_documents_rels\` (\`tools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_keys_id\`);`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`cost_euros\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`people\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_cost_euros\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_people\`;`)
}
