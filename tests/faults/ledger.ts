/** A change that was asked for: number `at` of its document. Nobody knows whether an unconfirmed one came through. */
type Attempt = { state: 'published' | 'withdrawn'; isConfirmed: boolean }

/** What a reader saw of a document: the number of its text, or that it wasn't there. */
export type Sighting = number | 'absent'

/** The words by which a reader tells one text of a document from another. */
export function wordsOf(slug: string, at: number): string {
  return `Dit is tekst ${at} van ${slug}.`
}

/** The number of the text that stands in a page, or undefined. */
export function readNumber(slug: string, html: string): number | undefined {
  const number = html.match(new RegExp(`Dit is tekst (\\d+) van ${slug}\\.`))?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Keeps what was published and withdrawn of the documents of a test, to hold what readers saw against it. */
export class Ledger {
  private readonly documents = new Map<string, Attempt[]>()

  constructor(slugs: readonly string[]) {
    for (const slug of slugs) this.documents.set(slug, [{ state: 'withdrawn', isConfirmed: true }])
  }

  get slugs(): string[] {
    return [...this.documents.keys()]
  }

  /** Notes a change that is about to be asked for; answers its number. */
  begin(slug: string, state: Attempt['state']): number {
    return this.of(slug).push({ state, isConfirmed: false }) - 1
  }

  /** Notes that a change came through. */
  confirm(slug: string, at: number): void {
    const attempt = this.of(slug)[at]
    if (attempt) attempt.isConfirmed = true
  }

  /** Whether a document is published now, as far as was confirmed. */
  isPublished(slug: string): boolean {
    return this.of(slug).findLast(({ isConfirmed }) => isConfirmed)?.state === 'published'
  }

  /** What is wrong with the end: the last confirmed change must hold, or one that was asked for after it. */
  problemsAtEnd(slug: string, end: Sighting): string[] {
    const attempts = this.of(slug)
    const last = attempts.findLastIndex(({ isConfirmed }) => isConfirmed)
    const isRight = attempts.some((_, at) => at >= last && this.shows(slug, at, end))
    return isRight ? [] : [`${slug} ends as ${end}, and change ${last} was confirmed`]
  }

  /** What is wrong with a row of sightings: a reader may miss changes, but never sees an older one after a newer. */
  problemsIn(slug: string, sightings: readonly Sighting[]): string[] {
    let seen = 0
    for (const sighting of sightings) {
      const next = this.of(slug).findIndex((_, at) => at >= seen && this.shows(slug, at, sighting))
      if (next < 0) return [`${slug} is ${sighting} after change ${seen}: ${sightings.join(' ')}`]
      seen = next
    }
    return []
  }

  private shows(slug: string, at: number, sighting: Sighting): boolean {
    const { state } = this.of(slug)[at] ?? {}
    return sighting === 'absent' ? state === 'withdrawn' : state === 'published' && sighting === at
  }

  private of(slug: string): Attempt[] {
    const attempts = this.documents.get(slug)
    if (!attempts) throw new Error(`No document ${slug} in the ledger.`)
    return attempts
  }
}
