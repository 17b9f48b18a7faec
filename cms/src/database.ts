import { resolve } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { CMS_FOLDER, type DatabaseSetting } from './environment.ts'
import { migrations } from './migrations/index.ts'

/**
 * The database adapter for a URL. Transactions are off on both, so that the journal behind the feed
 * orders changes the same way everywhere (docs/decisions/0003).
 */
export function databaseAdapter(setting: DatabaseSetting): DatabaseAdapterObj {
  if (setting.kind === 'mongodb') {
    return mongooseAdapter({
      url: setting.url,
      transactionOptions: false,
      connectOptions: { serverSelectionTimeoutMS: 5000 },
    }) as DatabaseAdapterObj
  }
  return sqliteAdapter({
    client: { url: setting.url },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5000,
    push: false,
    migrationDir: resolve(CMS_FOLDER, 'src/migrations'),
    prodMigrations: migrations,
  }) as DatabaseAdapterObj
}
