import type { CollectionConfig } from 'payload'
import { adminsOnly } from '../access/admins-only.ts'
import { nobody } from '../access/nobody.ts'
import { capLimit } from '../hooks/cap-limit.ts'

/** Keys with which a releaser reads the content feed. */
export const FeedKeys: CollectionConfig = {
  slug: 'feed-keys',
  labels: { singular: 'Toegangssleutel', plural: 'Toegangssleutels' },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: 'Beheer',
    defaultColumns: ['name', 'updatedAt'],
    description:
      'Sleutels waarmee de site leest wat gepubliceerd is. Wie een sleutel heeft, ziet geen concepten en geen gebruikers.',
  },
  access: {
    admin: () => false,
    read: adminsOnly,
    create: adminsOnly,
    update: adminsOnly,
    delete: adminsOnly,
    unlock: nobody,
  },
  hooks: { beforeOperation: [capLimit] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Waarvoor',
      required: true,
      maxLength: 100,
      admin: { description: 'Welke machine gebruikt deze sleutel?' },
    },
  ],
}
