import { SEARCH_LIMITS } from 'content-models'
import type { Field, TextareaField } from 'payload'
import { splitLines } from './split-lines.ts'

const searchWordsField = linesField({
  name: 'searchWords',
  label: 'Andere woorden hiervoor',
  description:
    'Hoe zeggen bezoekers dit? Eén woord of korte uitdrukking per regel. Bij een stuk over eigen kracht: zelfredzaamheid. Zoeken vindt dit stuk dan ook met die woorden; lezers zien ze niet. Bij een begrip gelden ze voor de hele site. Meervoud, samenstellingen en typefouten hoef je niet op te schrijven.',
})

const searchPromisesField = linesField({
  name: 'searchPromises',
  label: 'Zoekbelofte',
  description: `Zoekvragen waarbij dit stuk in de eerste drie moet staan, één per regel. Bij elke nieuwe versie van de site kijken we dat na; als het niet klopt, hoor je het. Voorbeeld: buurtbus beginnen.`,
})

/** What an editor can say about finding a document. */
export const searchFields: Field = {
  type: 'collapsible',
  label: 'Zoeken',
  admin: { initCollapsed: true, position: 'sidebar' },
  fields: [searchWordsField, searchPromisesField],
}

/** Short lines, one a row; may stay empty. */
function linesField({
  name,
  label,
  description,
}: Record<'name' | 'label' | 'description', string>): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    admin: { rows: 3, description },
    validate: (value: unknown) => {
      const lines = splitLines(value)
      if (lines.length > SEARCH_LIMITS.lines)
        return `Schrijf hoogstens ${SEARCH_LIMITS.lines} regels. Het zijn er nu ${lines.length}.`
      const long = lines.find((line) => line.length > SEARCH_LIMITS.line)
      return (
        long === undefined ||
        `Deze regel is te lang (hoogstens ${SEARCH_LIMITS.line} tekens): "${long}"`
      )
    },
  }
}
