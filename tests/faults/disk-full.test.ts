import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runRelease } from 'scripts/release'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeFeed, FEED_KEY, fixtureDocuments } from '../release/fake-feed.ts'
import { article, SITE_URL } from '../release/installation.ts'
import { drawMoments } from './moments.ts'
import { releaseOnce } from './releaser.ts'
import { changeSomething, expectWholeEnd, makeSmallSite } from './small-site.ts'

const RELEASE = fileURLToPath(new URL('../../scripts/release.ts', import.meta.url))
const DISK = '24m'
/** More bytes than a release of a small site takes. */
const MOST_NEEDED = 1_000_000

const { times, random } = drawMoments(0.1, 'A disk that is full')

/** A small disk of its own, in memory; undefined where this user may not make one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-disk-'))
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder])
  if (made.status === 0) return folder
  rmSync(folder, { recursive: true })
  return undefined
}

/** Has what is made meanwhile keep its files on that disk. */
async function inTemporaryFolder<Made>(folder: string, make: () => Promise<Made>): Promise<Made> {
  const { TMPDIR } = process.env
  process.env.TMPDIR = folder
  try {
    return await make()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

function unmount(folder: string): void {
  execFileSync('umount', [folder])
  rmSync(folder, { recursive: true })
}

const probe = mountSmallDisk()
if (probe) unmount(probe)
else console.warn('Skipped: a full disk, because this user may not mount a small one to fill.')

describe.skipIf(!probe)('a disk that is full', () => {
  let dataFolder: string
  let feed: FakeFeed

  beforeEach(async () => {
    dataFolder = mountSmallDisk() ?? ''
    feed = await FakeFeed.start(fixtureDocuments())
  })
  afterEach(async () => {
    await feed.stop()
    unmount(dataFolder)
  })

  it.each([0, 100_000, 400_000])(
    'gives one sentence and leaves the site alone, with %i bytes left',
    async (left) => {
      await release()
      const filler = join(dataFolder, 'filler')
      feed.publish(article('zandloper', 'De nieuwe versie.'))
      writeFileSync(filler, Buffer.alloc(Math.max(0, freeBytes() - left)))
      const failed = await releaseFromShell()
      expect(failed.code).toBe(1)
      expect(failed.talk).toMatch(/schijf is vol/)
      expect(failed.talk).toMatch(/De huidige site is niet gewijzigd|Er is niets veranderd/)
      expect(failed.talk).not.toMatch(/^\s+at /m)
      expect(readlinkSync(join(dataFolder, 'releases/current'))).toBe('0001')
      expect(readdirSync(join(dataFolder, 'releases')).sort()).toEqual([
        '0001',
        '0001.files.json',
        '0001.json',
        'current',
      ])
      rmSync(filler)
      await release()
      const page = join(dataFolder, 'releases/current/kennisbank/zandloper/index.html')
      expect(readFileSync(page, 'utf8')).toContain('De nieuwe versie.')
    },
  )

  it(`gives one sentence at any amount of room, ${times} times`, async () => {
    const site = await inTemporaryFolder(dataFolder, makeSmallSite)
    const filler = join(dataFolder, 'filler')
    try {
      for (let time = 1; time <= times; time += 1) {
        changeSomething(site, random)
        const left = random.between(0, MOST_NEEDED)
        writeFileSync(filler, Buffer.alloc(Math.max(0, freeBytes() - left)))
        const { code, talk } = await releaseOnce(site.releaser)
        rmSync(filler)
        if (code === 0) continue
        expect(talk).toMatch(/schijf is vol\. Maak ruimte en probeer het opnieuw\./)
        expect(talk).not.toMatch(/^\s+at /m)
      }
      await expectWholeEnd(site)
    } finally {
      await site.remove()
    }
  }, 3_600_000)

  function release() {
    return runRelease({ dataFolder, siteUrl: SITE_URL, feedUrl: feed.url, feedKey: FEED_KEY })
  }

  function freeBytes(): number {
    const { bavail, bsize } = statfsSync(dataFolder)
    return bavail * bsize
  }

  async function releaseFromShell(): Promise<{ code: number | null; talk: string }> {
    const env = {
      ...process.env,
      OPLAADPUNT_DATA: dataFolder,
      FEED_URL: feed.url,
      FEED_KEY,
      SITE_URL,
    }
    const child = spawn(process.execPath, [RELEASE], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let talk = ''
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      talk += chunk
    })
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    return { code, talk }
  }
})
