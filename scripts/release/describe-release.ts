import type { ReleaseResult } from './run-release.ts'

/** What came of a release, in sentences for who watches. */
export function describeRelease({
  release,
  isNew,
  documents,
  pages,
  unreadable,
  warnings,
}: ReleaseResult): string[] {
  return [
    isNew
      ? `Release ${release} is live: ${documents} stukken, ${pages} pagina's.`
      : `Er is niets veranderd: release ${release} blijft live.`,
    ...unreadable.map(
      ({ title, problems }) =>
        `Let op: "${title}" kon niet mee. ${problems.join(' ')} Lezers zien de vorige versie.`,
    ),
    ...warnings.map((warning) => `Let op: ${warning}`),
  ]
}
