import type { PublishedDocument } from 'content-models'
import { afterEach, expect, it } from 'vitest'
import { article, type Installation, makeInstallation } from './installation.ts'

let installation: Installation | undefined

afterEach(() => installation?.remove())

/** An article with a promise about searching. */
function promising(query: string): PublishedDocument {
  const document = article('zonnepanelen', 'Over zonnepanelen op het dak van de school.')
  return { ...document, searchPromises: [query] } as PublishedDocument
}

it('keeps silent about promises that are kept, also after a change', async () => {
  installation = await makeInstallation()
  installation.feed.publish(promising('zonnepanelen school'))
  expect((await installation.release()).warnings.join()).not.toContain('Zoekbelofte')
  installation.feed.publish(article('schapen', 'Over schapen.'))
  expect((await installation.release()).warnings.join()).not.toContain('Zoekbelofte')
})

it('says which promise a release breaks, and what came first; it goes live all the same', async () => {
  installation = await makeInstallation()
  installation.feed.publish(promising('buurtbus'))
  const { warnings, isNew } = await installation.release()
  expect(isNew).toBe(true)
  expect(warnings.find((warning) => warning.startsWith('Zoekbelofte'))).toMatch(
    /wie "buurtbus" zoekt, vindt "Titel van zonnepanelen" niet in de eerste 3\. Bovenaan staat nu ".*uurtbus.*"/,
  )
})

it('stops the release when promises are binding, and leaves readers what they had', async () => {
  installation = await makeInstallation()
  await installation.release()
  const before = installation.current()
  installation.feed.publish(promising('buurtbus'))
  await expect(installation.release({ isPromiseBinding: true })).rejects.toThrow(
    /Zoekbelofte[\s\S]*niet gewijzigd/,
  )
  expect(installation.current()).toBe(before)
})

it('finds a document by the words that editors wrote for search alone', async () => {
  installation = await makeInstallation()
  const document = {
    ...article('schapen', 'Over schapen.'),
    searchWords: ['wolvee'],
    searchPromises: ['wolvee'],
  }
  installation.feed.publish(document as PublishedDocument)
  expect((await installation.release()).warnings.join()).not.toContain('Zoekbelofte')
})
