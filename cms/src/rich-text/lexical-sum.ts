import {
  type Block,
  SUM_SIGNS,
  SUM_UNITS,
  type Sum,
  type SumFactor,
  type SumRow,
  sampleSchema,
  sumSchema,
} from 'content-models'
import type { LexicalContext } from './lexical-context.ts'
import { textOf } from './lexical-node.ts'

type Fields = Record<string, unknown>

/** The block of a sum; one that can't be worked out is reported. */
export function toSum(fields: Fields, context: LexicalContext): Block[] {
  const title = words(fields.title)
  const { success, data } = sumSchema.safeParse({
    type: 'sum',
    title,
    rows: listOf(fields.rows).map(toRow),
    result: words(fields.result),
    ...given('unit', fields.unit),
    ...share(fields),
    ...given('note', fields.note),
  })
  if (success) return [data]
  context.problem(
    `De rekensom "${title.slice(0, 80)}" is niet af. Vul titel, uitkomst en elke regel in, met getallen van nul of meer. Bij "Delen door" horen drie velden.`,
  )
  return []
}

/** The block of a text to copy. */
export function toSample(fields: Fields, context: LexicalContext): Block[] {
  const title = words(fields.title)
  const text = textOf(fields.text).replace(/\r\n?/g, '\n')
  const { success, data } = sampleSchema.safeParse({ type: 'sample', title, text })
  if (success) return [data]
  context.problem(
    `De voorbeeldtekst "${title.slice(0, 80)}" heeft geen titel of geen tekst. Vul beide in.`,
  )
  return []
}

/** A sum as the fields of its block in the editor. */
export function sumFields({ type: _type, share, ...sum }: Sum): Fields {
  return {
    ...sum,
    shareValue: share?.value,
    shareName: share?.name,
    shareResult: share?.result,
  }
}

function toRow(row: Fields): SumRow {
  return {
    label: words(row.label),
    sign: SUM_SIGNS.find((sign) => sign === row.sign) ?? 'plus',
    factors: listOf(row.factors).map(toFactor),
  }
}

/** A number that is none stays what it is: the schema refuses it. */
function toFactor(factor: Fields): SumFactor {
  return {
    value: factor.value as number,
    unit: SUM_UNITS.find((unit) => unit === factor.unit) ?? 'count',
    ...given('name', factor.name),
  }
}

function share({ shareValue: value, shareName, shareResult }: Fields): Pick<Sum, 'share'> | object {
  if (value === undefined || value === null) return {}
  return { share: { value, name: words(shareName), result: words(shareResult) } }
}

function words(value: unknown): string {
  return textOf(value).trim()
}

function given<Name extends string>(name: Name, value: unknown): { [key in Name]?: string } {
  const text = words(value)
  return (text === '' ? {} : { [name]: text }) as { [key in Name]?: string }
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value)
    ? value.filter((item): item is Fields => typeof item === 'object' && item !== null)
    : []
}
