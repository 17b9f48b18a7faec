import {
  type Block,
  formatEuros,
  formatHundredths,
  parseDutchNumber,
  type SumFactor,
  type SumRow,
  sampleSchema,
  sumSchema,
  toHundredths,
} from 'content-models'
import type { Element } from 'hast'
import { directiveAttribute, isElement, rawText, wordsOf } from './element.ts'
import { report } from './page-context.ts'
import { type Flow, toBlocks } from './to-blocks.ts'

const ROW = /^(?<label>.+?):\s*(?<minus>[−-]\s*)?(?<factors>.+)$/
const FACTOR = /^(?<euro>€\s*)?(?<value>[\d.]+(?:,\d*)?)(?:\s*(?<percent>%)|\s+(?<name>.+))?$/

/** `:::rekensom` around a list of rows: "Zaalhuur: 30 avonden × € 45", "Energie: − € 2.100". */
export function sumDirective(element: Element, title: string, flow: Flow): Block[] {
  const option = (name: string) => directiveAttribute(element, name) || undefined
  const { success, data } = sumSchema.safeParse({
    type: 'sum',
    title,
    rows: listItems(element).map((item) => readRow(wordsOf(item))),
    result: option('uitkomst'),
    unit: option('eenheid'),
    share: readShare(option('delen'), option('per')),
    note: option('bron'),
  })
  if (success) return [withoutUndefined(data)]
  return asText(element, flow, {
    what: `rekensom "${title}"`,
    reason:
      'Deze som begrijpen we niet. Schrijf elke regel als "- Zaalhuur: 30 avonden × € 45" en vul title en uitkomst in. De tekst is overgenomen.',
  })
}

/** `:::voorbeeldtekst` around paragraphs, lists or a block of code: a text for readers to copy. */
export function sampleDirective(element: Element, title: string, flow: Flow): Block[] {
  const text = plainLines(element)
  const { success, data } = sampleSchema.safeParse({ type: 'sample', title, text })
  if (success) return [data]
  return asText(element, flow, {
    what: `voorbeeldtekst "${title}"`,
    reason: 'Een voorbeeldtekst heeft title en tekst nodig. De tekst is overgenomen.',
  })
}

/** What stands in an element as plain text, with an empty line between paragraphs. */
export function plainLines(element: Element): string {
  return element.children
    .flatMap((child) => (isElement(child) ? [plainText(child)] : []))
    .join('\n\n')
}

/** A row as it stands in Markdown. */
export function rowInWords({ label, sign, factors }: SumRow): string {
  const words = factors.map(({ value, unit, name }) => {
    const hundredths = toHundredths(value)
    if (unit === 'euro') return [`€ ${formatEuros(hundredths)}`, name].filter(Boolean).join(' ')
    const number = formatHundredths(hundredths)
    return [unit === 'percent' ? `${number}%` : number, name].filter(Boolean).join(' ')
  })
  return `${label}: ${sign === 'minus' ? '− ' : ''}${words.join(' × ')}`
}

function listItems(element: Element): Element[] {
  return element.children
    .filter((child) => isElement(child, 'ul', 'ol'))
    .flatMap((list) => (list as Element).children)
    .filter((child) => isElement(child, 'li')) as Element[]
}

/** What can't be read stays empty, so that the schema refuses the sum. */
function readRow(words: string): Partial<SumRow> {
  const groups = ROW.exec(words)?.groups
  if (!groups) return {}
  const factors = (groups.factors ?? '').split('×').map((part) => readFactor(part.trim()))
  return {
    label: groups.label ?? '',
    sign: groups.minus ? 'minus' : 'plus',
    factors: factors as SumFactor[],
  }
}

function readFactor(words: string): SumFactor | undefined {
  const groups = FACTOR.exec(words)?.groups
  const value = parseDutchNumber(groups?.value ?? '')
  if (!groups || value === undefined) return undefined
  const unit = groups.euro ? 'euro' : groups.percent ? 'percent' : 'count'
  return { value, unit, ...(groups.name ? { name: groups.name } : {}) }
}

function readShare(by: string | undefined, result: string | undefined): object | undefined {
  if (by === undefined && result === undefined) return undefined
  const factor = readFactor(by ?? '')
  return { value: factor?.value, name: factor?.name, result }
}

function plainText(element: Element): string {
  if (element.tagName === 'pre') return rawText(element).trim()
  // A hard break is followed by a new line of the source.
  if (!['ul', 'ol'].includes(element.tagName)) return rawText(element).replace(/\n+/g, '\n').trim()
  return listItems({ ...element, tagName: 'div', children: [element] })
    .map((item) => `- ${rawText(item).trim()}`)
    .join('\n')
}

function asText(element: Element, flow: Flow, problem: { what: string; reason: string }): Block[] {
  report(flow.context, element, { aspect: 'text', ...problem })
  return toBlocks(element.children, flow)
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
