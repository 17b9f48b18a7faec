import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { nameOfUser } from '../access/name-of-user.ts'
import { lastRowOf } from '../feed/journal.ts'
import { toReference } from '../feed/publishing-context.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import type { Together } from '../payload-types.ts'
import { findSetProblems, type MemberProblem } from './find-set-problems.ts'
import { type Member, type Running, toRunning } from './set-state.ts'

/** After this long a set that is still being published was left by a process that died. */
const LEFT_AFTER_MS = 2 * 60 * 1000

/** What came of pressing the button. */
export type SetOutcome =
  | { outcome: 'published' }
  | { outcome: 'refused'; problems: MemberProblem[] }
  | { outcome: 'busy' | 'empty' }
  | { outcome: 'failed'; problem: string }

/** Publishes all documents of a set in their newest version, or none when one of them can't be. */
export async function publishSet(set: Together, req: PayloadRequest): Promise<SetOutcome> {
  if (set.state === 'publishing' && Date.now() - Date.parse(set.updatedAt) < LEFT_AFTER_MS)
    return { outcome: 'busy' }
  const members = inPublishingOrder(membersOf(set))
  if (members.length === 0) return { outcome: 'empty' }
  const problems = await findSetProblems(members, req)
  if (problems.length > 0) return { outcome: 'refused', problems }
  const running: Running = { members, by: nameOfUser(req.user) ?? null }
  const begun = await req.payload.update({
    collection: 'together',
    id: set.id,
    data: { state: 'publishing', run: randomUUID(), running: running as never, problem: null },
    depth: 0,
  })
  return finishSet(begun, req.payload)
}

/** Publishes what a set under way still lacks; also after a process died halfway. */
export async function finishSet(set: Together, payload: Payload): Promise<SetOutcome> {
  const running = toRunning(set.running)
  for (const member of running.members) {
    const problem = await publishMember(payload, member, { run: set.run ?? '', by: running.by })
    if (problem === undefined) continue
    await noteState(payload, set, { state: 'failed', problem })
    return { outcome: 'failed', problem }
  }
  await noteState(payload, set, { state: 'published', problem: null })
  return { outcome: 'published' }
}

function noteState(
  payload: Payload,
  { id }: Together,
  data: Pick<Together, 'state' | 'problem'>,
): Promise<Together> {
  return payload.update({ collection: 'together', id, data, depth: 0 })
}

/** The documents in a set, each once. */
export function membersOf(set: Together): Member[] {
  const references = (set.members ?? []).map(toReference)
  const known = references.flatMap((reference) => reference ?? [])
  return [...new Map(known.map((member) => [member.id, member])).values()]
}

/** Living facts first: the others may quote them. */
function inPublishingOrder(members: Member[]): Member[] {
  return members.toSorted((a, b) => Number(b.kind === 'fact') - Number(a.kind === 'fact'))
}

type Press = { run: string; by: string | null }

/** Answers what is wrong when it could not be published. */
async function publishMember(
  payload: Payload,
  { kind, id }: Member,
  { run, by }: Press,
): Promise<string | undefined> {
  if ((await lastRowOf(payload, id))?.together === run) return undefined
  try {
    await payload.update({
      collection: COLLECTION_OF_KIND[kind] as 'articles',
      id,
      data: { _status: 'published' },
      depth: 0,
      context: { together: run, by },
    })
    return undefined
  } catch (error) {
    payload.logger.error({ err: error, msg: `Publishing together stopped at ${kind} ${id}.` })
    const title = await titleOf(payload, { kind, id })
    const cause = error instanceof Error ? ` (${error.message})` : ''
    return `"${title}" kon niet worden gepubliceerd${cause}. Lezers zien van geen van de stukken de nieuwe versie. Druk nog eens op "Publiceer samen".`
  }
}

async function titleOf(payload: Payload, { kind, id }: Member): Promise<string> {
  const doc = await payload.findByID({
    collection: COLLECTION_OF_KIND[kind],
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  return doc?.title || 'Een stuk zonder titel'
}
