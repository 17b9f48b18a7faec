import fc from 'fast-check'

/** Words with something to read, without spaces around them. */
export const label = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '')

/** A value that may be absent. */
export function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined })
}

/** Records whose undefined fields are absent, as in a tree that was read. */
export function record<T extends object>(
  fields: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<T> {
  return fc.record(fields).map((made) => withoutUndefined(made) as T)
}

/** A copy without the fields that are undefined. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}
