import { isSafeHref, LIMITS } from 'content-models'
import type { FieldStep } from './read-fields.ts'
import { markdownInField } from './rich-text-reader.ts'
import { asNumber, asObject, asText, cut } from './values.ts'

type Source = { text?: string; url?: string }

/** Sources: a list of `{ text, url }`, or of texts. */
export function readSources(value: unknown, { draft, problem }: FieldStep): boolean {
  const entries = Array.isArray(value) ? value : [value]
  const sources = entries.flatMap((entry) => {
    const object = asObject(entry)
    const text = asText(object ? (object.text ?? object.title ?? object.url) : entry)
    if (!text) {
      problem('Een bron zonder tekst is niet overgenomen.')
      return []
    }
    const url = asText(object?.url) ?? (isSafeHref(text) ? text : undefined)
    return [{ text: cut(text, 500), ...(safeUrl(url, problem) ? { url } : {}) }]
  })
  draft.fields.sources = [...((draft.fields.sources as Source[] | undefined) ?? []), ...sources]
  return sources.length > 0
}

/** A source whose address and words stand under names of their own. */
export function readSourcePart(value: unknown, { draft, field, problem }: FieldStep): boolean {
  const words = asText(value)
  if (!words) {
    problem('Niet overgenomen: hier hoort tekst.')
    return false
  }
  const isAddress = field === 'sources.url' || isSafeHref(words)
  if (isAddress && !safeUrl(words, problem)) return false
  const sources = (draft.fields.sources as Source[] | undefined) ?? []
  const part = isAddress ? 'url' : 'text'
  const open = sources.find((source) => source[part] === undefined)
  if (open) open[part] = words
  else sources.push({ [part]: words })
  draft.fields.sources = sources
  return true
}

function safeUrl(url: string | undefined, problem: FieldStep['problem']): url is string {
  if (!url) return false
  if (url.length <= 2000 && isSafeHref(url)) return true
  problem(`Het adres "${url.slice(0, 100)}" kan geen link zijn en is weggelaten.`)
  return false
}

/** How many people: `{ min, max }`, a number, or "3-5". */
export function readGroupSize(value: unknown, { draft, problem }: FieldStep): boolean {
  const range = /^\s*(\d+)\s*(?:[-–]|tot)\s*(\d+)\s*$/.exec(asText(value) ?? '')
  const object = asObject(value) ?? (range ? { min: range[1], max: range[2] } : { min: value })
  const min = asNumber(object.min, 1)
  const max = asNumber(object.max, min ?? 1)
  if (min === undefined) {
    problem('Niet overgenomen: hier hoort een aantal mensen, zoals { min: 3, max: 5 }.')
    return false
  }
  if (object.max !== undefined && object.max !== null && max === undefined)
    problem('Het hoogste aantal is niet overgenomen: het is geen getal, of te klein.')
  draft.fields.groupSize = { min, ...(max === undefined ? {} : { max }) }
  return true
}

/** Steps: a list of `{ title, text }`, with Markdown in the text, or of titles. */
export function readSteps(value: unknown, step: FieldStep): boolean {
  const entries = Array.isArray(value) ? value : []
  for (const entry of entries) {
    const object = asObject(entry)
    const title = asText(object ? object.title : entry)
    if (!title) {
      step.problem('Een stap zonder titel is niet overgenomen.')
      continue
    }
    if (title.length > LIMITS.shortText)
      step.problem(`De titel van een stap is ingekort. Er stond: "${title}"`)
    const text = object?.text ?? object?.body
    const body = typeof text === 'string' ? markdownInField(text, step) : []
    step.draft.steps.push({ title: cut(title, LIMITS.shortText), body })
  }
  if (entries.length === 0) step.problem('Niet overgenomen: hier hoort een lijst van stappen.')
  return step.draft.steps.length > 0
}

/** Whom readers may ask: `{ name, phone, note }`, never an e-mail address. */
export function readContact(value: unknown, { draft, problem }: FieldStep): boolean {
  const object = asObject(value) ?? { name: value }
  const parts = ['name', 'phone', 'note'].flatMap((part) => {
    const text = asText(object[part])
    if (text?.includes('@')) problem('Een e-mailadres is niet overgenomen: dit staat op de site.')
    return text && !text.includes('@') ? [[part, cut(text, LIMITS.shortText)] as const] : []
  })
  const others = Object.keys(object).filter((part) => !['name', 'phone', 'note'].includes(part))
  if (others.length > 0) problem(`Niet overgenomen: ${others.join(', ')}.`)
  const contact = Object.fromEntries(parts)
  if (!contact.name) {
    problem('Niet overgenomen: er is geen naam.')
    return false
  }
  draft.fields.contact = contact
  return true
}
