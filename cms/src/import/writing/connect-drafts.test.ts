import { expect, test } from 'vitest'
import { openFolder } from '../folder.ts'
import { EMPTY_MAPPING } from '../mapping.ts'
import { readDocument } from '../read-document.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { connectDrafts, inWritingOrder } from './connect-drafts.ts'

function connected(files: Record<string, string>) {
  const folder = openFolder(temporaryFolder(files))
  const drafts = folder.markdown.map((file) =>
    readDocument(file, { folder, mapping: EMPTY_MAPPING, asKind: undefined }),
  )
  connectDrafts(drafts, folder)
  return drafts
}

test('an anchor leads to the heading that it meant, however the source wrote it', () => {
  const [a] = connected({
    'a.md':
      '[1](b.md#wat--hoe) [2](b.md#Wat%20kost%20het) [3](b.md#wat-kost-het-1) [4](#hier)\n\n## Hier',
    'b.md': '# B\n\n## Wat & hoe?\n\n## Wat kost het?\n\nTekst.\n\n## Wat kost het?',
  })
  expect(JSON.stringify(a?.texts).match(/"anchor":"[^"]*"/g)).toEqual([
    ...[
      '"anchor":"wat-en-hoe"',
      '"anchor":"wat-kost-het"',
      '"anchor":"wat-kost-het-2"',
      '"anchor":"hier"',
    ],
  ])
  expect(a?.report.problems.filter(({ aspect }) => aspect === 'link')).toEqual([])
})

test('an anchor that leads nowhere is named with its line; the link stays', () => {
  const [a] = connected({ 'a.md': '# A\n\nTekst.\n\n[b](b.md#weg)', 'b.md': '# B\n\nTekst.' })
  expect(a?.texts.body?.[1]).toMatchObject({ children: [{ to: { id: 'b.md' } }] })
  expect(JSON.stringify(a?.texts)).not.toContain('anchor')
  expect(a?.report.problems).toContainEqual({
    line: 5,
    aspect: 'link',
    what: 'link naar b.md#weg',
    reason: 'Die kop is er niet. De link wijst nu naar het begin van het stuk.',
  })
})

test('a link to a file that failed leaves its words, and is named with its line', () => {
  const [a] = connected({ 'a.md': '# A\n\n[het **stuk**](b.md).', 'b.md': '---\ntitle: [\n---\n' })
  expect(a?.texts.body).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'het ' },
        { type: 'text', text: 'stuk', marks: ['bold'] },
        { type: 'text', text: '.' },
      ],
    },
  ])
  expect(a?.report.problems).toContainEqual(
    expect.objectContaining({ line: 3, aspect: 'link', what: 'link naar b.md' }),
  )
})

test('documents are written after what they lead to, themes first, also in a circle', () => {
  const drafts = connected({
    'articles/a.md': '[b](b.md)',
    'articles/b.md': '[c](../tools/c.md)',
    'themes/t.md': '---\ndescription: x\n---\n',
    'tools/c.md': '[b](../articles/b.md)',
  })
  const order = inWritingOrder(drafts).map(({ file }) => file)
  expect(order[0]).toBe('themes/t.md')
  expect(order.indexOf('articles/b.md')).toBeLessThan(order.indexOf('articles/a.md'))
  expect([...order].sort()).toEqual(drafts.map(({ file }) => file).sort())
})
