import { dayWords } from '../dutch-dates.ts'
import type { KindDescription } from '../kind-description.ts'

/** A message in lists: what is new, and since when. */
export const describeNews: KindDescription<'news'> = {
  look: { icon: 'news', tone: 'quiet' },
  short: ({ summary }) => summary,
  detail: ({ publishedAt }) => dayWords(publishedAt.slice(0, 10)),
}
