import {
  type ContentStore,
  type DocumentChange,
  findById,
  type PendingChange,
  replaceDocument,
} from 'site/content-store'
import type { Press, Version } from './press-store.ts'

/**
 * Gives the content store the chosen changes. Answers how the documents differ from those in the release that the press
 * knows: also where somebody went back to an earlier version since.
 */
export function applyChanges(press: Press, chosen: PendingChange[]): DocumentChange[] {
  const { store } = press
  const befores = unreleasedVersions(press)
  for (const { id, change } of chosen) {
    const after = change.change === 'published' ? change.document : undefined
    const { before } = replaceDocument(store, id, after)
    if (!befores.has(id)) befores.set(id, before)
  }
  return [...befores].flatMap(([id, before]) => {
    const after = findById(store, id)
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return [after ? published(store, id, before) : { ...(before && { before }) }]
  })
}

/** A change whose document is read when it is looked at: a first release publishes all of a site. */
function published(store: ContentStore, id: string, before: Version): DocumentChange {
  return {
    ...(before && { before }),
    get after() {
      const document = findById(store, id)
      if (!document) throw new Error(`The content store lacks ${id}.`)
      return document
    },
  }
}

/** Whether the content store holds other versions than the release that the press knows. */
export function hasUnreleased({ store }: Press): boolean {
  return store.prepare('SELECT 1 FROM unreleased_versions LIMIT 1').get() !== undefined
}

/** Notes which version of a document the press knows, before the content store gets another without a release. */
export function keepUnreleased({ store }: Press, id: string, version: Version): void {
  store
    .prepare('INSERT OR IGNORE INTO unreleased_versions (id, json) VALUES (?, ?)')
    .run(id, JSON.stringify(version ?? null))
}

/** Forgets those versions: a release shows what the content store holds. */
export function forgetUnreleased({ database }: Press): void {
  database.exec('DELETE FROM unreleased_versions')
}

/** The versions that the press knows of documents of which the content store holds others. */
export function unreleasedVersions({ store }: Press): Map<string, Version> {
  const rows = store.prepare('SELECT id, json FROM unreleased_versions ORDER BY id').all()
  return new Map(rows.map(({ id, json }) => [String(id), JSON.parse(String(json)) ?? undefined]))
}
