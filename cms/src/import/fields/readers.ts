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
import { asList, asMoment, asNumber, asObject, asText, cut, inPoints } from './values.ts'
import { codeOf, WORDS } from './words.ts'

/** Puts a value in the draft; false when nothing of it was carried. */
type Reader = (value: unknown, step: FieldStep) => boolean

const NO_TEXT = 'Niet overgenomen: hier hoort tekst.'
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
  hours: shortText,
  legalForm: word('legalForm'),
  occasion: readRichText,
  approach: readRichText,
  result: readRichText,
  setbacks: readRichText,
  contact: readContact,
  position: number(Number.MIN_SAFE_INTEGER),
}

function text(max: number): Reader {
  return (value, { draft, field, problem }) => {
    const words = asText(value)
    if (!words) return no(problem, NO_TEXT)
    if (words.length > max)
      problem(`Ingekort: dit veld heeft hoogstens ${max} tekens. Er stond: "${words}"`)
    if (draft.fields[field] !== undefined)
      return no(problem, `Niet overgenomen: dit veld was al gevuld. Er stond: "${words}"`)
    draft.fields[field] = cut(words, max)
    return true
  }
}

function no(problem: FieldStep['problem'], reason: string): false {
  problem(reason)
  return false
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

/** Points of the summary; several names may each give some. */
function readSummary(value: unknown, step: FieldStep): boolean {
  if (step.draft.kind === 'page') return joined(value, step)
  const { draft, problem } = step
  const known = (draft.fields.summary as string[] | undefined) ?? []
  const given = Array.isArray(value) ? asList(value) : linesOf(value)
  if (!given || given.length === 0) return no(problem, NO_TEXT)
  const room = LIMITS.summaryPoints - known.length
  const points = given.flatMap((point) => inPoints(point, LIMITS.summaryPoint, room) ?? [point])
  const isFitting =
    points.length <= room && points.every((point) => point.length <= LIMITS.summaryPoint)
  if (!isFitting)
    problem(
      `Ingekort tot ${LIMITS.summaryPoints} punten van ${LIMITS.summaryPoint} tekens. Er stond: "${given.join(' ')}"`,
    )
  const fitting = points.slice(0, room).map((point) => cut(point, LIMITS.summaryPoint))
  draft.fields.summary = [...new Set([...known, ...fitting])]
  return true
}

function linesOf(value: unknown): string[] | undefined {
  if (typeof value !== 'string') return asList(value)
  // A folded line is one sentence; an empty line separates points.
  return value
    .split(/\n\s*\n|\n(?=[-*•] )/)
    .map((line) =>
      line
        .replace(/^[-*•] /, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
}

/** One text, to which several names may add. */
function joined(value: unknown, { draft, field, problem }: FieldStep): boolean {
  const words = asText(value)
  if (!words) return no(problem, NO_TEXT)
  const known = draft.fields[field] as string | undefined
  const all = known && known !== words ? `${known} ${words}` : words
  if (all.length > 400)
    problem(`Ingekort: dit veld heeft hoogstens 400 tekens. Er stond: "${words}"`)
  draft.fields[field] = cut(all, 400)
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

function word(field: 'difficulty' | 'phase' | 'legalForm'): Reader {
  return (value, { draft, problem }) => {
    const code = codeOf(asText(value) ?? '', WORDS[field])
    if (!code)
      return no(
        problem,
        `Niet overgenomen: "${asText(value) ?? ''}" kennen we niet. Kies uit: ${WORDS[field].codes.join(', ')}.`,
      )
    draft.fields[field] = code
    return true
  }
}

function number(min: number): Reader {
  return (value, { draft, field, problem }) => {
    const whole = asNumber(value, min)
    if (whole === undefined) return no(problem, 'Niet overgenomen: hier hoort een heel getal.')
    draft.fields[field] = whole
    return true
  }
}
