import { letterOf } from '../content/letters.ts'

/** Entries under the letter that their title begins with. */
export type LetterGroup<E> = { letter: string; entries: E[] }

/** Groups entries by first letter, accents aside, in the order in which they come; digits and signs come under `#`. */
export function groupByLetter<E extends { title: string }>(
  entries: readonly E[],
): LetterGroup<E>[] {
  const groups = new Map<string, E[]>()
  for (const entry of entries) {
    const letter = letterOf(entry.title)
    const group = groups.get(letter)
    if (group) group.push(entry)
    else groups.set(letter, [entry])
  }
  return [...groups].map(([letter, members]) => ({ letter, entries: members }))
}
