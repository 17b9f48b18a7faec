import type { Audience } from 'content-models'
import { splitLines } from '../fields/split-lines.ts'
import { idOf } from './publishing-context.ts'

type PayloadDocument = {
  id: string
  slug?: string | null
  title?: string | null
  publishedAt?: string | null
  updatedAt: string
}
type PayloadListedDocument = PayloadDocument & {
  audiences?: Audience[] | null
  themes?: unknown[] | null
  searchWords?: string | null
  searchPromises?: string | null
}

/** What every published document has. Missing values become empty ones, which the schema then names. */
export function baseToPublished(doc: PayloadDocument) {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    title: doc.title?.trim() ?? '',
    publishedAt: moment(doc.publishedAt ?? doc.updatedAt),
    updatedAt: moment(doc.updatedAt),
  }
}

/** What the kinds in lists have beside that. */
export function listedToPublished(doc: PayloadListedDocument) {
  return {
    ...baseToPublished(doc),
    audiences: doc.audiences ?? [],
    themes: (doc.themes ?? []).flatMap((theme) => idOf(theme) ?? []),
    ...lines('searchWords', doc.searchWords),
    ...lines('searchPromises', doc.searchPromises),
  }
}

/** The lines of a field that may be empty. */
function lines<Name extends string>(name: Name, text: unknown): { [N in Name]?: string[] } {
  const found = splitLines(text)
  return found.length === 0 ? {} : ({ [name]: found } as { [N in Name]: string[] })
}

/** An object without the keys whose value is absent: the published model has no nulls. */
export function present<T extends Record<string, unknown>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], null | undefined | ''> } {
  const entries = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], null | undefined | ''> }
}

/** The calendar day of a date field, as people in the Netherlands see it. */
export function day(value: string | null | undefined): string | undefined {
  if (!value) return undefined
  const date = new Date(value)
  return Number.isNaN(date.valueOf()) ? undefined : DAY_FORMAT.format(date)
}

// The Swedish notation is YYYY-MM-DD.
const DAY_FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

function moment(value: string): string {
  const date = new Date(value)
  return Number.isNaN(date.valueOf()) ? value : date.toISOString()
}
