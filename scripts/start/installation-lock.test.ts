import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockInstallation } from './installation-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('refuses a second start on the same data folder until the first has ended', () => {
  const first = lockInstallation(folder)
  expect(() => lockInstallation(folder)).toThrow(`Oplaadpunt draait al met de map ${folder}.`)
  first.release()
  lockInstallation(folder).release()
})
