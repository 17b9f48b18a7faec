import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from 'scripts/free-ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFromShell } from '../setup/running-installation.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-errors-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts with settings that can't work, and answers what it said when it gave up. */
async function startWith(
  settings: Record<string, string>,
): Promise<{ code: number; said: string }> {
  const ports = { CMS_PORT: String(await freePort()), SITE_PORT: String(await freePort()) }
  const env = { ...process.env, OPLAADPUNT_DATA: join(folder, 'data'), ...ports, ...settings }
  const { child, log } = startFromShell(env)
  const [code] = await once(child, 'close')
  return { code, said: log() }
}

describe('npm start with what cannot work', () => {
  it('names a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const port = String((server.address() as AddressInfo).port)
    const { code, said } = await startWith({ SITE_PORT: port })
    server.close()
    expect(code).toBe(1)
    expect(said).toContain(`Poort ${port} is niet vrij`)
    expect(said).toContain('SITE_PORT')
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('names a data folder that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { code, said } = await startWith({ OPLAADPUNT_DATA: join(folder, 'file/data') })
    expect(code).toBe(1)
    expect(said).toContain('OPLAADPUNT_DATA')
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('names a database that does not answer', async () => {
    const port = await freePort()
    const { code, said } = await startWith({ DATABASE_URL: `mongodb://127.0.0.1:${port}/test` })
    expect(code).toBe(1)
    expect(said).toContain('De database is niet te bereiken')
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('names every setting that is wrong at once', async () => {
    const { code, said } = await startWith({
      CMS_PORT: 'drie',
      SITE_URL: 'ftp://x',
      DATABASE_URL: 'redis://x',
    })
    expect(code).toBe(1)
    for (const name of ['CMS_PORT', 'SITE_URL', 'DATABASE_URL']) expect(said).toContain(name)
  })
})
