import type { Proof, ProofState, ProofStep } from '../../proof/proof.ts'

/** What each state is called. */
export const HEADLINES: Record<ProofState, string> = {
  draft: 'Concept, nog nooit gepubliceerd',
  queued: 'In de wachtrij',
  printed: 'Gedrukt, wordt gecontroleerd',
  checked: 'Gecontroleerd, gaat zo live',
  live: 'Live',
  held: 'Niet live: er klopt iets niet',
  failed: 'Nog niet live: uitbrengen lukte niet',
  'rolled-back': 'Teruggezet',
  withdrawing: 'Wordt van de site gehaald',
  withdrawn: 'Van de site gehaald',
}

/** What each station is called. */
export const STEP_NAMES: Record<ProofStep['name'], string> = {
  queued: 'In de wachtrij',
  printed: 'Gedrukt',
  checked: 'Gecontroleerd',
  live: 'Live',
}

/** A sentence on what readers see now. */
export function readersSentence({ state, readersSee }: Proof): string {
  if (state === 'draft') return 'Alleen jij en je collega’s zien dit.'
  if (state === 'live') return 'Lezers zien deze versie.'
  if (state === 'withdrawn') return 'Lezers zien dit niet meer.'
  if (state === 'rolled-back') return 'Lezers zien wat er in die eerdere release stond.'
  if (state === 'withdrawing') return 'Lezers zien het nog even.'
  const unchanged = 'De live site is niet gewijzigd. '
  if (readersSee === 'earlier') return `${unchanged}Lezers zien nog de vorige versie.`
  if (readersSee === 'nothing') return `${unchanged}Lezers zien dit stuk nog niet.`
  return `${unchanged}Lezers zien deze versie niet.`
}

/** Without a sign of life for this long the site isn't made. */
const SILENT_MS = 60_000

/** What to do when it takes long because nobody makes the site; undefined while that isn't so. */
export function silenceSentence(proof: Proof, now = Date.now()): string | undefined {
  const since = proof.steps[0]?.at
  if (!proof.isPending || (since && now - Date.parse(since) < SILENT_MS)) return undefined
  if (proof.askedAt && now - Date.parse(proof.askedAt) < SILENT_MS) return undefined
  return 'De machine die de site maakt, meldt zich niet. Vraag een beheerder om te kijken of die aanstaat. Je stuk is bewaard, en gaat daarna vanzelf live.'
}
