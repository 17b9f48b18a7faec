import type { ReleaseReport, ReleaseStage } from 'content-models'
import type { RecordedChange, ReleaseRecord } from './release-record.ts'

const RANK: Record<ReleaseStage, number> = {
  printed: 0,
  checked: 1,
  failed: 2,
  live: 3,
  'rolled-back': 3,
}

/** True for the stages at which readers see the release. */
export function isSeen(stage: ReleaseStage): boolean {
  return RANK[stage] === 3
}

type News = { report: ReleaseReport; sequence: number; changes: RecordedChange[]; turn: number }

/**
 * What is known of a release after one more report. Reports may come twice, late, and again for a number that failed before;
 * a release that readers saw already is told of again when only what is held changed.
 */
export function mergeReport(known: ReleaseRecord | undefined, news: News): ReleaseRecord {
  const { report } = news
  if (!known || isNewAttempt(known, report)) return { ...stateOf(news), ...makingOf(news) }
  if (RANK[report.stage] < RANK[known.stage]) {
    return report.stage === 'failed' ? known : { ...known, moments: momentsOf(known, report) }
  }
  const making = known.moments.live ? {} : makingOf(news)
  return { ...known, ...making, ...stateOf(news), moments: momentsOf(known, report) }
}

function isNewAttempt(known: ReleaseRecord, report: ReleaseReport): boolean {
  if (known.stage !== 'failed' || report.stage === 'failed') return false
  return report.moment > (known.moments.failed ?? '')
}

/** The first time that a stage was reached counts, but for going back to a release: that may happen more often. */
function momentsOf(
  known: ReleaseRecord,
  { stage, moment }: ReleaseReport,
): ReleaseRecord['moments'] {
  return stage === 'rolled-back' || stage === 'failed'
    ? { ...known.moments, [stage]: moment }
    : { ...{ [stage]: moment }, ...known.moments }
}

/** What is so at the moment of the report. */
function stateOf({ report, sequence, turn }: News) {
  const { site, release, stage, moment, pages, held, kept, warnings, problem } = report
  return {
    key: keyOf(report),
    site,
    number: release,
    stage,
    turn,
    sequence,
    moments: { [stage]: moment },
    pages,
    held,
    kept,
    warnings,
    problem: problem ?? null,
  }
}

/** How the release came to be. */
function makingOf({ report, changes }: News) {
  const { durationMs, printedPages, moreChanges } = report
  return { durationMs, printedPages, changes, moreChanges }
}

/** One name for a release of a site. */
export function keyOf({ site, release }: Pick<ReleaseReport, 'site' | 'release'>): string {
  return `${site} ${release}`
}
