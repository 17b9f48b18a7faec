import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

/** A connection that nobody refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>()

/**
 * Holds a lock for as long as this process lives, or answers undefined when another holds it. SQLite's lock is the system's
 * own: it goes with the process, also after `kill -9`, so nothing has to be cleaned up.
 */
export function holdLock(path: string): { release(): void } | undefined {
  const database = new DatabaseSync(path)
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error
    return undefined
  }
  held.add(database)
  return {
    release: () => {
      held.delete(database)
      database.close()
    },
  }
}
