import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  allAddresses,
  openStore,
  type UnreadableDocument,
  UnusableStoreError,
  withdrawnPaths,
} from 'site/content-store'
import { Failure, reasonOf } from '../failure.ts'
import { holdLock } from '../file-lock.ts'
import type { Report } from '../progress.ts'
import { bundleSite, type SiteBundle } from './bundle-site.ts'
import { checkRelease } from './check-release.ts'
import type { FeedAccess } from './feed-client.ts'
import { printPages } from './print-pages.ts'
import { type PullResult, pullFeed, storePath } from './pull-feed.ts'
import {
  clearLeftovers,
  currentFolder,
  currentManifest,
  nextNumber,
  pruneReleases,
  type ReleaseManifest,
  releaseName,
  releasesFolder,
} from './release-folders.ts'
import { updateSearch } from './search-index/index.ts'
import { doubtStore } from './sound-store.ts'
import { switchRelease } from './switch-release.ts'

/** What a release needs to know of its installation. */
export type ReleaseSettings = FeedAccess & {
  dataFolder: string
  siteUrl: string
  /** Where forms on the site post to. */
  cmsUrl?: string | undefined
}

/** What came of it. */
export type ReleaseResult = {
  release: number
  /** False when readers already saw this content. */
  isNew: boolean
  documents: number
  pages: number
  changed: number
  unreadable: UnreadableDocument[]
  /** Links that an editor typed and that lead nowhere. */
  warnings: string[]
  durationMs: number
}

/** From the feed to the readers: pull, bundle, print, index, check, switch. Whatever fails, readers keep what they had. */
export async function runRelease(
  settings: ReleaseSettings,
  report: Report = () => undefined,
): Promise<ReleaseResult> {
  const start = performance.now()
  const releases = releasesFolder(settings.dataFolder)
  const lock = holdLock(join(settings.dataFolder, 'release.lock'))
  if (!lock)
    throw new Failure(
      'Er wordt al een nieuwe site gemaakt voor deze map. Wacht even en probeer het opnieuw. De huidige site is niet gewijzigd.',
    )
  try {
    clearLeftovers(releases)
    report('inhoud ophalen')
    const pulled = await pullFeed(settings.dataFolder, settings, report)
    report('sjablonen')
    const bundle = await bundleSite(settings.siteUrl, report, settings.cmsUrl)
    const result = await makeRelease({ settings, releases, pulled, bundle }, report)
    return {
      ...result,
      changed: pulled.changed,
      unreadable: pulled.unreadable,
      durationMs: Math.round(performance.now() - start),
    }
  } catch (error) {
    doubtStore()
    throw explain(error)
  } finally {
    lock.release()
  }
}

type Making = {
  settings: ReleaseSettings
  releases: string
  pulled: PullResult
  bundle: SiteBundle
}
type Made = Pick<ReleaseResult, 'release' | 'isNew' | 'documents' | 'pages' | 'warnings'>

async function makeRelease(step: Making, report: Report): Promise<Made> {
  const current = currentManifest(step.releases)
  if (current && current.cursor === step.pulled.cursor && current.bundle === step.bundle.name) {
    return {
      release: current.number,
      isNew: false,
      documents: current.documents,
      pages: current.pages,
      warnings: [],
    }
  }
  const number = nextNumber(step.releases)
  const making = join(step.releases, `${releaseName(number)}.making`)
  mkdirSync(making)
  try {
    return await fillRelease(step, { number, making }, report)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw error
  }
}

async function fillRelease(
  { settings, releases, pulled, bundle }: Making,
  { number, making }: { number: number; making: string },
  report: Report,
): Promise<Made> {
  const path = storePath(settings.dataFolder)
  const store = openStore(path, { readOnly: true })
  try {
    const { siteUrl } = settings
    report("pagina's drukken")
    const job = {
      store,
      storePath: path,
      bundle,
      siteUrl,
      folder: making,
      previous: currentFolder(releases),
    }
    const pages = await printPages(job, report)
    report('zoekindex')
    await updateSearch({
      folder: making,
      dataFolder: settings.dataFolder,
      changed: [],
      removed: [],
      isFull: true,
    })
    report('controleren')
    const warnings = await checkRelease({ folder: making, store, siteUrl }, report)
    const manifest: ReleaseManifest = {
      number,
      createdAt: new Date().toISOString(),
      cursor: pulled.cursor,
      bundle: bundle.name,
      documents: allAddresses(store).length,
      pages: pages.length,
      withdrawnPaths: withdrawnPaths(store),
    }
    switchRelease(releases, making, manifest)
    pruneReleases(releases)
    return {
      release: number,
      isNew: true,
      documents: manifest.documents,
      pages: manifest.pages,
      warnings,
    }
  } finally {
    store.close()
  }
}

/** A full disk is something that people can mend; anything unknown keeps its stack. */
function explain(error: unknown): unknown {
  if (error instanceof Failure) return error
  if (error instanceof UnusableStoreError) {
    return new Failure(
      `${error.message} Controleer de rechten van de map met gegevens. De huidige site is niet gewijzigd.`,
      { cause: error },
    )
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || /disk is full|no space left/i.test(message ?? '')) {
    return new Failure(
      'De nieuwe site past niet op de schijf: de schijf is vol. Maak ruimte en probeer het opnieuw. De huidige site is niet gewijzigd.',
    )
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new Failure(
      `De nieuwe site kan niet worden bewaard: ${reasonOf(error)}. Controleer de rechten van de map met gegevens. De huidige site is niet gewijzigd.`,
    )
  }
  return error
}
