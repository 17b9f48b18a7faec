import type { ReleaseReport, ReleaseStage } from 'content-models'
import { pendingChanges } from 'site/content-store'
import { warningsOf } from './describe-release.ts'
import type { Making, Tell } from './make-release.ts'
import { type Press, readNote } from './press-store.ts'
import { currentManifest, nextNumber, wholeReleases } from './release-folders.ts'
import { type CmsTeller, reportChanges, reportHeld } from './tell-cms.ts'

type Telling = { teller: CmsTeller; making: Making; start: number }

/** Tells the cms of the stages of a release that goes well. */
export function tellStages({ teller, making, start }: Telling): Tell {
  return (stage, { manifest, prepared }) =>
    teller.tell({
      ...reportChanges(prepared.changes, prepared.printed),
      ...commonParts(making, stage, start),
      release: manifest.number,
      printedPages: prepared.printed.length,
      pages: manifest.pages,
      warnings: warningsOf(prepared).slice(0, MOST_WARNINGS),
    })
}

/** Tells the cms that readers keep the release that they have: what was new is held. */
export function tellUnchanged({ teller, making, start }: Telling): void {
  const current = currentManifest(making.releases)
  if (!current) return
  teller.tell({
    ...commonParts(making, 'live', start),
    release: current.number,
    printedPages: 0,
    pages: current.pages,
    changes: [],
    moreChanges: 0,
    warnings: [],
  })
}

/** Tells the cms that a release failed: readers keep what they had. */
export function tellFailure({ teller, making, start }: Telling, problem: string): void {
  teller.tell({
    ...commonParts(making, 'failed', start),
    release: nextNumber(making.releases),
    printedPages: 0,
    pages: currentManifest(making.releases)?.pages ?? 0,
    changes: [],
    moreChanges: 0,
    warnings: [],
    problem,
  })
}

const MOST_WARNINGS = 100

type CommonParts = Pick<
  ReleaseReport,
  'site' | 'stage' | 'moment' | 'cursor' | 'durationMs' | 'held' | 'kept'
>

function commonParts(
  { press, releases, siteUrl, cursor }: Making,
  stage: ReleaseStage,
  start: number,
): CommonParts {
  return {
    site: siteUrl,
    stage,
    moment: new Date().toISOString(),
    cursor,
    durationMs: Math.round(performance.now() - start),
    held: reportHeld(pendingChanges(press.store)),
    kept: keptReleases(press, releases),
  }
}

/** Numbers of the releases that can be gone back to. */
export function keptReleases(press: Press, releases: string): number[] {
  const first = readNote(press, 'firstKept') ?? 1
  return wholeReleases(releases).filter((number) => number >= first)
}
