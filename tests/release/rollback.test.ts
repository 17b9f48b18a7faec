import { documentPath } from 'content-models'
import { rollBack } from 'scripts/roll-back'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, type Installation, makeInstallation } from './installation.ts'

let installation: Installation

beforeEach(async () => {
  installation = await makeInstallation([])
})
afterEach(() => installation.remove())

const page = (slug: string) => installation.read(`kennisbank/${slug}/index.html`)
const list = () => installation.read('kennisbank/index.html') ?? ''
const back = (to?: number) => rollBack(installation.dataFolder, to)

async function release(slug: string, words: string): Promise<void> {
  installation.feed.publish({ ...article(slug, words), updatedAt: new Date().toISOString() })
  await installation.release()
}

describe('going back to an earlier release', () => {
  it('shows readers what they saw then, at once', async () => {
    await release('zandloper', 'De eerste versie.')
    await release('zandloper', 'De tweede versie.')
    const { release: number, from, held } = back()
    expect({ number, from, held }).toEqual({
      number: 1,
      from: 2,
      held: ['Titel van zandloper'],
    })
    expect(installation.current()).toBe('0001')
    expect(page('zandloper')).toContain('De eerste versie.')
  })

  it('does not bring the mistake back with the next release, which says so', async () => {
    await release('zandloper', 'De eerste versie.')
    await release('zandloper', 'De tweede versie.')
    back()
    installation.feed.publish(article('ander', 'Een ander stuk.'))
    const result = await installation.release()
    expect(page('zandloper')).toContain('De eerste versie.')
    expect(page('ander')).toContain('Een ander stuk.')
    expect(result.held).toMatchObject([{ title: 'Titel van zandloper', reason: 'rolled-back' }])
    await release('zandloper', 'De derde versie.')
    expect(page('zandloper')).toContain('De derde versie.')
  })

  it('takes away what was new, until it is published again', async () => {
    await release('zandloper', 'De eerste versie.')
    await release('nieuw', 'Een nieuw stuk.')
    back()
    expect(page('nieuw')).toBeUndefined()
    await release('ander', 'Een ander stuk.')
    expect(page('nieuw')).toBeUndefined()
    expect(list()).not.toContain('Titel van nieuw')
    await release('nieuw', 'Een nieuw stuk.')
    expect(page('nieuw')).toContain('Een nieuw stuk.')
  })

  it('never brings back what was withdrawn', async () => {
    const gone = article('geheim', 'Dit had niemand mogen zien.')
    installation.feed.publish(gone)
    await release('zandloper', 'De eerste versie.')
    installation.feed.withdraw(gone)
    await installation.release()
    expect(back().needsRelease).toBe(true)
    expect(page('geheim')).toBeUndefined()
    await installation.release()
    expect(list()).not.toContain(documentPath(gone))
  })

  it('goes several releases back, and forward again', async () => {
    for (const words of ['Een.', 'Twee.', 'Drie.']) await release('zandloper', words)
    back(1)
    expect(page('zandloper')).toContain('Een.')
    back(3)
    expect(page('zandloper')).toContain('Drie.')
    const result = await installation.release()
    expect(page('zandloper')).toContain('Drie.')
    expect(result.held).toEqual([])
  })

  it('refuses what is not there, and says what is', async () => {
    expect(() => back()).toThrowErrorMatchingInlineSnapshot(
      `[Failure: Er is geen eerdere release om naar terug te gaan. De huidige site is niet gewijzigd.]`,
    )
    await release('zandloper', 'Een.')
    await release('zandloper', 'Twee.')
    expect(() => back(7)).toThrowErrorMatchingInlineSnapshot(
      `[Failure: Naar release 7 kun je niet terug: die is er niet meer, of nooit geweest. Je kunt terug naar: 1. De huidige site is niet gewijzigd.]`,
    )
    expect(() => back(2)).toThrowErrorMatchingInlineSnapshot(
      `[Failure: Release 2 staat al live. Je kunt terug naar: 1. De huidige site is niet gewijzigd.]`,
    )
    expect(installation.current()).toBe('0002')
  })
})
