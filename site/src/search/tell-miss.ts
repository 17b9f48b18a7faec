import { missOf, SEARCH_MISS_FIELD } from 'content-models/search-miss'
import { part } from './page-parts.ts'

const told = new Set<string>()

/** Tells the cms once that nothing was found, where the host counts that: the words alone, without cookies. Fails in silence. */
export function tellMiss(query: string): void {
  const address = part('live').dataset.misses
  const miss = missOf(query)
  if (!address || miss === undefined || told.has(miss)) return
  told.add(miss)
  const body = new URLSearchParams({ [SEARCH_MISS_FIELD]: miss })
  void fetch(address, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    keepalive: true,
    body,
  }).catch(() => undefined)
}
