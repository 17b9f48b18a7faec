import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  FEED_LIMITS,
  FEED_PATHS,
  type FeedPage,
  feedErrorSchema,
  feedPageSchema,
  type MediaFile,
} from 'content-models'
import { Failure, reasonOf } from '../failure.ts'

/** Where the content feed is and what opens it. */
export type FeedAccess = { feedUrl: string; feedKey: string }

/** Raised when the feed doesn't know a cursor: drop the copy and begin again. */
export class UnknownCursorError extends Error {}

type PageQuestion = {
  cursor: string | undefined
  limit?: number
  wait?: number
  /** Address of the site, to hear what is wished of its releaser. */
  site?: string
  signal?: AbortSignal | undefined
}

const TRIES = 3
const TIMEOUT_MS = 60_000

/** Asks for a page of the feed; a passing fault is tried again. */
export async function fetchFeedPage(access: FeedAccess, question: PageQuestion): Promise<FeedPage> {
  const url = new URL(`${access.feedUrl}${FEED_PATHS.changes}`)
  if (question.cursor) url.searchParams.set('cursor', question.cursor)
  url.searchParams.set('limit', String(question.limit ?? FEED_LIMITS.default))
  if (question.wait) url.searchParams.set('wait', String(question.wait))
  if (question.site) url.searchParams.set('site', question.site)
  const answer = await ask(url, access, question.signal)
  if (answer.status === 410) throw new UnknownCursorError()
  const parsed = feedPageSchema.safeParse(readJson(answer))
  if (parsed.success) return parsed.data
  throw new Failure(
    `Het CMS op ${access.feedUrl} geeft iets anders dan deze versie van de site verwacht (${parsed.error.issues[0]?.message ?? 'onbekend'}). Geef het CMS en de site dezelfde versie. De huidige site is niet gewijzigd.`,
  )
}

/** Downloads a media file. Undefined when the cms doesn't have it with the size and the hash that its name promises. */
export async function fetchMediaFile(
  access: FeedAccess,
  file: MediaFile,
): Promise<Uint8Array | undefined> {
  const url = new URL(`${access.feedUrl}${FEED_PATHS.files}/${file.name}`)
  const { status, bytes } = await ask(url, access)
  const isWhole = status === 200 && bytes.length === file.bytes
  return isWhole && hasPromisedHash(file.name, bytes) ? bytes : undefined
}

function hasPromisedHash(name: string, bytes: Uint8Array): boolean {
  const promised = name.match(/-([0-9a-f]{8})\.[a-z0-9]+$/)?.[1]
  return !promised || createHash('sha256').update(bytes).digest('hex').startsWith(promised)
}

type Answer = { status: number; bytes: Uint8Array }

/** Asks until there is a whole answer: a connection that breaks halfway counts as no answer. */
async function ask(url: URL, access: FeedAccess, signal?: AbortSignal): Promise<Answer> {
  const headers = { Authorization: `feed-keys API-Key ${access.feedKey}` }
  for (let attempt = 1; ; attempt += 1) {
    const timeout = AbortSignal.timeout(TIMEOUT_MS)
    try {
      const response = await fetch(url, {
        headers,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      })
      const answer = {
        status: response.status,
        bytes: new Uint8Array(await response.arrayBuffer()),
      }
      if (answer.status < 500 || attempt === TRIES) return refuseErrors(answer, access)
    } catch (error) {
      if (signal?.aborted || error instanceof Failure) throw error
      if (attempt === TRIES) throw unreachable(access, error)
    }
    await sleep(300 * attempt, undefined, { signal })
  }
}

function refuseErrors(answer: Answer, access: FeedAccess): Answer {
  if ([200, 404, 410].includes(answer.status)) return answer
  const parsed = feedErrorSchema.safeParse(readJson(answer))
  const reason = parsed.success
    ? parsed.data.error.message
    : `het antwoordt met code ${answer.status}.`
  throw new Failure(
    `Het CMS op ${access.feedUrl} geeft de inhoud niet: ${reason} De huidige site is niet gewijzigd.`,
  )
}

function readJson({ bytes }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function unreachable(access: FeedAccess, error: unknown): Failure {
  const cause = (error as { cause?: unknown }).cause ?? error
  return new Failure(
    `Het CMS op ${access.feedUrl} is niet te bereiken: ${reasonOf(cause)}. Start het CMS (npm start) of controleer FEED_URL. De huidige site is niet gewijzigd.`,
    { cause },
  )
}
