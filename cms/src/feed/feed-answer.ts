import { FEED_VERSION, type FeedChange, type FeedPage, type Together } from 'content-models'

/** A change as it goes into an answer; a published document is JSON already, so that one that is kept needs no work. */
export type WrittenChange =
  | { change: 'published'; id: string; updatedAt: string; document: string }
  | Exclude<FeedChange, { change: 'published' }>

/** What stands in an answer beside its changes. */
type Frame = Omit<FeedPage, 'version' | 'changes'>

/** The JSON of a {@link FeedPage}. */
export function writeFeedAnswer(changes: string[], frame: Frame): string {
  const rest = JSON.stringify({ version: FEED_VERSION, ...frame })
  return `${rest.slice(0, -1)},"changes":[${changes.join(',')}]}`
}

/** The JSON of a {@link FeedChange}. */
export function writeChange(change: WrittenChange, together: Together | undefined): string {
  if (change.change !== 'published') return JSON.stringify({ ...change, together })
  const set = together ? `,"together":${JSON.stringify(together)}` : ''
  return `{"change":"published","document":${change.document}${set}}`
}
