import type { ReleaseReport } from 'content-models'
import { pendingChanges, readState } from 'site/content-store'
import { openPress } from './press-store.ts'
import { currentManifest, releasesFolder } from './release-folders.ts'
import type { ReleaseSettings } from './run-release.ts'
import { reportHeld, sendReport } from './tell-cms.ts'
import { keptReleases } from './tell-stages.ts'

/** How going back went: `problem` is a Dutch sentence when it could not be done; `wish` names who asked. */
export type RollbackNews = { start: number; wish?: string; problem?: string }

/**
 * Tells the cms which release readers see again, or that going back was not possible.
 * @throws when the cms did not hear it.
 */
export async function tellRollback(settings: ReleaseSettings, news: RollbackNews): Promise<void> {
  const report = describeRollback(settings, news)
  if (report) await sendReport(settings, report)
}

function describeRollback(
  { dataFolder, siteUrl }: ReleaseSettings,
  { start, wish, problem }: RollbackNews,
): ReleaseReport | undefined {
  const releases = releasesFolder(dataFolder)
  const current = currentManifest(releases)
  if (!current) return undefined
  const press = openPress(dataFolder)
  try {
    return {
      site: siteUrl,
      release: current.number,
      stage: problem ? 'failed' : 'rolled-back',
      moment: new Date().toISOString(),
      cursor: readState(press.store, 'cursor') ?? current.cursor,
      durationMs: Math.round(performance.now() - start),
      printedPages: 0,
      pages: current.pages,
      changes: [],
      moreChanges: 0,
      held: reportHeld(pendingChanges(press.store)),
      kept: keptReleases(press, releases),
      warnings: [],
      ...(wish && { wish }),
      ...(problem && { problem }),
    }
  } finally {
    press.close()
  }
}
