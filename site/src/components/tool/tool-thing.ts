import type { Tool } from 'content-models'
import type { HowTo } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'
import { richTextText } from '../rich-text/plain-text.ts'

/** A tool as steps to follow; undefined for one without steps, which is no how-to. */
export function toolThing(
  { title, steps, materials }: Tool,
  { work }: SharedFacts,
): HowTo | undefined {
  if (steps.length === 0) return undefined
  return {
    '@type': 'HowTo',
    name: title,
    ...work,
    step: steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: step.title,
      text: richTextText(step.body) || step.title,
    })),
    ...(materials.length > 0
      ? { supply: materials.map((name) => ({ '@type': 'HowToSupply' as const, name })) }
      : {}),
  }
}
