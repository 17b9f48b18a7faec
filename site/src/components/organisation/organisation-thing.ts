import { isSafeHref, type Organisation } from 'content-models'
import type { Organization } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'
import { placeThing } from '../place-thing.ts'

/** An organisation, by its own website and telephone. */
export function organisationThing(
  { title, place, municipality, phone, website }: Organisation,
  { thing }: SharedFacts,
): Organization {
  const location = placeThing(place, municipality)
  return {
    '@type': 'Organization',
    name: title,
    ...thing,
    ...(website && isSafeHref(website) ? { url: website } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(location ? { location } : {}),
  }
}
