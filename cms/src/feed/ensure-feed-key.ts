import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'

const OWN_KEY_NAME = 'De site van deze installatie'

/** Makes sure that the key in the environment opens the feed, and that an earlier one of this installation doesn't. */
export async function ensureFeedKey(payload: Payload, key: string): Promise<void> {
  const known = await payload.db.findOne<{ id: string; apiKeyIndex?: string }>({
    collection: 'feed-keys',
    where: { name: { equals: OWN_KEY_NAME } },
  })
  // Payload shows a key to nobody; how it finds one by its hash is all that can be compared.
  if (known?.apiKeyIndex === createHmac('sha256', payload.secret).update(key).digest('hex')) return
  const data = { name: OWN_KEY_NAME, enableAPIKey: true, apiKey: key }
  if (known) await payload.update({ collection: 'feed-keys', id: known.id, data, depth: 0 })
  else await payload.create({ collection: 'feed-keys', data, depth: 0 })
}
