import { type Fact, type PublishedDocument, publishedDocumentSchema } from 'content-models'
import type { FakeFeed } from '../fake-feed.ts'
import { Random } from './random.ts'

const FIRST_DAY = Date.parse('2024-01-01T10:00:00Z')
const DAY = 86_400_000
const FIRST_READING = Date.parse('2026-06-01T12:00:00Z')
/** Days between the first reading and the last: all that the documents' own days lie in. */
const READING_DAYS = 700
/** A calendar day, such as the one on which a scheme closes. */
const CALENDAR_DAY = /^\d{4}-\d\d-\d\d$/

/** Editors at work: each step changes some documents, in any of the ways in which editors do. */
export class ContentWalk {
  private readonly random: Random
  private readonly feed: FakeFeed
  private readonly live = new Map<string, PublishedDocument>()
  private readonly withdrawn = new Map<string, PublishedDocument>()
  private made = 0
  private day = 0

  /** `live` is what the feed tells of so far. */
  constructor(feed: FakeFeed, live: PublishedDocument[], seed: number) {
    this.feed = feed
    this.random = new Random(seed)
    for (const document of live) this.live.set(document.id, document)
  }

  /** Makes one to three changes; answers in words what they were. */
  step(): string {
    const changes = Array.from({ length: 1 + this.random.below(3) }, () => {
      const name = this.random.pick(CHANGES)
      return `${name} ${this[name]()}`
    })
    return changes.join(', ')
  }

  /** The day of the next release: some days later, now and then many; past the last day it begins anew. */
  passDays(): string {
    const leap = this.random.next() < 0.2 ? 120 : 8
    this.day = (this.day + this.random.below(leap)) % READING_DAYS
    return new Date(FIRST_READING + this.day * DAY).toISOString().slice(0, 10)
  }

  retitle(): string {
    const word = this.random.pick(['Aa', 'Buurt', 'Dorp', 'Één', '12', 'Zand'])
    return this.change((document) => ({
      ...document,
      title: `${word} ${document.title}`.slice(0, 120),
    }))
  }

  rename(): string {
    return this.change((document) => ({ ...document, slug: `adres-${this.number()}` }))
  }

  /** Two documents trade their addresses. */
  trade(): string {
    const [first, second] = [this.any(), this.any()]
    if (!first || !second || first.kind !== second.kind) return '-'
    this.publish({ ...first, slug: second.slug })
    this.publish({ ...second, slug: first.slug })
    return `${first.slug} ${second.slug}`
  }

  moveTheme(): string {
    const themes = [...this.live.values()].filter(({ kind }) => kind === 'theme')
    return this.change((document) =>
      'themes' in document
        ? { ...document, themes: themes.filter(() => this.random.next() < 0.4).map(({ id }) => id) }
        : document,
    )
  }

  relate(): string {
    const targets = [...this.live.values(), ...this.withdrawn.values()]
    return this.change((document) =>
      'related' in document
        ? ({
            ...document,
            related: [this.random.pick(targets)].map(({ kind, id }) => ({ kind, id })),
          } as PublishedDocument)
        : document,
    )
  }

  redate(): string {
    return this.change((document) => ({ ...document, publishedAt: this.moment() }))
  }

  /** A scheme closes sooner, an event is put off, a helper says again that he helps. */
  reschedule(): string {
    const dated = [...this.live.values()].filter((document) => daysOf(document).length > 0)
    // Most documents with days are articles: every kind gets its turn.
    const kind = this.random.pick([...new Set(dated.map((document) => document.kind))])
    const document = this.random.pick(dated.filter((candidate) => candidate.kind === kind))
    if (!document) return '-'
    const shift = (this.random.below(240) - 120) * DAY
    const moved = daysOf(document).map(([field, day]) => [field, movedDay(day, shift)])
    this.publish({ ...document, ...Object.fromEntries(moved) })
    return document.slug
  }

  rewrite(): string {
    const text = `Herschreven, versie ${this.number()}.`
    return this.change((document) => {
      if (!('summary' in document)) return document
      const summary = Array.isArray(document.summary) ? [text] : text
      return { ...document, summary } as PublishedDocument
    })
  }

  /** A text quotes a living fact: one of today, or one that readers don't have. */
  quote(): string {
    const facts = [...this.live.values(), ...this.withdrawn.values()].filter(isFact)
    const { id } = this.random.pick(facts) ?? { id: 'fact-nergens' }
    return this.change((document) =>
      'body' in document
        ? { ...document, body: [{ type: 'paragraph', children: [{ type: 'fact', id }] }] }
        : document,
    )
  }

  /** A living fact says something else, or leaves, quoted or not. */
  revalue(): string {
    const fact = this.random.pick([...this.live.values()].filter(isFact))
    if (!fact) return '-'
    if (this.random.next() < 0.3) return this.take(fact)
    this.publish({ ...fact, value: `€ ${this.number()}` })
    return fact.slug
  }

  withdraw(): string {
    const document = this.any()
    return document && this.live.size >= 20 ? this.take(document) : '-'
  }

  private take(document: PublishedDocument): string {
    this.live.delete(document.id)
    this.withdrawn.set(document.id, document)
    this.feed.withdraw(document)
    return document.slug
  }

  restore(): string {
    const document = [...this.withdrawn.values()].at(this.random.below(this.withdrawn.size || 1))
    if (!document) return '-'
    this.withdrawn.delete(document.id)
    this.publish(document)
    return document.slug
  }

  create(): string {
    const model = this.any()
    if (!model) return '-'
    const number = this.number()
    const publishedAt = this.random.next() < 0.7 ? this.newest() : this.moment()
    this.publish({ ...model, id: `nieuw-${number}`, slug: `nieuw-${number}`, publishedAt })
    return `nieuw-${number}`
  }

  private change(alter: (document: PublishedDocument) => PublishedDocument): string {
    const document = this.any()
    if (!document) return '-'
    this.publish(alter(document))
    return document.slug
  }

  private publish(document: PublishedDocument): void {
    const updatedAt = new Date(FIRST_DAY + 400 * DAY + this.number() * 1000).toISOString()
    const changed = { ...document, updatedAt }
    // Of some kinds not every change makes a document that the feed would hand over.
    if (!publishedDocumentSchema.safeParse(changed).success) return
    this.live.set(changed.id, changed)
    this.feed.publish(changed)
  }

  private any(): PublishedDocument | undefined {
    return this.random.pick([...this.live.values()])
  }

  private moment(): string {
    return new Date(FIRST_DAY + this.random.below(300) * DAY).toISOString()
  }

  private newest(): string {
    return new Date(FIRST_DAY + 500 * DAY + this.number() * 1000).toISOString()
  }

  private number(): number {
    this.made += 1
    return this.made
  }
}

function daysOf(document: PublishedDocument): [string, string][] {
  return Object.entries(document).filter(([, value]) => CALENDAR_DAY.test(String(value)))
}

function movedDay(day: string, shift: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + shift).toISOString().slice(0, 10)
}

function isFact(document: PublishedDocument): document is Fact {
  return document.kind === 'fact'
}

const CHANGES = [
  'retitle',
  'rename',
  'trade',
  'moveTheme',
  'relate',
  'redate',
  'reschedule',
  'rewrite',
  'quote',
  'revalue',
  'withdraw',
  'restore',
  'create',
] as const
