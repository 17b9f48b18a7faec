/** What everybody needs to know of a kind of document; everything that is the same for all kinds follows from this. */
export type KindFacts = {
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
  barrier: {
    one: 'belemmering',
    many: 'Belemmeringen',
    label: 'Belemmering',
    section: '/belemmeringen/',
    isListed: true,
    list: 'paged',
    hasPage: true,
  },
  helper: {
    one: 'helper',
    many: 'Helpers',
    label: 'Helper',
    section: '/helpers/',
    isListed: true,
    list: 'whole',
    hasPage: true,
  },
  organisation: {
    one: 'organisatie',
    many: 'Organisaties',
    label: 'Organisatie',
    section: '/organisaties/',
    isListed: true,
    list: 'paged',
    hasPage: true,
  },
  event: {
    one: 'bijeenkomst',
    many: 'Agenda',
    label: 'Agenda',
    section: '/agenda/',
    isListed: true,
    list: 'whole',
    hasPage: true,
    companions: ['agenda.ics'],
  },
  news: {
    one: 'bericht',
    many: 'Actueel',
    label: 'Actueel',
    section: '/actueel/',
    isListed: true,
    list: 'paged',
    hasPage: true,
  },
  term: {
    one: 'begrip',
    many: 'Begrippen',
    label: 'Begrip',
    section: '/begrippen/',
    isListed: true,
    list: 'whole',
    hasPage: true,
  },
  fact: {
    one: 'levend feit',
    many: 'Levende feiten',
    label: 'Levend feit',
    section: '/feiten/',
    isListed: false,
    list: 'none',
    hasPage: false,
  },
  theme: {
    one: 'thema',
    many: 'Thema’s',
    label: 'Thema',
    section: '/themas/',
    isListed: false,
    list: 'whole',
    hasPage: true,
    companions: ['feed.xml'],
  },
  page: {
    one: 'pagina',
    many: 'Pagina’s',
    label: 'Pagina',
    section: '/over/',
    isListed: false,
    list: 'whole',
    hasPage: true,
  },
} as const satisfies Record<string, KindFacts>
