import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from 'scripts/free-ports'
import { HOUSE } from './source-files.ts'

/** A whole Oplaadpunt, as `npm start` runs it, in a data folder of its own. */
export type RunningInstallation = {
  dataFolder: string
  cmsUrl: string
  siteUrl: string
  env: Record<string, string | undefined>
  /** Everything it said so far. */
  log(): string
  process: ChildProcess
  /** Ctrl-C; answers the exit code. */
  stop(): Promise<number | null>
  remove(): Promise<void>
}

const PATIENCE_MS = 240_000

/** Starts an installation on free ports and waits until it says that it runs. */
export async function startInstallation(
  overrides: Record<string, string | undefined> = {},
): Promise<RunningInstallation> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'oplaadpunt-e2e-'))
  const [cmsPort, sitePort] = [await freePort(), await freePort()]
  const env = {
    ...process.env,
    OPLAADPUNT_DATA: dataFolder,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    ...overrides,
  }
  const { child, log } = startFromShell(env)
  await waitFor(child, log, /Oplaadpunt draait\./)
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const exited = once(child, 'exit')
    child.kill('SIGINT')
    const [code] = await exited
    return code as number | null
  }
  return {
    dataFolder,
    cmsUrl: `http://127.0.0.1:${cmsPort}`,
    siteUrl: `http://127.0.0.1:${sitePort}/`,
    env,
    log,
    process: child,
    stop,
    remove: async () => {
      await stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Runs `npm start`'s own script; what it says is kept. */
export function startFromShell(env: Record<string, string | undefined>): {
  child: ChildProcess
  log: () => string
} {
  const child = spawn(process.execPath, [join(HOUSE, 'scripts/start.ts')], {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  }
  return { child, log: () => text }
}

async function waitFor(child: ChildProcess, log: () => string, sign: RegExp): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (!sign.test(log())) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`Oplaadpunt did not start:\n${log()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
