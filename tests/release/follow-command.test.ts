import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUSE } from '../setup/source-files.ts'
import { FakeFeed, FEED_KEY } from './fake-feed.ts'
import { article, SITE_URL } from './installation.ts'

let folder: string
let feed: FakeFeed
let releaser: ChildProcess | undefined
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-follow-'))
  feed = await FakeFeed.start([article('egels', 'Egels eten slakken.')])
})
afterEach(async () => {
  releaser?.kill('SIGKILL')
  await feed.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command as on a machine without a CMS: with the four settings of a releaser, and a target. */
function start(command: string, targets: Record<string, string> = {}): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PATH,
    HOME,
    TMPDIR,
    OPLAADPUNT_DATA: join(folder, 'data'),
    FEED_URL: feed.url,
    FEED_KEY,
    SITE_URL,
    ...targets,
  }
  return spawn(process.execPath, [join(HOUSE, `scripts/${command}.ts`)], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** Waits until readers of a folder see these words on this page. */
async function waitForWords(releases: string, page: string, words: string): Promise<void> {
  const file = join(releases, 'current', page)
  while (!existsSync(file) || !readFileSync(file, 'utf8').includes(words)) await sleep(50)
}

describe('a releaser on another machine than the CMS', () => {
  it('follows the feed, fills its own folder and a target, and stops when told', async () => {
    const target = join(folder, 'daar')
    const hasRsync = isInstalled('rsync')
    releaser = start('follow', hasRsync ? { TARGET_RSYNC: target } : {})
    const places = [join(folder, 'data/releases'), ...(hasRsync ? [target] : [])]
    for (const place of places) {
      await waitForWords(place, 'kennisbank/egels/index.html', 'Egels eten slakken.')
    }
    feed.publish(article('mezen', 'Mezen eten rupsen.'))
    for (const place of places) {
      await waitForWords(place, 'kennisbank/mezen/index.html', 'Mezen eten rupsen.')
    }
    const exited = once(releaser, 'exit')
    releaser.kill('SIGTERM')
    expect(await exited).toEqual([0, null])
    expect(readdirSync(join(folder, 'data'))).not.toContain('secrets.json')
    expect(readdirSync(join(folder, 'data'))).not.toContain('cms.sqlite')
  })

  it.skipIf(!isInstalled('rsync'))('takes its target along when it goes back', async () => {
    const target = join(folder, 'daar')
    const run = async (command: string) => {
      releaser = start(command, { TARGET_RSYNC: target })
      expect(await once(releaser, 'exit')).toEqual([0, null])
    }
    await run('release')
    feed.publish(article('egels', 'Egels eten wormen.'))
    await run('release')
    const page = join(target, 'current/kennisbank/egels/index.html')
    expect(readFileSync(page, 'utf8')).toContain('Egels eten wormen.')
    await run('rollback')
    expect(readFileSync(page, 'utf8')).toContain('Egels eten slakken.')
  })

  it('makes a release whose target fails, and says what to do', async () => {
    releaser = start('release', { TARGET_RSYNC: '/proc/hier/kan/niets/staan' })
    let talk = ''
    releaser.stderr?.setEncoding('utf8').on('data', (part) => {
      talk += part
    })
    expect(await once(releaser, 'close')).toEqual([1, null])
    expect(talk).toContain(
      'De nieuwe release is niet overal aangekomen:\n- /proc/hier/kan/niets/staan: sh stopte',
    )
    await waitForWords(
      join(folder, 'data/releases'),
      'kennisbank/egels/index.html',
      'Egels eten slakken.',
    )
  })
})

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.log(`Zonder doel getest: ${program} staat niet op deze machine.`)
    return false
  }
}
