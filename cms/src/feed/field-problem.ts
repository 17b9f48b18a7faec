import type { z } from 'zod'
import type { PublishingProblem } from './publishing-context.ts'

/** Fields by the name that editors see. */
const FIELD_LABELS: Record<string, string> = {
  title: 'Titel',
  slug: 'Adres',
  summary: 'Samenvatting',
  purpose: 'Waar is het goed voor?',
  description: 'Waar gaat het over?',
  body: 'Tekst',
  steps: 'Stappen',
  sources: 'Bronnen',
  materials: 'Neem mee',
  downloads: 'Om te downloaden',
  related: 'Hierna',
  groupSize: 'Groep',
  publishedAt: 'Voor het eerst gepubliceerd',
}

/** A finding of the contract's schema as a sentence that an editor can act on. */
export function fieldProblem(issue: z.core.$ZodIssue): PublishingProblem {
  const field = String(issue.path[0] ?? 'title')
  const label = FIELD_LABELS[field] ?? field
  return {
    path: field,
    message: `Veld "${label}": ${sentence(issue)} Daarna kun je publiceren. De site is niet gewijzigd.`,
  }
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return 'vul dit in.'
  if (issue.code === 'too_big') return `maak dit korter: hoogstens ${issue.maximum}.`
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.message
  return 'dit klopt niet. Controleer wat er staat.'
}
