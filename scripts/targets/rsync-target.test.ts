import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rsyncTarget } from './rsync-target.ts'
import type { PublishedRelease } from './target.ts'

let folder: string
let there: string
const { PATH } = process.env
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-rsync-'))
  there = join(folder, 'daar')
})
afterEach(() => {
  process.env.PATH = PATH
  rmSync(folder, { recursive: true, force: true })
})

/** A release; files that stay the same are shared with the one before it. */
function makeRelease(number: number, files: Record<string, string>): PublishedRelease {
  const name = String(number).padStart(4, '0')
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path)
    const former = join(folder, String(number - 1).padStart(4, '0'), path)
    mkdirSync(dirname(file), { recursive: true })
    if (existsSync(former) && readFileSync(former, 'utf8') === text) linkSync(former, file)
    else {
      writeFileSync(file, text)
      // All within one second, and further apart than the clock of a file system is coarse.
      utimesSync(file, 1_700_000_000, 1_700_000_000 + number / 20)
    }
  }
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ number }))
  return {
    folder: join(folder, name),
    manifestFile: join(folder, `${name}.json`),
    name: `${name}-2026112411300${number}000`,
  }
}

const read = (path: string) => readFileSync(join(there, 'current', path), 'utf8')
const releasesThere = () => readdirSync(there).filter((name) => /^\d+-\d+$/.test(name))

/** A stand-in for ssh that runs the command here, and notes that it was asked. */
function installSsh(): void {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(
    join(bin, 'ssh'),
    `#!/bin/sh
echo "$*" >> ${folder}/ssh.log
while [ "$1" = -o ]; do shift 2; done
user=
if [ "$1" = -l ]; then user=$2@; shift 2; fi
[ "$user$1" = naam@daar ] || exit 9
shift
exec sh -c "$*"
`,
  )
  chmodSync(join(bin, 'ssh'), 0o755)
  process.env.PATH = `${bin}:${PATH}`
}

describe.skipIf(!isInstalled('rsync'))('a folder that rsync fills', () => {
  describe.each([undefined, 'naam@daar'])('on host %s', (host) => {
    const publish = (release: PublishedRelease) =>
      rsyncTarget({ kind: 'rsync', host, folder: there }).publish(release)
    beforeEach(() => {
      if (host) installSsh()
    })

    it('holds releases as here, and shares what did not change', async () => {
      await publish(makeRelease(1, { 'index.html': 'een', 'over/index.html': 'over' }))
      expect(read('index.html')).toBe('een')
      const former = statSync(join(there, 'current/over/index.html'))
      await publish(makeRelease(2, { 'index.html': 'twee!', 'over/index.html': 'over' }))
      expect(read('index.html')).toBe('twee!')
      expect(statSync(join(there, 'current/over/index.html')).ino).toBe(former.ino)
      const [first = ''] = releasesThere()
      expect(readFileSync(join(there, first, 'index.html'), 'utf8')).toBe('een')
      expect(
        JSON.parse(
          readFileSync(join(there, `${readlinkSync(join(there, 'current'))}.json`), 'utf8'),
        ),
      ).toEqual({ number: 2 })
      expect(existsSync(join(folder, 'ssh.log'))).toBe(host !== undefined)
    })

    it('lacks what was withdrawn, and takes files that a release gained later', async () => {
      await publish(makeRelease(1, { 'index.html': 'een', 'weg.html': 'weg' }))
      const second = makeRelease(2, { 'index.html': 'een' })
      await publish(second)
      expect(readdirSync(join(there, 'current'))).toEqual(['index.html'])
      writeFileSync(join(second.folder, 'index.html.br'), 'klein')
      await publish(second)
      expect(read('index.html.br')).toBe('klein')
    })

    it.skipIf(host)('goes back with us, and keeps five', async () => {
      const releases = [1, 2, 3, 4, 5, 6, 7].map((number) =>
        makeRelease(number, { 'index.html': `${number}` }),
      )
      for (const release of releases) await publish(release)
      expect(releasesThere().map((name) => name.slice(0, 4))).toEqual([
        '0003',
        '0004',
        '0005',
        '0006',
        '0007',
      ])
      expect(readdirSync(there).filter((name) => name.endsWith('.json'))).toHaveLength(5)
      await publish(releases[4] as PublishedRelease)
      expect(read('index.html')).toBe('5')
      expect(releasesThere()).toHaveLength(5)
    })
  })

  it('leaves readers there what they had when copying fails', async () => {
    const publish = (release: PublishedRelease) =>
      rsyncTarget({ kind: 'rsync', host: undefined, folder: there }).publish(release)
    await publish(makeRelease(1, { 'index.html': 'een' }))
    const second = makeRelease(2, { 'index.html': 'twee' })
    rmSync(second.folder, { recursive: true })
    await expect(publish(second)).rejects.toThrow(/rsync stopte met code 23/)
    expect(read('index.html')).toBe('een')
    expect(readlinkSync(join(there, 'current'))).toMatch(/^0001-/)
  })

  it('says what is wrong when the host does not let us in', async () => {
    installSsh()
    const target = rsyncTarget({ kind: 'rsync', host: 'ander@daar', folder: there })
    await expect(target.publish(makeRelease(1, {}))).rejects.toThrow('ssh stopte met code 9')
  })
})

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.log(`Overgeslagen: ${program} staat niet op deze machine.`)
    return false
  }
}
