import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What one address may do, and all addresses together: a flood from everywhere at once must not fill the database. */
const LIMITS = {
  /** Posts of the form, good and bad. Whoever corrects mistakes needs several. */
  submit: { points: 20, duration: HOUR, together: { points: 600, duration: HOUR } },
  /** Projects that are kept. */
  keep: { points: 5, duration: HOUR, together: { points: 200, duration: DAY } },
  /** Searches that found nothing: they are counted, so a flood would be believed. */
  miss: { points: 30, duration: HOUR, together: { points: 1000, duration: HOUR } },
  react: { points: 30, duration: HOUR, together: { points: 2000, duration: HOUR } },
} as const
export type Limited = keyof typeof LIMITS

const EVERYBODY = 'everybody'

type Pair = { each: RateLimiterMemory; together: RateLimiterMemory }
const limiters = Object.fromEntries(
  Object.entries(LIMITS).map(([name, { points, duration, together }]) => [
    name,
    {
      each: new RateLimiterMemory({ keyPrefix: name, points, duration }),
      together: new RateLimiterMemory({ keyPrefix: `${name}-all`, ...together }),
    },
  ]),
) as Record<Limited, Pair>

/** Once a day is enough for one address and one document. */
const once = new RateLimiterMemory({ keyPrefix: 'once', points: 1, duration: DAY })

/** Counts one more of what this request does; false when it was too much. Refusals cost others nothing. */
export async function mayDo(what: Limited, headers: Headers): Promise<boolean> {
  const { each, together } = limiters[what]
  return (await consume(each, requesterOf(headers))) && (await consume(together, EVERYBODY))
}

/** True the first time in a day that this address comes with this key. */
export function isFirstTime(key: string, headers: Headers): Promise<boolean> {
  return consume(once, `${requesterOf(headers)}:${key}`)
}

/** The limiter rejects with its count when it is enough, and with an error when something broke. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    return false
  }
}

const SECRET = randomBytes(32)

/**
 * A name for whoever asks, from which the address can't be read back; it lives in memory alone. The cms listens on this machine
 * only, so the last address in the header is what our own proxy saw; what stands before it anybody may have made up.
 */
function requesterOf(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
  return createHmac('sha256', SECRET).update(networkOf(last)).digest('base64')
}

/** One household has one IPv4 address, but 2^64 of IPv6. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail] = address.split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array<string>(gap).fill('0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(':')
}
