import type { GlobalConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** Names this database, so that a cursor of another one is recognised. Written once. */
export const FeedIdentity: GlobalConfig = {
  slug: 'feed-identity',
  label: 'Kenmerk van de wijzigingenlijst',
  admin: { hidden: true },
  access: { read: nobody, update: nobody },
  fields: [{ name: 'identity', type: 'text' }],
}
