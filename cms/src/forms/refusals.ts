import { h } from 'hastscript'
import { answerPage } from './page.ts'

const BACK = 'Ga terug met de knop van je browser: wat je typte staat er meestal nog.'

const REFUSALS = {
  stranger: {
    status: 403,
    title: 'Dit formulier staat op een andere site',
    text: 'We nemen alleen formulieren aan van onze eigen pagina’s. Er is niets bewaard.',
  },
  'too-often': {
    status: 429,
    title: 'Even wachten',
    text: `Vanaf jouw adres is vandaag al veel verstuurd. Probeer het over een uur nog eens. ${BACK}`,
  },
  'too-large': {
    status: 413,
    title: 'Dit is te groot',
    text: `Een foto mag tot 10 MB zijn, en de tekst enkele bladzijden. Er is niets bewaard. ${BACK}`,
  },
  'no-form': {
    status: 400,
    title: 'Dit begrijpen we niet',
    text: `Er kwam iets binnen dat geen formulier van ons is. Er is niets bewaard. ${BACK}`,
  },
  'our-fault': {
    status: 500,
    title: 'Er ging bij ons iets mis',
    text: `Het ligt niet aan jou. Er is niets bewaard. Probeer het straks nog eens. ${BACK}`,
  },
} as const

/** A page that says why a post was not taken, and what to do. */
export function refusal(reason: keyof typeof REFUSALS): Response {
  const { status, title, text } = REFUSALS[reason]
  return answerPage({ status, title, body: [h('p', text)] })
}
