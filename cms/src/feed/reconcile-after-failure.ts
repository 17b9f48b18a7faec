import type { AfterErrorHook } from 'payload'
import { reconcileJournal } from './reconcile-journal.ts'

/** A save that failed halfway, through a fault of ours or of the database, may have changed what is published without telling. */
export const reconcileAfterFailure: AfterErrorHook = async ({ error, req }) => {
  const { status = 500 } = error as { status?: number }
  if (req.method === 'GET' || status < 500) return
  await reconcileJournal(req.payload).catch((cause: unknown) => {
    req.payload.logger.error({
      err: cause,
      msg: 'The journal is compared again at the next start.',
    })
  })
}
