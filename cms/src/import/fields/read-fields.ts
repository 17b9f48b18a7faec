import type { Kind } from 'content-models'
import type { FrontMatterEntry } from '../front-matter.ts'
import type { Mapping } from '../mapping.ts'
import type { SourceContext } from '../markdown/page-context.ts'
import { addProblem, countCarried } from '../report.ts'
import { type FieldName, fieldByName, fieldOfKind, isReadByForm } from './field-names.ts'
import { type FormField, formField } from './form-fields.ts'
import { readByForm } from './form-reader.ts'
import type { ImportDraft } from './import-draft.ts'
import { READERS } from './readers.ts'

/** What reading a field may ask. */
export type FieldStep = {
  draft: ImportDraft
  field: FieldName
  name: string
  line: number
  context: SourceContext
  /** Notes what could not be carried of this field. */
  problem(reason: string): void
}

type Reading = { draft: ImportDraft; mapping: Mapping; context: FieldStep['context'] }

/** Puts the front matter in the draft. Every name is carried, or named in the report. */
export function readFields(entries: FrontMatterEntry[], reading: Reading): void {
  for (const entry of entries) readEntry(entry, reading)
}

function readEntry(entry: FrontMatterEntry, { draft, mapping, context }: Reading): void {
  const { name, line } = entry
  const problem = (reason: string) =>
    addProblem(draft.report, { line, aspect: 'front-matter', what: name, reason })
  const rule = ownValue(mapping.fields, name)
  const own = isReadByForm(draft.kind) ? formField(draft.kind, name) : undefined
  const field = fieldOf(name, rule, draft.kind)
  const ignored = ownValue(mapping.ignore, name)
  const values = typeof rule === 'object' ? rule.values : {}
  const value = ignored ? undefined : translate(entry.value, values, problem)
  if (ignored) problem(`Bewust niet overgenomen: ${ignored}`)
  else if (!field && !own) problem('Niet overgenomen: hier hebben we geen veld voor.')
  else if (isNothing(entry.value)) problem('Leeg: er is niets ingevuld.')
  else if (
    !isNothing(value) &&
    readValue(value, { draft, field, own, name, line, context, problem })
  )
    countCarried(draft.report, 'front-matter')
}

type ValueStep = Omit<FieldStep, 'field'> & {
  field: FieldName | undefined
  /** The field of the form, for a kind that is read by it. */
  own: FormField | undefined
}

function readValue(value: unknown, { field, own, ...step }: ValueStep): boolean {
  if (field) return READERS[field](value, { ...step, field })
  if (!own) return false
  const { references, texts } = step.draft
  const before = references.length + Object.keys(texts).length
  const read = readByForm(own, value, { ...step, path: own.name })
  if (read !== undefined) step.draft.fields[own.name] = read
  return read !== undefined || references.length + Object.keys(texts).length > before
}

function fieldOf(name: string, rule: Mapping['fields'][string] | undefined, kind: Kind) {
  const wanted = typeof rule === 'object' ? rule.to : (rule ?? fieldByName(name))
  return wanted && fieldOfKind(wanted, kind)
}

function ownValue<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** Values by the mapping's other words; what it leaves out on purpose is named. */
function translate(
  value: unknown,
  values: Record<string, string | null>,
  problem: FieldStep['problem'],
): unknown {
  if (Object.keys(values).length === 0) return value
  const one = (text: unknown): unknown => {
    const found = ownValue(values, String(text)) ?? undefined
    const isLeftOut = Object.hasOwn(values, String(text)) && values[String(text)] === null
    if (isLeftOut) problem(`"${String(text)}" is bewust niet overgenomen.`)
    return isLeftOut ? undefined : (found ?? text)
  }
  const isList = Array.isArray(value) || (typeof value === 'string' && value.includes(','))
  if (!isList) return one(value)
  const parts = Array.isArray(value)
    ? value
    : String(value)
        .split(',')
        .map((part) => part.trim())
  return [...new Set(parts.map(one).filter((part) => part !== undefined))]
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
