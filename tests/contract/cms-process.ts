import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TestDatabase } from './test-database.ts'

export const FEED_KEY = 'sleutel-voor-het-testen-0123456789abcdef'

/** A running cms without admin. */
export type CmsProcess = {
  address: string
  stop(): Promise<void>
  /** Ends it as the system does when memory runs out. */
  kill(): Promise<void>
}

/** Starts a process of the cms on a database; several may run on one. */
export async function startCms(database: TestDatabase, ...args: string[]): Promise<CmsProcess> {
  const child = spawnScript('serve-cms.ts', database, args)
  const address = await firstLine(child)
  const end = async (signal: NodeJS.Signals) => {
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  return { address, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

/** Runs a script of this folder to its end, however it ends. */
export async function runScript(
  name: string,
  database: TestDatabase,
  args: string[],
): Promise<void> {
  await once(spawnScript(name, database, args), 'exit')
}

function spawnScript(name: string, database: TestDatabase, args: string[]): ChildProcess {
  const script = fileURLToPath(new URL(name, import.meta.url))
  return spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...cmsVariables(database) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The environment of a process of the cms on a database. */
export function cmsVariables({ folder, url }: TestDatabase): Record<string, string> {
  return {
    OPLAADPUNT_DATA: folder,
    DATABASE_URL: url,
    PAYLOAD_SECRET: 'geheim-voor-het-testen-0123456789abcdef',
    FEED_KEY,
    SITE_URL: 'http://127.0.0.1:4321/',
    CMS_URL: 'http://127.0.0.1:3000',
    CMS_PORT: '3000',
    // Two sets of sources never meet on one database of the tests.
    CMS_BUILD: 'tests',
    SEARCH_COUNTS: 'on',
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  let talk = ''
  child.stderr?.on('data', (data) => {
    talk += data
  })
  if (!child.stdout) throw new Error('The cms has no stdout.')
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) {
    if (line.startsWith('http://')) return line
    talk += `${line}\n`
  }
  throw new Error(`The cms did not start:\n${talk}`)
}
