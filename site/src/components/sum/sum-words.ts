import { formatEuros, formatHundredths } from 'content-models/dutch-number'

/** An outcome for people: euros, or a number with what it counts. */
export function amountWords(hundredths: bigint, unit?: string): string {
  if (unit) return `${formatHundredths(hundredths)}\u00a0${unit}`
  const minus = hundredths < 0n ? '−\u00a0' : ''
  return `${minus}€\u00a0${formatEuros(hundredths < 0n ? -hundredths : hundredths)}`
}
