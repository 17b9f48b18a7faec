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
  const template =
    document.querySelector<HTMLTemplateElement>(
      `template[data-kind="${CSS.escape(meta.kind ?? '')}"]`,
    ) ?? part<HTMLTemplateElement>('plain-result')
  const item = document.importNode(template.content, true).firstElementChild as HTMLElement
  const link = item.querySelector('a')
  link?.setAttribute('href', new URL(url, location.href).pathname)
  link?.append(...nodes(queryParts(meta.title ?? url, query)))
  const found = excerptParts(excerpt)
  const text = found.some(({ isMarked }) => isMarked)
    ? found
    : queryParts(meta.summary ?? '', query)
  fill(item, 'excerpt', nodes(text))
  fill(item, 'detail', [meta.detail ?? ''])
  return item
}

function fill(item: HTMLElement, name: string, content: (Node | string)[]): void {
  const element = item.querySelector(`[data-result="${name}"]`)
  element?.append(...content)
  if (element?.textContent === '') element.remove()
}

function nodes(parts: TextPart[]): (Node | string)[] {
  return parts.map(({ text, isMarked }) => {
    if (!isMarked) return text
    const mark = document.createElement('mark')
    mark.className = 'utrecht-mark'
    mark.textContent = text
    return mark
  })
}
