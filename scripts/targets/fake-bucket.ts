import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

type Kept = { text: string; headers: IncomingHttpHeaders }

/** What an S3 server does that our target needs, in memory; for tests. */
export class FakeBucket {
  readonly objects = new Map<string, Kept>()
  /** `PUT key` for each request that was granted, in order. */
  readonly log: string[] = []
  readonly requests: { headers: IncomingHttpHeaders }[] = []
  /** How many of the next requests fail for a moment. */
  failNext = 0
  /** Keys that may not be written. */
  refuse: RegExp | undefined
  isMissing = false
  url = ''
  private readonly server: Server

  private constructor(server: Server) {
    this.server = server
  }

  /** Starts on a free port. */
  static async start(): Promise<FakeBucket> {
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part)
      const key = decodeURIComponent(request.url ?? '').replace(/^\/bucket\//, '')
      bucket.requests.push({ headers: request.headers })
      const kept = { text: Buffer.concat(parts).toString(), headers: request.headers }
      const { status, body = '' } = bucket.answer(request.method ?? '', key, kept)
      response.writeHead(status).end(body)
    })
    const bucket: FakeBucket = new FakeBucket(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    bucket.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket/`
    return bucket
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    this.server.close()
    await once(this.server, 'close')
  }

  private answer(method: string, key: string, kept: Kept): { status: number; body?: string } {
    if (this.failNext > 0) {
      this.failNext -= 1
      return { status: 503 }
    }
    if (this.isMissing) return { status: 404 }
    if (method !== 'GET' && this.refuse?.test(key)) return { status: 403 }
    this.log.push(`${method} ${key}`)
    if (method === 'PUT') this.objects.set(key, kept)
    if (method === 'DELETE') this.objects.delete(key)
    const found = this.objects.get(key)
    return method === 'GET' && !found ? { status: 404 } : { status: 200, body: found?.text ?? '' }
  }
}
