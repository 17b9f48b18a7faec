import type { Kind } from 'content-models'
import type { FrontMatterEntry } from '../front-matter.ts'
import type { Mapping } from '../mapping.ts'
import type { SourceContext } from '../markdown/page-context.ts'
import { addProblem, countCarried } from '../report.ts'
import { type FieldName, fieldByName, fieldOfKind } from './field-names.ts'
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
  const field = fieldOf(name, rule, draft.kind)
  const ignored = ownValue(mapping.ignore, name)
  const values = typeof rule === 'object' ? rule.values : {}
  const value = ignored ? undefined : translate(entry.value, values, problem)
  if (ignored) problem(`Bewust niet overgenomen: ${ignored}`)
  else if (!field) problem('Niet overgenomen: hier hebben we geen veld voor.')
  else if (isNothing(entry.value)) problem('Leeg: er is niets ingevuld.')
  else if (
    !isNothing(value) &&
    READERS[field](value, { draft, field, name, line, context, problem })
  )
    countCarried(draft.report, 'front-matter')
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
