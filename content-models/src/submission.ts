import { LIMITS } from './document.ts'

/**
 * "Stuur een project in": the questions that the site asks, on screen and on paper, and that the cms checks.
 * The form posts as `multipart/form-data` to FORM_PATHS.submit at the cms, without cookies.
 */

/** Days after which the sender's name and address are removed. */
export const SENDER_KEPT_DAYS = 90

/** Largest photo, in bytes. */
export const MAX_PHOTO_BYTES = 10 * 1024 * 1024

/** One question of the form. */
export type SubmissionQuestion = {
  name: 'title' | 'place' | 'story' | 'setbacks' | 'photoAlt' | 'sender' | 'contact'
  label: string
  hint?: string
  /** A line, or a field of several lines. */
  rows: number
  max: number
  /** What to say when it is left open; without it, it may be left open. */
  missing?: string
  /** How browsers may fill it in. */
  autocomplete?: 'name'
}

/** What the project is. */
export const PROJECT_QUESTIONS: readonly SubmissionQuestion[] = [
  {
    name: 'title',
    label: 'Hoe heet het?',
    rows: 1,
    max: LIMITS.title,
    missing: 'Vul een naam in. Een werktitel mag ook.',
  },
  {
    name: 'place',
    label: 'In welk dorp of welke buurt?',
    rows: 1,
    max: LIMITS.shortText,
    missing: 'Vul in waar het is: het dorp, of de buurt en de plaats.',
  },
  {
    name: 'story',
    label: 'Wat doen jullie?',
    hint: 'Zoals je het aan de keukentafel zou vertellen. Vijf zinnen is genoeg.',
    rows: 6,
    max: 5000,
    missing: 'Vertel in een paar zinnen wat jullie doen.',
  },
  {
    name: 'setbacks',
    label: 'Wat ging er mis?',
    hint: 'Hoeft niet. Daar leren andere dorpen wel het meest van.',
    rows: 3,
    max: 2000,
  },
]

/** Goes with the photo. */
export const PHOTO_QUESTION: SubmissionQuestion = {
  name: 'photoAlt',
  label: 'Wat is er op de foto te zien?',
  hint: 'Voor wie hem niet ziet: "Zes mensen sjouwen een koelvitrine de dorpswinkel in".',
  rows: 1,
  max: 300,
}

/** Who sends it in. */
export const SENDER_QUESTIONS: readonly SubmissionQuestion[] = [
  {
    name: 'sender',
    label: 'Je naam',
    rows: 1,
    max: 100,
    missing: 'Vul je naam in. Dan weten we naar wie we vragen.',
    autocomplete: 'name',
  },
  {
    name: 'contact',
    label: 'Je e-mailadres of telefoonnummer',
    hint: `Alleen om je te bereiken. Komt niet op de site, en we gooien het na ${SENDER_KEPT_DAYS} dagen weg.`,
    rows: 1,
    max: LIMITS.shortText,
    missing: 'Vul een e-mailadres of telefoonnummer in. Anders kunnen we je niet bellen.',
  },
]

/** Every question that is answered in words. */
export const SUBMISSION_QUESTIONS: readonly SubmissionQuestion[] = [
  ...PROJECT_QUESTIONS,
  PHOTO_QUESTION,
  ...SENDER_QUESTIONS,
]

/** What the sender agrees to. `ifPhoto`: only asked of who sends a photo along. */
export const SUBMISSION_CONSENTS = [
  {
    name: 'photoConsent',
    label: 'Wie herkenbaar op een foto staat, vindt dat goed.',
    ifPhoto: true,
    missing: 'Vraag het aan wie op de foto staat, en vink het aan. Of stuur geen foto mee.',
  },
  {
    name: 'consent',
    label: 'Oplaadpunt mag dit opschrijven en op de site zetten, nadat ik het gelezen heb.',
    ifPhoto: false,
    missing: 'Vink aan dat we het mogen opschrijven. Je leest het altijd eerst zelf.',
  },
] as const
export type SubmissionConsent = (typeof SUBMISSION_CONSENTS)[number]

/** A field that people don't see. Programs that fill in everything give themselves away. */
export const HONEYPOT = {
  name: 'website',
  label: 'Laat dit veld leeg',
  filled: 'Laat dit veld leeg. Programma’s die rommel sturen vullen het in, mensen niet.',
} as const

/** Name of the field with the file. */
export const PHOTO_FIELD = 'photo'

/** The words of one answer as they are kept: one kind of line end, no control characters. */
export function cleanAnswer(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => ('\n\t\u200d'.includes(character) ? character : ''))
    .trim()
}
