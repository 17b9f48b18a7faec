import type { PublishedDocument, Story, Tool } from 'content-models'
import { texts } from '../texts.nl.ts'
import { dayWords, monthWords } from './dutch-dates.ts'

/** The small line under a title: place and month of a story, time and group of a tool, the check of an article. */
export function detailLine(document: PublishedDocument): string {
  switch (document.kind) {
    case 'story':
      return [document.village, monthWords(document.publishedAt)].filter(Boolean).join(', ')
    case 'tool':
      return [document.duration, groupWords(document)].filter(Boolean).join(', ')
    case 'article':
      return document.checkedOn === undefined
        ? monthWords(document.publishedAt)
        : texts.article.checked(dayWords(document.checkedOn))
    default:
      return ''
  }
}

/** One or two sentences on what a document is about, for lists, search and shared links. */
export function shortText(document: PublishedDocument): string | undefined {
  switch (document.kind) {
    case 'article':
    case 'story':
      return document.summary[0]
    case 'tool':
      return document.purpose
    case 'theme':
      return document.description
    case 'page':
      return document.summary
  }
}

/** "6 tot 10 mensen". */
export function groupWords({ groupSize }: Tool): string | undefined {
  return groupSize && texts.tool.people(groupSize.min, groupSize.max)
}

/** "Eexterhaar, 860 inwoners". */
export function villageWords({ village, inhabitants }: Story): string | undefined {
  const size =
    inhabitants === undefined
      ? undefined
      : texts.story.inhabitants(inhabitants.toLocaleString('nl-NL'))
  return [village, size].filter(Boolean).join(', ') || undefined
}
