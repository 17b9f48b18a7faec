import {
  type ContentStore,
  findAddress,
  type PendingChange,
  pendingChanges,
  quotedIds,
  quotingDocuments,
} from 'site/content-store'
import { type ChangeChoice, chooseChanges, type Hold, titleOfChange } from './choose-changes.ts'

/**
 * Chooses what readers get to see, so that no sentence is left with a hole: a text is held until the living facts that it
 * quotes are there, and a fact stays until no text quotes it. The editors' own forms refuse both; this is for what
 * happens at the same moment, or is held for another reason.
 */
export function chooseWithFacts(
  store: ContentStore,
  faults: ReadonlyMap<string, Hold>,
): ChangeChoice {
  const pending = pendingChanges(store)
  const all = new Map(faults)
  for (;;) {
    const choice = chooseChanges(pending, all)
    const wanted = stillQuoted(store, choice.take)
    const holes = wanted.size > 0 ? wanted : withHoles(store, choice, pending)
    if (holes.size === 0) return choice
    // Each round holds more, so this ends.
    for (const [id, hold] of holes) all.set(id, hold)
  }
}

/** Living facts that leave while a text that stays as it is quotes them. */
function stillQuoted(store: ContentStore, take: PendingChange[]): Map<string, Hold> {
  const changing = new Set(take.map(({ id }) => id))
  const holds = new Map<string, Hold>()
  for (const { id, change } of take) {
    if (change.change !== 'withdrawn' || change.kind !== 'fact') continue
    const [first, ...others] = quotingDocuments(store, id).filter((by) => !changing.has(by.id))
    if (!first) continue
    const where = `"${first.title}"${others.length > 0 ? ` en nog ${others.length}` : ''}`
    holds.set(
      id,
      held(
        `Dit levende feit wordt nog aangehaald in ${where}. Haal het daar weg en publiceer opnieuw: dan gaat het feit vanzelf van de site.`,
      ),
    )
  }
  return holds
}

/** Texts that quote a living fact which readers wouldn't have. */
function withHoles(
  store: ContentStore,
  { take }: ChangeChoice,
  pending: PendingChange[],
): Map<string, Hold> {
  const taken = new Map(take.map(({ id, change }) => [id, change]))
  const isThere = (id: string) =>
    taken.get(id)?.change === 'published' ||
    (!taken.has(id) && findAddress(store, id)?.kind === 'fact')
  const holds = new Map<string, Hold>()
  for (const { id, change } of take) {
    if (change.change !== 'published') continue
    const missing = quotedIds(change.document).find((fact) => !isThere(fact))
    if (missing === undefined) continue
    const known = pending.find((other) => other.id === missing)
    const title = known && titleOfChange(known.change)
    const name = title ? `het levende feit "${title}", dat` : 'een levend feit dat'
    holds.set(
      id,
      held(
        `In de tekst staat ${name} niet op de site staat. Publiceer dat feit, of haal het uit de tekst en publiceer opnieuw.`,
      ),
    )
  }
  return holds
}

function held(problem: string): Hold {
  return { reason: 'unprintable', problems: [problem] }
}
