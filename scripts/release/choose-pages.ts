import { pathsOfDocument } from 'content-models'
import { type DocumentChange, findBySlug } from 'site/content-store'
import { listPaths, overviewPaths } from 'site/press'
import { knownHash, knownOverviews, pathsWithTags } from './page-memory.ts'
import type { Press } from './press-store.ts'

/** Which pages of the site a release prints, and which leave. Paths without base path. */
export type PageChoice = { print: string[]; remove: string[] }

/** All pages: nothing of earlier releases is used. */
export function chooseAllPages({ store }: Press): PageChoice {
  return { print: listPaths(store), remove: [] }
}

/** The pages that show something that changed, that are new, or that leave. The store holds the content after the changes. */
export function choosePages(
  press: Press,
  changes: DocumentChange[],
  touched: Iterable<string>,
): PageChoice {
  const print = new Set(pathsWithTags(press, touched))
  const remove = new Set<string>()
  const wanted = new Set(overviewPaths(press.store))
  for (const path of wanted) if (knownHash(press, path) === undefined) print.add(path)
  for (const path of knownOverviews(press)) if (!wanted.has(path)) remove.add(path)
  for (const { before, after } of changes) {
    for (const document of [before, after]) {
      if (!document) continue
      const stands = findBySlug(press.store, document.kind, document.slug) !== undefined
      for (const path of pathsOfDocument(document)) {
        if (stands) print.add(path)
        else remove.add(path)
      }
    }
  }
  for (const path of remove) print.delete(path)
  return { print: [...print].sort(), remove: [...remove].sort() }
}
