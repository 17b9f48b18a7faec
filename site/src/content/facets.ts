import { costRangeOf, groupRangeOf, municipalitySlug, type PublishedDocument } from 'content-models'

/** What readers choose documents by, beside kind and theme. */
const FACETS = [
  'municipality',
  'story-theme',
  'story-cost',
  'story-group',
  'story-municipality',
] as const
export type Facet = (typeof FACETS)[number]

/** One value of a facet. `slug` names it in addresses, `label` for people. */
export type FacetValue = { facet: Facet; slug: string; label: string }

/** Every value by which a document can be chosen. The store keeps these, so that a list needn't read what isn't in it. */
export function facetsOf(document: PublishedDocument): FacetValue[] {
  return [...municipalityOf(document), ...(document.kind === 'story' ? storyFacets(document) : [])]
}

function municipalityOf(document: PublishedDocument): FacetValue[] {
  const name = 'municipality' in document ? document.municipality : undefined
  const slug = name && municipalitySlug(name)
  return slug ? [{ facet: 'municipality', slug, label: name.replace(/^gemeente\s+/i, '') }] : []
}

function storyFacets(story: Extract<PublishedDocument, { kind: 'story' }>): FacetValue[] {
  const ranges = [
    { facet: 'story-cost' as const, range: costRangeOf(story) },
    { facet: 'story-group' as const, range: groupRangeOf(story) },
  ]
  return [
    ...municipalityOf(story).map((value) => ({ ...value, facet: 'story-municipality' as const })),
    ...story.themes.map((id) => ({ facet: 'story-theme' as const, slug: id, label: id })),
    ...ranges.flatMap(({ facet, range }) =>
      range ? [{ facet, slug: range.slug, label: range.label }] : [],
    ),
  ]
}
