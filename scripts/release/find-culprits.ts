import { pathsOfDocument } from 'content-models'
import { type DocumentChange, touchedTags } from 'site/content-store'
import type { Hold } from './choose-changes.ts'
import { knownTags } from './page-memory.ts'
import type { Press } from './press-store.ts'

/** A page that can't go live: it can't be printed, or a link on it leads nowhere. */
export type FaultyPage = { path: string; reason: 'unprintable' | 'broken-link'; problem: string }

/**
 * Which of the changes make pages faulty: a document's own page is its own doing; any other page that of all changes that
 * touch it. Answers pages for which no change can be blamed as `unexplained`.
 */
export function findCulprits(
  press: Press,
  changes: DocumentChange[],
  faulty: FaultyPage[],
): { holds: Map<string, Hold>; unexplained: FaultyPage[] } {
  const holds = new Map<string, Hold>()
  const unexplained: FaultyPage[] = []
  const blame = (ids: string[], { reason, problem }: FaultyPage) => {
    for (const id of ids) {
      const problems = [...(holds.get(id)?.problems ?? []), problem]
      holds.set(id, { reason, problems: [...new Set(problems)] })
    }
  }
  const published = changes.filter(({ after }) => after !== undefined)
  for (const page of faulty) {
    const own = published.filter(({ after }) => after && pathsOfDocument(after).includes(page.path))
    const culprits = own.length > 0 ? own : changesTouching(press, published, page.path)
    if (culprits.length === 0) unexplained.push(page)
    else blame(culprits.map(idOf), page)
  }
  return { holds, unexplained }
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
