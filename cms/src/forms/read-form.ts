import type { PayloadRequest } from 'payload'

/** Raised for a body that is larger than the form can be. */
export class TooLargeError extends Error {}

/**
 * The fields of a posted form. Reads no further than `maxBytes`, whatever the header says about the length.
 * @throws {@link TooLargeError}, or a TypeError for what is no form.
 */
export async function readForm(req: PayloadRequest, maxBytes: number): Promise<FormData> {
  const type = req.headers.get('content-type') ?? ''
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type))
    throw new TypeError('Not a form.')
  if (Number(req.headers.get('content-length')) > maxBytes) throw new TooLargeError()
  if (!req.body) throw new TypeError('An empty body.')
  const state = { isTooLarge: false }
  const body = (req.body as ReadableStream<Uint8Array>).pipeThrough(limitTo(maxBytes, state))
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData()
  } catch (error) {
    if (state.isTooLarge) throw new TooLargeError()
    throw error
  }
}

function limitTo(maxBytes: number, state: { isTooLarge: boolean }) {
  let bytes = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes <= maxBytes) return controller.enqueue(chunk)
      state.isTooLarge = true
      controller.error(new TooLargeError())
    },
  })
}

/** The words in a field; empty when the field is missing, a file, or there twice. */
export function wordsOf(form: FormData, name: string): string {
  const values = form.getAll(name)
  const [value] = values
  return values.length === 1 && typeof value === 'string' ? value : ''
}
