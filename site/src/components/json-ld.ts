import {
  type DocumentOfKind,
  documentPath,
  HOME_PATH,
  type Image,
  type KindWithPage,
  mediaPath,
} from 'content-models'
import type { Organization, Thing, WithContext } from 'schema-dts'
import { absoluteUrl } from '../content/href.ts'
import { texts } from '../texts.nl.ts'
import { articleThing } from './article/article-thing.ts'
import { barrierThing } from './barrier/barrier-thing.ts'
import { shortText } from './describe-document.ts'
import { eventThing } from './event/event-thing.ts'
import { newsThing } from './news/news-thing.ts'
import { organisationThing } from './organisation/organisation-thing.ts'
import { pollThing } from './poll/poll-thing.ts'
import { schemeThing } from './scheme/scheme-thing.ts'
import { stopThing } from './stop/stop-thing.ts'
import { storyThing } from './story/story-thing.ts'
import { termThing } from './term/term-thing.ts'
import { toolThing } from './tool/tool-thing.ts'

type ThingMaker<K extends KindWithPage> = (
  document: DocumentOfKind<K>,
  shared: SharedFacts,
) => Thing | undefined

/**
 * What each kind is in the words of schema.org. No helper: a person agreed to stand on a page, not to be collected by
 * machines. Nothing here is an FAQPage: the questions of a stop are to talk about, and have no answer.
 */
const THINGS: { [K in KindWithPage]?: ThingMaker<K> } = {
  article: articleThing,
  tool: toolThing,
  story: storyThing,
  stop: stopThing,
  poll: pollThing,
  scheme: schemeThing,
  barrier: barrierThing,
  organisation: organisationThing,
  event: eventThing,
  news: newsThing,
  term: termThing,
}

/** A document that is shown on a page, as a thing of schema.org; undefined for kinds that schema.org has no true word for. */
export function thingOf(
  document: DocumentOfKind<KindWithPage>,
  site: URL | undefined,
): WithContext<Thing> | undefined {
  // TypeScript can't see that what is found by a document's kind takes that document.
  const make = THINGS[document.kind] as ThingMaker<KindWithPage> | undefined
  const thing = make?.(document, sharedFacts(document, site))
  return typeof thing === 'object' ? { '@context': 'https://schema.org', ...thing } : undefined
}

/** What can be said of every document, and where its files and other pages stand. */
export type SharedFacts = ReturnType<typeof sharedFacts>

function sharedFacts(document: DocumentOfKind<KindWithPage>, site: URL | undefined) {
  const address = (path: string) => absoluteUrl(path, site)
  const url = address(documentPath(document))
  const picture = 'image' in document && document.image && pictureAddress(document.image, site)
  const description = shortText(document)
  const about = {
    ...(description ? { description } : {}),
    ...(picture ? { image: picture } : {}),
  }
  const published = {
    inLanguage: 'nl',
    datePublished: document.publishedAt,
    dateModified: document.updatedAt,
    publisher: publisherOf(site),
  }
  return {
    address,
    /** For what is itself the text on the page. */
    work: { '@id': url, url, ...published, ...about },
    /** For what the page is about: only a text is published, changed or written in Dutch. */
    thing: { ...about, mainEntityOfPage: { '@type': 'WebPage' as const, url, ...published } },
  }
}

function publisherOf(site: URL | undefined): Organization {
  return { '@type': 'Organization', name: texts.siteName, url: absoluteUrl(HOME_PATH, site) }
}

function pictureAddress({ files }: Image, site: URL | undefined): string | undefined {
  const widest = files.at(-1)
  return widest && absoluteUrl(mediaPath(widest.name), site)
}
