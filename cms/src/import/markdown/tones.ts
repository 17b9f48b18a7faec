import type { CalloutTone } from 'content-models'

const TONES: Record<string, CalloutTone | undefined> = {
  note: 'note',
  info: 'note',
  abstract: 'note',
  summary: 'note',
  question: 'note',
  quote: 'note',
  example: 'note',
  important: 'note',
  seealso: 'note',
  details: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  warning: 'warning',
  caution: 'warning',
  danger: 'warning',
  attention: 'warning',
  error: 'warning',
  failure: 'warning',
  bug: 'warning',
}

/** The tone of a callout by the name that Docusaurus, MkDocs or GitHub gives it. */
export function toneOf(name: string): CalloutTone | undefined {
  return Object.hasOwn(TONES, name.toLowerCase()) ? TONES[name.toLowerCase()] : undefined
}
