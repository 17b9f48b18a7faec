import { readFileSync } from 'node:fs'
import { publishedDocumentSchema } from 'content-models'
import { type ContentStore, openStore } from './store.ts'
import { putDocuments } from './write-store.ts'

let opened: { key: string; store: ContentStore } | undefined

/**
 * The store that pages read: the file that `CONTENT_STORE` names, or, for who works on the templates without a cms,
 * one in memory with the documents of the file that `CONTENT_FIXTURES` names.
 */
export function currentStore(): ContentStore {
  const { CONTENT_STORE: path, CONTENT_FIXTURES: fixtures } = process.env
  const key = path ?? `fixtures:${fixtures}`
  if (opened?.key === key) return opened.store
  opened?.store.close()
  opened = { key, store: path ? openStore(path, { readOnly: true }) : fixtureStore(fixtures) }
  return opened.store
}

/** Lets go of the store, so that the next page reads what the file holds then. */
export function closeCurrentStore(): void {
  opened?.store.close()
  opened = undefined
}

function fixtureStore(path: string | undefined): ContentStore {
  if (!path) throw new Error('Set CONTENT_STORE or CONTENT_FIXTURES: there is nothing to show.')
  const store = openStore(':memory:')
  putDocuments(store, publishedDocumentSchema.array().parse(JSON.parse(readFileSync(path, 'utf8'))))
  return store
}
