const SUBJECTS = [
  'Buurtbus beginnen',
  'Dorpshuis overnemen',
  'Samen koken',
  'Dorpswinkel openhouden',
  'Zonnedak aanleggen',
  'Speeltuin beheren',
  'Burenhulp organiseren',
  'Houtwal onderhouden',
  'Zwembad in eigen beheer',
  'Deelauto delen',
  'Leeskring opzetten',
  'Moestuin beginnen',
  'Straatfeest houden',
  'Fietspad regelen',
  'Woningen bouwen met het dorp',
  'Dorpskrant maken',
  'Repaircafé beginnen',
  'Bestuur vinden',
  'Subsidie aanvragen',
  'Begroting maken',
  'Glasvezel naar het buitengebied',
  'Klussenlijn opzetten',
  'Ijsbaan openhouden',
  'Molen opknappen',
  'Wandelroute uitzetten',
  'Veerpont laten varen',
  'Dorpsvisie schrijven',
  'Warmtenet onderzoeken',
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
