import { describe, expect, it } from 'vitest'
import type { JournalRow } from '../feed/journal.ts'
import type { ReleaseRecord } from '../releases/release-record.ts'
import { judgeProof, judgeReaders } from './judge-proof.ts'

const REVISION = '2026-11-24T10:00:00.000Z'
const CHANGE = {
  change: 'published' as const,
  kind: 'article' as const,
  id: 'a',
  title: 'A',
  path: '/kennisbank/a/',
  updatedAt: REVISION,
  hash: 'f'.repeat(64),
}
const HELD = {
  kind: 'article' as const,
  id: 'a',
  title: 'A',
  reason: 'broken-link' as const,
  problems: ['Een link leidt nergens heen.'],
}

function row(sequence: number, revision = REVISION): JournalRow {
  return { sequence, kind: 'article', documentId: 'a', revision, at: REVISION, by: 'Wim' }
}

function release(number: number, parts: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    key: `https://dorp.example/ ${number}`,
    site: 'https://dorp.example/',
    number,
    stage: 'live',
    turn: number,
    sequence: number * 10,
    moments: { live: '2026-11-24T10:00:02.000Z' },
    durationMs: 1,
    printedPages: 1,
    pages: 1,
    changes: [],
    moreChanges: 0,
    held: [],
    kept: [],
    warnings: [],
    ...parts,
  }
}

describe('judgeProof', () => {
  it('waits while what readers see is older', () => {
    const proof = judgeProof({ row: row(11), current: release(1), later: [] })
    expect(proof).toMatchObject({ state: 'queued', release: null, isPending: true })
  })

  it('names the release that brings it, not a later one', () => {
    const later = [release(2, { changes: [CHANGE] }), release(3)]
    const proof = judgeProof({ row: row(11), current: release(3), later })
    expect(proof).toMatchObject({ state: 'live', release: 2, hash: CHANGE.hash })
  })

  it('names the release that let it go after it was held', () => {
    const later = [release(2, { held: [HELD] }), release(3, { changes: [CHANGE] })]
    const proof = judgeProof({ row: row(11), current: release(3), later })
    expect(proof).toMatchObject({ state: 'live', release: 3 })
  })

  it('takes no change of an earlier version for this one', () => {
    const old = release(2, { changes: [{ ...CHANGE, updatedAt: '2026-11-23T10:00:00.000Z' }] })
    const proof = judgeProof({ row: row(11), current: old, later: [old] })
    expect(proof).toMatchObject({ state: 'live', release: 2, hash: null })
  })

  it('shows a failure only until a later release has it', () => {
    const failed = release(2, { stage: 'failed', turn: 0, problem: 'Vol.', moments: {} })
    const waiting = judgeProof({ row: row(11), current: release(1), later: [failed] })
    expect(waiting).toMatchObject({ state: 'failed', problems: ['Vol.'], isPending: true })
    const later = [failed, release(3, { changes: [CHANGE] })]
    const done = judgeProof({ row: row(11), current: release(3), later })
    expect(done).toMatchObject({ state: 'live', problems: [] })
  })

  it('knows what went back with an earlier release', () => {
    const back = release(1, { turn: 4, sequence: 30, held: [{ ...HELD, reason: 'rolled-back' }] })
    const proof = judgeProof({ row: row(11), current: back, later: [back, release(2)] })
    expect(proof).toMatchObject({ state: 'rolled-back', problems: HELD.problems, isPending: false })
  })

  it('says when a withdrawal has arrived', () => {
    const withdrawn = row(11, 'withdrawn')
    const before = judgeProof({ row: withdrawn, current: release(1), later: [] })
    expect(before.state).toBe('withdrawing')
    const after = judgeProof({ row: withdrawn, current: release(2), later: [release(2)] })
    expect(after).toMatchObject({ state: 'withdrawn', release: 2 })
  })
})

describe('judgeReaders', () => {
  it.each([
    ['earlier', [release(1, { changes: [CHANGE] }), release(2)]],
    ['nothing', [release(1), release(2)]],
    ['nothing', [release(1, { changes: [CHANGE] }), release(2, { changes: [gone()] })]],
    ['unknown', [release(1, { moreChanges: 900 }), release(2)]],
    ['unknown', [release(201), release(202)]],
  ] as const)('%s', (expected, seen) => {
    expect(judgeReaders('a', [...seen])).toBe(expected)
  })
})

function gone() {
  const { updatedAt: _updatedAt, hash: _hash, ...change } = CHANGE
  return { ...change, change: 'withdrawn' as const }
}
