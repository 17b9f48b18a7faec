import { type IncomingHttpHeaders, request } from 'node:http'

export type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }

/** Asks for exactly this path and takes the answer as it is: fetch would tidy `..` away, follow and unpack. */
export async function ask(question: {
  port: number
  path: string
  headers?: Record<string, string>
}): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  request({ host: '127.0.0.1', agent: false, ...question }, (response) => {
    const parts: Buffer[] = []
    response.on('data', (part) => parts.push(part))
    response.on('end', () =>
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: Buffer.concat(parts),
      }),
    )
  })
    .on('error', reject)
    .end()
  return promise
}
