import type { z } from 'zod'
import type { PublishingProblem } from './publishing-context.ts'

/** Parts of the contract that editors write in a field of another name. */
const FIELD_OF_PART: Record<string, string> = { groups: 'figures', statements: 'figures' }

/** A finding of the contract's schema as a sentence that an editor can act on. `labelOf` gives the name of a field in the form. */
export function fieldProblem(
  issue: z.core.$ZodIssue,
  labelOf: (field: string) => string,
): PublishingProblem {
  const part = String(issue.path[0] ?? 'title')
  const field = FIELD_OF_PART[part] ?? part
  const advice = adviceOn(issue, `"${labelOf(field)}"`)
  return { path: field, message: `${advice} Publiceer daarna opnieuw. De site is niet gewijzigd.` }
}

function adviceOn(issue: z.core.$ZodIssue, field: string): string {
  if (issue.code === 'too_small') return `Vul ${field} in.`
  if (issue.code === 'too_big')
    return `Maak ${field} korter: ${limit(issue.maximum, issue.origin)}.`
  if (issue.code === 'custom' || issue.code === 'invalid_format')
    return `${field}: ${issue.message}`
  return `${field} klopt niet. Controleer wat er staat.`
}

function limit(maximum: number | bigint, origin: string): string {
  if (origin === 'string') return `hoogstens ${maximum} tekens`
  return origin === 'array' ? `hoogstens ${maximum} regels` : `hoogstens ${maximum}`
}
