import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feed_changes\` ADD \`stamp\` text;`)
  await db.run(sql`ALTER TABLE \`feed_changes\` ADD \`document\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feed_changes\` DROP COLUMN \`stamp\`;`)
  await db.run(sql`ALTER TABLE \`feed_changes\` DROP COLUMN \`document\`;`)
}
