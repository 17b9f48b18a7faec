import {
  documentPath,
  HOME_PATH,
  type Image,
  type KindWithPage,
  mediaPath,
  type PublishedDocument,
} from 'content-models'
import type { Organization, Thing, WithContext } from 'schema-dts'
import { absoluteUrl } from '../content/href.ts'
import { texts } from '../texts.nl.ts'
import { articleThing } from './article/article-thing.ts'
import { shortText } from './describe-document.ts'
import { storyThing } from './story/story-thing.ts'
import { toolThing } from './tool/tool-thing.ts'

/** A document that is shown on a page, as a thing of schema.org; undefined for kinds that schema.org has no true word for. */
export function thingOf(
  document: Extract<PublishedDocument, { kind: KindWithPage }>,
  site: URL | undefined,
): WithContext<Thing> | undefined {
  const shared = sharedFacts(document, site)
  switch (document.kind) {
    case 'article':
      return { '@context': 'https://schema.org', ...articleThing(document, shared) }
    case 'story':
      return { '@context': 'https://schema.org', ...storyThing(document, shared) }
    case 'tool': {
      const thing = toolThing(document, shared)
      return thing && { '@context': 'https://schema.org', ...thing }
    }
    default:
      return undefined
  }
}

/** What can be said of every document. */
export type SharedFacts = ReturnType<typeof sharedFacts>

function sharedFacts(
  document: Extract<PublishedDocument, { kind: KindWithPage }>,
  site: URL | undefined,
) {
  const url = absoluteUrl(documentPath(document), site)
  const publisher: Organization = {
    '@type': 'Organization',
    name: texts.siteName,
    url: absoluteUrl(HOME_PATH, site),
  }
  const picture = 'image' in document && document.image && pictureAddress(document.image, site)
  const description = shortText(document)
  return {
    '@id': url,
    url,
    inLanguage: 'nl',
    datePublished: document.publishedAt,
    dateModified: document.updatedAt,
    publisher,
    ...(description ? { description } : {}),
    ...(picture ? { image: picture } : {}),
  }
}

function pictureAddress({ files }: Image, site: URL | undefined): string | undefined {
  const widest = files.at(-1)
  return widest && absoluteUrl(mediaPath(widest.name), site)
}
