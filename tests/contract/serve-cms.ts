import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { answerRequest } from 'cms/answer-request'
import { openPayload } from 'cms/open-payload'

/**
 * A process of the cms without its admin: Payload's REST and the content feed over HTTP, as Next serves them.
 * Writes its address as the first line to stdout. `--drop` removes the database when it is stopped.
 */
const payload = await openPayload()

const server = createServer(async (incoming, outgoing) => {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort())
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD'
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: {
      // As Next does for whoever comes without a proxy.
      'x-forwarded-for': incoming.socket.remoteAddress ?? '',
      ...(incoming.headers as Record<string, string>),
    },
    signal: gone.signal,
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
  } as RequestInit)
  const response = await answerRequest(payload, request)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`)
})

process.on('SIGTERM', async () => {
  server.closeAllConnections()
  const { connection } = payload.db as { connection?: { dropDatabase(): Promise<void> } }
  if (process.argv.includes('--drop')) await connection?.dropDatabase()
  await payload.destroy()
  process.exit(0)
})
