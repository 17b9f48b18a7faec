import { LIMITS, MAX_ALT_LENGTH, slugify, slugSchema } from 'content-models'
import type { FieldName } from './field-names.ts'
import {
  readContact,
  readGroupSize,
  readSourcePart,
  readSources,
  readSteps,
} from './group-readers.ts'
import type { FieldStep } from './read-fields.ts'
import { readRichText } from './rich-text-reader.ts'
import { joined, NO_TEXT, no, number, type Reader, text, word } from './simple-readers.ts'
import { readSummary } from './summary-reader.ts'
import { asList, asMoment, asObject, asText, cut } from './values.ts'
import { codeOf, WORDS } from './words.ts'

const shortText = text(LIMITS.shortText)
const longText = text(400)

/** How each field is read. */
export const READERS: Record<FieldName, Reader> = {
  title: text(LIMITS.title),
  slug: readSlug,
  publishedAt: readMoment,
  checkedOn: readMoment,
  reviewOn: readMoment,
  draft: readUnfinished,
  summary: readSummary,
  audiences: readAudiences,
  themes: readNames('themes'),
  related: readNames('related'),
  image: readImage,
  owner: shortText,
  sources: readSources,
  'sources.url': readSourcePart,
  'sources.text': readSourcePart,
  purpose: joined,
  outcome: longText,
  description: joined,
  duration: shortText,
  groupSize: readGroupSize,
  difficulty: word('difficulty'),
  phase: word('phase'),
  materials: readMaterials,
  steps: readSteps,
  village: shortText,
  municipality: shortText,
  inhabitants: number(1),
  cost: shortText,
  costEuros: number(0),
  people: number(1),
  hours: shortText,
  legalForm: word('legalForm'),
  occasion: readRichText,
  approach: readRichText,
  result: readRichText,
  setbacks: readRichText,
  contact: readContact,
  position: number(Number.MIN_SAFE_INTEGER),
}

function readSlug(value: unknown, { draft, problem }: FieldStep): boolean {
  const given = asText(value) ?? ''
  const last = given.split('/').filter(Boolean).at(-1) ?? ''
  const slug = slugify(last)
  if (!slugSchema.safeParse(slug).success)
    return no(problem, 'Niet overgenomen: dit is geen adres. We maken er een van de titel.')
  if (slug !== given) problem(`Het adres "${given}" is "${slug}" geworden.`)
  draft.fields.slug = slug
  return true
}

function readMoment(value: unknown, { draft, field, problem }: FieldStep): boolean {
  const moment = asMoment(value)
  if (!moment)
    return no(problem, `Niet overgenomen: "${asText(value) ?? ''}" is geen datum zoals 2026-03-12.`)
  if (draft.fields[field] !== undefined)
    return no(problem, 'Niet overgenomen: dit veld was al gevuld.')
  draft.fields[field] = moment
  return true
}

function readUnfinished(value: unknown, { draft, problem }: FieldStep): boolean {
  if (typeof value !== 'boolean') return no(problem, 'Niet overgenomen: hier hoort true of false.')
  draft.isUnfinished = value
  if (value) problem('De bron noemt dit een concept. We publiceren het niet.')
  return true
}

function readNames(list: 'themes' | 'related'): Reader {
  return (value, { draft, line, name, problem }) => {
    const names = asList(value)
    if (!names) return no(problem, NO_TEXT)
    // What each name means is known once all files are read; counting waits until then.
    draft[list].push(...names.map((entry) => ({ name: entry, line, under: name })))
    return false
  }
}

function readImage(value: unknown, { draft, line, context, problem }: FieldStep): boolean {
  const object = asObject(value)
  const target = context.picture(asText(object ? (object.src ?? object.url) : value) ?? '')
  if ('reason' in target) return no(problem, `Niet overgenomen: ${target.reason}`)
  if ('href' in target)
    return no(problem, 'Niet overgenomen: deze afbeelding staat bij een ander. Sla haar op.')
  const alt = asText(object?.alt) ?? String(draft.fields.title ?? '')
  if (!object?.alt)
    problem(
      'De afbeelding heeft geen beschrijving. We namen de titel. Beschrijf wat er te zien is.',
    )
  draft.image = { name: target.file, line, alt: cut(alt || target.file, MAX_ALT_LENGTH) }
  context.use(target.file, line)
  return true
}

function readMaterials(value: unknown, { draft, problem }: FieldStep): boolean {
  const materials = asList(value)
  if (!materials) return no(problem, NO_TEXT)
  draft.fields.materials = materials.map((material) => cut(material, LIMITS.shortText))
  return true
}

function readAudiences(value: unknown, { draft, problem }: FieldStep): boolean {
  const words = asList(value) ?? []
  const known = (draft.fields.audiences as string[] | undefined) ?? []
  const codes = words.map((name) => ({ name, code: codeOf(name, WORDS.audiences) }))
  const unknown = codes.filter(({ code }) => !code).map(({ name }) => `"${name}"`)
  if (words.length === 0) return no(problem, NO_TEXT)
  if (unknown.length > 0)
    problem(
      `Niet overgenomen: ${unknown.join(', ')} is bij ons geen doelgroep. Een mapping kan zeggen welke het is.`,
    )
  draft.fields.audiences = [...new Set([...known, ...codes.flatMap(({ code }) => code ?? [])])]
  return unknown.length < words.length
}
