import type { Filling } from './fill-form.ts'

const PLACE = 'Westerdiep'
const TODAY = new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format()

/** One of each kind, as an editor fills in its form by the labels. A later one may refer to an earlier one. */
export const KINDS_BY_HAND: Record<string, [{ label: string; type: string }, ...Filling[]]> = {
  facts: [
    { label: 'Hoe heet dit feit?', type: 'Waterschap: telefoonnummer' },
    { label: 'Wat lezers zien', type: '0596 55 01 99' },
    { label: 'Soort', choose: 'Telefoonnummer' },
  ],
  themes: [
    { label: 'Naam', type: 'Water en land' },
    { label: 'Waar gaat het over?', type: 'Sloten, dijken en wat daar groeit.' },
  ],
  organisations: [
    { label: 'Naam', type: 'Stichting Sloot en Dijk' },
    { label: 'Wat doen ze voor je?', type: 'Ze denken mee over elk plan aan het water.' },
    { label: 'Plaats', type: PLACE },
    { label: 'Website', type: 'https://sloot.example' },
  ],
  articles: [
    { label: 'Titel', type: 'Wie is de baas van de sloot?' },
    { label: 'Samenvatting', type: 'Het waterschap, en soms jij zelf.' },
    { label: 'Tekst', write: 'Kijk eerst op de legger van het waterschap.' },
  ],
  terms: [
    { label: 'Begrip', type: 'legger' },
    { label: 'Wat betekent het?', type: 'De lijst van wie welke sloot onderhoudt.' },
    { label: 'Ook geschreven als', list: ['leggers'] },
  ],
  events: [
    { label: 'Titel', type: 'Slootwandeling met het waterschap' },
    { label: 'Wat is het?', type: 'We lopen langs alle sloten van het dorp.' },
    { label: 'Begint op', day: '12 maart 2030' },
    { label: 'Waar', type: `Dorpshuis, ${PLACE}` },
  ],
  tools: [
    { label: 'Titel', type: 'Sloot schoonmaken met de buren' },
    { label: 'Waar is het goed voor?', type: 'In een ochtend is de sloot weer open.' },
  ],
  stories: [
    { label: 'Titel', type: 'Westerdiep kreeg zijn sloot terug' },
    { label: 'Samenvatting', type: 'Twaalf buren, een kraan en een pan soep.' },
    { label: 'Wat was er aan de hand?', write: 'Het begon met een natte kelder.' },
  ],
  news: [
    { label: 'Titel', type: 'Het waterschap houdt spreekuur' },
    { label: 'Wat is er?', type: 'Elke eerste dinsdag in het dorpshuis.' },
    { label: 'Tekst', write: 'Je hoeft geen afspraak te maken.' },
  ],
  schemes: [
    { label: 'Naam', type: 'Bijdrage voor schone sloten' },
    { label: 'Waar is het voor?', type: 'Voor dorpen die zelf hun sloten onderhouden.' },
    { label: 'Van wie', type: 'het waterschap' },
    { label: 'Gaat open op', day: '2 januari 2026' },
    { label: 'Bedrag', type: '€ 100 tot € 900' },
  ],
  barriers: [
    { label: 'Titel', type: 'Een steiger in de vaart' },
    { label: 'Nee, …', type: 'Nee, niet zonder vergunning' },
    { label: 'Het kan wel, …', type: 'Met een melding' },
    { label: 'Hoe kan het wel?', type: 'Tot vier meter is een melding genoeg.' },
    { label: 'Wie mag ja zeggen?', type: 'De vergunningverlener van het waterschap.' },
    { label: 'De weg eromheen', write: 'Meet eerst hoe breed de vaart is.' },
  ],
  helpers: [
    { label: 'Naam', type: 'Jantje Sloots' },
    { label: 'Wie is dit?', type: 'Weet van elke sloot wie hem onderhoudt.' },
    { label: 'Rol', choose: 'Vrijwilliger' },
    { label: 'Gemeente', type: 'Brinkerland' },
    { label: 'Zei ja op', day: TODAY },
    { label: 'Helpt met', list: ['sloten', 'dijken'] },
  ],
  routes: [
    { label: 'Titel', type: 'Naar schone sloten' },
    { label: 'Voor wie, en hoe lang?', type: 'Voor een buurt. Eén halte van een halfuur.' },
  ],
  stops: [
    { label: 'Titel', type: 'Weten van wie de sloot is' },
    { label: 'Route', choose: 'Naar schone sloten' },
    { label: 'Over …', type: 'Over de baas van de sloot.' },
    { label: 'Tekst', write: 'Vraag het aan wie er het langst woont.' },
    { label: 'Lees en doe', choose: 'Wie is de baas van de sloot?' },
  ],
  polls: [
    { label: 'Titel', type: 'Wie maakt de sloot schoon?' },
    { label: 'Waar gaat het over?', type: 'Inwoners en gemeente kregen dezelfde zin.' },
    { label: 'Gevraagd op', day: '1 oktober 2026' },
    { label: 'Waar', type: PLACE },
    {
      label: 'Cijfers',
      type: 'stelling; groep; eens; oneens; weet niet\nDe sloot is van ons samen; Inwoners; 80; 15; 5\nDe sloot is van ons samen; Gemeente; 12; 20; 3',
    },
  ],
  pages: [
    { label: 'Titel', type: 'Over het water' },
    { label: 'Tekst', write: 'Wie dit leest, weet meer van sloten.' },
  ],
}
