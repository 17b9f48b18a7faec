import type { FeedChange, HoldReason, Together } from 'content-models'
import type { PendingChange } from 'site/content-store'

/** Why a document is held, in Dutch sentences. */
export type Hold = { reason: HoldReason; problems: string[] }

/** What a release takes of the changes that wait, and what it holds back, by identity of the document. */
export type ChangeChoice = { take: PendingChange[]; holds: Map<string, Hold> }

/** Only another version of the document can end these. */
const LASTING = new Set<HoldReason>(['unreadable', 'rolled-back'])

/**
 * Chooses what readers get to see: everything, but not what lasts, not what was found faulty, and of changes that go out
 * together none as long as one is missing or held. What is withdrawn always goes.
 */
export function chooseChanges(
  pending: PendingChange[],
  faults: ReadonlyMap<string, Hold>,
): ChangeChoice {
  const holds = new Map<string, Hold>()
  for (const { id, held } of pending) {
    const hold = held && LASTING.has(held.reason) ? held : faults.get(id)
    if (hold) holds.set(id, hold)
  }
  for (const members of setsIn(pending)) {
    const problem = problemOfSet(members, holds)
    if (!problem) continue
    for (const { id } of members)
      if (!holds.has(id)) holds.set(id, { reason: 'together', problems: [problem] })
  }
  return { take: pending.filter(({ id }) => !holds.has(id)), holds }
}

/** The title of the document that a change is about, as far as the change tells it. */
export function titleOfChange(change: FeedChange): string {
  if (change.change === 'withdrawn') return ''
  return change.change === 'published' ? change.document.title : change.title
}

function setsIn(pending: PendingChange[]): PendingChange[][] {
  const sets = new Map<string, PendingChange[]>()
  for (const member of pending) {
    const together = togetherOf(member)
    if (!together || member.change.change === 'withdrawn') continue
    const members = sets.get(together.id)
    if (members) members.push(member)
    else sets.set(together.id, [member])
  }
  return [...sets.values()]
}

function togetherOf({ change }: PendingChange): Together | undefined {
  return change.together
}

function problemOfSet(
  members: PendingChange[],
  holds: ReadonlyMap<string, Hold>,
): string | undefined {
  const faulty = members.find(({ id }) => holds.has(id))
  if (faulty) {
    const reasons = holds.get(faulty.id)?.problems.join(' ') ?? ''
    return `Dit stuk gaat samen met andere live, en "${titleOfChange(faulty.change)}" kan nog niet: ${reasons} Geen van de stukken is live.`
  }
  // A member that was published again on its own left the set, which then counts fewer.
  const size = Math.min(...members.map((member) => togetherOf(member)?.size ?? 0))
  if (members.length >= size) return undefined
  return `Dit stuk gaat samen met andere live, en die zijn er nog niet allemaal (${members.length} van ${size}).`
}
