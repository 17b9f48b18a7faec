import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { lastSequence } from './journal.ts'

/** The identity of this database, made at first use. */
export async function feedIdentity(payload: Payload): Promise<string> {
  const { identity } = await payload.findGlobal({ slug: 'feed-identity', depth: 0 })
  if (identity) return identity
  await payload.updateGlobal({
    slug: 'feed-identity',
    data: { identity: randomUUID() },
    depth: 0,
  })
  // Two processes may start a new database at the same moment: what is kept counts, not what was written.
  const kept = await payload.findGlobal({ slug: 'feed-identity', depth: 0 })
  return kept.identity ?? ''
}

/** A cursor as it is handed out. */
export function writeCursor(identity: string, sequence: number): string {
  return `${identity}:${sequence}`
}

/**
 * The sequence that a cursor stands for; 0 without a cursor.
 * Undefined when the cursor is of another database, or from the future of a restored one.
 */
export async function readCursor(
  cursor: string | null,
  identity: string,
  payload: Payload,
): Promise<number | undefined> {
  if (cursor === null) return 0
  const [owner, digits, ...rest] = cursor.split(':')
  if (owner !== identity || rest.length > 0 || !/^\d{1,15}$/.test(digits ?? '')) return undefined
  const sequence = Number(digits)
  return sequence <= (await lastSequence(payload)) ? sequence : undefined
}
