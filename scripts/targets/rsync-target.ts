import type { RsyncSettings } from '../environment/targets.ts'
import { runProgram } from './run-program.ts'
import type { PublishedRelease, Target } from './target.ts'

/** How many releases stay there, the current one among them. */
const KEPT_RELEASES = 5
const NAME = /^\d{4,}-\d+$/
const SSH = ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10', '-o', 'ServerAliveInterval=15']

/**
 * A folder of releases elsewhere, with `current` as here: a release is copied into a folder of its own, shares unchanged files
 * with the one before it, and is switched to in one step.
 */
export function rsyncTarget(settings: RsyncSettings): Target {
  const { host, folder } = settings
  return {
    name: host ? `${host}:${folder}` : folder,
    publish: async (release, signal) => {
      const there = await lookAround(settings, signal)
      await upload({ settings, release, there, signal })
      await runThere(settings, switchScript(folder, release.name, there), signal)
    },
  }
}

/** What is in the folder, and the release that readers there see now. */
type There = { current: string | undefined; names: string[] }

async function lookAround(settings: RsyncSettings, signal?: AbortSignal): Promise<There> {
  const { folder } = settings
  const script = `mkdir -p ${folder} && cd ${folder} && { readlink current || echo; } && ls -1`
  const [current = '', ...names] = (await runThere(settings, script, signal)).split('\n')
  return { current: NAME.test(current) ? current : undefined, names }
}

type Upload = {
  settings: RsyncSettings
  release: PublishedRelease
  there: There
  signal: AbortSignal | undefined
}

async function upload({ settings, release, there, signal }: Upload): Promise<void> {
  const place = `${settings.host ? `${settings.host}:` : ''}${settings.folder}`
  const { name, folder, manifestFile } = release
  const isThere = there.names.includes(name)
  const former = there.current && there.current !== name ? [`--link-dest=../${there.current}`] : []
  const rsync = (args: string[]) =>
    runProgram('rsync', ['-e', ['ssh', ...SSH].join(' '), '--timeout=60', ...args], { signal })
  // Without the window, two files of one size and one second would count as the same.
  const copy = ['-rlt', '--perms', '--chmod=D755,F644', '--delete', '--modify-window=-1']
  await rsync([...copy, ...former, `${folder}/`, `${place}/${isThere ? name : `${name}.making`}/`])
  await rsync(['-t', manifestFile, `${place}/${name}.json`])
}

/** Everything in it is a name that was checked or made here. */
function switchScript(folder: string, name: string, { current, names }: There): string {
  const leftovers = names.filter((entry) => /^\d{4,}-\d+\.making$/.test(entry))
  return [
    `cd ${folder}`,
    `{ [ -d ${name} ] || mv ${name}.making ${name}; }`,
    'rm -f current.new',
    `ln -s ${name} current.new`,
    'mv -T current.new current',
    ...oldReleases(names, [name, current]).map((old) => `rm -rf ${old}.json ${old}`),
    ...leftovers.map((entry) => `rm -rf ${entry}`),
  ].join(' && ')
}

function oldReleases(names: string[], wanted: (string | undefined)[]): string[] {
  const others = names.filter((name) => NAME.test(name) && !wanted.includes(name))
  const newestFirst = others.sort((a, b) => madeAt(b).localeCompare(madeAt(a)))
  return newestFirst.slice(KEPT_RELEASES - new Set(wanted.filter(Boolean)).size)
}

function madeAt(name: string): string {
  return name.split('-')[1] ?? ''
}

/** The script goes in by stdin, so that nothing depends on the shell that somebody has there. */
function runThere(
  { host }: RsyncSettings,
  script: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const [program, args] = host ? ['ssh', [...SSH, host, 'sh -s']] : ['sh', ['-s']]
  return runProgram(program as string, args as string[], { signal, input: `${script}\n` })
}
