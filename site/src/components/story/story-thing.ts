import { type Story, tooiIdentifier } from 'content-models'
import type { AdministrativeArea, Article, Place } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'

/** A story, with the place where it happened. */
export function storyThing(story: Story, shared: SharedFacts): Article {
  const place = placeOf(story)
  return {
    '@type': 'Article',
    headline: story.title,
    ...shared,
    ...(place ? { contentLocation: place } : {}),
  }
}

function placeOf({ village, municipality }: Story): Place | AdministrativeArea | undefined {
  const area = municipality ? areaOf(municipality) : undefined
  if (!village) return area
  return { '@type': 'Place', name: village, ...(area ? { containedInPlace: area } : {}) }
}

function areaOf(municipality: string): AdministrativeArea {
  const identifier = tooiIdentifier(municipality)
  return {
    '@type': 'AdministrativeArea',
    name: municipality,
    ...(identifier ? { sameAs: identifier } : {}),
  }
}
