/** What is used of negotiator 1; the published types are those of version 0.6, which knew no preference. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http'

  export default class Negotiator {
    constructor(request: IncomingMessage)
    /** Of what is there, what the client takes, best first; equals in the order of `preferred`. */
    encodings(available: string[], options: { preferred: string[] }): string[]
  }
}
