import { COST_RANGES, GROUP_RANGES, STORY_FILTERS, type StoryFilter } from 'content-models'
import { getFacetPage } from '../../content/facet-queries.ts'
import { type Facet, facetsOf } from '../../content/facets.ts'
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
  if (folder === STORY_FILTERS.municipality) return municipalityChoice(context, slug ?? '')
  const [filter, ranges] =
    folder === STORY_FILTERS.cost
      ? (['cost', COST_RANGES] as const)
      : (['group', folder === STORY_FILTERS.group ? GROUP_RANGES : []] as const)
  const range = ranges.find((candidate) => candidate.slug === slug)
  return range && { filter, facet: `story-${filter}`, value: range.slug, label: range.label }
}

/** A municipality is there as long as a story is told of it, which knows its name. */
async function municipalityChoice(context: PageContext, slug: string): Promise<Choice | undefined> {
  const facet = 'story-municipality'
  const list = await getFacetPage(context, { facet, slug }, 0)
  const label = list?.items
    .flatMap(facetsOf)
    .find((value) => value.facet === facet && value.slug === slug)?.label
  return label === undefined ? undefined : { filter: 'municipality', facet, value: slug, label }
}
