import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import type { S3Settings } from '../environment/targets.ts'
import { Failure, reasonOf } from '../failure.ts'

const TIMEOUT_MS = 60_000
const RETRIES = 3

/** What we ask of a bucket; keys are paths below the address that was set. */
export type Bucket = {
  get(key: string): Promise<Uint8Array | undefined>
  put(key: string, bytes: Uint8Array, headers: Record<string, string>): Promise<void>
  delete(key: string): Promise<void>
}

/** Opens a bucket. Each request is signed; an answer of the 500s is asked for again. */
export function openBucket(
  { url, region, keyId, secret }: S3Settings,
  signal?: AbortSignal,
): Bucket {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: RETRIES,
  })
  const ask = async (key: string, init: RequestInit): Promise<Response> => {
    const timeout = AbortSignal.timeout(TIMEOUT_MS)
    const stop = signal ? AbortSignal.any([signal, timeout]) : timeout
    const address = url + key.split('/').map(encodeURIComponent).join('/')
    try {
      return await client.fetch(address, { ...init, signal: stop })
    } catch (error) {
      signal?.throwIfAborted()
      throw new Failure(reasonOf((error as { cause?: unknown }).cause ?? error), { cause: error })
    }
  }
  return {
    get: async (key) => {
      const answer = await ask(key, { method: 'GET' })
      if (answer.status === 404) return undefined
      refuseErrors(answer, key)
      return new Uint8Array(await answer.arrayBuffer())
    },
    put: async (key, bytes, headers) => {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const body = bytes as Uint8Array<ArrayBuffer>
      const more = { ...headers, 'X-Amz-Content-Sha256': hash }
      refuseErrors(await ask(key, { method: 'PUT', body, headers: more }), key)
    },
    delete: async (key) => {
      const answer = await ask(key, { method: 'DELETE' })
      if (answer.status !== 404) refuseErrors(answer, key)
    },
  }
}

function refuseErrors(answer: Response, key: string): void {
  if (answer.ok) return
  if (answer.status === 403) throw new Failure('de sleutel geeft geen toegang tot de bucket')
  if (answer.status === 404) throw new Failure('de bucket bestaat niet')
  throw new Failure(`de bucket antwoordt ${answer.status} op ${key}`)
}
