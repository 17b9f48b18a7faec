import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readState } from 'site/content-store'
import { listStyleHashes } from '../hosts/bundle-styles.ts'
import { describeHost } from '../hosts/describe-host.ts'
import type { Report } from '../progress.ts'
import { loadBundle, type SiteBundle } from './bundle-site.ts'
import { checkRelease } from './check-release.ts'
import { passedDayTags } from './page-memory.ts'
import { type Press, readNote, writeNote } from './press-store.ts'
import {
  currentNumber,
  folderOf,
  nextNumber,
  type ReleaseManifest,
  releaseName,
  removeRelease,
} from './release-folders.ts'
import { describeManifest, rememberRelease } from './remember-release.ts'
import { updateSearch } from './search-index/index.ts'
import { checkPromises, refuseBroken } from './search-promises/check-promises.ts'
import { giveBack, takeCopy } from './spare-folder.ts'
import type { StageTimes } from './stage-times.ts'
import { nameRelease, switchTo, syncFiles } from './switch-release.ts'
import { type Prepared, tryChanges } from './try-changes.ts'
import { noteUncompressed } from './uncompressed-files.ts'

/** What a release is made with. */
export type Making = {
  press: Press
  releases: string
  bundle: SiteBundle
  siteUrl: string
  /** Where forms on the site post to. */
  cmsUrl: string | undefined
  /** Whether a broken promise about searching keeps a release back. */
  isPromiseBinding: boolean
  /** Place in the feed up to which is told. */
  cursor: string
  /** The calendar day for which is printed. */
  day: string
  times: StageTimes
}

/** A release that readers see. */
export type MadeRelease = { manifest: ReleaseManifest; prepared: Prepared; isFull: boolean }

/** Tells of a stage that was reached. */
export type Tell = (
  stage: 'printed' | 'checked' | 'live',
  made: { manifest: ReleaseManifest; prepared: Prepared },
) => void

/**
 * Makes a release and lets readers see it; undefined when it turns out that nothing changes for them. Whatever fails on the
 * way, readers and the press keep what they had.
 */
export async function makeRelease(
  making: Making,
  tell: Tell,
  report: Report,
): Promise<MadeRelease | undefined> {
  const { press, releases } = making
  const number = nextNumber(releases)
  const folder = join(releases, `${releaseName(number)}.making`)
  press.database.exec('BEGIN IMMEDIATE')
  try {
    const made = await fillRelease(making, { number, folder, tell }, report)
    press.database.exec('COMMIT')
    if (!made) return undefined
    making.times.begin('switch')
    switchTo(releases, number)
    making.times.begin(undefined)
    tell('live', made)
    return made
  } catch (error) {
    if (press.database.isTransaction) press.database.exec('ROLLBACK')
    rmSync(folder, { recursive: true, force: true })
    if (readNote(press, 'live') !== number) removeRelease(releases, number)
    throw error
  }
}

type Filling = { number: number; folder: string; tell: Tell }

async function fillRelease(
  making: Making,
  { number, folder, tell }: Filling,
  report: Report,
): Promise<MadeRelease | undefined> {
  const { press, releases, siteUrl } = making
  const base = usableBase(making)
  report("pagina's drukken")
  making.times.begin('print')
  if (base === undefined) mkdirSync(folder)
  else takeCopy(releases, base, folder)
  const known = base ?? readNote(press, 'base')?.release
  const prepared = await tryChanges(
    {
      press,
      bundle: await loadBundle(making.bundle),
      clientFolder: join(making.bundle.folder, 'client'),
      siteUrl,
      day: making.day,
      folder,
      base: known === undefined ? undefined : folderOf(releases, known),
      isFull: base === undefined,
      touched: passedDayTags(press, making.day),
    },
    report,
  )
  if (base !== undefined && base === currentNumber(releases) && changesNothing(prepared)) {
    rememberRelease(making, { number: base, prepared, isFull: false })
    giveBack(releases, base, folder)
    return undefined
  }
  making.times.begin('remember')
  rememberRelease(making, { number, prepared, isFull: base === undefined })
  const manifest = describeManifest(making, number)
  tell('printed', { manifest, prepared })
  report('zoekindex')
  making.times.begin('search')
  const search = await updateSearch({
    folder,
    dataFolder: dirname(releases),
    changed: prepared.changedPaths,
    removed: prepared.removedPaths,
    isFull: base === undefined,
  })
  prepared.files.note(search)
  writeNote(press, 'isFoldDue', search.isFoldDue)
  report('controleren')
  making.times.begin('check')
  prepared.files.note(await describeHosts(making, { folder, manifest }))
  const written = [...prepared.files.written]
  // The disk is at work while search is tried: both take as long.
  const [, brokenPromises] = await Promise.all([
    syncFiles(folder, written),
    check(making, { folder, prepared }),
  ])
  prepared.brokenPromises = brokenPromises
  if (making.isPromiseBinding) refuseBroken(prepared.brokenPromises)
  tell('checked', { manifest, prepared })
  making.times.begin('name')
  const difference = { written, removed: [...prepared.files.removed] }
  noteUncompressed(press, difference)
  nameRelease(releases, {
    making: folder,
    manifest,
    difference: base === undefined ? difference : { base, ...difference },
  })
  return { manifest, prepared, isFull: base === undefined }
}

/** Holds the release against its content. Answers the promises about searching that it breaks. */
async function check(
  { press: { store } }: Making,
  { folder, prepared }: { folder: string; prepared: Prepared },
): Promise<string[]> {
  await checkRelease({ folder, store, prepared })
  return await checkPromises({ folder, store })
}

/** Tells nginx, Caddy and static hosts how to serve the release. */
async function describeHosts(
  { bundle, siteUrl, cmsUrl }: Making,
  { folder, manifest }: { folder: string; manifest: ReleaseManifest },
): Promise<{ written: string[]; removed: string[] }> {
  const { createApp } = await loadBundle(bundle)
  const written = describeHost({
    folder,
    siteUrl,
    styleHashes: listStyleHashes(createApp({ streaming: false })),
    formsOrigin: cmsUrl && new URL(cmsUrl).origin,
    withdrawnPaths: manifest.withdrawnPaths,
  })
  return { written, removed: [] }
}

/** The release of which most pages can be taken over, or undefined when everything must be printed. */
function usableBase({ press, releases, bundle, day }: Making): number | undefined {
  const base = readNote(press, 'base')
  if (!base || base.bundle !== bundle.name || base.day > day) return undefined
  if (readState(press.store, 'release') !== String(base.release)) return undefined
  return folderOf(releases, base.release) === undefined ? undefined : base.release
}

function changesNothing({ changes, changedPaths, removedPaths }: Prepared): boolean {
  return changes.length + changedPaths.length + removedPaths.length === 0
}
