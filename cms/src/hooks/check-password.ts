import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'

/** Shortest password that we take, in characters. */
export const MIN_PASSWORD_LENGTH = 12

/** Says what is wrong with a password, or nothing. */
export function passwordProblem(password: unknown): string | undefined {
  if (typeof password !== 'string' || password.length < MIN_PASSWORD_LENGTH) {
    return `Kies een wachtwoord van minstens ${MIN_PASSWORD_LENGTH} tekens. Een paar woorden achter elkaar is prima.`
  }
  if (password.length > 200) return 'Kies een wachtwoord van hoogstens 200 tekens.'
  return new Set(password).size < 4
    ? 'Dit wachtwoord is te makkelijk te raden. Kies er een met meer verschillende tekens.'
    : undefined
}

/** Refuses weak passwords wherever an account gets one. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // Whoever may not make an account is refused after this; they need not know our rules.
  const isStranger = !req.user && 'overrideAccess' in args && args.overrideAccess === false
  if (isStranger && operation !== 'resetPassword') return args
  const password = (args as { data?: { password?: unknown } }).data?.password
  const sets = operation === 'create' || operation === 'update' || operation === 'resetPassword'
  if (!sets || (password === undefined && operation !== 'create')) return args
  const problem = passwordProblem(password)
  if (problem) throw new APIError(problem, 400, null, true)
  return args
}
