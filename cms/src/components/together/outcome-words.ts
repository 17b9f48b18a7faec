import type { SetOutcome } from '../../together/publish-set.ts'

/** What came of pressing "Publiceer samen", in a sentence. */
export function outcomeSentence(outcome: SetOutcome | 'unreachable'): string {
  if (outcome === 'unreachable')
    return 'Het CMS gaf geen antwoord. Herlaad deze pagina om te zien hoever het is.'
  switch (outcome.outcome) {
    case 'published':
      return 'Alle stukken zijn gepubliceerd. Ze gaan in één keer live.'
    case 'refused':
      return 'Er is niets gepubliceerd, en de live site is niet gewijzigd. Dit moet eerst anders:'
    case 'empty':
      return 'In deze set zit nog niets. Kies eerst stukken en bewaar de set.'
    case 'busy':
      return 'Deze set wordt al gepubliceerd. Wacht even.'
    case 'failed':
      return outcome.problem
    default:
      return 'Dit lukte niet. Herlaad deze pagina en probeer het opnieuw. De live site is niet gewijzigd.'
  }
}
