import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { attribute, wordsOf } from './element.ts'
import { type PageContext, report } from './page-context.ts'

/** The words of a title or caption, where only plain text can stand: links and pictures in it are named. */
export function titleWords(element: Element, context: PageContext): string {
  visit(element, 'element', (child) => {
    const href = attribute(child, 'href')
    const src = attribute(child, 'src')
    const reason = 'In een bijschrift of titel kan dit niet staan. De woorden bleven.'
    if (child.tagName === 'a' && href !== '')
      report(context, child, {
        aspect: 'link',
        what: `link "${wordsOf(child)}" naar ${href}`,
        reason,
      })
    if (child.tagName === 'img' && src !== '')
      report(context, child, { aspect: 'image', what: `afbeelding ${src}`, reason })
  })
  return wordsOf(element)
}
