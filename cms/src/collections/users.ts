import type { CollectionConfig } from 'payload'
import { adminsOnly } from '../access/admins-only.ts'
import { adminsOrSelf } from '../access/admins-or-self.ts'
import { peopleOnly } from '../access/people-only.ts'
import { isAdmin, isPerson, ROLE_LABELS, ROLES } from '../access/roles.ts'
import { capLimit } from '../hooks/cap-limit.ts'
import { checkPassword, MIN_PASSWORD_LENGTH } from '../hooks/check-password.ts'
import { keepLastAdmin, keepLastAdminRole } from '../hooks/keep-last-admin.ts'
import { makeFirstUserAdmin } from '../hooks/make-first-user-admin.ts'

const TWO_HOURS = 2 * 60 * 60

/** People who write and publish. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Gebruiker', plural: 'Gebruikers' },
  auth: {
    tokenExpiration: TWO_HOURS,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    // Lax: a link in a message of a colleague opens signed in. Nothing changes by GET.
    cookies: { sameSite: 'Lax' },
  },
  admin: {
    useAsTitle: 'name',
    hidden: ({ user }) => user?.role !== 'admin',
    hideAPIURL: true,
    group: 'Beheer',
    defaultColumns: ['name', 'email', 'role'],
    description: `Wie mag schrijven en publiceren. Met het e-mailadres en het wachtwoord logt iemand in; een wachtwoord heeft minstens ${MIN_PASSWORD_LENGTH} tekens, een paar woorden achter elkaar is prima. Namen en adressen komen nooit op de site.`,
  },
  access: {
    admin: ({ req }) => isPerson(req.user),
    // A document that a colleague is working on says whose it is, by e-mail address.
    read: peopleOnly,
    create: adminsOnly,
    update: adminsOrSelf,
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  hooks: {
    beforeOperation: [capLimit, checkPassword],
    beforeChange: [makeFirstUserAdmin, keepLastAdminRole],
    beforeDelete: [keepLastAdmin],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Naam',
      maxLength: 100,
      admin: { description: 'Zoals collega’s je kennen. Alleen zij zien dit.' },
    },
    {
      name: 'role',
      type: 'select',
      label: 'Rol',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: {
        create: ({ req }) => isAdmin(req.user),
        update: ({ req }) => isAdmin(req.user),
      },
      admin: {
        description:
          'Een redacteur schrijft en publiceert. Wie met inzenders belt, ziet ook hun naam en nummer. Een beheerder mag dat allemaal, en gaat over accounts en toegangssleutels. Het eerste account is altijd van een beheerder.',
      },
    },
  ],
}
