import type { WordList } from './word-list.ts'

const SHORTEST_REMAINDER = 4
/** Of a word of which only the beginning is known, this part at least. */
const LEAST_KNOWN = 0.38
const PARTICLES =
  '(?:aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|toe|uit|vast|voor|weg)?'
/** How a form of a word may be cut back; the first group is kept, with the second. */
const CUTS: RegExp[] = [
  new RegExp(`^(${PARTICLES})ge(.{3,})[dt]$`),
  /^(.{3,})()(?:den|ten|de|te)$/,
  /^(.{3,})()(?:tje|pje|je)s?$/,
  /^(.{3,})()[td]$/,
  /^(.{3,})()e$/,
]
const PLURALS: Record<string, string> = { leden: 'lid', steden: 'stad', kinderen: 'kind' }

/** Words that a folded word of a query may be a form of. Most are nonsense: ask the index which of them it knows. */
export function otherForms(word: string): string[] {
  const forms = new Set<string>()
  for (const cut of CUTS) {
    const [, front, back] = word.match(cut) ?? []
    if (front === undefined) continue
    const base = front + back
    for (const form of [base, single(base), double(base), hard(base)]) forms.add(form)
  }
  for (const [plural, one] of Object.entries(PLURALS)) {
    if (word.endsWith(plural)) forms.add(word.slice(0, -plural.length) + one)
  }
  forms.delete(word)
  return [...forms].filter((form) => form.length >= 3)
}

/** The parts of a word that was written without a space: "begrotingmaken". Both are words of the site; the fewest pages decide. */
export function splitWord(word: string, list: WordList): [string, string] | undefined {
  let best: { parts: [string, string]; score: number } | undefined
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = list.get(word.slice(at))
    const front = word.slice(0, at)
    const head = list.get(front) ?? (front.endsWith('s') ? list.get(front.slice(0, -1)) : undefined)
    if (!head || !tail) continue
    const score = Math.min(head.folded.length, tail.folded.length)
    if (!best || score > best.score) best = { parts: [head.word, tail.word], score }
  }
  return best?.parts
}

/** The longest beginning that a word of the site has too, and the longest end that is one: what is left to go by of "zonnecellen". */
export function knownRemainders(word: string, list: WordList): string[] {
  const lengths = Array.from(
    { length: Math.max(0, word.length - SHORTEST_REMAINDER) },
    (_, cut) => cut + 1,
  )
  const least = Math.max(SHORTEST_REMAINDER, word.length * LEAST_KNOWN)
  const front = lengths
    .map((cut) => word.slice(0, -cut))
    .find((part) => part.length >= least && (list.get(part) || list.completionsOf(part).length > 0))
  const end = lengths
    .flatMap((cut) => [word.slice(cut), ...otherForms(word.slice(cut))])
    .find((part) => part.length >= SHORTEST_REMAINDER && list.get(part))
  return [front, end].filter((part) => part !== undefined)
}

/** "bakk" is "bak". */
function single(base: string): string {
  return base.replace(/([bcdfgklmnprst])\1$/, '$1')
}

/** "panel" may be "paneel". */
function double(base: string): string {
  return base.replace(/([^aeiou])([aeou])([bcdfgklmnprst])$/, '$1$2$2$3')
}

/** "huiz" is "huis", "briev" is "brief". */
function hard(base: string): string {
  return base.replace(/z$/, 's').replace(/v$/, 'f')
}
