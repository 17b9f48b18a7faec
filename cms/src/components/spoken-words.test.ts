import { expect, it } from 'vitest'
import { spokenInDutch } from './spoken-words.ts'

it.each([
  [
    'Select is focused ,type to refine list, press Down to open the menu, ',
    'Keuzelijst: typ om te zoeken, pijltje omlaag opent de lijst',
  ],
  [
    'Thema is focused , press Down to open the menu,  press left to focus selected values',
    'Thema, pijltje omlaag opent de lijst, pijltje naar links gaat langs wat gekozen is',
  ],
  [
    'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.',
    'Kies met de pijltjes omhoog en omlaag, Enter neemt deze keuze over, Escape sluit de lijst, Tab neemt de keuze over en sluit de lijst.',
  ],
  [
    'Use left and right to toggle between focused values, press Backspace to remove the currently focused value',
    'Met de pijltjes naar links en rechts ga je langs wat gekozen is, met Backspace haal je het weg',
  ],
  ['option Inkoop, deselected.', 'Inkoop is niet meer gekozen.'],
  ['option , selected.', 'Er is nog niets gekozen.'],
  ['option Inkoop, selected.', 'Gekozen: Inkoop.'],
  ['options Inkoop,Zorg, selected.', 'Gekozen: Inkoop,Zorg.'],
  [
    'option Inkoop is disabled. Select another option.',
    'Inkoop kun je niet kiezen. Kies iets anders.',
  ],
  ['All selected options have been cleared.', 'Alle keuzes zijn weggehaald.'],
  ['value Inkoop focused, 1 of 3.', 'Inkoop, 1 van 3.'],
  ['Inkoop selected, 2 of 8.', 'Inkoop, 2 van 8.'],
  ['8 results available.', 'Aantal keuzes: 8.'],
  ['1 result available for search term ink.', 'Aantal keuzes: 1 bij “ink”.'],
])('says %j in Dutch', (english, dutch) => {
  expect(spokenInDutch(english)).toBe(dutch)
  expect(spokenInDutch(dutch)).toBe(dutch)
})
