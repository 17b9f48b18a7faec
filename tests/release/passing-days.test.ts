import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Installation, makeInstallation } from './installation.ts'

let installation: Installation

beforeEach(async () => {
  installation = await makeInstallation()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await installation.remove()
})

const SCHEME = 'regelingen/regeling-dorpsinitiatieven/index.html'
/** The day of the answer lies behind who reads. */
const ANSWERED = /track-passed">\s*<strong>26 januari 2027/

async function releaseOn(day: string) {
  vi.stubEnv('SITE_DAY', day)
  return installation.release()
}

it('closes a scheme, and takes a helper and an event away, when nobody publishes', {
  timeout: 120_000,
}, async () => {
  await releaseOn('2026-12-01')
  expect(installation.read(SCHEME)).toMatch(/Open tot en met 1 december 2026/)
  expect(installation.read(SCHEME)).toMatch(/Dit is de laatste dag\./)
  const article = installation.read('kennisbank/een-buurtbus-beginnen/index.html')

  await releaseOn('2026-12-02')
  expect(installation.read(SCHEME)).toMatch(/Gesloten sinds 1 december 2026/)
  expect(installation.read(SCHEME)).not.toMatch(/Vraag aan bij/)
  expect(installation.read('regelingen/index.html')).toMatch(/Gesloten sinds 1 december 2026/)
  expect(installation.read('index.html')).not.toMatch(/Regeling Dorpsinitiatieven/)
  expect(installation.read('kennisbank/een-buurtbus-beginnen/index.html')).toBe(article)

  const event = 'agenda/plakkersavond-in-westerdiep/index.html'
  expect(installation.read(event)).toMatch(/Zet in je agenda/)
  const helper = 'helpers/sandra-kuipers/index.html'
  expect(installation.read(helper)).toMatch(/0599/)
  await releaseOn('2027-03-01')
  expect(installation.read(event)).not.toMatch(/Zet in je agenda/)
  expect(installation.read(helper)).not.toMatch(/0599/)
  expect(installation.read('helpers/index.html')).not.toMatch(/Sandra Kuipers/)
  expect(installation.read('agenda/index.html')).toMatch(/Er staat nu niets op de agenda/)
})

it('shows that the day of an answer is over, weeks after the scheme closed', {
  timeout: 60_000,
}, async () => {
  // By then nothing else on the page changes with the days.
  await releaseOn('2027-01-20')
  expect(installation.read(SCHEME)).not.toMatch(ANSWERED)
  await releaseOn('2027-01-27')
  expect(installation.read(SCHEME)).toMatch(ANSWERED)
})
