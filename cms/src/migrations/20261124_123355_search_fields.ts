import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`search_promises\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_search_promises\` text;`)
  await db.run(sql`ALTER TABLE \`tools\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`tools\` ADD \`search_promises\` text;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` ADD \`version_search_promises\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`search_promises\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_search_promises\` text;`)
  await db.run(sql`ALTER TABLE \`schemes\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`schemes\` ADD \`search_promises\` text;`)
  await db.run(sql`ALTER TABLE \`_schemes_v\` ADD \`version_search_words\` text;`)
  await db.run(sql`ALTER TABLE \`_schemes_v\` ADD \`version_search_promises\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`search_promises\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_search_promises\`;`)
  await db.run(sql`ALTER TABLE \`tools\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`tools\` DROP COLUMN \`search_promises\`;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`_tools_v\` DROP COLUMN \`version_search_promises\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`search_promises\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_search_promises\`;`)
  await db.run(sql`ALTER TABLE \`schemes\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`schemes\` DROP COLUMN \`search_promises\`;`)
  await db.run(sql`ALTER TABLE \`_schemes_v\` DROP COLUMN \`version_search_words\`;`)
  await db.run(sql`ALTER TABLE \`_schemes_v\` DROP COLUMN \`version_search_promises\`;`)
}
