import type { Block, Image, MediaFile } from 'content-models'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLLECTION_OF_KIND, kindOfCollection } from '../kinds.ts'
import type { LexicalContext } from './lexical-context.ts'
import { lexicalToRichText } from './lexical-to-rich-text.ts'
import { richTextArbitrary } from './rich-text-arbitraries.ts'
import { type LexicalTarget, richTextToLexical } from './rich-text-to-lexical.ts'

const TARGET: LexicalTarget = {
  relation: ({ kind, id }) => ({ relationTo: COLLECTION_OF_KIND[kind], value: id }),
  medium: (file) => file.name,
}

test('a tree survives the editor unchanged', () => {
  fc.assert(
    fc.property(richTextArbitrary, (richText) => {
      expect(throughEditor(richText)).toEqual({ richText, problems: [] })
    }),
    { numRuns: 150 },
  )
})

test('an empty text is one empty paragraph in the editor, and nothing again behind it', () => {
  const { root } = richTextToLexical([], TARGET)
  expect(root.children).toMatchObject([{ type: 'paragraph', children: [] }])
  expect(throughEditor([])).toEqual({ richText: [], problems: [] })
})

test('every block, link and upload in the editor has an id of its own', () => {
  fc.assert(
    fc.property(richTextArbitrary, (richText) => {
      const ids = idsIn(richTextToLexical(richText, TARGET))
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/)
    }),
    { numRuns: 25 },
  )
})

function throughEditor(richText: Block[]) {
  const problems: string[] = []
  const lexical = richTextToLexical(richText, TARGET)
  // Payload keeps the state as JSON.
  const kept: unknown = JSON.parse(JSON.stringify(lexical))
  return { richText: lexicalToRichText(kept, context(richText, problems)), problems }
}

function context(richText: Block[], problems: string[]): LexicalContext {
  const images = new Map<unknown, Image>()
  const files = new Map<unknown, MediaFile>()
  collectMedia(richText, { images, files })
  return {
    image: (id) => images.get(id),
    file: (id) => files.get(id),
    fact: (id) => ({ id: String(id) }),
    reference: (value) => {
      const { relationTo, value: id } = value as { relationTo: string; value: string }
      const kind = kindOfCollection(relationTo)
      return kind && { kind, id }
    },
    problem: (message) => problems.push(message),
  }
}

type FoundMedia = { images: Map<unknown, Image>; files: Map<unknown, MediaFile> }

function collectMedia(value: unknown, found: FoundMedia): void {
  if (typeof value !== 'object' || value === null) return
  const { type, image, poster, file } = value as {
    type?: unknown
    image?: Image
    poster?: Image
    file?: MediaFile
  }
  if (type === 'image' && image) found.images.set(image.id, image)
  if (type === 'video' && poster) found.images.set(poster.id, poster)
  if ((type === 'download' || type === 'video') && file) found.files.set(file.name, file)
  for (const child of Object.values(value)) collectMedia(child, found)
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { id } = value as { id?: unknown }
  const own = typeof id === 'string' ? [id] : []
  return [...own, ...Object.values(value).flatMap(idsIn)]
}
