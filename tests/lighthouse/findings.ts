import type { Result } from './load-lighthouse.ts'

/** What must be without findings; how fast a page is says as much about the machine. */
const STRICT = ['accessibility', 'best-practices', 'seo']
export const CATEGORIES = [...STRICT, 'performance']

/** What is meant to be so, by name of a page type. */
const INTENDED: Record<string, readonly string[]> = {
  // A page that isn't there says so, and search engines have nothing to look for on it.
  'page that is not there': ['http-status-code', 'is-crawlable', 'errors-in-console'],
}

const SHOWN_DETAILS = 400

/** Every audit that isn't passed, also those that weigh nothing in a score. */
export function findFindings(name: string, { runtimeError, categories, audits }: Result): string[] {
  if (runtimeError) return [`${runtimeError.code}: ${runtimeError.message}`]
  return STRICT.flatMap((category) => categories[category]?.auditRefs ?? [])
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined)
    .filter(({ id, score }) => score !== null && score < 1 && !INTENDED[name]?.includes(id))
    .map(({ id, title, details }) =>
      `${id}: ${title} ${JSON.stringify(details?.items ?? [])}`.slice(0, SHOWN_DETAILS),
    )
}
