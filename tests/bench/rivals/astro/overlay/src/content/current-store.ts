import { type ContentStore, openStore } from './store.ts'

let store: ContentStore | undefined

/** A store in memory, filled from the content collection. */
export function currentStore(): ContentStore {
  store ??= openStore(':memory:')
  return store
}

/** There is nothing to let go of. */
export function closeCurrentStore(): void {}
