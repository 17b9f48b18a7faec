import type { Payload } from 'payload'

const HOUR_MS = 60 * 60 * 1000

/**
 * Removes senders whose time is over, and with them the submissions that won't be published.
 * @returns how many senders were removed.
 */
export async function deleteOldSenders(payload: Payload, now = new Date()): Promise<number> {
  const { docs } = await payload.delete({
    collection: 'senders',
    where: { deleteOn: { less_than_equal: now.toISOString() } },
    depth: 0,
  })
  for (const { submission } of docs) {
    const id = typeof submission === 'string' ? submission : submission?.id
    if (id)
      await payload.delete({
        collection: 'submissions',
        where: { and: [{ id: { equals: id } }, { status: { equals: 'rejected' } }] },
      })
  }
  return docs.length
}

/** Looks now and every hour, as long as the cms runs. Several processes of the cms may do so at once. */
export async function scheduleSenderDeletion(payload: Payload): Promise<void> {
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  const run = () =>
    deleteOldSenders(payload).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'Inzenders konden niet worden verwijderd.' })
    })
  await run()
  setInterval(run, HOUR_MS).unref()
}
