import { getPayload, type Payload } from 'payload'

/** Opens the cms's own interface in this process; the database is brought up to date first. */
export async function openPayload(): Promise<Payload> {
  // A command says itself what went wrong, in one sentence.
  if (!process.env.DEBUG) process.env.LOG_LEVEL ??= 'silent'
  // Payload applies committed migrations on opening in production only.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { default: config } = await import('../payload.config.ts')
  return getPayload({ config, disableOnInit: false })
}
