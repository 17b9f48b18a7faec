/** An answer of the cms: its status, and the JSON in it. */
export type Answer = { status: number; body: JsonObject }
type JsonObject = Record<string, unknown> & { doc?: JsonDocument; docs?: JsonDocument[] }
export type JsonDocument = Record<string, unknown> & { id: string; slug: string; title: string }

/** What a person signs in with; the test looks for these words in the feed. */
export const EDITOR = {
  name: 'Redacteur Roelfina Zwartkruis',
  email: 'roelfina.zwartkruis@example.org',
  password: 'paard batterij nietje juist',
}

/** A person or a program that talks with Payload's REST. */
export class CmsClient {
  readonly address: string
  #authorization: string | undefined

  constructor(address: string, authorization?: string) {
    this.address = address
    this.#authorization = authorization
  }

  /** Makes the first account of an installation and signs in with it. */
  static async firstUser(address: string): Promise<CmsClient> {
    await new CmsClient(address).send('POST', '/api/users/first-register', EDITOR)
    return CmsClient.signIn(address, EDITOR)
  }

  static async signIn(
    address: string,
    { email, password }: { email: string; password: string },
  ): Promise<CmsClient> {
    const answer = await new CmsClient(address).send('POST', '/api/users/login', {
      email,
      password,
    })
    return new CmsClient(address, `JWT ${answer.body.token}`)
  }

  /** The same person at another process of the cms. */
  at(address: string): CmsClient {
    return new CmsClient(address, this.#authorization)
  }

  async send(method: string, path: string, body?: object): Promise<Answer> {
    const isForm = body instanceof FormData
    const response = await fetch(this.address + path, {
      method,
      headers: {
        ...(this.#authorization ? { Authorization: this.#authorization } : {}),
        ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
    return { status: response.status, body: (await response.json()) as JsonObject }
  }

  /** Makes a document and answers it; fails loudly, because what follows would make no sense. */
  async create(collection: string, data: object): Promise<JsonDocument> {
    return documentOf(await this.send('POST', `/api/${collection}`, data))
  }

  async update(path: string, data: object): Promise<JsonDocument> {
    return documentOf(await this.send('PATCH', `/api/${path}`, data))
  }

  async remove(path: string): Promise<Answer> {
    return this.send('DELETE', `/api/${path}`)
  }

  async upload(file: File, fields: object): Promise<Answer> {
    const form = new FormData()
    form.set('file', file)
    form.set('_payload', JSON.stringify(fields))
    return this.send('POST', '/api/media', form)
  }
}

function documentOf({ status, body }: Answer): JsonDocument {
  if (body.doc) return body.doc
  throw new Error(`The cms answered ${status}: ${JSON.stringify(body)}`)
}
