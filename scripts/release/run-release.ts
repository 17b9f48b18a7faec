import type { HeldDocument } from 'content-models'
import { currentDay, pendingChanges } from 'site/content-store'
import { Failure } from '../failure.ts'
import type { Report } from '../progress.ts'
import { hasUnreleased } from './apply-changes.ts'
import { bundleSite } from './bundle-site.ts'
import { warningsOf } from './describe-release.ts'
import { explainFailure } from './explain-failure.ts'
import type { FeedAccess } from './feed-client.ts'
import { type MadeRelease, type Making, makeRelease } from './make-release.ts'
import { passedDayTags } from './page-memory.ts'
import { openPress, readNote } from './press-store.ts'
import { pullFeed, storePath } from './pull-feed.ts'
import {
  clearLeftovers,
  currentNumber,
  folderOf,
  readManifest,
  releasesFolder,
  removeUnnoted,
} from './release-folders.ts'
import { lockReleases } from './release-lock.ts'
import { doubtStores, trustStore } from './sound-store.ts'
import { StageTimes, type Timings } from './stage-times.ts'
import { switchTo } from './switch-release.ts'
import { CmsTeller, reportHeld } from './tell-cms.ts'
import { tellFailure, tellStages, tellUnchanged } from './tell-stages.ts'

/** What a release needs to know of its installation. */
export type ReleaseSettings = FeedAccess & {
  dataFolder: string
  siteUrl: string
  /** Where forms on the site post to. */
  cmsUrl?: string | undefined
  /** A release that breaks a promise of an editor about searching stays back; otherwise it goes live with a warning. */
  isPromiseBinding?: boolean
  /** The search page tells the cms what found nothing. */
  countsSearches?: boolean
  /** On which terms others may use the content. */
  licence?: string
}

/** What came of it. */
export type ReleaseResult = {
  release: number
  /** False when readers already saw this content. */
  isNew: boolean
  documents: number
  pages: number
  /** Pages that were printed anew. */
  printed: number
  /** Documents that came, changed or went. */
  changed: number
  /** Documents of which readers keep an earlier version, or none. */
  held: HeldDocument[]
  /** Links that an editor typed and that lead nowhere. */
  warnings: string[]
  /** Until readers saw it. */
  durationMs: number
  timings: Timings
}

/** From the feed to the readers: pull, bundle, print, index, check, switch. Whatever fails, readers keep what they had. */
export async function runRelease(
  settings: ReleaseSettings,
  report: Report = () => undefined,
): Promise<ReleaseResult> {
  const start = performance.now()
  const lock = lockReleases(settings.dataFolder)
  try {
    return await releaseLocked(settings, start, report)
  } catch (error) {
    doubtStores()
    throw explainFailure(error)
  } finally {
    lock.release()
  }
}

async function releaseLocked(
  settings: ReleaseSettings,
  start: number,
  report: Report,
): Promise<ReleaseResult> {
  const { dataFolder, siteUrl, cmsUrl, isPromiseBinding = false } = settings
  const releases = releasesFolder(dataFolder)
  clearLeftovers(releases)
  const times = new StageTimes()
  report('inhoud ophalen')
  times.begin('pull')
  const { cursor } = await pullFeed(dataFolder, settings, report)
  report('sjablonen')
  times.begin('bundle')
  const bundle = await bundleSite(siteUrl, report, settings)
  times.begin('open')
  const press = openPress(dataFolder)
  try {
    finishSwitch(releases, readNote(press, 'live'))
    const day = currentDay()
    const known = { press, releases, bundle, siteUrl, cmsUrl, isPromiseBinding }
    const making = { ...known, cursor, day, times }
    if (!hasNews(making)) return unchanged(making, start)
    const teller = new CmsTeller(settings)
    const made = await makeTelling(making, { teller, start }, report)
    const result = made ? describeMade(making, made, start) : unchanged(making, start)
    await teller.done()
    return result
  } finally {
    press.close()
    trustStore(storePath(dataFolder))
  }
}

type Telling = { teller: CmsTeller; start: number }

async function makeTelling(
  making: Making,
  { teller, start }: Telling,
  report: Report,
): Promise<MadeRelease | undefined> {
  const telling = { teller, making, start }
  try {
    const made = await makeRelease(making, tellStages(telling), report)
    if (!made) tellUnchanged(telling)
    return made
  } catch (error) {
    const explained = explainFailure(error)
    const problem =
      explained instanceof Failure ? explained.message : 'De site kon niet worden gemaakt.'
    tellFailure(telling, problem)
    await teller.done()
    throw explained
  }
}

/** A process that was broken off may have noted a release, but not let readers see it. */
function finishSwitch(releases: string, live: number | undefined): void {
  removeUnnoted(releases, live ?? 0)
  if (live === undefined || live === currentNumber(releases) || !folderOf(releases, live)) return
  switchTo(releases, live)
}

function hasNews({ press, releases, bundle, day }: Making): boolean {
  const base = readNote(press, 'base')
  if (!base || base.release !== currentNumber(releases) || base.bundle !== bundle.name) return true
  if (hasUnreleased(press) || base.day > day || passedDayTags(press, day).length > 0) return true
  return pendingChanges(press.store).some(({ held }) => held === undefined)
}

function describeMade(
  { press, times }: Making,
  { manifest, prepared }: MadeRelease,
  start: number,
): ReleaseResult {
  return {
    release: manifest.number,
    isNew: true,
    documents: manifest.documents,
    pages: manifest.pages,
    printed: prepared.printed.length,
    changed: prepared.changes.length,
    held: reportHeld(pendingChanges(press.store)),
    warnings: warningsOf(prepared),
    durationMs: Math.round(performance.now() - start),
    timings: times.timings,
  }
}

function unchanged({ press, releases, times }: Making, start: number): ReleaseResult {
  const number = currentNumber(releases) ?? 0
  const manifest = readManifest(releases, number)
  return {
    release: number,
    isNew: false,
    documents: manifest?.documents ?? 0,
    pages: manifest?.pages ?? 0,
    printed: 0,
    changed: 0,
    held: reportHeld(pendingChanges(press.store)),
    warnings: [],
    durationMs: Math.round(performance.now() - start),
    timings: times.timings,
  }
}
