import type { PublishedDocument } from 'content-models'
import { expect, it } from 'vitest'
import { referencedIds } from './referenced-ids.ts'

it('finds what fields name, in lists too, and leaves links in texts aside', () => {
  const stop = {
    id: 's1',
    kind: 'stop',
    route: { kind: 'route', id: 'r1' },
    related: [{ kind: 'tool', id: 't1' }],
    body: [{ type: 'paragraph', children: [{ type: 'link', to: { kind: 'tool', id: 't9' } }] }],
    steps: [{ body: [{ type: 'link', to: { kind: 'tool', id: 't8' }, children: [] }] }],
  } as unknown as PublishedDocument
  expect(referencedIds(stop)).toEqual(['r1', 't1'])
})
