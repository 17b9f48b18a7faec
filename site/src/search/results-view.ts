import { excerptParts, queryParts, type TextPart } from './marked-text.ts'
import { part } from './page-parts.ts'
import type { FoundPage } from './pagefind.ts'

/** Puts found pages at the end of the list; answers the link of the first of them. */
export function addResults(pages: FoundPage[], query: string): HTMLElement | null {
  const items = pages.map((page) => resultItem(page, query))
  part('results').append(...items)
  return items[0]?.querySelector<HTMLElement>('a') ?? null
}

export function clearResults(): void {
  part('results').replaceChildren()
}

function resultItem({ url, excerpt, meta }: FoundPage, query: string): HTMLElement {
  const item = document.createElement('li')
  const label = kindLabel(meta.kind)
  if (label) item.append(label)
  const link = element('a', 'utrecht-link', nodes(queryParts(meta.title ?? url, query)))
  link.setAttribute('href', new URL(url, location.href).pathname)
  item.append(element('h3', 'utrecht-heading-3', [link]))
  item.append(element('p', 'utrecht-paragraph', nodes(textOf(excerpt, meta.summary, query))))
  if (meta.detail) {
    item.append(element('p', 'utrecht-paragraph utrecht-paragraph--small', [meta.detail]))
  }
  return item
}

/** What was found in its sentence, or else the summary. */
function textOf(excerpt: string, summary: string | undefined, query: string): TextPart[] {
  const parts = excerptParts(excerpt)
  if (!parts.some(({ isMarked }) => isMarked) && summary) return queryParts(summary, query)
  const more = { text: '…', isMarked: false }
  const begins = /^\s*[\p{Uppercase}\p{Number}€"“‘']/u.test(parts[0]?.text ?? '')
  const ends = /[.!?]\s*$/.test(parts.at(-1)?.text ?? '')
  return [...(begins ? [] : [more]), ...parts, ...(ends ? [] : [more])]
}

function kindLabel(kind: string | undefined): Node | undefined {
  const selector = `template[data-kind="${CSS.escape(kind ?? '')}"]`
  return document.querySelector<HTMLTemplateElement>(selector)?.content.cloneNode(true)
}

function nodes(parts: TextPart[]): (Node | string)[] {
  return parts.map(({ text, isMarked }) =>
    isMarked ? element('mark', 'utrecht-mark', [text]) : text,
  )
}

function element(tag: string, className: string, content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...content)
  return made
}
