import { CONFIRMED_DAYS } from 'content-models'
import type { Payload } from 'payload'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Takes helpers off the site who did not say yes again in time; they stay in the cms as a draft. Answers how many. */
export async function withdrawUnconfirmed(payload: Payload, now = new Date()): Promise<number> {
  const limit = new Date(now.getTime() - (CONFIRMED_DAYS + 1) * DAY_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'helpers',
    where: {
      and: [{ _status: { equals: 'published' } }, { confirmedOn: { less_than: limit } }],
    },
    select: { title: true },
    depth: 0,
    pagination: false,
  })
  for (const { id } of docs)
    await payload.update({ collection: 'helpers', id, data: { _status: 'draft' }, depth: 0 })
  return docs.length
}

/** Looks every minute, as long as the cms runs. A failure is told in the log and tried again a minute later. */
export function keepWithdrawingUnconfirmed(payload: Payload): void {
  const look = () =>
    withdrawUnconfirmed(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Helpers could not be taken off the site.' }),
    )
  void look()
  setInterval(look, MINUTE_MS).unref()
}
