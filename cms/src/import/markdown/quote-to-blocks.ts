import type { Block, CalloutTone } from 'content-models'
import type { Element } from 'hast'
import { attribute, type Child, isElement } from './element.ts'
import { splitNested } from './fit-nested.ts'
import { type Flow, toBlocks } from './to-blocks.ts'
import { toneOf } from './tones.ts'

const ALERT = /^\s*\[!(\w+)\][^\S\n]*([^\n]*)\n?/

/** A quote, or GitHub's `> [!NOTE]`, which is a callout. */
export function quoteToBlocks(element: Element, flow: Flow): Block[] {
  const alert = takeAlert(element)
  const { inside, after } = splitNested(toBlocks(alert?.children ?? element.children, flow))
  if (inside.length === 0) return after
  if (!alert) return [{ type: 'quote', blocks: inside, ...sourceOf(element) }, ...after]
  const title = alert.title === '' ? {} : { title: alert.title }
  return [{ type: 'callout', tone: alert.tone, ...title, blocks: inside }, ...after]
}

function sourceOf(element: Element): { source?: string } {
  const cite = attribute(element, 'cite').trim()
  return cite ? { source: cite.slice(0, 200) } : {}
}

/** The mark of an alert, and what is left without it. */
function takeAlert(
  element: Element,
): { tone: CalloutTone; title: string; children: Child[] } | undefined {
  const at = element.children.findIndex((child) => isElement(child, 'p'))
  const paragraph = element.children[at] as Element | undefined
  const text = paragraph?.children[0]
  if (!paragraph || text?.type !== 'text') return undefined
  const match = ALERT.exec(text.value)
  const tone = match ? toneOf(match[1] ?? '') : undefined
  if (!match || !tone) return undefined
  const rest = { ...text, value: text.value.slice(match[0].length) }
  const children = element.children.with(at, {
    ...paragraph,
    children: [rest, ...paragraph.children.slice(1)],
  })
  return { tone, title: (match[2] ?? '').trim(), children }
}
