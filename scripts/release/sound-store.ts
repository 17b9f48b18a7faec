import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type ContentStore, findDamage, openStore, UnusableStoreError } from 'site/content-store'

/** Beside the files: what was known of them when a process last left them. */
const NOTES = 'sound.json'

/**
 * Files as a process of ours last left them, and found sound: this one, or one before it that noted so. Reading all of them
 * for each change would take too long; when anybody else touched one, or something failed since, it is read as a whole again.
 */
const sound = new Map<string, string>()

/**
 * Opens a content store of which every byte is as it was written.
 * @throws UnusableStoreError when it isn't.
 */
export function openSoundStore(path: string): ContentStore {
  const isKnown = isTrusted(path)
  const store = openStore(path)
  const damage = isKnown ? undefined : findDamage(store)
  if (!damage) return store
  store.close()
  throw new UnusableStoreError(`De kopie van de inhoud (${path}) is beschadigd.`, {
    cause: new Error(damage),
  })
}

/** Whether the store is as it was last left, and was found sound. */
export function isTrusted(path: string): boolean {
  if (!existsSync(path)) return false
  const known = sound.get(path) ?? readNotes(path)[basename(path)]
  if (known !== fingerprint(path)) return false
  sound.set(path, known)
  return true
}

/** Notes that a store was closed in good order. */
export function trustStore(path: string): void {
  const known = fingerprint(path)
  sound.set(path, known)
  try {
    writeFileSync(notesOf(path), JSON.stringify({ ...readNotes(path), [basename(path)]: known }))
  } catch {
    // Without a note the next process reads the whole file: slower, and as safe.
  }
}

/** Has every store read as a whole next time: something went wrong, and a file may be why. */
export function doubtStores(): void {
  for (const path of sound.keys()) rmSync(notesOf(path), { force: true })
  sound.clear()
}

/** Has the stores in a folder read as a whole next time, whatever a process before this one noted: for who begins a long run. */
export function doubtStoresIn(dataFolder: string): void {
  rmSync(join(dataFolder, NOTES), { force: true })
  for (const path of sound.keys()) if (dirname(path) === dataFolder) sound.delete(path)
}

function notesOf(path: string): string {
  return join(dirname(path), NOTES)
}

function readNotes(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(notesOf(path), 'utf8'))
  } catch {
    return {}
  }
}

function fingerprint(path: string): string {
  const { dev, ino, size, mtimeMs } = statSync(path)
  return [dev, ino, size, mtimeMs].join(':')
}
