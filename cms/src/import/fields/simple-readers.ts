import type { FieldStep } from './read-fields.ts'
import { asNumber, asText, cut } from './values.ts'
import { codeOf, WORDS } from './words.ts'

/** Puts a value in the draft; false when nothing of it was carried. */
export type Reader = (value: unknown, step: FieldStep) => boolean

export const NO_TEXT = 'Niet overgenomen: hier hoort tekst.'

/** Notes why a value was not carried. */
export function no(problem: FieldStep['problem'], reason: string): false {
  problem(reason)
  return false
}

/** Reads one line of text of at most so many characters. */
export function text(max: number): Reader {
  return (value, { draft, field, problem }) => {
    const words = asText(value)
    if (!words) return no(problem, NO_TEXT)
    if (words.length > max)
      problem(`Ingekort: dit veld heeft hoogstens ${max} tekens. Er stond: "${words}"`)
    if (draft.fields[field] !== undefined)
      return no(problem, `Niet overgenomen: dit veld was al gevuld. Er stond: "${words}"`)
    draft.fields[field] = cut(words, max)
    return true
  }
}

/** One text, to which several names may add. */
export function joined(value: unknown, { draft, field, problem }: FieldStep): boolean {
  const words = asText(value)
  if (!words) return no(problem, NO_TEXT)
  const known = draft.fields[field] as string | undefined
  const all = known && known !== words ? `${known} ${words}` : words
  if (all.length > 400)
    problem(`Ingekort: dit veld heeft hoogstens 400 tekens. Er stond: "${words}"`)
  draft.fields[field] = cut(all, 400)
  return true
}

/** Reads a word of a closed list. */
export function word(field: 'difficulty' | 'phase' | 'legalForm'): Reader {
  return (value, { draft, problem }) => {
    const code = codeOf(asText(value) ?? '', WORDS[field])
    if (!code)
      return no(
        problem,
        `Niet overgenomen: "${asText(value) ?? ''}" kennen we niet. Kies uit: ${WORDS[field].codes.join(', ')}.`,
      )
    draft.fields[field] = code
    return true
  }
}

/** Reads a whole number. */
export function number(min: number): Reader {
  return (value, { draft, field, problem }) => {
    const whole = asNumber(value, min)
    if (whole === undefined) return no(problem, 'Niet overgenomen: hier hoort een heel getal.')
    draft.fields[field] = whole
    return true
  }
}
