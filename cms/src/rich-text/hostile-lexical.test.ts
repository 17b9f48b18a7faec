import { richTextSchema } from 'content-models'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lexicalToRichText } from './lexical-to-rich-text.ts'

const TYPES = [
  ...[
    'text',
    'linebreak',
    'tab',
    'link',
    'autolink',
    'inlineBlock',
    'paragraph',
    'heading',
    'quote',
    'list',
  ],
  ...[
    'listitem',
    'table',
    'tablerow',
    'tablecell',
    'horizontalrule',
    'upload',
    'block',
    'iets',
    'constructor',
  ],
]
const BLOCK_TYPES = [
  'callout',
  'quote',
  'term',
  'code',
  'download',
  'video',
  'sum',
  'sample',
  'footnote',
  'fact',
  '__proto__',
  'toString',
]
const strange = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(
    null,
    1,
    2,
    2.5,
    1e9,
    Number.NaN,
    'h9',
    'javascript:alert(1)',
    'https://dorp.nl',
    'check',
    'number',
  ),
)

const sumRow = fc.record({
  label: strange,
  sign: strange,
  factors: fc.array(fc.oneof(strange, fc.record({ value: strange, unit: strange }))),
})

const { state } = fc.letrec((tie) => ({
  state: fc.record({ root: fc.record({ children: tie('children') }) }),
  children: fc.oneof(
    { maxDepth: 5 },
    fc.constant([]),
    strange,
    fc.array(tie('node'), { maxLength: 4 }),
  ),
  node: fc.record(
    {
      type: fc.oneof(fc.constantFrom(...TYPES), strange),
      children: tie('children'),
      text: strange,
      format: strange,
      tag: strange,
      listType: strange,
      start: strange,
      checked: strange,
      colSpan: strange,
      rowSpan: strange,
      headerState: strange,
      value: strange,
      fields: tie('fields'),
    },
    { requiredKeys: ['type', 'children'] },
  ),
  fields: fc.record(
    {
      blockType: fc.constantFrom(...BLOCK_TYPES),
      content: fc.oneof({ maxDepth: 3 }, strange, tie('state')),
      rows: fc.oneof(strange, fc.array(fc.oneof(strange, sumRow), { maxLength: 2 })),
      ...Object.fromEntries(
        [
          'title',
          'tone',
          'name',
          'text',
          'language',
          'url',
          'linkType',
          'doc',
          'anchor',
          'label',
          'source',
          'result',
          'shareValue',
          'shareName',
        ].map((name) => [name, strange]),
      ),
    },
    { requiredKeys: ['blockType'] },
  ),
}))

const nobody = {
  image: () => undefined,
  file: () => undefined,
  fact: () => ({ problem: 'Weg.' }),
  reference: () => undefined,
  problem: () => undefined,
}

test('whatever the editor holds, the tree is one that can be published', () => {
  fc.assert(
    fc.property(state, (value) => {
      expect(richTextSchema.safeParse(lexicalToRichText(value, nobody)).error).toBeUndefined()
    }),
    { numRuns: 1500 },
  )
})

test('any value at all gives a tree, and never an error', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Array.isArray(lexicalToRichText(value, nobody))).toBe(true)
      expect(Array.isArray(lexicalToRichText({ root: value }, nobody))).toBe(true)
    }),
  )
})

test('a tree that is nested without end is cut off and reported', () => {
  let node: Record<string, unknown> = {
    type: 'paragraph',
    children: [{ type: 'text', text: 'diep' }],
  }
  for (let depth = 0; depth < 500; depth += 1)
    node = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [node] }] }
  const problems: string[] = []
  lexicalToRichText(
    { root: { children: [node] } },
    { ...nobody, problem: (message) => problems.push(message) },
  )
  expect(problems).toContain(
    'De tekst is te diep in elkaar gezet. Maak er een eenvoudiger stuk van.',
  )
})
