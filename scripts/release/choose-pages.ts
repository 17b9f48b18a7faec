import { pathsOfDocument } from 'content-models'
import { type DocumentChange, findBySlug } from 'site/content-store'
import { documentPaths, overviewPaths } from 'site/press'
import { knownOverviews, pathsWithTags } from './page-memory.ts'
import type { Press } from './press-store.ts'

/** Which pages of the site a release prints, and which leave. Paths without base path. */
export type PageChoice = {
  print: string[]
  remove: string[]
  /** All paths of the site that belong to no single document. */
  overviews: ReadonlySet<string>
}

/** All pages: nothing of earlier releases is used. */
export function chooseAllPages({ store }: Press): PageChoice {
  const overviews = new Set(overviewPaths(store))
  return { print: [...overviews, ...documentPaths(store)], remove: [], overviews }
}

/** The pages that show something that changed, that are new, or that leave. The store holds the content after the changes. */
export function choosePages(
  press: Press,
  changes: DocumentChange[],
  touched: Iterable<string>,
): PageChoice {
  const print = new Set(pathsWithTags(press, touched))
  const remove = new Set<string>()
  const overviews = new Set(overviewPaths(press.store))
  const known = new Set(knownOverviews(press))
  for (const path of overviews) if (!known.has(path)) print.add(path)
  for (const path of known) if (!overviews.has(path)) remove.add(path)
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
  return { print: [...print].sort(), remove: [...remove].sort(), overviews }
}
