import { type GlossaryTerm, KIND_LABELS, listPath } from 'content-models'
import type { DefinedTerm } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'

/** A word of the glossary. */
export function termThing({ title, forms }: GlossaryTerm, shared: SharedFacts): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    name: title,
    ...shared.thing,
    ...(forms.length > 0 ? { alternateName: forms } : {}),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: KIND_LABELS.term.many,
      url: shared.address(listPath('term')),
    },
  }
}
