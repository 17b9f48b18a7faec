import type { Tool } from 'content-models'
import type { Tool as PayloadTool } from '../payload-types.ts'
import { listedToPublished, present } from './base-to-published.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** A tool as readers get it. */
export function toolToPublished(doc: PayloadTool, context: PublishingContext): Tool {
  return {
    ...listedToPublished(doc),
    kind: 'tool',
    purpose: doc.purpose?.trim() ?? '',
    body: richTextToPublished(doc.body, 'body', context),
    materials: (doc.materials ?? []).map((material) => material.trim()).filter(Boolean),
    steps: (doc.steps ?? []).map((step, index) => ({
      title: step.title.trim(),
      body: richTextToPublished(step.body, `steps.${index}.body`, context),
    })),
    downloads: downloads(doc, context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({
      duration: doc.duration?.trim(),
      groupSize: groupSize(doc.groupSize),
      difficulty: doc.difficulty,
      phase: doc.phase,
      image: context.image(doc.image),
      outcome: doc.outcome?.trim(),
    }),
  }
}

function groupSize(value: PayloadTool['groupSize']): Tool['groupSize'] {
  if (!value?.min && !value?.max) return undefined
  return { min: value.min ?? 1, ...present({ max: value.max }) }
}

function downloads(doc: PayloadTool, context: PublishingContext): Tool['downloads'] {
  return (doc.downloads ?? []).flatMap(({ label, file: medium }, index) => {
    const file = context.file(medium)
    if (file) return [{ label: label.trim(), file }]
    const message = `Het bestand bij "${label}" bestaat niet meer. Kies een ander bestand of haal de regel weg.`
    context.problems.push({ path: `downloads.${index}.file`, message })
    return []
  })
}
