/** The sentences of kinds that have few of their own. */
export const kindTexts = {
  barrier: {
    turn: (no: string, yes: string) => `Van “${no}” naar “${yes}”`,
    rule: 'Wat zegt de regel?',
    decides: 'Wie mag ja zeggen?',
    way: 'Zo kan het wel',
    doneBy: 'Wie deed dit al?',
  },
  helper: {
    role: 'Rol',
    municipality: 'Gemeente',
    answers: 'Antwoord',
    confirmed: 'Zei ja op',
    helpsWith: 'Hiermee helpt deze persoon',
    beside: 'Bellen en verder lezen',
    call: 'Bel gerust',
    related: 'Hoort bij',
    gone: 'Deze persoon heeft niet opnieuw laten weten dat bellen mag. Daarom staan de gegevens hier niet meer.',
  },
  organisation: {
    beside: 'Bereiken en verder lezen',
    find: 'Zo vind je ze',
    website: (host: string) => host.replace(/^www\./, ''),
    related: 'Hoort bij',
  },
  event: {
    when: 'Wanneer',
    where: 'Waar',
    organiser: 'Van',
    cost: 'Kost',
    over: 'Geweest',
    coming: 'Komt nog',
    past: 'Geweest',
    nothingComing: 'Er staat nu niets op de agenda.',
    wholeCalendar: 'Zet de hele agenda in je eigen agenda',
    register: 'Meld je aan',
    related: 'Lees vooraf',
    relatedAfter: 'Lees verder',
    fromTo: (begin: string, end: string) => `${begin} tot ${end}`,
  },
  term: {
    forms: (forms: string) => `Ook: ${forms}.`,
    related: 'Lees verder',
  },
} as const

/** Titles and leads of the lists of those kinds. */
export const kindListTexts = {
  barrier: {
    title: 'Belemmeringen',
    lead: 'Van “Nee, dat kan niet” naar “Het kan wel”: de regel, wie erover gaat, en hoe anderen erdoor kwamen.',
    empty: 'Er zijn nog geen belemmeringen.',
  },
  helper: {
    title: 'Helpers',
    lead: 'Groene golf: wie je kunt bellen, per gemeente. Elk halfjaar zeggen ze opnieuw ja.',
    empty: 'Er zijn nu geen helpers.',
  },
  organisation: {
    title: 'Organisaties',
    lead: 'Verenigingen, stichtingen en loketten die dorpen verder helpen.',
    empty: 'Er zijn nog geen organisaties.',
  },
  event: {
    title: 'Agenda',
    lead: 'Iets om naartoe te gaan. Iedereen is welkom.',
    empty: 'De agenda is leeg.',
  },
  news: {
    title: 'Actueel',
    lead: 'Kort nieuws van Oplaadpunt en de dorpen.',
    empty: 'Er is nog geen nieuws.',
  },
  term: {
    title: 'Begrippen',
    lead: 'Woorden die je tegenkomt, uitgelegd zoals aan je buurvrouw.',
    empty: 'Er zijn nog geen begrippen.',
  },
} as const
