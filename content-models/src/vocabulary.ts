/** The words that editors and readers share. Codes are English, labels are Dutch. */

/** Every kind of document that is published. */
export const KINDS = ['article', 'tool', 'story', 'theme', 'page'] as const
export type Kind = (typeof KINDS)[number]

/** Kinds that appear in lists, themes, search filters and the Atom feed. */
export const LISTED_KINDS = ['article', 'tool', 'story'] as const satisfies readonly Kind[]
export type ListedKind = (typeof LISTED_KINDS)[number]

/** What one document of a kind is called, and the list of them. */
export const KIND_LABELS: Record<Kind, { one: string; many: string; label: string }> = {
  article: { one: 'artikel', many: 'Kennisbank', label: 'Kennis' },
  tool: { one: 'tool', many: 'Tools', label: 'Tool' },
  story: { one: 'verhaal', many: 'Verhalen', label: 'Verhaal' },
  theme: { one: 'thema', many: "Thema's", label: 'Thema' },
  page: { one: 'pagina', many: 'Over', label: 'Pagina' },
}

/** For whom a document is written. */
export const AUDIENCES = ['resident', 'civil-servant', 'organisation'] as const
export type Audience = (typeof AUDIENCES)[number]

export const AUDIENCE_LABELS: Record<Audience, string> = {
  resident: 'Bewoners',
  'civil-servant': 'Gemeenten',
  organisation: 'Organisaties',
}

/** The moment in an initiative's life at which a tool helps. */
export const PHASES = ['idea', 'plan', 'start', 'run', 'renew'] as const
export type Phase = (typeof PHASES)[number]

export const PHASE_LABELS: Record<Phase, string> = {
  idea: 'Voor je een plan maakt',
  plan: 'Bij het maken van een plan',
  start: 'Als je begint',
  run: 'Als het draait',
  renew: 'Als je wilt vernieuwen',
}

/** How much experience a tool asks. */
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const
export type Difficulty = (typeof DIFFICULTIES)[number]

export const DIFFICULTY_LABELS: Record<Difficulty, string> = {
  easy: 'Makkelijk',
  medium: 'Wat ervaring nodig',
  hard: 'Met hulp van een kenner',
}

/** The legal form that an initiative chose. */
export const LEGAL_FORMS = [
  'none',
  'association',
  'informal-association',
  'foundation',
  'cooperative',
  'company',
] as const
export type LegalForm = (typeof LEGAL_FORMS)[number]

export const LEGAL_FORM_LABELS: Record<LegalForm, string> = {
  none: 'Geen, gewoon een groep',
  association: 'Vereniging',
  'informal-association': 'Informele vereniging',
  foundation: 'Stichting',
  cooperative: 'Coöperatie',
  company: 'Bedrijf (bv)',
}
