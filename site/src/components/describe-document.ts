import { isListedKind, type Kind, type ListedKind, type PublishedDocument } from 'content-models'
import type { PageContext } from '../content/queries.ts'
import { describeArticle } from './article/describe-article.ts'
import { describeBarrier } from './barrier/describe-barrier.ts'
import { describeEvent } from './event/describe-event.ts'
import { describeHelper } from './helper/describe-helper.ts'
import type { KindDescription, KindLook } from './kind-description.ts'
import { describeNews } from './news/describe-news.ts'
import { describeOrganisation } from './organisation/describe-organisation.ts'
import { describePoll } from './poll/describe-poll.ts'
import { describeRoute } from './route/describe-route.ts'
import { describeScheme } from './scheme/describe-scheme.ts'
import { startWithCapital } from './start-with-capital.ts'
import { describeStop } from './stop/describe-stop.ts'
import { describeStory } from './story/describe-story.ts'
import { describeTerm } from './term/describe-term.ts'
import { describeTool } from './tool/describe-tool.ts'

/** What each kind says of itself. */
const DESCRIPTIONS: { [K in Kind]: KindDescription<K> } = {
  article: describeArticle,
  tool: describeTool,
  story: describeStory,
  route: describeRoute,
  stop: describeStop,
  poll: describePoll,
  scheme: describeScheme,
  barrier: describeBarrier,
  helper: describeHelper,
  organisation: describeOrganisation,
  event: describeEvent,
  news: describeNews,
  term: describeTerm,

  fact: { short: ({ value }) => value },
  theme: { short: ({ description }) => description },
  page: { short: ({ summary }) => summary },
}

/** The small line under a title: place and month of a story, time and group of a tool, the check of an article. `said` is left out. */
export function detailLine(
  document: PublishedDocument,
  context: PageContext,
  said?: string,
): string {
  const line = descriptionOf(document).detail?.(document, context) ?? ''
  const parts = line.split(', ').filter((part) => part !== said)
  return startWithCapital(parts.join(', '))
}

/** One or two sentences on what a document is about, for lists, search and shared links. */
export function shortText(document: PublishedDocument): string | undefined {
  return descriptionOf(document).short(document)
}

/** The icon and colours of the label of a kind. */
export function lookOf(kind: ListedKind): KindLook {
  return DESCRIPTIONS[kind].look
}

/** True for a document of a kind that stands in lists. */
export function isListed<D extends PublishedDocument>(
  document: D,
): document is Extract<D, { kind: ListedKind }> {
  return isListedKind(document.kind)
}

/** TypeScript can't see that the description found by a document's kind takes that document. */
function descriptionOf(document: PublishedDocument): KindDescription<Kind> {
  return DESCRIPTIONS[document.kind] as unknown as KindDescription<Kind>
}
