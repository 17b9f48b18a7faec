import type { PayloadRequest } from 'payload'

/** Raised for a body that is larger than it may be. */
export class TooLargeError extends Error {}

/**
 * The JSON that was posted. Reads no further than `maxBytes`, whatever the header says about the length.
 * @throws {@link TooLargeError}, or a SyntaxError for what is no JSON.
 */
export async function readJson(req: PayloadRequest, maxBytes: number): Promise<unknown> {
  if (Number(req.headers.get('content-length')) > maxBytes) throw new TooLargeError()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of bodyOf(req)) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new TooLargeError()
    chunks.push(chunk)
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

function bodyOf(req: PayloadRequest): AsyncIterable<Uint8Array> {
  return (req.body ?? new Blob([]).stream()) as unknown as AsyncIterable<Uint8Array>
}
