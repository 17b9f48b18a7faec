import { listPath } from './paths.ts'
import type { Story } from './story.ts'

/** A stretch of numbers, from (inclusive) to (exclusive), with its name in the address and on the page. */
type Range = { slug: string; label: string; from: number; to: number }

/** What an initiative cost, in euros. */
export const COST_RANGES: readonly Range[] = [
  { slug: 'tot-1000-euro', label: 'Tot € 1.000', from: 0, to: 1_000 },
  { slug: '1000-tot-10000-euro', label: '€ 1.000 tot € 10.000', from: 1_000, to: 10_000 },
  { slug: '10000-tot-50000-euro', label: '€ 10.000 tot € 50.000', from: 10_000, to: 50_000 },
  { slug: 'meer-dan-50000-euro', label: '€ 50.000 en meer', from: 50_000, to: Infinity },
]

/** How many people did it. */
export const GROUP_RANGES: readonly Range[] = [
  { slug: 'tot-10-mensen', label: 'Tot 10 mensen', from: 0, to: 10 },
  { slug: '10-tot-30-mensen', label: '10 tot 30 mensen', from: 10, to: 30 },
  { slug: '30-tot-100-mensen', label: '30 tot 100 mensen', from: 30, to: 100 },
  { slug: 'meer-dan-100-mensen', label: '100 mensen en meer', from: 100, to: Infinity },
]

/** What stories are filtered by, with the folder of its pages. */
export const STORY_FILTERS = {
  theme: 'thema',
  cost: 'kosten',
  group: 'groep',
  municipality: 'gemeente',
} as const
export type StoryFilter = keyof typeof STORY_FILTERS

/** Where the stories with a value stand; counted as in `listPath`. */
export function storyFilterPath(filter: StoryFilter, slug: string, page = 0): string {
  const path = `${listPath('story')}${STORY_FILTERS[filter]}/${slug}/`
  return page === 0 ? path : `${path}pagina/${page}/`
}

/** The range of a story's cost, when it is known. */
export function costRangeOf({ costEuros }: Pick<Story, 'costEuros'>): Range | undefined {
  return rangeOf(COST_RANGES, costEuros)
}

/** The range of the number of people, when it is known. */
export function groupRangeOf({ people }: Pick<Story, 'people'>): Range | undefined {
  return rangeOf(GROUP_RANGES, people)
}

function rangeOf(ranges: readonly Range[], value: number | undefined): Range | undefined {
  return value === undefined
    ? undefined
    : ranges.find(({ from, to }) => value >= from && value < to)
}
