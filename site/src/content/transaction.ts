import type { DatabaseSync } from 'node:sqlite'

/** Does a piece of work on a database: all of it, or nothing. */
export function inTransaction<R>(database: DatabaseSync, action: () => R): R {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = action()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk may have ended the transaction already; then that is what must be told.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
