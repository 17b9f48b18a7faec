import { isSafeHref, type Video } from 'content-models'
import type { Element } from 'hast'
import { directiveAttribute } from './element.ts'
import { lineOf, type PageContext, report } from './page-context.ts'

/** Where a video comes from: `bestand` names one in the folder, `url` one elsewhere. */
export function videoSource(
  element: Element,
  context: PageContext,
  url: string,
): Pick<Video, 'url' | 'file'> | undefined {
  const name = directiveAttribute(element, 'bestand')
  const target = name ? context.link(name) : undefined
  if (target && 'file' in target) {
    context.use(target.file, lineOf(element, context))
    return { file: { name: target.file, type: 'application/octet-stream', bytes: 0 } }
  }
  return isSafeHref(url) && /^https?:/.test(url) ? { url } : undefined
}

/** The picture in its place, `beeld`, and what is to be seen on it, `beschrijving`. */
export function posterOf(element: Element, context: PageContext): Video['poster'] {
  const src = directiveAttribute(element, 'beeld')
  const alt = directiveAttribute(element, 'beschrijving').trim()
  if (!src) return undefined
  const target = context.picture(src)
  if (!alt || !('file' in target)) {
    const reason = 'Het beeld is er niet, of er staat geen beschrijving bij. Het is weggelaten.'
    report(context, element, { aspect: 'image', what: `beeld ${src}`, reason })
    return undefined
  }
  context.use(target.file, lineOf(element, context))
  return { id: target.file, alt, files: [] }
}
