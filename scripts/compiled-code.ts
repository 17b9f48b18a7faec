import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../node_modules/.cache/node')

/**
 * Lets Node keep what it makes of our code for the next process: reading all that TypeScript takes as long as a small
 * release. It counts for what is imported after this.
 */
export function keepCompiledCode(): void {
  enableCompileCache(FOLDER)
}
