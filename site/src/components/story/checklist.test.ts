import type { Inline, RichText } from 'content-models'
import { expect, test } from 'vitest'
import { checklistOf, costTables } from './checklist.ts'

const words = (text: string): Inline[] => [{ type: 'text', text }]
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: words(text) })

test('the items of lists are what to do', () => {
  const text: RichText = [
    paragraph('Toen volgde het werk:'),
    { type: 'list', ordered: true, items: [{ children: words('bellen') }] },
    { type: 'list', ordered: false, items: [{ children: words('rijden') }] },
  ]
  expect(checklistOf(text)?.items).toEqual([
    { children: words('bellen'), checked: false },
    { children: words('rijden'), checked: false },
  ])
})

test('without a list each paragraph gives its first sentence', () => {
  const text = [paragraph('Ze belden aan. Bij 212 huizen.'), paragraph('')]
  expect(checklistOf(text)?.items).toEqual([{ children: words('Ze belden aan.'), checked: false }])
})

test('nothing to tick off is no list', () => {
  expect(checklistOf([])).toBeUndefined()
})

test('tables with amounts tell what it cost', () => {
  const table = (text: string) => ({
    type: 'table' as const,
    rows: [{ cells: [{ header: false, blocks: [paragraph(text)] }] }],
  })
  expect(costTables([table('maandag'), table('€ 640')])).toEqual([table('€ 640')])
})
