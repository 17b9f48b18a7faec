import { expect, it } from 'vitest'
import { groupByLetter } from './alphabet.ts'

it('groups titles by their letter', () => {
  const titles = ['’s Avonds open', 'Één dorp', 'Een feest', '49 mensen', '???']
  const groups = groupByLetter(titles.map((title) => ({ title })))
  expect(groups.map(({ letter, entries }) => [letter, entries.length])).toEqual([
    ['S', 1],
    ['E', 2],
    ['#', 2],
  ])
})
