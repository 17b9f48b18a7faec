import type { AccessArgs } from 'payload'
import { expect, test } from 'vitest'
import { adminsOnly } from './admins-only.ts'
import { adminsOrSelf } from './admins-or-self.ts'
import { nobody } from './nobody.ts'
import { peopleOnly } from './people-only.ts'
import { peopleOrPublished } from './people-or-published.ts'

const USERS = {
  stranger: null,
  key: { id: 'k', collection: 'feed-keys' },
  editor: { id: 'e', collection: 'users', role: 'editor' },
  admin: { id: 'a', collection: 'users', role: 'admin' },
}

test.each([
  ['nobody', nobody, { stranger: false, key: false, editor: false, admin: false }],
  ['adminsOnly', adminsOnly, { stranger: false, key: false, editor: false, admin: true }],
  ['peopleOnly', peopleOnly, { stranger: false, key: false, editor: true, admin: true }],
  [
    'adminsOrSelf',
    adminsOrSelf,
    { stranger: false, key: false, editor: { id: { equals: 'e' } }, admin: true },
  ],
  [
    'peopleOrPublished',
    peopleOrPublished,
    { stranger: false, key: { _status: { equals: 'published' } }, editor: true, admin: true },
  ],
])('%s', (_name, rule, expected) => {
  const answers = Object.entries(USERS).map(([name, user]) => [
    name,
    rule({ req: { user } } as unknown as AccessArgs),
  ])
  expect(Object.fromEntries(answers)).toEqual(expected)
})
