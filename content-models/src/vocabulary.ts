/** The words that editors and readers share. Codes are English, labels are Dutch. */

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

/** What sort of thing a living fact is. */
export const FACT_SORTS = ['amount', 'date', 'phone', 'name', 'other'] as const
export type FactSort = (typeof FACT_SORTS)[number]

export const FACT_SORT_LABELS: Record<FactSort, string> = {
  amount: 'Bedrag',
  date: 'Datum',
  phone: 'Telefoonnummer',
  name: 'Naam',
  other: 'Anders',
}
