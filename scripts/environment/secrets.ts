import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../failure.ts'

/** What the CMS signs sessions with, and the key with which the releaser reads the content feed. */
export type Secrets = { payloadSecret: string; feedKey: string }

const MINIMUM_LENGTH = 32

/** The secrets from the variables, completed from `<data>/secrets.json`, which is made on first use. */
export function readOrMakeSecrets(
  dataFolder: string,
  variables: Record<string, string | undefined>,
  problems: string[],
): Secrets | undefined {
  checkLength('PAYLOAD_SECRET', variables, problems)
  checkLength('FEED_KEY', variables, problems)
  const { PAYLOAD_SECRET, FEED_KEY } = variables
  if (PAYLOAD_SECRET && FEED_KEY) return { payloadSecret: PAYLOAD_SECRET, feedKey: FEED_KEY }
  try {
    const kept = readSecrets(join(dataFolder, 'secrets.json'))
    return {
      payloadSecret: PAYLOAD_SECRET || kept.payloadSecret,
      feedKey: FEED_KEY || kept.feedKey,
    }
  } catch (error) {
    problems.push(
      `De sleutels in ${join(dataFolder, 'secrets.json')} zijn niet te lezen (${reasonOf(error)}). Zet het bestand uit een reservekopie terug, of verwijder het: dan worden nieuwe sleutels gemaakt en moet iedereen opnieuw inloggen.`,
    )
    return undefined
  }
}

/** The key of the feed alone. A releaser whose CMS is on another machine makes no secrets: those would open nothing. */
export function readFeedKey(
  dataFolder: string,
  variables: Record<string, string | undefined>,
  problems: string[],
): string | undefined {
  const { FEED_KEY, FEED_URL } = variables
  const isElsewhere = FEED_URL?.trim() && !existsSync(join(dataFolder, 'secrets.json'))
  if (!FEED_KEY && isElsewhere) {
    problems.push(
      'FEED_KEY ontbreekt. Neem feedKey over uit secrets.json in de map met gegevens van het CMS.',
    )
    return undefined
  }
  if (!FEED_KEY) return readOrMakeSecrets(dataFolder, variables, problems)?.feedKey
  checkLength('FEED_KEY', variables, problems)
  return FEED_KEY
}

function checkLength(
  name: 'PAYLOAD_SECRET' | 'FEED_KEY',
  variables: Record<string, string | undefined>,
  problems: string[],
): void {
  const value = variables[name]
  if (value && value.length < MINIMUM_LENGTH) {
    problems.push(`${name} is te kort. Neem minstens ${MINIMUM_LENGTH} tekens.`)
  }
}

function readSecrets(file: string): Secrets {
  const text = readIfPresent(file) ?? makeSecrets(file)
  const { payloadSecret, feedKey } = JSON.parse(text) as Partial<Secrets>
  if (typeof payloadSecret !== 'string' || typeof feedKey !== 'string') {
    throw new Error('payloadSecret of feedKey ontbreekt')
  }
  return { payloadSecret, feedKey }
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whoever links first wins; another command that starts at the same moment reads what the first one made. */
function makeSecrets(file: string): string {
  const secrets: Secrets = {
    payloadSecret: randomBytes(32).toString('hex'),
    feedKey: randomBytes(24).toString('hex'),
  }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8')
}
