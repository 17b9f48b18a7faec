const SUBJECTS = [
  'Een buurtbus beginnen',
  'Een dorpshuis overnemen',
  'Samen koken',
  'Een dorpswinkel openhouden',
  'Een zonnedak aanleggen',
  'Een speeltuin beheren',
  'Burenhulp organiseren',
  'Een houtwal onderhouden',
  'Een zwembad in eigen beheer',
  'Een deelauto delen',
  'Een leeskring opzetten',
  'Een moestuin beginnen',
  'Een straatfeest houden',
  'Een fietspad regelen',
  'Woningen bouwen met het dorp',
  'Een dorpskrant maken',
  'Een repaircafé beginnen',
  'Een bestuur vinden',
  'Subsidie aanvragen',
  'Een begroting maken',
  'Glasvezel naar het buitengebied',
  'Een klussenlijn opzetten',
  'Een ijsbaan openhouden',
  'Een molen opknappen',
  'Een wandelroute uitzetten',
  'Een veerpont laten varen',
  'Een dorpsvisie schrijven',
  'Een warmtenet onderzoeken',
]

const VILLAGES = [
  'Veenmond',
  'Oosterloo',
  'Zandwijk',
  'Dijkhuizen',
  'Nieuw-Hoeve',
  'Westerbroek',
  'Lindeveld',
  'Molenkamp',
  'Grootzijl',
  'Kleinzijl',
  'Hogeland',
  'Laagveen',
  'Boskant',
  'Heidedorp',
  'Zuidhorst',
  'Noordermeer',
  'Eikenrode',
  'Wilgenhoek',
  'Kerkbuurt',
  'Waterkant',
  'Achterveld',
  'Vlasakker',
  'Roggezand',
]

/** A title that no other number has: subjects and villages take turns, then it is "deel 2". */
export function titleOf(number: number): string {
  const pairs = SUBJECTS.length * VILLAGES.length
  const pair = number % pairs
  const part = Math.floor(number / pairs)
  const subject = SUBJECTS[pair % SUBJECTS.length]
  const village = VILLAGES[Math.floor(pair / SUBJECTS.length)]
  return `${subject} in ${village}${part > 0 ? `, deel ${part + 1}` : ''}`
}

const CONSONANTS = 'bdfgklmnprtv'
const VOWELS = 'aeiou'

/** A word that stands in no dictionary and that no other number has: what to search for to find one document. */
export function wordOf(number: number): string {
  let rest = number
  let word = ''
  for (let syllable = 0; syllable < 5; syllable += 1) {
    word += CONSONANTS[rest % CONSONANTS.length]
    rest = Math.floor(rest / CONSONANTS.length)
    word += VOWELS[rest % VOWELS.length]
    rest = Math.floor(rest / VOWELS.length)
  }
  return `z${word}q`
}
