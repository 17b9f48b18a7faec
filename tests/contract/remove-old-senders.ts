import { deleteOldSenders } from 'cms/delete-old-senders'
import { openPayload } from 'cms/open-payload'

/** Does what the cms does every hour, as if it were so many days later. */
const DAY_MS = 24 * 60 * 60 * 1000
const payload = await openPayload()
await deleteOldSenders(payload, new Date(Date.now() + Number(process.argv[2]) * DAY_MS))
await payload.destroy()
process.exit(0)
