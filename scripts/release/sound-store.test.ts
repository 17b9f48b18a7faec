import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The module as a process has it that has just started. */
async function newProcess(): Promise<typeof import('./sound-store.ts')> {
  vi.resetModules()
  return import('./sound-store.ts')
}

describe('whether a store must be read as a whole', () => {
  let path = ''

  beforeEach(() => {
    path = join(mkdtempSync(join(tmpdir(), 'oplaadpunt-sound-')), 'content.sqlite')
    writeFileSync(path, 'content')
  })

  it('is no longer so for a process after the one that left it in good order', async () => {
    expect((await newProcess()).isTrusted(path)).toBe(false)
    const { trustStore } = await newProcess()
    trustStore(path)
    expect((await newProcess()).isTrusted(path)).toBe(true)
  })

  it('is so when anybody wrote to it since', async () => {
    const { trustStore } = await newProcess()
    trustStore(path)
    appendFileSync(path, '!')
    expect((await newProcess()).isTrusted(path)).toBe(false)
  })

  it('is so after something went wrong, for every process', async () => {
    const { trustStore } = await newProcess()
    trustStore(path)
    const { isTrusted, doubtStores } = await newProcess()
    expect(isTrusted(path)).toBe(true)
    doubtStores()
    expect(isTrusted(path)).toBe(false)
    expect((await newProcess()).isTrusted(path)).toBe(false)
  })

  it('is so for a process that begins a long run', async () => {
    const { isTrusted, trustStore, doubtStoresIn } = await newProcess()
    trustStore(path)
    doubtStoresIn(dirname(path))
    expect(isTrusted(path)).toBe(false)
  })

  it('is so when the note is no more than half of one', async () => {
    const { trustStore } = await newProcess()
    trustStore(path)
    writeFileSync(join(path, '../sound.json'), '{"content.sq')
    expect((await newProcess()).isTrusted(path)).toBe(false)
  })
})
