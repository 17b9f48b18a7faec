import type { Story } from 'content-models'
import type { Article } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'
import { placeThing } from '../place-thing.ts'

/** A story, with the place where it happened. */
export function storyThing(story: Story, { work }: SharedFacts): Article {
  const place = placeThing(story.village, story.municipality)
  return {
    '@type': 'Article',
    headline: story.title,
    ...work,
    ...(place ? { contentLocation: place } : {}),
  }
}
