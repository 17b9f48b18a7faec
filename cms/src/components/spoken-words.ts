/** What Payload's lists to choose from (react-select) say to who listens: parts of sentences, each with its Dutch. */
const PARTS: [RegExp, string][] = [
  [/^Select is focused ?/, 'Keuzelijst'],
  [/^(.*) is focused ?(?=,)/, '$1'],
  [/,type to refine list/, ': typ om te zoeken'],
  [/, press Down to open the menu, */, ', pijltje omlaag opent de lijst'],
  [/ ?press left to focus selected values/, ', pijltje naar links gaat langs wat gekozen is'],
  [
    /Use left and right to toggle between focused values, press Backspace to remove the currently focused value/,
    'Met de pijltjes naar links en rechts ga je langs wat gekozen is, met Backspace haal je het weg',
  ],
  [/Use Up and Down to choose options/, 'Kies met de pijltjes omhoog en omlaag'],
  [/, press Enter to select the currently focused option/, ', Enter neemt deze keuze over'],
  [/, press Escape to exit the menu/, ', Escape sluit de lijst'],
  [
    /, press Tab to select the option and exit the menu/,
    ', Tab neemt de keuze over en sluit de lijst',
  ],
  [/^option (.*), deselected\.$/, '$1 is niet meer gekozen.'],
  [/^option , selected\.$/, 'Er is nog niets gekozen.'],
  [/^options? (.*), selected\.$/, 'Gekozen: $1.'],
  [
    /^option (.*) is disabled\. Select another option\.$/,
    '$1 kun je niet kiezen. Kies iets anders.',
  ],
  [/^All selected options have been cleared\.$/, 'Alle keuzes zijn weggehaald.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/, '$1, $2 van $3.'],
  [/^(.*?)( selected)?( disabled)?, (\d+) of (\d+)\.$/, '$1, $4 van $5.'],
  [/^(\d+) results? available/, 'Aantal keuzes: $1'],
  [/ for search term (.*)\.$/, ' bij “$1”.'],
]

/** A sentence of such a list in Dutch; what isn't one stays as it is. */
export function spokenInDutch(sentence: string): string {
  return PARTS.reduce((words, [english, dutch]) => words.replace(english, dutch), sentence)
}
