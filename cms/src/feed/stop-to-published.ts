import type { Stop } from 'content-models'
import { splitLines } from '../fields/split-lines.ts'
import type { Stop as PayloadStop } from '../payload-types.ts'
import { listedToPublished } from './base-to-published.ts'
import { idOf, type PublishingContext, toReference } from './publishing-context.ts'
import { requiredRichText } from './rich-text-to-published.ts'

/** A stop as readers get it: its address stands below that of its route. */
export function stopToPublished(doc: PayloadStop, context: PublishingContext): Stop {
  const base = listedToPublished(doc)
  const route = context.routeSlug(doc.route)
  if (route === undefined) {
    const message = 'Kies bij "Route" een route die er nog is. De site is niet gewijzigd.'
    context.problems.push({ path: 'route', message })
  }
  return {
    ...base,
    kind: 'stop',
    slug: `${route ?? 'route'}/${base.slug}`,
    route: { kind: 'route', id: idOf(doc.route) ?? '' },
    position: doc.position ?? 100,
    summary: doc.summary?.trim() ?? '',
    body: requiredRichText(doc.body, 'body', context),
    questions: splitLines(doc.questions),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
  }
}
