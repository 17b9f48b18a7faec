/** The largest number that a sum takes, from an editor or a reader. */
export const MAX_NUMBER = 999_999_999.99

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d{0,2})?$/
const COMMA = /^\d{1,9}(?:,\d{0,2})?$/
const POINT = /^\d{1,9}\.\d{1,2}$/

/**
 * A number as people in the Netherlands write it: "1.234,50", "€ 45,-", "24 %". A point before one or two digits at the end is
 * taken for a comma. Undefined when it is none, has more than two decimals or is over {@link MAX_NUMBER}.
 */
export function parseDutchNumber(text: string): number | undefined {
  const bare = text
    .slice(0, 40)
    .replace(/[\s\u00a0]/g, '')
    .replace(/^€|[€%]$/g, '')
    .replace(/,[-–—]$/, '')
  if (POINT.test(bare)) return Number(bare)
  if (!GROUPED.test(bare) && !COMMA.test(bare)) return undefined
  const value = Number(bare.replaceAll('.', '').replace(',', '.'))
  return value <= MAX_NUMBER ? value : undefined
}

/** A number of hundredths in Dutch notation: 123450n is "1.234,5". */
export function formatHundredths(hundredths: bigint): string {
  return formatEuros(hundredths).replace(/(,\d)0$/, '$1')
}

/** Cents as euros, without the sign of the euro: 123450n is "1.234,50", and 123400n "1.234". */
export function formatEuros(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '.')
  const rest = digits.slice(-2)
  return `${cents < 0n ? '−' : ''}${whole}${rest === '00' ? '' : `,${rest}`}`
}

/** A number of at most two decimals, exactly. */
export function toHundredths(value: number): bigint {
  return BigInt(Math.round(value * 100))
}
