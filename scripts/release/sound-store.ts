import { existsSync, statSync } from 'node:fs'
import { type ContentStore, findDamage, openStore, UnusableStoreError } from 'site/content-store'

/**
 * Files as this process last left them, and found sound. Reading all of them for each change would take too long; when
 * anybody else touched one, or something failed since, it is read as a whole again.
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

/** Whether the store is as this process last left it, and was found sound. */
export function isTrusted(path: string): boolean {
  return existsSync(path) && fingerprint(path) === sound.get(path)
}

/** Notes that a store was closed in good order. */
export function trustStore(path: string): void {
  sound.set(path, fingerprint(path))
}

/** Has every store read as a whole next time: something went wrong, and a file may be why. */
export function doubtStores(): void {
  sound.clear()
}

function fingerprint(path: string): string {
  const { dev, ino, size, mtimeMs } = statSync(path)
  return [dev, ino, size, mtimeMs].join(':')
}
