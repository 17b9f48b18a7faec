import { FORM_PATHS } from 'content-models'

const SITE = 'http://127.0.0.1:4321'

/** The answers of somebody who means well. */
export const GOOD_SUBMISSION = {
  title: 'De soepfiets',
  place: 'Nijewold',
  story: 'Elke donderdag fietsen we met soep langs wie alleen woont.',
  setbacks: 'De eerste pan was te zwaar.',
  sender: 'Geertje Zwartsluis',
  contact: 'geertje.zwartsluis@example.org',
  consent: 'ja',
}

/** What a reader of the site posts, from an address of their own. */
export class FormsReader {
  readonly #cms: string
  readonly #from: string

  constructor(cms: string, from: string) {
    this.#cms = cms
    this.#from = from
  }

  /** Posts as a browser does: many parts, from a page of the site. */
  submit(fields: Record<string, string | File>, headers: Record<string, string> = {}) {
    return this.post(FORM_PATHS.submit, toForm(fields), headers)
  }

  react(fields: Record<string, string>) {
    return this.post(FORM_PATHS.react, new URLSearchParams(fields))
  }

  post(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.#cms + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: SITE, 'X-Forwarded-For': this.#from, ...headers },
      body,
      duplex: 'half',
    } as RequestInit)
  }
}

/** A form with many parts. */
export function toForm(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
