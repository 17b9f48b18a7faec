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
  const response = await ask(url, access, question.signal)
  if (response.status === 410) throw new UnknownCursorError()
  const parsed = feedPageSchema.safeParse(await response.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  throw new Failure(
    `Het CMS op ${access.feedUrl} geeft iets anders dan deze versie van de site verwacht (${parsed.error.issues[0]?.message ?? 'onbekend'}). Geef het CMS en de site dezelfde versie. De huidige site is niet gewijzigd.`,
  )
}

/** Downloads a media file and holds it against the size and the hash that its name promises. */
export async function fetchMediaFile(access: FeedAccess, file: MediaFile): Promise<Uint8Array> {
  const url = new URL(`${access.feedUrl}${FEED_PATHS.files}/${file.name}`)
  for (let attempt = 1; ; attempt += 1) {
    const response = await ask(url, access)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (response.ok && bytes.length === file.bytes && hasPromisedHash(file.name, bytes))
      return bytes
    if (attempt < TRIES) continue
    throw new Failure(
      `Het bestand ${file.name} is niet goed overgekomen. Kies het in het CMS opnieuw bij het stuk dat het laat zien. De huidige site is niet gewijzigd.`,
    )
  }
}

function hasPromisedHash(name: string, bytes: Uint8Array): boolean {
  const promised = name.match(/-([0-9a-f]{8})\.[a-z0-9]+$/)?.[1]
  return !promised || createHash('sha256').update(bytes).digest('hex').startsWith(promised)
}

async function ask(url: URL, access: FeedAccess, signal?: AbortSignal): Promise<Response> {
  const headers = { Authorization: `feed-keys API-Key ${access.feedKey}` }
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, {
        headers,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      })
      if (response.status < 500 || attempt === TRIES) return await refuseErrors(response, access)
    } catch (error) {
      if (signal?.aborted || error instanceof Failure) throw error
      if (attempt === TRIES) throw unreachable(access, error)
    }
    await sleep(300 * attempt)
  }
}

async function refuseErrors(response: Response, access: FeedAccess): Promise<Response> {
  if (response.ok || response.status === 410 || response.status === 404) return response
  const parsed = feedErrorSchema.safeParse(await response.json().catch(() => undefined))
  const reason = parsed.success ? parsed.data.error.message : `antwoord ${response.status}`
  throw new Failure(
    `Het CMS op ${access.feedUrl} geeft de inhoud niet: ${reason} De huidige site is niet gewijzigd.`,
  )
}

function unreachable(access: FeedAccess, error: unknown): Failure {
  const cause = (error as { cause?: unknown }).cause ?? error
  return new Failure(
    `Het CMS op ${access.feedUrl} is niet te bereiken: ${reasonOf(cause)}. Start het CMS (npm start) of controleer FEED_URL. De huidige site is niet gewijzigd.`,
  )
}
