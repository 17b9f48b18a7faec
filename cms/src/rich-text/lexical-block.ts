import { type Block, CALLOUT_TONES, type CalloutTone, isSafeHref } from 'content-models'
import type { LexicalContext } from './lexical-context.ts'
import { childrenOf, fieldsOf, type LexicalNode, rootOf, textOf } from './lexical-node.ts'
import { toSample, toSum } from './lexical-sum.ts'
import { isBlank, paragraphsToInlines } from './lexical-to-inlines.ts'
import { toBlocks } from './lexical-to-rich-text.ts'

type Step = { fields: Record<string, unknown>; context: LexicalContext; depth: number }

/** A block of ours within Lexical's state. */
export function lexicalBlockToBlocks(
  node: LexicalNode,
  context: LexicalContext,
  depth: number,
): Block[] {
  const fields = fieldsOf(node)
  const blockType = textOf(fields.blockType)
  const translate = Object.hasOwn(TRANSLATIONS, blockType) ? TRANSLATIONS[blockType] : undefined
  if (translate) return translate({ fields, context, depth })
  context.problem(`Een blok van de soort "${blockType}" kennen we niet. Haal het weg.`)
  return []
}

const TRANSLATIONS: Record<string, ((step: Step) => Block[]) | undefined> = {
  callout: (step) => {
    const blocks = content(step)
    const title = textOf(step.fields.title).trim()
    return blocks.length === 0
      ? []
      : [{ type: 'callout', tone: tone(step.fields.tone), ...(title ? { title } : {}), blocks }]
  },
  quote: (step) => {
    const blocks = content(step)
    const source = textOf(step.fields.source).trim()
    return blocks.length === 0 ? [] : [{ type: 'quote', blocks, ...(source ? { source } : {}) }]
  },
  term: ({ fields, context }) => {
    const children = paragraphsToInlines(fields.content, context)
    const name = textOf(fields.name).trim()
    return name === '' || isBlank(children) ? [] : [{ type: 'term', name, children }]
  },
  code: ({ fields }) => {
    const text = textOf(fields.text)
    const language = textOf(fields.language).trim()
    return text.trim() === '' ? [] : [{ type: 'code', ...(language ? { language } : {}), text }]
  },
  download: ({ fields, context }) => {
    const file = context.file(fields.file)
    const label = textOf(fields.label).trim()
    if (file && label) return [{ type: 'download', label, file }]
    context.problem(
      `Het bestand "${label}" in de tekst bestaat niet meer. Kies een ander bestand of haal het weg.`,
    )
    return []
  },
  sum: ({ fields, context }) => toSum(fields, context),
  sample: ({ fields, context }) => toSample(fields, context),
  video: ({ fields, context }) => {
    const url = textOf(fields.url).trim()
    const title = textOf(fields.title).trim()
    const transcript = textOf(fields.transcript).trim()
    const poster = fields.image ? context.image(fields.image) : undefined
    const file = fields.file ? context.file(fields.file) : undefined
    const source = file?.type.startsWith('video/') ? { file } : isSafeHref(url) && { url }
    if (source && title)
      return [
        {
          type: 'video',
          ...source,
          title,
          ...(poster && { poster }),
          ...(transcript && { transcript }),
        },
      ]
    context.problem(
      `De video "${title || url.slice(0, 80)}" heeft geen titel, of geen bestand en geen goed webadres. Vul ze in.`,
    )
    return []
  },
}

function content({ fields, context, depth }: Step): Block[] {
  const root = rootOf(fields.content)
  return root ? toBlocks(childrenOf(root), context, depth + 1) : []
}

function tone(value: unknown): CalloutTone {
  return CALLOUT_TONES.find((known) => known === value) ?? 'note'
}
