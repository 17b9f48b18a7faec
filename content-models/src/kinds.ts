/** What everybody needs to know of a kind of document; everything that is the same for all kinds follows from this. */
type KindFacts = {
  /** What one is called within a sentence. */
  one: string
  /** What the list of them is called. */
  many: string
  /** The word above a title, and in the filters of the search page. */
  label: string
  /** Where its pages stand. */
  section: `/${string}/`
  /** Whether it has an audience and themes, and so stands in theme lists, the A–Z, search results and the Atom feed. */
  isListed: boolean
  /** The page with all of them: in numbered parts of twenty, whole, or none. */
  list: 'paged' | 'whole' | 'none'
  /** Whether each has a page of its own. */
  hasPage: boolean
  /** Pages and files that stand below the page of each: `bronnen/`, `agenda.ics`. */
  companions?: readonly string[]
}

/** Every kind of document that is published, in the order in which readers meet them. A new kind begins here. */
export const KIND_FACTS = {
  article: {
    one: 'artikel',
    many: 'Kennisbank',
    label: 'Kennis',
    section: '/kennisbank/',
    isListed: true,
    list: 'paged',
    hasPage: true,
  },
  tool: {
    one: 'tool',
    many: 'Tools',
    label: 'Tool',
    section: '/tools/',
    isListed: true,
    list: 'paged',
    hasPage: true,
  },
  story: {
    one: 'verhaal',
    many: 'Verhalen',
    label: 'Verhaal',
    section: '/verhalen/',
    isListed: true,
    list: 'paged',
    hasPage: true,
    companions: ['kopieer/'],
  },
  route: {
    one: 'route',
    many: 'Routes',
    label: 'Route',
    section: '/routes/',
    isListed: true,
    list: 'whole',
    hasPage: true,
    companions: ['bronnen/'],
  },
  stop: {
    one: 'halte',
    many: 'Haltes',
    label: 'Halte',
    section: '/routes/',
    isListed: true,
    list: 'none',
    hasPage: true,
  },
  poll: {
    one: 'peiling',
    many: 'Peilingen',
    label: 'Peiling',
    section: '/peilingen/',
    isListed: true,
    list: 'whole',
    hasPage: true,
    companions: ['cijfers.csv'],
  },
  scheme: {
    one: 'regeling',
    many: 'Regelingen',
    label: 'Regeling',
    section: '/regelingen/',
    isListed: true,
    list: 'whole',
    hasPage: true,
    companions: ['agenda.ics'],
  },
  theme: {
    one: 'thema',
    many: "Thema's",
    label: 'Thema',
    section: '/themas/',
    isListed: false,
    list: 'whole',
    hasPage: true,
    companions: ['feed.xml'],
  },
  page: {
    one: 'pagina',
    many: 'Over',
    label: 'Pagina',
    section: '/over/',
    isListed: false,
    list: 'whole',
    hasPage: true,
  },
} as const satisfies Record<string, KindFacts>

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
