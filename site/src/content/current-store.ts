import { readFileSync } from 'node:fs'
import { publishedDocumentSchema } from 'content-models'
import { type ContentStore, openStore } from './store.ts'
import { putDocuments } from './write-store.ts'

let opened: { key: string; store: ContentStore } | undefined
let lent: ContentStore | undefined

/** Has pages read this store, which stays the caller's to close; undefined gives it back. */
export function lendStore(store: ContentStore | undefined): void {
  lent = store
}

/**
 * The store that pages read: the one that the press lent, the file that `CONTENT_STORE` names, or, for who works on the templates without a cms,
 * one in memory with the documents of the file that `CONTENT_FIXTURES` names.
 */
export function currentStore(): ContentStore {
  if (lent) return lent
  const { CONTENT_STORE: path, CONTENT_FIXTURES: fixtures } = process.env
  const key = path ?? `fixtures:${fixtures}`
  if (opened?.key === key) return opened.store
  opened?.store.close()
  opened = { key, store: path ? openStore(path, { readOnly: true }) : fixtureStore(fixtures) }
  return opened.store
}

function fixtureStore(path: string | undefined): ContentStore {
  if (!path) throw new Error('Set CONTENT_STORE or CONTENT_FIXTURES: there is nothing to show.')
  const store = openStore(':memory:')
  putDocuments(store, publishedDocumentSchema.array().parse(JSON.parse(readFileSync(path, 'utf8'))))
  return store
}
