import { cpSync, readFileSync, readlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedDocument } from 'content-models'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, type Installation, makeInstallation } from './installation.ts'

let installation: Installation

beforeEach(async () => {
  installation = await makeInstallation()
})
afterEach(() => installation.remove())

const page = (slug: string) => installation.read(`kennisbank/${slug}/index.html`)
const manifest = () =>
  JSON.parse(readFileSync(join(installation.dataFolder, 'releases/current/../0002.json'), 'utf8'))

describe('documents that take over addresses', () => {
  it('stand where they were moved to, in whatever order the feed tells of it', async () => {
    const first = article('een', 'De eerste.')
    const second = article('twee', 'De tweede.')
    installation.feed.publish(first)
    installation.feed.publish(second)
    await installation.release()
    // The second takes the address of the first before the feed tells that the first left it.
    installation.feed.publish({ ...second, slug: 'een' })
    installation.feed.publish({ ...first, slug: 'drie' })
    await installation.release()
    expect(page('een')).toContain('De tweede.')
    expect(page('drie')).toContain('De eerste.')
    expect(page('twee')).toBeUndefined()
    expect(manifest().withdrawnPaths).toEqual(['/kennisbank/twee/'])
  })
})

describe('the check of search', () => {
  const newest = { publishedAt: '2026-11-24T00:00:00.000Z' }

  it.each([
    ['signs alone', { title: '???', summary: ['!!!'], body: [] }],
    ['only a picture character', { title: '🎉', summary: ['🎉'], body: [] }],
  ])('lets a document of %s through', async (_name, words) => {
    const document = { ...article('tekens', 'x'), ...newest, ...words }
    installation.feed.publish(document as PublishedDocument)
    expect(await installation.release()).toMatchObject({ isNew: true })
  })

  it('finds a document among many of the same title', async () => {
    for (let number = 0; number < 40; number += 1) {
      const words = 'Vergaderen, vergaderen en vergaderen.'
      installation.feed.publish({ ...article(`zelfde-${number}`, words), title: 'Vergaderen' })
    }
    const document = { ...article('nieuwste', 'Kort.'), ...newest, title: 'Vergaderen' }
    installation.feed.publish(document)
    expect(await installation.release()).toMatchObject({ isNew: true })
  })
})

describe('a connection that breaks halfway an answer', () => {
  it('is tried again', async () => {
    installation.feed.cutAnswers = 2
    expect(await installation.release()).toMatchObject({ isNew: true })
  })

  it('is told of as that, when it stays that way', async () => {
    installation.feed.cutAnswers = 100
    await expect(installation.release()).rejects.toThrow(/niet te bereiken/)
  })
})

describe('a content store with a changed byte', () => {
  it('never shows in a page, wherever the byte is', async () => {
    installation.feed.publish(article('zandloper', 'Zand dat loopt.'))
    await installation.release()
    const path = join(installation.dataFolder, 'content.sqlite')
    const sound = readFileSync(path)
    const before = page('zandloper')
    for (const text of ['Zand dat loopt.', 'zandloper', 'test-zandloper']) {
      const damaged = Buffer.from(sound)
      const at = damaged.indexOf(text)
      expect(at).toBeGreaterThan(0)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      writeFileSync(path, damaged)
      installation.feed.publish(article('ander', `Nu wordt alles opnieuw gedrukt: ${text}`))
      expect(await installation.release()).toMatchObject({ isNew: true })
      expect(page('zandloper')).toBe(before)
      expect(readFileSync(path).includes(damaged.subarray(at, at + text.length))).toBe(false)
    }
  })
})

describe('a data folder copied by a program that does not know symbolic links', () => {
  const releases = () => join(installation.dataFolder, 'releases')

  it.each([
    ['without the link', () => unlinkSync(join(releases(), 'current'))],
    [
      'with a folder in its place',
      () => {
        unlinkSync(join(releases(), 'current'))
        cpSync(join(releases(), '0001'), join(releases(), 'current'), { recursive: true })
      },
    ],
  ])('shows its newest release again, %s', async (_name, copy) => {
    await installation.release()
    copy()
    await installation.release()
    expect(readlinkSync(join(releases(), 'current'))).toBe('0001')
    installation.feed.publish(article('zandloper', 'Nieuw.'))
    await installation.release()
    expect(page('zandloper')).toContain('Nieuw.')
  })
})
