import { idOf } from '../feed/publishing-context.ts'

/** The block within a sentence that quotes a living fact. */
export const FACT_BLOCK = 'fact'

/** The ids of all living facts that are quoted anywhere within a document, each once, in order. */
export function quotedFacts(document: unknown): string[] {
  const ids = new Set<string>()
  collect(document, ids)
  return [...ids].sort()
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  const { blockType, fact } = value as { blockType?: unknown; fact?: unknown }
  const id = blockType === FACT_BLOCK ? idOf(fact) : undefined
  if (id) ids.add(id)
  else for (const child of Object.values(value)) collect(child, ids)
}
