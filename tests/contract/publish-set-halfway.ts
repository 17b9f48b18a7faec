import { openPayload } from 'cms/open-payload'

/**
 * Does what a process does that dies while it publishes a set: `publish-set-halfway.ts SET RUN FIRST SECOND`. The first article
 * is published and noted, the second is saved and not noted, the rest is untouched.
 */
const [set = '', run = '', first = '', second = ''] = process.argv.slice(2)
const payload = await openPayload()
const { members } = await payload.findByID({ collection: 'together', id: set, depth: 0 })
const running = {
  members: (members ?? []).map(({ value }) => ({ kind: 'article', id: value })),
  by: 'Wie het begon',
}
await payload.update({
  collection: 'together',
  id: set,
  data: { state: 'publishing', run, running },
})
await payload.update({
  collection: 'articles',
  id: first,
  data: { _status: 'published' },
  context: { together: run },
})
await payload.db.updateOne({
  collection: 'articles',
  id: second,
  data: { title: 'Half bewaard', updatedAt: new Date().toISOString() },
})
process.kill(process.pid, 'SIGKILL')
