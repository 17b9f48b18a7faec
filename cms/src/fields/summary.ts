import { LIMITS } from 'content-models'
import type { TextareaField } from 'payload'
import { splitLines } from './split-lines.ts'

/** "In het kort": one to five points, one a line. */
export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  label: 'Samenvatting',
  required: true,
  admin: {
    rows: 4,
    description: `Een tot ${LIMITS.summaryPoints} punten, elk op een eigen regel. Ze staan boven aan de pagina als "In het kort". De eerste regel staat ook in lijsten en zoekresultaten.`,
  },
  validate: (value: unknown) => validateSummary(value),
}

function validateSummary(value: unknown): string | true {
  const points = splitLines(value)
  if (points.length === 0)
    return 'Vul de samenvatting in: een tot vijf punten, elk op een eigen regel.'
  if (points.length > LIMITS.summaryPoints) {
    return `Schrijf hoogstens ${LIMITS.summaryPoints} punten. Het zijn er nu ${points.length}.`
  }
  const tooLong = points.findIndex((point) => point.length > LIMITS.summaryPoint)
  return (
    tooLong === -1 || `Punt ${tooLong + 1} is te lang: hoogstens ${LIMITS.summaryPoint} tekens.`
  )
}
