import type { KnownWord, WordList } from './word-list.ts'

/** A word that may have been meant, and how far it is from what was typed. */
export type Meant = { word: string; distance: number }

const MOST_MEANT = 3
/** Errors that are easily made in Dutch count for half: the same sound, or the key beside it in spelling lessons. */
const SOUNDS: [RegExp, string][] = [
  [/ij|y/g, 'ei'],
  [/ou/g, 'au'],
  [/ch/g, 'g'],
  [/ck|c(?=[aouklrt])|q/g, 'k'],
  [/c/g, 's'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/d\b/g, 't'],
  [/b\b/g, 'p'],
  [/(.)\1+/g, '$1'],
]
const SOUND_DISTANCE = 0.5
/** A plural of what was meant is nearly as near. */
const ENDINGS = ['en', 's', 'n', 'e']
const LONGEST_ENDING = 2
const FORM_DISTANCE = 0.5

/** The words of the list that somebody may have meant, nearest first; all about equally near. Both folded. */
export function meantWords(typed: string, list: WordList): Meant[] {
  const most = mostErrors(typed.length)
  if (most === 0) return []
  const sound = soundOf(typed)
  const found: (Meant & { pages: number })[] = []
  for (const known of list.words) {
    const distance = distanceTo(known, { typed, sound, most })
    if (distance <= most) found.push({ word: known.word, distance, pages: known.pages })
  }
  found.sort((a, b) => a.distance - b.distance || b.pages - a.pages)
  const nearest = found[0]?.distance ?? 0
  return found.filter(({ distance }) => distance <= nearest + 0.5).slice(0, MOST_MEANT)
}

function mostErrors(length: number): number {
  if (length < 4) return 0
  return length < 7 ? 1 : length < 11 ? 2 : 3
}

type Typed = { typed: string; sound: string; most: number }

function distanceTo({ folded }: KnownWord, wanted: Typed): number {
  const { typed, most } = wanted
  const isNear = Math.abs(folded.length - typed.length) <= most + LONGEST_ENDING
  if (!isNear || folded.length < 3 || !sharesLetters(folded, typed, most))
    return Number.POSITIVE_INFINITY
  const own = distanceOfForm(folded, wanted)
  const endings = ENDINGS.filter((ending) => folded.endsWith(ending))
  const forms = endings.map((ending) =>
    distanceOfForm(folded.slice(0, -ending.length), { ...wanted, most: most - FORM_DISTANCE }),
  )
  return Math.min(own, ...forms.map((distance) => distance + FORM_DISTANCE))
}

function distanceOfForm(form: string, { typed, sound, most }: Typed): number {
  if (Math.abs(form.length - typed.length) > most + 1) return Number.POSITIVE_INFINITY
  const formSound = soundOf(form)
  if (formSound === sound) return SOUND_DISTANCE
  const nearest = Math.min(
    editDistance(typed, form, most),
    SOUND_DISTANCE + editDistance(sound, formSound, most - SOUND_DISTANCE),
  )
  // Few people err in the first letter.
  return nearest + (form[0] === typed[0] ? 0 : 0.5)
}

/** Whether few enough letters stand in one of both alone; quick, before the errors are counted. */
function sharesLetters(one: string, other: string, most: number): boolean {
  let different = lettersOf(one) ^ lettersOf(other)
  let amount = 0
  for (; different !== 0; different &= different - 1) amount += 1
  return amount <= 2 * most + LONGEST_ENDING
}

const letters = new Map<string, number>()

/** A bit for each letter of the word. */
function lettersOf(word: string): number {
  const known = letters.get(word)
  if (known !== undefined) return known
  let bits = 0
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) & 31)
  letters.set(word, bits)
  return bits
}

const sounds = new Map<string, string>()

function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  const sound = SOUNDS.reduce((text, [pattern, same]) => text.replace(pattern, same), word)
  sounds.set(word, sound)
  return sound
}

/** Letters put in, left out, changed, or exchanged with their neighbour (optimal string alignment); more than `most` is infinite. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + Number(!isSame),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      next.push(cost)
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY
    before = last
    last = next
  }
  return last[b.length] ?? Number.POSITIVE_INFINITY
}
