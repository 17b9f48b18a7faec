import { existsSync, statSync } from 'node:fs'
import { type ContentStore, findDamage, openStore, UnusableStoreError } from 'site/content-store'

/**
 * The file as this process last left it, and found sound. Reading all of it for each change would take too long; when
 * anybody else touched it, or something failed since, it is read as a whole again.
 */
let lastSound: string | undefined

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
  return existsSync(path) && fingerprint(path) === lastSound
}

/** Notes that a store was closed in good order. */
export function trustStore(path: string): void {
  lastSound = fingerprint(path)
}

/** Has the store read as a whole next time: something went wrong, and the file may be why. */
export function doubtStore(): void {
  lastSound = undefined
}

function fingerprint(path: string): string {
  const { dev, ino, size, mtimeMs } = statSync(path)
  return [dev, ino, size, mtimeMs].join(':')
}
