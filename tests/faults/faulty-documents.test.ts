import type { PublishedDocument } from 'content-models'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, SITE_URL } from '../release/installation.ts'
import { drawMoments } from './moments.ts'
import { preload, type ReleaserSettings, releaseOnce } from './releaser.ts'
import {
  changeSomething,
  expectWholeEnd,
  expectWholeNow,
  makeSmallSite,
  type SmallSite,
} from './small-site.ts'

const { random } = drawMoments(0, 'Faulty documents')
let site: SmallSite

beforeEach(async () => {
  site = await makeSmallSite()
})
afterEach(() => site?.remove())

const page = (slug: string) => site.installation.read(`kennisbank/${slug}/index.html`)

/** Releases a faulty document with a sound one, and looks whether that one alone goes live; then mends it. */
async function expectHeld(faulty: PublishedDocument, message: RegExp, releaser: ReleaserSettings) {
  site.installation.feed.publish(faulty)
  // Others go live with it, and after it.
  for (const when of ['at once', 'later']) {
    changeSomething(site, random)
    const { code, talk } = await releaseOnce(releaser)
    expect(code, talk).toBe(0)
    expect(talk).toMatch(message)
    expectWholeNow(site, when)
  }
  expect(page(faulty.slug)).toBeUndefined()
  expect(site.installation.read('kennisbank/index.html')).not.toContain(faulty.slug)
  site.installation.feed.publish(article(faulty.slug, 'Zo is het goed.'))
  await expectWholeEnd(site)
  expect(page(faulty.slug)).toContain('Zo is het goed.')
}

describe('a document on which a template throws', () => {
  it.each([
    ['its own page', article('struikel', 'Hier ligt een Struikelblok.')],
    [
      'a page that shows many, and not its own',
      { ...article('struikel', 'Niets aan de hand.'), title: 'Struikelfeed' },
    ],
    ['lists too', { ...article('struikel', 'Niets aan de hand.'), title: 'Struikelblok' }],
  ])('is held, and all others go live: %s', async (_name, document) => {
    const releaser = { ...site.releaser, variables: preload('stumbling-template.ts') }
    await expectHeld(
      document,
      /kan niet worden gemaakt: de sjabloon antwoordt met 500\. Verander/s,
      releaser,
    )
  })
})

describe('a document with a link to a page that is not there', () => {
  it('is held, and all others go live', async () => {
    const href = `${SITE_URL}kennisbank/dat-is-er-niet/`
    const link = { type: 'link', href, children: [{ type: 'text', text: 'daar' }] }
    const document = {
      ...article('dood-spoor', ''),
      body: [{ type: 'paragraph', children: [link] }],
    }
    await expectHeld(
      document as PublishedDocument,
      /De link \S+dat-is-er-niet\/ leidt nergens heen\. Verbeter de link of haal hem weg, en publiceer opnieuw\./,
      site.releaser,
    )
  })
})
