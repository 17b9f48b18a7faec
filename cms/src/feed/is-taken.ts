import { ValidationError } from 'payload'

/** True when a save failed because another row has this value of a unique field: somebody was first. */
export function isTaken(error: unknown, field: string): boolean {
  if (!(error instanceof ValidationError)) return false
  return error.data.errors.some(({ path }) => path === field)
}
