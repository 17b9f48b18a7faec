import type { AccessArgs } from 'payload'
import { expect, test } from 'vitest'
import { adminsOnly } from './admins-only.ts'
import { adminsOrSelf } from './admins-or-self.ts'
import { moderatorsOnly } from './moderators-only.ts'
import { nobody } from './nobody.ts'
import { peopleOnly } from './people-only.ts'
import { peopleOrPublished } from './people-or-published.ts'

const USERS = {
  stranger: null,
  key: { id: 'k', collection: 'feed-keys' },
  editor: { id: 'e', collection: 'users', role: 'editor' },
  moderator: { id: 'm', collection: 'users', role: 'moderator' },
  admin: { id: 'a', collection: 'users', role: 'admin' },
}

/** Nobody gets anything, but for what is named. */
function answers(named: Partial<Record<keyof typeof USERS, unknown>>) {
  return { stranger: false, key: false, editor: false, moderator: false, admin: false, ...named }
}

test.each([
  ['nobody', nobody, answers({})],
  ['adminsOnly', adminsOnly, answers({ admin: true })],
  ['moderatorsOnly', moderatorsOnly, answers({ moderator: true, admin: true })],
  ['peopleOnly', peopleOnly, answers({ editor: true, moderator: true, admin: true })],
  [
    'adminsOrSelf',
    adminsOrSelf,
    answers({
      editor: { id: { equals: 'e' } },
      moderator: { id: { equals: 'm' } },
      admin: true,
    }),
  ],
  [
    'peopleOrPublished',
    peopleOrPublished,
    answers({
      key: { _status: { equals: 'published' } },
      editor: true,
      moderator: true,
      admin: true,
    }),
  ],
])('%s', (_name, rule, expected) => {
  const given = Object.entries(USERS).map(([name, user]) => [
    name,
    rule({ req: { user } } as unknown as AccessArgs),
  ])
  expect(Object.fromEntries(given)).toEqual(expected)
})
