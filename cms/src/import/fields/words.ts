import {
  AUDIENCE_LABELS,
  AUDIENCES,
  DIFFICULTIES,
  DIFFICULTY_LABELS,
  LEGAL_FORM_LABELS,
  LEGAL_FORMS,
  PHASE_LABELS,
  PHASES,
} from 'content-models'

const AUDIENCE_WORDS: Record<string, string> = {
  bewoner: 'resident',
  bewoners: 'resident',
  inwoner: 'resident',
  inwoners: 'resident',
  burger: 'resident',
  burgers: 'resident',
  vrijwilligers: 'resident',
  ambtenaar: 'civil-servant',
  ambtenaren: 'civil-servant',
  gemeente: 'civil-servant',
  gemeenten: 'civil-servant',
  overheid: 'civil-servant',
  organisatie: 'organisation',
  organisaties: 'organisation',
}

/** Words of a closed list: codes, their labels, and what people also write. */
type Words = {
  codes: readonly string[]
  labels: Record<string, string>
  also?: Record<string, string>
}

export const WORDS = {
  audiences: { codes: AUDIENCES, labels: AUDIENCE_LABELS, also: AUDIENCE_WORDS },
  difficulty: { codes: DIFFICULTIES, labels: DIFFICULTY_LABELS },
  phase: { codes: PHASES, labels: PHASE_LABELS },
  legalForm: { codes: LEGAL_FORMS, labels: LEGAL_FORM_LABELS },
} as const satisfies Record<string, Words>

/** The code that a word stands for. */
export function codeOf(word: string, { codes, labels, also = {} }: Words): string | undefined {
  const plain = word.trim().toLowerCase()
  const labelled = codes.find((code) => labels[code]?.toLowerCase() === plain)
  if (codes.includes(plain)) return plain
  return labelled ?? (Object.hasOwn(also, plain) ? also[plain] : undefined)
}
