import { defineCollection } from 'astro:content'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Loader } from 'astro/loaders'

/** One document a line, from the file that RIVAL_DOCUMENTS names. */
const lines: Loader = {
  name: 'lines',
  load: async ({ store }) => {
    const seen = new Set<string>()
    const input = createReadStream(process.env.RIVAL_DOCUMENTS ?? '')
    for await (const line of createInterface({ input })) {
      const data = JSON.parse(line)
      seen.add(data.id)
      store.set({ id: data.id, data, digest: createHash('sha1').update(line).digest('hex') })
    }
    for (const id of store.keys()) if (!seen.has(id)) store.delete(id)
  },
}

export const collections = { published: defineCollection({ loader: lines }) }
