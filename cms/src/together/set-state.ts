import type { Kind } from 'content-models'
import { z } from 'zod'

/** Most documents that go out together; what one press publishes is made within seconds. */
export const MAX_TOGETHER = 200

/** How far a set is, in the words of the admin. */
export const SET_STATES = {
  new: 'Nog niet gepubliceerd',
  publishing: 'Wordt gepubliceerd',
  failed: 'Niet gelukt',
  published: 'Gepubliceerd, nog niet live',
  live: 'Live',
} as const

/** A document in a set. */
export type Member = { kind: Kind; id: string }

/** What the set held when the button was pressed, and who pressed it. */
export type Running = { members: Member[]; by: string | null }

const runningSchema = z.object({
  members: z.array(z.object({ kind: z.string(), id: z.string() })),
  by: z.string().nullable(),
})

/** What was kept of the press on the button. */
export function toRunning(value: unknown): Running {
  const parsed = runningSchema.safeParse(value).data
  return (parsed as Running | undefined) ?? { members: [], by: null }
}
