import { KIND_FACTS, type KindFacts } from './kind-facts.ts'

type Facts = typeof KIND_FACTS
type KindsWith<Wanted> = {
  [K in keyof Facts]: Facts[K] extends Wanted ? K : never
}[keyof Facts]

export type Kind = keyof Facts
/** A kind that stands in theme lists, the A–Z, search results and the Atom feed. */
export type ListedKind = KindsWith<{ isListed: true }>
/** A kind whose list is cut in numbered pages. */
export type PagedKind = KindsWith<{ list: 'paged' }>
/** A kind with a page that shows all of them. */
export type KindWithList = KindsWith<{ list: 'paged' | 'whole' }>
/** A kind of which each document has a page. */
export type KindWithPage = KindsWith<{ hasPage: true }>

export const KINDS = Object.keys(KIND_FACTS) as Kind[]
export const LISTED_KINDS = KINDS.filter(isListedKind)
export const PAGED_KINDS = KINDS.filter(
  (kind): kind is PagedKind => KIND_FACTS[kind].list === 'paged',
)
export const KINDS_WITH_LIST = KINDS.filter(
  (kind): kind is KindWithList => factsOf(kind).list !== 'none',
)

/** The words for each kind. */
export const KIND_LABELS: Record<Kind, Pick<KindFacts, 'one' | 'many' | 'label'>> = KIND_FACTS

/** True for the kinds that stand in lists. */
export function isListedKind(kind: Kind): kind is ListedKind {
  return KIND_FACTS[kind].isListed
}

/** True for the kinds whose documents have a page. */
export function isKindWithPage(kind: Kind): kind is KindWithPage {
  return factsOf(kind).hasPage
}

/** The names of what stands below the page of each document of a kind. */
export function companionsOf(kind: Kind): readonly string[] {
  return factsOf(kind).companions ?? []
}

/** The facts of a kind, as wide as they may ever be. */
function factsOf(kind: Kind): KindFacts {
  return KIND_FACTS[kind]
}
