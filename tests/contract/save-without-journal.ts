import { openPayload } from 'cms/open-payload'

/**
 * Does what a process does that dies between saving a document and noting it in the journal:
 * `save-without-journal.ts ID TITLE` changes a published article, `save-without-journal.ts ID --withdraw` takes it back.
 */
const [id = '', change = ''] = process.argv.slice(2)
const payload = await openPayload()
const updatedAt = new Date().toISOString()
await payload.db.updateOne({
  collection: 'articles',
  id,
  data: change === '--withdraw' ? { _status: 'draft', updatedAt } : { title: change, updatedAt },
})
process.kill(process.pid, 'SIGKILL')
