import { DatabaseSync } from 'node:sqlite'

/**
 * Holds a lock for as long as this process lives, or answers undefined when another holds it. SQLite's lock is the system's
 * own: it goes with the process, also after `kill -9`, so nothing has to be cleaned up.
 */
export function holdLock(path: string): { release(): void } | undefined {
  const database = new DatabaseSync(path)
  try {
    database.exec('BEGIN EXCLUSIVE')
    return { release: () => database.close() }
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode !== 5) throw error
    return undefined
  }
}
