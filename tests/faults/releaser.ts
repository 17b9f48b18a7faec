import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { SITE_URL } from '../release/installation.ts'
import { HOUSE } from '../setup/source-files.ts'

/** What a releaser of these tests needs to know. */
export type ReleaserSettings = {
  dataFolder: string
  feedUrl: string
  feedKey: string
  /** Other variables of its environment, such as `SITE_DAY`. */
  variables?: Record<string, string>
}

/** A process of the house that makes releases: `release` once, `follow` until it is stopped or killed. */
export class Releaser {
  /** What it said so far. */
  talk = ''
  private readonly child: ChildProcess
  private readonly exited: Promise<unknown[]>

  constructor(command: 'release' | 'follow', settings: ReleaserSettings) {
    this.child = spawn(process.execPath, [join(HOUSE, `scripts/${command}.ts`)], {
      env: releaserVariables(settings),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.exited = once(this.child, 'close')
    this.child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      this.talk += part
    })
  }

  /** Ends it as the system does when memory runs out, in the midst of anything. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.exited
  }

  /** Waits until it ends by itself; answers its exit code. */
  async end(): Promise<number | null> {
    const [code] = await this.exited
    return code as number | null
  }

  /** Waits until it said something that it had not said before. */
  async says(pattern: RegExp): Promise<void> {
    const from = this.talk.length
    while (!pattern.test(this.talk.slice(from))) {
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`The releaser stopped and never said ${pattern}:\n${this.talk}`)
      await Promise.race([once(this.child.stderr ?? this.child, 'data'), this.exited])
    }
  }
}

/** Has a process load a file of this folder before anything else. */
export function preload(file: string): Record<string, string> {
  return { NODE_OPTIONS: `--import ${new URL(file, import.meta.url).href}` }
}

/** Gives a process a clock that stands later, or earlier when the number is negative. */
export function clockShift(milliseconds: number): Record<string, string> {
  return { ...preload('shifted-clock.ts'), CLOCK_SHIFT_MS: String(milliseconds) }
}

/** Runs `npm run release` to its end. */
export async function releaseOnce(
  settings: ReleaserSettings,
): Promise<{ code: number | null; talk: string }> {
  const releaser = new Releaser('release', settings)
  const code = await releaser.end()
  return { code, talk: releaser.talk }
}

function releaserVariables({ dataFolder, feedUrl, feedKey, variables }: ReleaserSettings) {
  return {
    ...process.env,
    OPLAADPUNT_DATA: dataFolder,
    FEED_URL: feedUrl,
    FEED_KEY: feedKey,
    SITE_URL,
    CMS_URL: 'geen',
    ...variables,
  }
}
