import { isSafeHref, MAX_ALT_LENGTH, type Video } from 'content-models'
import type { Element } from 'hast'
import { attribute, findElement, wordsOf } from './element.ts'
import type { Item } from './inline-items.ts'
import { carry, lineOf, type PageContext, report } from './page-context.ts'

/** Pictures, videos and what else a page can embed. */
export function mediaToItems(element: Element, context: PageContext): Item[] {
  if (element.tagName === 'img') return pictureToItems(element, context)
  if (element.tagName === 'picture') {
    const picture = findElement(element, 'img')
    return picture ? pictureToItems(picture, context) : []
  }
  return embedToItems(element, context)
}

function pictureToItems(element: Element, context: PageContext): Item[] {
  const src = attribute(element, 'src')
  const given = attribute(element, 'alt').replace(/\s+/g, ' ').trim()
  const alt = given || wordsOfFile(src)
  const target = context.picture(src)
  const what = `afbeelding ${src.slice(0, 200) || '(zonder adres)'}`
  if ('reason' in target) {
    report(context, element, { aspect: 'image', what, reason: target.reason })
    return given ? [{ inline: { type: 'text', text: given } }] : []
  }
  if ('href' in target) {
    report(context, element, {
      aspect: 'image',
      what,
      reason:
        'Deze afbeelding staat bij een ander. We halen haar niet op; er staat nu een link. Sla haar op en voeg haar toe.',
    })
    const children = [{ type: 'text' as const, text: `Afbeelding: ${alt}` }]
    return [{ inline: { type: 'link', href: target.href, children } }]
  }
  carry(context, 'image')
  context.use(target.file, lineOf(element, context))
  if (!given || given.length > MAX_ALT_LENGTH) reportAlt(element, context, { what, given, alt })
  const image = { id: target.file, alt: shorten(alt), files: [] }
  const caption = attribute(element, 'title').trim()
  return [{ block: { type: 'image', image, ...(caption ? { caption } : {}) } }]
}

function reportAlt(
  element: Element,
  context: PageContext,
  { what, given, alt }: { what: string; given: string; alt: string },
): void {
  const reason = given
    ? `De beschrijving is langer dan ${MAX_ALT_LENGTH} tekens en is ingekort. Ze was: "${given}"`
    : `Er is geen beschrijving. We namen de bestandsnaam: "${alt}". Beschrijf wat er te zien is.`
  report(context, element, { aspect: 'text', what: `beschrijving van ${what}`, reason })
}

function shorten(alt: string): string {
  if (alt.length <= MAX_ALT_LENGTH) return alt
  return `${alt.slice(0, MAX_ALT_LENGTH - 1).replace(/\s+\S*$/, '')}…`
}

/** The words in a file's name: "img/dorps_huis-2.png" gives "dorps huis 2". */
function wordsOfFile(src: string): string {
  const name = src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  const words = name.replace(/\.[a-z0-9]+$/i, '').replace(/[^\p{L}\p{N}]+/gu, ' ')
  return words.trim() || 'afbeelding'
}

function embedToItems(element: Element, context: PageContext): Item[] {
  const source = findElement(element, 'source')
  const url =
    attribute(element, 'src') ||
    attribute(element, 'data') ||
    (source ? attribute(source, 'src') : '')
  const address = url.startsWith('//') ? `https:${url}` : url
  const what = `<${element.tagName}> ${url.slice(0, 200)}`
  if (!/^https?:/.test(address) || !isSafeHref(address)) {
    report(context, element, {
      aspect: 'html',
      what,
      reason: 'Het adres is niet bruikbaar. Dit is weggelaten.',
    })
    return []
  }
  const title = attribute(element, 'title').trim() || wordsOf(element)
  return [
    { block: videoBlock(element, context, { source: { url: watchAddress(address) }, title }) },
  ]
}

/** A video; without a title it gets the word itself, and that is reported. */
export function videoBlock(
  element: Element,
  context: PageContext,
  { source, title }: { source: Pick<Video, 'url' | 'file'>; title: string },
) {
  carry(context, 'html')
  if (!title)
    report(context, element, {
      aspect: 'text',
      what: `video ${source.url ?? source.file?.name}`,
      reason: 'De video heeft geen titel. Vul in wat er te zien is.',
    })
  return { type: 'video' as const, ...source, title: title.slice(0, 200) || 'Video' }
}

/** The page on which people watch a video, for the address of its player. */
function watchAddress(url: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(url)
  if (youtube) return `https://www.youtube.com/watch?v=${youtube[1]}`
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(url)
  return vimeo ? `https://vimeo.com/${vimeo[1]}` : url
}
