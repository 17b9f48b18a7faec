import type { Payload } from 'payload'
import { finishSets } from '../together/finish-sets.ts'
import { feedIdentity } from './cursor.ts'
import { ensureFeedKey } from './ensure-feed-key.ts'
import { reconcileJournal } from './reconcile-journal.ts'
import { keepWithdrawingUnconfirmed } from './withdraw-unconfirmed.ts'

/** Gets the feed ready at start: its identity, its key, and a journal without gaps. */
export function prepareFeed(feedKey: string): (payload: Payload) => Promise<void> {
  return async (payload) => {
    if (process.env.NEXT_PHASE === 'phase-production-build') return
    await feedIdentity(payload)
    await ensureFeedKey(payload, feedKey)
    await finishSets(payload)
    await reconcileJournal(payload)
    keepWithdrawingUnconfirmed(payload)
  }
}
