import type { Kind } from 'content-models'

const LISTED = [
  'title',
  'slug',
  'publishedAt',
  'draft',
  'summary',
  'audiences',
  'themes',
  'related',
  'image',
] as const
const ARTICLE = [
  'owner',
  'checkedOn',
  'reviewOn',
  'sources',
  'sources.url',
  'sources.text',
] as const
const TOOL = [
  'purpose',
  'duration',
  'groupSize',
  'difficulty',
  'phase',
  'materials',
  'steps',
  'outcome',
] as const
const STORY = [
  'village',
  'municipality',
  'inhabitants',
  'cost',
  'costEuros',
  'people',
  'hours',
  'legalForm',
  'occasion',
  'approach',
  'result',
  'setbacks',
  'contact',
] as const
const OTHER = ['description', 'position'] as const

/** Every field that front matter can fill. */
export const FIELD_NAMES = [...LISTED, ...ARTICLE, ...TOOL, ...STORY, ...OTHER] as const
export type FieldName = (typeof FIELD_NAMES)[number]

const BASE: FieldName[] = ['title', 'slug', 'publishedAt', 'draft']
/** Kinds that are also written elsewhere, under names of front matter that everybody uses. */
const FIELDS_OF_KIND: Partial<Record<Kind, FieldName[]>> = {
  article: [...LISTED, ...ARTICLE],
  tool: [...LISTED.filter((name) => name !== 'summary'), ...TOOL],
  story: [...LISTED, ...STORY],
  theme: [...BASE, ...OTHER],
  page: [...BASE, 'summary', 'position'],
}
/** What every other kind has; the rest is read as its form says. */
const FIELDS_OF_EVERY_KIND: FieldName[] = LISTED.filter((name) => name !== 'summary')

/** The field that a kind keeps something in, or undefined when it has none. What it is about has another name per kind. */
export function fieldOfKind(name: FieldName, kind: Kind): FieldName | undefined {
  const fields = FIELDS_OF_KIND[kind]
  if ((fields ?? FIELDS_OF_EVERY_KIND).includes(name)) return name
  if (!fields || !['summary', 'description', 'purpose'].includes(name)) return undefined
  if (kind === 'tool') return 'purpose'
  return kind === 'theme' ? 'description' : 'summary'
}

/** True for a kind whose own fields are read as its form says. */
export function isReadByForm(kind: Kind): boolean {
  return FIELDS_OF_KIND[kind] === undefined
}

/** Names that everybody uses, in small letters, and the field they mean. */
const ALIASES: Record<string, FieldName | undefined> = {
  titel: 'title',
  naam: 'title',
  samenvatting: 'summary',
  description: 'summary',
  omschrijving: 'summary',
  beschrijving: 'summary',
  excerpt: 'summary',
  intro: 'summary',
  lead: 'summary',
  date: 'publishedAt',
  datum: 'publishedAt',
  date_added: 'publishedAt',
  published: 'publishedAt',
  publicatiedatum: 'publishedAt',
  concept: 'draft',
  theme: 'themes',
  thema: 'themes',
  themas: 'themes',
  "thema's": 'themes',
  category: 'themes',
  categories: 'themes',
  categorie: 'themes',
  tags: 'themes',
  audience: 'audiences',
  doelgroep: 'audiences',
  doelgroepen: 'audiences',
  target_group: 'audiences',
  author: 'owner',
  authors: 'owner',
  auteur: 'owner',
  eigenaar: 'owner',
  conducted_by: 'owner',
  review_vanaf: 'reviewOn',
  bronnen: 'sources',
  bron: 'sources.text',
  bron_url: 'sources.url',
  source_url: 'sources.url',
  linktekst: 'sources.text',
  afbeelding: 'image',
  cover: 'image',
  featured_image: 'image',
  duur: 'duration',
  materiaal: 'materials',
  benodigdheden: 'materials',
  stappen: 'steps',
  dorp: 'village',
  gemeente: 'municipality',
  inwoners: 'inhabitants',
  sidebar_position: 'position',
  weight: 'position',
  order: 'position',
  nav_order: 'position',
}

/** The field that a name of front matter means by itself. */
export function fieldByName(name: string): FieldName | undefined {
  const own = FIELD_NAMES.find((field) => field.toLowerCase() === name.toLowerCase())
  if (own) return own
  return Object.hasOwn(ALIASES, name.toLowerCase()) ? ALIASES[name.toLowerCase()] : undefined
}
