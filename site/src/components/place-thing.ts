import { tooiIdentifier } from 'content-models'
import type { AdministrativeArea, Place } from 'schema-dts'

/** A place by its name, within its municipality where that is known. */
export function placeThing(
  name: string | undefined,
  municipality: string | undefined,
): Place | AdministrativeArea | undefined {
  const area = municipality ? municipalityThing(municipality) : undefined
  if (!name) return area
  return { '@type': 'Place', name, ...(area ? { containedInPlace: area } : {}) }
}

/** A municipality, with the identifier by which governments name it. */
export function municipalityThing(municipality: string): AdministrativeArea {
  const identifier = tooiIdentifier(municipality)
  return {
    '@type': 'AdministrativeArea',
    name: municipality,
    ...(identifier ? { sameAs: identifier } : {}),
  }
}
