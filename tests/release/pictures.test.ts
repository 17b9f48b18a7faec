import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Image, PublishedDocument } from 'content-models'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, type Installation, makeInstallation } from './installation.ts'

let installation: Installation
beforeEach(async () => {
  installation = await makeInstallation([])
})
afterEach(() => installation.remove())

/** A picture as the feed gives it, its files kept by the feed; other words make other bytes. */
function picture(words: string): Image {
  const files = [400, 800].flatMap((width) =>
    ['avif', 'jpeg', 'webp'].map((format) => {
      const bytes = Buffer.from(`${words} ${width} ${format}`)
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
      const name = `plein-${hash}-${width}.${format}`
      installation.feed.files.set(name, bytes)
      return { name, type: `image/${format}`, bytes: bytes.length, width, height: width / 2 }
    }),
  )
  return { id: 'plein', alt: `Het plein, ${words}`, files }
}

function withPicture(slug: string, image: Image): PublishedDocument {
  const document = article(slug, 'Zo ziet het eruit.')
  if (document.kind !== 'article') throw new Error('Not an article.')
  return { ...document, image, body: [...document.body, { type: 'image', image }] }
}

const media = () => readdirSync(join(installation.dataFolder, 'releases/current/media')).sort()
const names = ({ files }: Image) => files.map(({ name }) => name).sort()
const page = (slug: string) => installation.read(`kennisbank/${slug}/index.html`) ?? ''

describe('pictures', () => {
  it('stand on the page in each format, with a size and what everybody knows last', async () => {
    const image = picture('nieuw')
    installation.feed.publish(withPicture('een', image))
    await installation.release()
    const [element = ''] = page('een').match(/<picture>.*?<\/picture>/s) ?? []
    expect([...element.matchAll(/<source type="([^"]+)"/g)].map(([, type]) => type)).toEqual([
      'image/avif',
      'image/webp',
    ])
    const [img = ''] = element.match(/<img[^>]*>/) ?? []
    expect(img).toMatch(/src="[^"]+-800\.jpeg"/)
    expect(img).toContain('width="800" height="400" alt="Het plein, nieuw" loading="lazy"')
    for (const { name, width } of image.files) expect(element).toContain(`${name} ${width}w`)
    expect(media()).toEqual(names(image))
  })

  it('that are replaced reach every page that shows them, and the old ones leave with the last release', async () => {
    const [before, after] = [picture('vroeger'), picture('nu')]
    for (const slug of ['een', 'twee']) installation.feed.publish(withPicture(slug, before))
    await installation.release()
    for (const slug of ['een', 'twee']) installation.feed.publish(withPicture(slug, after))
    await installation.release()
    for (const slug of ['een', 'twee']) {
      for (const name of names(after)) expect(page(slug)).toContain(name)
      for (const name of names(before)) expect(page(slug)).not.toContain(name)
    }
    expect(media()).toEqual(names(after))
  })

  it('stay for as long as one page shows them', async () => {
    const image = picture('gedeeld')
    for (const slug of ['een', 'twee']) installation.feed.publish(withPicture(slug, image))
    await installation.release()
    installation.feed.withdraw(withPicture('een', image))
    await installation.release()
    expect(media()).toEqual(names(image))
    installation.feed.withdraw(withPicture('twee', image))
    await installation.release()
    expect(installation.exists('media') ? media() : []).toEqual([])
  })

  it('of before there were other formats go on as they were', async () => {
    const image = picture('oud')
    const old = { ...image, files: image.files.filter(({ type }) => type === 'image/webp') }
    installation.feed.publish(withPicture('een', old))
    await installation.release()
    expect(page('een')).not.toContain('<source')
    expect(page('een')).toMatch(/<img[^>]+srcset="[^"]+-400\.webp 400w, [^"]+-800\.webp 800w"/)
    expect(media()).toEqual(names(old))
  })
})
