import { KIND_LABELS } from 'content-models'
import type { BrokenLink } from './link-ledger.ts'
import type { ReleaseResult } from './run-release.ts'
import type { Prepared } from './try-changes.ts'

/** What came of a release, in sentences for who watches. */
export function describeRelease(result: ReleaseResult): string[] {
  const { release, isNew, documents, pages, printed, held, warnings } = result
  return [
    isNew
      ? `Release ${release} is live: ${documents} stukken, ${pages} pagina's, waarvan ${printed} opnieuw gedrukt.`
      : `Er is niets veranderd: release ${release} blijft live.`,
    ...held.map(
      ({ kind, title, problems }) =>
        `Let op: ${KIND_LABELS[kind].one} "${title}" wacht. ${problems.join(' ')} Lezers zien de vorige versie, als die er was.`,
    ),
    ...warnings.map((warning) => `Let op: ${warning}`),
  ]
}

/** What a release does that isn't as it should be, but holds nothing up. */
export function warningsOf({ brokenPromises, doubtful }: Prepared): string[] {
  return [...brokenPromises, ...doubtful.map(describeLink)]
}

/** A link that leads nowhere but holds nothing up, in a Dutch sentence. */
function describeLink({ path, address, isAnchor }: BrokenLink): string {
  return isAnchor
    ? `${path}: de link ${address} wijst naar een kop die er niet is.`
    : `${path}: de link ${address} leidt nergens heen.`
}
