import { expect, it } from 'vitest'
import { partsOfWord } from './word-parts.ts'

it.each([
  ['dorpshuizen', ['dorpshuis', 'huizen', 'huis']],
  ['subsidieaanvraag', ['aanvraag']],
  ['balkonmoestuinen', ['moestuinen', 'tuin']],
  ['netbeheerder', ['beheerder']],
  ['bestuursleden', ['lid']],
])('finds the parts of the compound %s', (word, parts) => {
  for (const part of parts) expect(partsOfWord(word)).toContain(part)
})

it.each([
  ['maait', 'maai'],
  ['gemaaid', 'maai'],
  ['aangevraagd', 'aanvraag'],
  ['verzekerd', 'verzeker'],
  ['feestje', 'feest'],
  ['zonnepanelen', 'zonnepaneel'],
])('finds the base form of %s', (word, base) => {
  expect(partsOfWord(word)).toContain(base)
})

it.each(['document', 'vergunning', 'regeling', 'gemeente', 'aanvraag', 'elkaar', 'xyzzy', 'ik'])(
  'cuts nothing off %s',
  (word) => expect(partsOfWord(word)).toEqual([]),
)
