import { parseDutchNumber, toHundredths } from 'content-models/dutch-number'
import { amountWords } from './sum-words.ts'
import { type SumNumbers, workOutSum } from './work-out-sum.ts'

/** Makes fields of the numbers in the sums of the page, and works a sum out again when a reader changes one. Nothing is kept. */
for (const sum of document.querySelectorAll<HTMLElement>('[data-sum]')) {
  const fields = [...sum.querySelectorAll<HTMLElement>('[data-number]')].map(toField)
  sum.addEventListener('input', () => show(sum))
  for (const tool of sum.querySelectorAll<HTMLElement>('[data-tools]')) tool.hidden = false
  sum.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const field of fields) field.value = field.defaultValue
    show(sum)
  })
}

function toField(number: HTMLElement): HTMLInputElement {
  const field = document.createElement('input')
  field.className = number.className
  field.defaultValue = number.textContent
  Object.assign(field.dataset, number.dataset)
  Object.assign(field, { type: 'text', inputMode: 'decimal', autocomplete: 'off', maxLength: 20 })
  field.ariaLabel = number.dataset.label ?? null
  number.replaceWith(field)
  return field
}

/** Shows what comes out now, or which field holds no number. */
function show(sum: HTMLElement): void {
  const fields = [...sum.querySelectorAll<HTMLInputElement>('input[data-number]')]
  for (const field of fields) field.ariaInvalid = isNumber(field) ? null : 'true'
  const wrong = fields.find((field) => !isNumber(field))
  for (const part of sum.querySelectorAll<HTMLElement>('[data-outcome]')) part.hidden = !!wrong
  const problem = sum.querySelector<HTMLElement>('[data-problem]')
  if (problem) {
    problem.hidden = !wrong
    problem.textContent = wrong ? problemWords(sum, wrong) : ''
  }
  if (!wrong) showOutcome(sum)
}

function problemWords(sum: HTMLElement, field: HTMLInputElement): string {
  return (sum.dataset.wrong ?? '').replace('{field}', field.ariaLabel ?? '')
}

function showOutcome(sum: HTMLElement): void {
  const { rows, total, share } = workOutSum(numbersOf(sum))
  const { unit } = sum.dataset
  const write = (within: ParentNode, selector: string, amount = 0n) => {
    const place = within.querySelector(selector)
    if (place) place.textContent = amountWords(amount, unit)
  }
  sum.querySelectorAll('[data-sign]').forEach((row, index) => {
    write(row, '[data-amount]', rows[index])
  })
  write(sum, '[data-total]', total)
  write(sum, '[data-share]', share)
}

function numbersOf(sum: HTMLElement): SumNumbers {
  const rows = [...sum.querySelectorAll<HTMLElement>('[data-sign]')].map((row) => ({
    sign: row.dataset.sign === 'minus' ? ('minus' as const) : ('plus' as const),
    factors: [...row.querySelectorAll<HTMLInputElement>('[data-number]')].map((field) => ({
      hundredths: readNumber(field) ?? 0n,
      unit: field.dataset.number === 'percent' ? ('percent' as const) : ('count' as const),
    })),
  }))
  const divisor = sum.querySelector<HTMLInputElement>('[data-divisor] [data-number]')
  return { rows, share: divisor ? readNumber(divisor) : undefined }
}

/** The number in a field; what the outcome is divided by can't be nought. */
function isNumber(field: HTMLInputElement): boolean {
  const value = readNumber(field)
  return value !== undefined && !(value === 0n && field.closest('[data-divisor]'))
}

function readNumber(field: HTMLInputElement): bigint | undefined {
  const value = parseDutchNumber(field.value)
  return value === undefined ? undefined : toHundredths(value)
}
