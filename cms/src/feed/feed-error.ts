import type { FeedError } from 'content-models'

type Code = FeedError['error']['code']

const ANSWERS: Record<Code, { status: number; message: string }> = {
  unauthorized: { status: 401, message: 'Deze sleutel opent de inhoud niet. Controleer FEED_KEY.' },
  'cursor-unknown': {
    status: 410,
    message:
      'Deze plek in de wijzigingen ken ik niet: de database is een andere of is teruggezet. Begin opnieuw, zonder cursor.',
  },
  'invalid-request': {
    status: 400,
    message: 'Wat je meestuurt, past niet bij het contract van de inhoud. Er is niets gewijzigd.',
  },
  'not-found': { status: 404, message: 'Dit bestand bestaat niet of niet meer.' },
}

/** An answer that says what is wrong, by the feed's contract. */
export function feedError(code: Code): Response {
  const { status, message } = ANSWERS[code]
  const body: FeedError = { error: { code, message } }
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
