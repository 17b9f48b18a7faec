import {
  FEED_PATHS,
  type HeldDocument,
  MAX_REPORTED_CHANGES,
  pathsOfDocument,
  type ReleasedChange,
  type ReleaseReport,
} from 'content-models'
import type { DocumentChange, PendingChange } from 'site/content-store'
import type { Hold } from './choose-changes.ts'
import { titleOfChange } from './choose-changes.ts'
import type { FeedAccess } from './feed-client.ts'
import type { PrintedPage } from './page-memory.ts'

/** How long the cms may take to hear of a stage, in milliseconds. */
const TIMEOUT_MS = 5000

/** Tells the cms how far a release is. Reports go one after another; one that gets lost changes nothing for readers. */
export class CmsTeller {
  private last: Promise<void> = Promise.resolve()
  private readonly access: FeedAccess

  constructor(access: FeedAccess) {
    this.access = access
  }

  tell(report: ReleaseReport): void {
    this.last = this.last.then(() => sendReport(this.access, report).catch(() => undefined))
  }

  /** Resolves when everything was told, or could not be. */
  async done(): Promise<void> {
    await this.last
  }
}

/**
 * Sends a report to the cms.
 * @throws when the cms did not take it.
 */
export async function sendReport(access: FeedAccess, report: ReleaseReport): Promise<void> {
  const response = await fetch(`${access.feedUrl}${FEED_PATHS.reports}`, {
    method: 'POST',
    headers: {
      Authorization: `feed-keys API-Key ${access.feedKey}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(report),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok) throw new Error(`The cms answers a report with ${response.status}.`)
}

/** The changes of a release, as far as a report names them. */
export function reportChanges(
  changes: DocumentChange[],
  printed: PrintedPage[],
): Pick<ReleaseReport, 'changes' | 'moreChanges'> {
  const hashes = new Map(printed.map(({ path, hash }) => [path, hash]))
  const named = changes.slice(0, MAX_REPORTED_CHANGES)
  return {
    changes: named.map((change) => reportChange(change, hashes)),
    moreChanges: changes.length - named.length,
  }
}

function reportChange(
  { before, after }: DocumentChange,
  hashes: Map<string, string>,
): ReleasedChange {
  const document = after ?? before
  if (!document) throw new Error('A change has a document on one of its sides.')
  const { kind, id, title } = document
  const path = pathsOfDocument(document)[0] ?? ''
  const hash = hashes.get(path)
  return {
    change: after ? 'published' : 'withdrawn',
    kind,
    id,
    title,
    path,
    ...(after && { updatedAt: after.updatedAt }),
    ...(after && hash && { hash }),
  }
}

/** What waits and is held, as a report tells it. */
export function reportHeld(pending: PendingChange[]): HeldDocument[] {
  return pending.flatMap(({ id, change, held }) => {
    if (!held) return []
    const document = change.change === 'published' ? change.document : change
    return [heldDocument({ id, kind: document.kind, title: titleOfChange(change) }, held, change)]
  })
}

function heldDocument(
  document: Pick<HeldDocument, 'id' | 'kind' | 'title'>,
  { reason, problems }: Hold,
  change: PendingChange['change'],
): HeldDocument {
  const updatedAt = change.change === 'published' ? change.document.updatedAt : undefined
  return { ...document, reason, problems, ...(updatedAt && { updatedAt }) }
}
