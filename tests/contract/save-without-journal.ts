import { openPayload } from 'cms/open-payload'

/**
 * Does what a process does that dies between saving a document and noting it in the journal:
 * `save-without-journal.ts COLLECTION ID FIELD VALUE` changes one field in the database, and no more.
 */
const [collection = '', id = '', field = '', value = ''] = process.argv.slice(2)
const payload = await openPayload()
await payload.db.updateOne({
  collection: collection as 'articles',
  id,
  data: { [field]: value, updatedAt: new Date().toISOString() },
})
process.kill(process.pid, 'SIGKILL')
