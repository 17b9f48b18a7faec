import { COST_RANGES, GROUP_RANGES, STORY_FILTERS, type StoryFilter } from 'content-models'
import type { Facet } from '../../content/facets.ts'
import { getThemes, type PageContext } from '../../content/queries.ts'

/** What a list of stories was chosen by: where the store has it, and its name for people. */
type Choice = { filter: StoryFilter; facet: Facet; value: string; label: string }

/** The choice that the parts of an address name, or undefined when there is none like it. */
export async function readChoice(
  context: PageContext,
  folder: string | undefined,
  slug: string | undefined,
): Promise<Choice | undefined> {
  if (folder === STORY_FILTERS.theme) {
    const theme = (await getThemes(context)).find((candidate) => candidate.slug === slug)
    return theme && { filter: 'theme', facet: 'story-theme', value: theme.id, label: theme.title }
  }
  const [filter, ranges] =
    folder === STORY_FILTERS.cost
      ? (['cost', COST_RANGES] as const)
      : (['group', folder === STORY_FILTERS.group ? GROUP_RANGES : []] as const)
  const range = ranges.find((candidate) => candidate.slug === slug)
  return range && { filter, facet: `story-${filter}`, value: range.slug, label: range.label }
}
