import type { HeldDocument } from 'content-models'
import { type JournalRow, WITHDRAWN } from '../feed/journal.ts'
import type { RecordedChange, ReleaseRecord } from '../releases/release-record.ts'
import type { Proof, ProofState, ReadersSee } from './proof.ts'

/** What is known of a site's releases, as far as it concerns a document. */
export type Evidence = {
  /** The newest row of the document in the journal; undefined when it was never published. */
  row: JournalRow | undefined
  /** The release that readers see. */
  current: ReleaseRecord | undefined
  /** Releases that tell of the row or of what came after it, oldest first. */
  later: ReleaseRecord[]
}

type Judgement = Omit<Proof, 'address' | 'askedAt' | 'readersSee'> & { path: string | null }

/** Judges how far the newest publication of a document is. */
export function judgeProof({ row, current, later }: Evidence): Judgement {
  if (!row) return { ...NOTHING, state: 'draft' }
  const isCovered = current !== undefined && current.sequence >= row.sequence
  const held = isCovered ? current.held.find(({ id }) => id === row.documentId) : undefined
  const release = isCovered ? bringerOf(row, later) : later.findLast(({ turn }) => turn === 0)
  const state = stateOf(row, { isCovered, held, release })
  const change = release && changeOf(row, release)
  return {
    state,
    isPending: PENDING.has(state),
    steps: stepsOf(row, state, release),
    by: row.by ?? null,
    release: held ? null : (release?.number ?? (isCovered ? current.number : null)),
    hash: held ? null : (change?.hash ?? null),
    path: change?.path ?? null,
    problems: held?.problems ?? (state === 'failed' && release?.problem ? [release.problem] : []),
  }
}

const PENDING = new Set<ProofState>(['queued', 'printed', 'checked', 'withdrawing', 'failed'])

/** States that are no way to readers. */
const STEPLESS = new Set<ProofState>(['withdrawing', 'withdrawn', 'rolled-back'])

const NOTHING: Judgement = {
  state: 'draft',
  isPending: false,
  steps: [],
  by: null,
  release: null,
  hash: null,
  path: null,
  problems: [],
}

type Finding = {
  isCovered: boolean
  held: HeldDocument | undefined
  release: ReleaseRecord | undefined
}

function stateOf(row: JournalRow, { isCovered, held, release }: Finding): ProofState {
  const isWithdrawn = row.revision === WITHDRAWN
  if (held) return held.reason === 'rolled-back' ? 'rolled-back' : 'held'
  if (isCovered) return isWithdrawn ? 'withdrawn' : 'live'
  if (release?.stage === 'failed') return 'failed'
  if (isWithdrawn) return 'withdrawing'
  return release?.stage === 'printed' || release?.stage === 'checked' ? release.stage : 'queued'
}

/** The release that brought this version: the first that names it; else the first that readers saw after it. */
function bringerOf(row: JournalRow, later: ReleaseRecord[]): ReleaseRecord | undefined {
  const seen = later.filter(({ turn }) => turn > 0)
  return seen.find((release) => changeOf(row, release)) ?? seen.find((one) => !holds(one, row))
}

function holds({ held }: ReleaseRecord, row: JournalRow): boolean {
  return held.some(({ id }) => id === row.documentId)
}

function changeOf(row: JournalRow, { changes }: ReleaseRecord): RecordedChange | undefined {
  return changes.find(({ id, change, updatedAt }) => {
    if (id !== row.documentId) return false
    return row.revision === WITHDRAWN ? change === 'withdrawn' : updatedAt === row.revision
  })
}

/** Stations with their moments. Of a release that doesn't name the document only the last counts. */
function stepsOf(
  row: JournalRow,
  state: ProofState,
  release: ReleaseRecord | undefined,
): Proof['steps'] {
  if (STEPLESS.has(state)) return []
  const isOnItsWay = state !== 'held' && release !== undefined
  const isNamed = isOnItsWay && changeOf(row, release) !== undefined
  const moments = isNamed ? release.moments : {}
  return [
    { name: 'queued', at: row.at ?? null },
    { name: 'printed', at: moments.printed ?? null },
    { name: 'checked', at: moments.checked ?? null },
    { name: 'live', at: state === 'live' ? (moments.live ?? null) : null },
  ]
}

/** What readers see of a document that they don't see in its newest version, by the releases that they saw. */
export function judgeReaders(id: string, seen: ReleaseRecord[]): ReadersSee {
  const newestFirst = seen.toSorted((a, b) => b.number - a.number)
  for (const { changes, moreChanges } of newestFirst) {
    const change = changes.find((one) => one.id === id)
    if (change) return change.change === 'published' ? 'earlier' : 'nothing'
    if (moreChanges > 0) return 'unknown'
  }
  return newestFirst.some(({ number }) => number === 1) ? 'nothing' : 'unknown'
}
