import { describe } from 'vitest'
import { describeCmsContract } from './cms-contract.ts'
import { mongoDatabase } from './test-database.ts'

const testUrl = process.env.MONGODB_TEST_URL
if (!testUrl) {
  console.warn(
    'MongoDB is skipped: set MONGODB_TEST_URL to the address of a server for tests, such as mongodb://127.0.0.1:27017/oplaadpunt-test. Each group of tests makes a database of its own there and drops it.',
  )
}

describe.skipIf(!testUrl)('MongoDB', () => {
  describeCmsContract(() => mongoDatabase(testUrl ?? ''))
})
