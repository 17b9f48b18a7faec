import { type ContentStore, openStore } from './store.ts'

let store: ContentStore | undefined

/** A store in memory, filled from the content collection. */
export function currentStore(): ContentStore {
  store ??= openStore(':memory:')
  return store
}

/** A static build has no press that lends one. */
export function lendStore(): void {}
