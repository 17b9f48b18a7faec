import type { Block, Footnote, RichText } from 'content-models'
import { describe, expect, it } from 'vitest'
import { outlineTexts } from './outline.ts'

const text = (value: string) => [{ type: 'text' as const, text: value }]
const heading = (level: 2 | 3 | 4, value: string): Block => ({
  type: 'heading',
  level,
  children: text(value),
})
const note = (value: string): Footnote => ({ type: 'footnote', children: text(value) })

describe('outlineTexts', () => {
  it('gives every heading an anchor of its own, over all texts of the page', () => {
    const texts: RichText[] = [
      [heading(2, 'Kopen, huren of beheren'), heading(2, 'Bronnen'), heading(3, '???')],
      [heading(2, 'Kopen, huren of beheren'), heading(3, '!')],
    ]
    const { headings } = outlineTexts(texts.map((blocks) => ({ text: blocks, under: 1 })))
    expect(headings.map(({ id }) => id)).toEqual([
      'kopen-huren-of-beheren',
      'bronnen-2',
      'deel',
      'kopen-huren-of-beheren-2',
      'deel-2',
    ])
  })

  it('never skips a level, and stays below the heading above the text', () => {
    const body = [heading(4, 'a'), heading(4, 'b'), heading(2, 'c'), heading(4, 'd')]
    const levels = (under: number) =>
      outlineTexts([{ text: body, under }]).headings.map(({ level }) => level)
    expect(levels(1)).toEqual([2, 3, 2, 3])
    expect(levels(3)).toEqual([4, 5, 4, 5])
  })

  it('gives no anchor to a heading without words', () => {
    const { headings, anchors } = outlineTexts([
      { text: [heading(2, ' '), heading(2, 'a')], under: 1 },
    ])
    expect(headings.map(({ id }) => id)).toEqual(['a'])
    expect(anchors.size).toBe(1)
  })

  it('numbers notes in reading order, in lists and tables too', () => {
    const [first, second, third] = [note('1'), note('2'), note('3')]
    const cell = { header: false, blocks: [{ type: 'paragraph' as const, children: [second] }] }
    const body: RichText = [
      { type: 'list', ordered: false, items: [{ children: [first] }] },
      { type: 'table', rows: [{ cells: [cell] }] },
      { type: 'paragraph', children: [{ type: 'link', href: 'https://a.nl', children: [third] }] },
    ]
    expect([...outlineTexts([{ text: body, under: 1 }]).footnotes]).toEqual([
      [first, 1],
      [second, 2],
      [third, 3],
    ])
  })
})
