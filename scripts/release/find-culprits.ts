import { pathsOfDocument } from 'content-models'
import { type DocumentChange, touchedTags } from 'site/content-store'
import type { Hold } from './choose-changes.ts'
import { knownTags } from './page-memory.ts'
import type { Press } from './press-store.ts'

/** A page that can't go live: it can't be printed, or a link on it leads nowhere. */
export type FaultyPage = { path: string; reason: 'unprintable' | 'broken-link'; problem: string }

/** Who is to blame for faulty pages. */
export type Blame = {
  /** Documents to hold, because of their own pages. */
  holds: Map<string, Hold>
  /** A page that shows many, and the documents of which one or more make it faulty; absent while there are `holds`. */
  shared?: { page: FaultyPage; suspects: string[] }
  /** Pages for which no change can be blamed; none while there are `holds`. */
  unexplained: FaultyPage[]
}

/**
 * Which of the changes make pages faulty. A document's own page is its own doing, and may well be why other pages are faulty,
 * as they link to it: those are judged when it is out of the way.
 */
export function findCulprits(press: Press, changes: DocumentChange[], faulty: FaultyPage[]): Blame {
  const published = changes.filter(({ after }) => after !== undefined)
  const holds = blameOwners(published, faulty)
  if (holds.size > 0) return { holds, unexplained: [] }
  const judged = faulty.map((page) => ({
    page,
    suspects: changesTouching(press, published, page.path).map(idOf),
  }))
  const shared = judged.find(({ suspects }) => suspects.length > 0)
  const unexplained = judged.filter(({ suspects }) => suspects.length === 0)
  return { holds, ...(shared && { shared }), unexplained: unexplained.map(({ page }) => page) }
}

/** Holds documents for a reason. */
export function holdFor(ids: string[], { reason, problem }: FaultyPage): Map<string, Hold> {
  return new Map(ids.map((id) => [id, { reason, problems: [problem] }]))
}

function blameOwners(published: DocumentChange[], faulty: FaultyPage[]): Map<string, Hold> {
  const holds = new Map<string, Hold>()
  for (const { path, reason, problem } of faulty) {
    const owners = published.filter(({ after }) => after && pathsOfDocument(after).includes(path))
    for (const id of owners.map(idOf)) {
      const problems = new Set([...(holds.get(id)?.problems ?? []), problem])
      holds.set(id, { reason, problems: [...problems] })
    }
  }
  return holds
}

function changesTouching(press: Press, changes: DocumentChange[], path: string): DocumentChange[] {
  const tags = knownTags(press, path)
  return changes.filter((change) => {
    const touched = touchedTags(press.store, [change])
    return tags.some((tag) => touched.has(tag))
  })
}

function idOf({ before, after }: DocumentChange): string {
  return (after ?? before)?.id ?? ''
}
