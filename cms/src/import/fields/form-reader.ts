import { type FormField, findField, namedFields } from './form-fields.ts'
import type { FieldStep } from './read-fields.ts'
import { markdownInField } from './rich-text-reader.ts'
import { asList, asMoment, asObject, asText, cut } from './values.ts'
import { codeOf } from './words.ts'

/** Where in the form a value goes: `statements.0.text`. */
type FormStep = Omit<FieldStep, 'field'> & { path: string }

/**
 * Reads a value as a field of the form takes it, so that a new kind needs no reader of its own. Texts and relationships go
 * into the draft under their path; everything else is the answer. Undefined when nothing was carried.
 */
export function readByForm(field: FormField, value: unknown, step: FormStep): unknown {
  switch (field.type) {
    case 'text':
      return 'hasMany' in field && field.hasMany ? asList(value) : readText(field, value, step)
    case 'textarea':
      return readText(field, value, step)
    case 'number':
      return typeof value === 'number' ? value : no(step, 'hier hoort een getal')
    case 'checkbox':
      return typeof value === 'boolean' ? value : no(step, 'hier hoort true of false')
    case 'date':
      return asMoment(value) ?? no(step, 'hier hoort een datum zoals 2026-03-12')
    case 'select':
      return readChoice(field, value, step)
    case 'richText':
      return readRichText(value, step)
    case 'relationship':
      return readReferences(field, value, step)
    case 'group':
      return readRow(field.fields, value, step)
    case 'array':
      return readRows(field, value, step)
    default:
      return no(step, 'dit veld vul je in het CMS')
  }
}

function no({ problem, path }: FormStep, reason: string): undefined {
  problem(`Niet overgenomen bij ${path}: ${reason}.`)
}

function readText(field: FormField, value: unknown, step: FormStep): string | undefined {
  const lines = field.type === 'textarea' && typeof value === 'string' ? value.trim() : undefined
  const text = lines || asText(value)
  const max = 'maxLength' in field ? (field.maxLength ?? Number.POSITIVE_INFINITY) : Infinity
  if (!text) return no(step, 'hier hoort tekst')
  if (text.length > max)
    step.problem(`Ingekort bij ${step.path}: hoogstens ${max} tekens. Er stond: "${text}"`)
  return cut(text, max)
}

function readChoice(field: Extract<FormField, { type: 'select' }>, value: unknown, step: FormStep) {
  const options = field.options.map((option) =>
    typeof option === 'string' ? { value: option, label: option } : option,
  )
  const codes = options.map((option) => option.value)
  const labels = Object.fromEntries(options.map((option) => [option.value, String(option.label)]))
  const words = field.hasMany ? (asList(value) ?? []) : [asText(value) ?? '']
  const found = words.map((word) => codeOf(word, { codes, labels }))
  if (found.length === 0 || found.includes(undefined))
    return no(step, `"${words.join(', ')}" kennen we niet. Kies uit: ${codes.join(', ')}`)
  return field.hasMany ? found : found[0]
}

function readRichText(value: unknown, step: FormStep): undefined {
  if (typeof value !== 'string') return no(step, 'hier hoort tekst')
  step.draft.texts[step.path] = markdownInField(value, step)
}

function readReferences(
  field: Extract<FormField, { type: 'relationship' }>,
  value: unknown,
  { draft, path, line, name, ...step }: FormStep,
): undefined {
  const names = asList(value)
  if (!names) return no({ draft, path, line, name, ...step }, 'hier hoort de naam van een bestand')
  const place = {
    path,
    relationTo: [field.relationTo].flat(),
    isMany: field.hasMany === true,
    isOfKinds: Array.isArray(field.relationTo),
  }
  const found = names.map((target) => ({ name: target, line, under: name, ...place }))
  draft.references.push(...found)
}

function readRows(field: Extract<FormField, { type: 'array' }>, value: unknown, step: FormStep) {
  if (!Array.isArray(value)) return no(step, 'hier hoort een lijst')
  return value.map((row, index) =>
    readRow(field.fields, row, { ...step, path: `${step.path}.${index}` }),
  )
}

/** A row whose only field is meant may be written as that value alone. */
function readRow(fields: Parameters<typeof namedFields>[0], value: unknown, step: FormStep) {
  const named = namedFields(fields)
  const [first] = named
  const object = asObject(value) ?? (first ? { [first.name]: value } : {})
  const row: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(object)) {
    const field = findField(named, name)
    if (!field) {
      no(step, `"${name}" is hier geen veld`)
      continue
    }
    const read = readByForm(field, part, { ...step, path: `${step.path}.${field.name}` })
    if (read !== undefined) row[field.name] = read
  }
  return row
}
