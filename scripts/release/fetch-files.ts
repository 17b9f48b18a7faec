import type { FeedChange, FeedPage, MediaFile } from 'content-models'
import { type ContentStore, filesOfDocument, hasFile, putFile } from 'site/content-store'
import type { Report } from '../progress.ts'
import { type FeedAccess, fetchMediaFile } from './feed-client.ts'

const AT_ONCE = 4

/** Puts the files that a page of the feed names into the store, and answers the names of those that the cms doesn't have. */
export async function fetchFiles(
  { store, access, report }: { store: ContentStore; access: FeedAccess; report: Report },
  page: FeedPage,
): Promise<Set<string>> {
  const wanted = page.changes.flatMap(filesOfChange).filter(({ name }) => !hasFile(store, name))
  const files = [...new Map(wanted.map((file) => [file.name, file])).values()]
  const missing = new Set<string>()
  const queue = files.entries()
  const work = async () => {
    for (const [index, file] of queue) {
      report(`bestand ${index + 1} van ${files.length}`)
      const bytes = await fetchMediaFile(access, file)
      if (bytes) putFile(store, { name: file.name, type: file.type, bytes })
      else missing.add(file.name)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return missing
}

/** The same page, in which documents with a missing file stand as unreadable: one broken picture must not hold up the rest. */
export function withoutBroken(page: FeedPage, missing: Set<string>): FeedPage {
  const isMissing = ({ name }: MediaFile) => missing.has(name)
  const changes = page.changes.map((change) => {
    const [file] = filesOfChange(change).filter(isMissing)
    return change.change === 'published' && file ? unreadable(change, file) : change
  })
  return { ...page, changes }
}

function filesOfChange(change: FeedChange): MediaFile[] {
  return change.change === 'published' ? filesOfDocument(change.document) : []
}

function unreadable(
  { document, together }: Extract<FeedChange, { change: 'published' }>,
  { name }: MediaFile,
): FeedChange {
  const { kind, id, title } = document
  const problem = `Het bestand ${name} is niet goed uit het CMS te halen. Kies het in dit stuk opnieuw en publiceer.`
  return {
    change: 'unreadable',
    kind,
    id,
    title,
    problems: [problem],
    ...(together && { together }),
  }
}
