import type { ReleasedChange, ReleaseReport } from 'content-models'
import type { Payload } from 'payload'
import { isTaken } from '../feed/is-taken.ts'
import { type JournalRow, rowsOf, WITHDRAWN } from '../feed/journal.ts'
import { markLiveSets } from '../together/mark-live-sets.ts'
import { currentRelease, findRelease } from './find-releases.ts'
import { isSeen, keyOf, mergeReport } from './merge-report.ts'
import type { RecordedChange, ReleaseRecord } from './release-record.ts'

/** Releases of one site that are remembered. */
const REMEMBERED = 200

/** Takes in what a releaser tells of a release; telling twice is safe. */
export async function recordReport(
  payload: Payload,
  report: ReleaseReport,
  sequence: number,
): Promise<void> {
  const release = await keep(payload, report, sequence)
  if (release && isSeen(release.stage)) await markLiveSets(payload, release)
}

/** Two reports may come at the same moment: who loses reads again. */
async function keep(
  payload: Payload,
  report: ReleaseReport,
  sequence: number,
): Promise<ReleaseRecord | undefined> {
  for (;;) {
    const stored = await findRelease(payload, keyOf(report))
    const known = stored?.record
    if (known && known.moments[report.stage] === report.moment) return undefined
    const changes = await nameWriters(payload, report.changes, known?.changes ?? [])
    const turn = await turnOf(payload, report, known)
    const data = mergeReport(known, { report, sequence, changes, turn })
    try {
      if (stored) await payload.update({ collection: 'releases', id: stored.id, data, depth: 0 })
      else await payload.create({ collection: 'releases', data, depth: 0 })
      if (!stored) await forgetOld(payload, report)
      return data
    } catch (error) {
      if (!isTaken(error, 'key')) throw error
    }
  }
}

async function turnOf(
  payload: Payload,
  { site, stage }: ReleaseReport,
  known: ReleaseRecord | undefined,
): Promise<number> {
  if (!isSeen(stage)) return known?.turn ?? 0
  const current = await currentRelease(payload, site)
  if (current && current.key === known?.key) return current.turn
  return (current?.turn ?? 0) + 1
}

/** The journal knows who made the newest version of a document; an earlier report may have known who made this one. */
async function nameWriters(
  payload: Payload,
  changes: ReleasedChange[],
  known: RecordedChange[],
): Promise<RecordedChange[]> {
  if (changes.length === 0) return []
  const ids = changes.map(({ id }) => id)
  const rows = new Map((await rowsOf(payload, ids)).map((row) => [row.documentId, row]))
  const before = new Map(known.map((change) => [change.id, change]))
  return changes.map((change) => {
    const earlier = before.get(change.id)
    const isSame = earlier?.updatedAt === change.updatedAt
    const by = isSame && earlier?.by ? earlier.by : writerOf(change, rows.get(change.id))
    return by ? { ...change, by } : change
  })
}

function writerOf(change: ReleasedChange, row: JournalRow | undefined): string | undefined {
  const revision = change.change === 'withdrawn' ? WITHDRAWN : change.updatedAt
  return row?.revision === revision ? (row?.by ?? undefined) : undefined
}

async function forgetOld(payload: Payload, { site, release }: ReleaseReport): Promise<void> {
  const isOld = { number: { less_than_equal: release - REMEMBERED } }
  await payload.db.deleteMany({
    collection: 'releases',
    where: { and: [{ site: { equals: site } }, isOld] },
  })
}
