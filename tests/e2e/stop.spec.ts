import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type RunningInstallation,
  startFromShell,
  startInstallation,
} from '../setup/running-installation.ts'

const SOON = { timeout: 10_000, interval: 200 }

let installation: RunningInstallation
afterEach(() => installation?.remove())

/** What still holds on: a port that can't be had, or (where the system tells) a process with this data folder. */
async function findLeftovers(): Promise<string[]> {
  const ports = [installation.cmsUrl, installation.siteUrl].map((url) => Number(new URL(url).port))
  const taken = await Promise.all(ports.map(isTaken))
  const processes = globSync('/proc/[0-9]*/environ').filter((file) => {
    try {
      return readFileSync(file, 'utf8').includes(`OPLAADPUNT_DATA=${installation.dataFolder}`)
    } catch {
      return false
    }
  })
  return [...ports.filter((_, index) => taken[index]).map(String), ...processes]
}

async function isTaken(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  const [outcome] = await Promise.race([
    once(server, 'listening').then(() => ['free']),
    once(server, 'error').then(() => ['taken']),
  ])
  server.close()
  return outcome === 'taken'
}

describe('an installation that runs', () => {
  it('stops with Ctrl-C, leaves nothing behind, and starts again without building anything', async () => {
    installation = await startInstallation()
    expect((await fetch(installation.siteUrl)).status).toBe(200)
    expect(await installation.stop()).toBe(0)
    expect(await findLeftovers()).toEqual([])

    const { child, log } = startFromShell(installation.env)
    await expect.poll(log, { timeout: 60_000, interval: 50 }).toContain('Oplaadpunt draait.')
    expect(log()).not.toContain('CMS bouwen')
    expect(log()).toContain('Er is niets veranderd: release 1 blijft live.')
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(await findLeftovers()).toEqual([])
  })

  it('keeps a second start out of its data folder', async () => {
    installation = await startInstallation()
    const second = startFromShell({ ...installation.env, CMS_PORT: '1', SITE_PORT: '2' })
    const [code] = await once(second.child, 'close')
    expect(code).toBe(1)
    expect(second.log()).toContain('Oplaadpunt draait al met de map')
    expect((await fetch(installation.siteUrl)).status).toBe(200)
  })

  it('takes everything with it when it is killed', async () => {
    installation = await startInstallation()
    installation.process.kill('SIGKILL')
    await expect.poll(findLeftovers, SOON).toEqual([])
  })

  it('says so and stops when the CMS dies', async () => {
    installation = await startInstallation()
    const exited = once(installation.process, 'exit')
    process.kill(findCms(), 'SIGKILL')
    expect(await exited).toEqual([1, null])
    expect(installation.log()).toContain('Het CMS is gestopt')
    expect(await findLeftovers()).toEqual([])
  })

  /** Beside the CMS, a start may have a child that folds the search index. */
  function findCms(): number {
    const args = ['-f', '-P', String(installation.process.pid), 'next']
    return Number(execFileSync('pgrep', args, { encoding: 'utf8' }))
  }
})
