import type { Article } from 'content-models'
import { texts } from '../../texts.nl.ts'
import { dayWords, monthWords } from '../dutch-dates.ts'
import type { KindDescription } from '../kind-description.ts'

/** An article in lists: its first point, and when it was checked. */
export const describeArticle: KindDescription<'article'> = {
  look: { icon: 'book', tone: 'know' },
  short: ({ summary }) => summary[0],
  detail: ({ checkedOn, publishedAt }) =>
    checkedOn === undefined ? monthWords(publishedAt) : texts.article.checked(dayWords(checkedOn)),
}

/** "Nagekeken op 3 september 2026 door Hilda Brouwer". */
export function bylineOf({ checkedOn, owner }: Article): string | undefined {
  if (checkedOn === undefined) return owner && texts.article.written(owner)
  return texts.article.checked(dayWords(checkedOn), owner)
}
