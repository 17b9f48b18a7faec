import { describe } from 'vitest'
import { describeConcurrencyContract } from './concurrency-contract.ts'
import { describeFeedContract } from './feed-contract.ts'
import { sqliteDatabase } from './test-database.ts'

describe('SQLite', () => {
  describeFeedContract(sqliteDatabase)
  describeConcurrencyContract(sqliteDatabase)
})
