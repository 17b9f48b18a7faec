import { describe } from 'vitest'
import { describeCmsContract } from './cms-contract.ts'
import { sqliteDatabase } from './test-database.ts'

describe('SQLite', () => {
  describeCmsContract(sqliteDatabase)
})
