import {
  isTwoDecimals,
  LIMITS,
  MAX_NUMBER,
  SUM_LIMITS,
  type SumSign,
  type SumUnit,
} from 'content-models'
import type { Block, Field, NumberField } from 'payload'

const SIGN_LABELS: Record<SumSign, string> = { plus: 'Komt erbij', minus: 'Gaat eraf' }
const UNIT_LABELS: Record<SumUnit, string> = { euro: 'Euro', percent: 'Procent', count: 'Aantal' }

const words = (name: string, label: string, description: string, required = false): Field => ({
  name,
  type: 'text',
  label,
  required,
  maxLength: LIMITS.shortText,
  admin: { description },
})

const number = (name: string, label: string, description: string): NumberField => ({
  name,
  type: 'number',
  label,
  min: 0,
  max: MAX_NUMBER,
  admin: { description, step: 0.01 },
  validate: (value: unknown, { required }: { required?: boolean }) => {
    if (value === undefined || value === null) return required ? 'Vul een getal in.' : true
    return (
      (typeof value === 'number' && value >= 0 && value <= MAX_NUMBER && isTwoDecimals(value)) ||
      'Vul een getal van nul of meer in, met ten hoogste twee cijfers achter de komma.'
    )
  },
})

const select = <Value extends string>(
  name: string,
  label: string,
  {
    labels,
    start,
    description,
  }: { labels: Record<Value, string>; start: Value; description: string },
): Field => ({
  name,
  type: 'select',
  label,
  required: true,
  defaultValue: start,
  options: (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] })),
  admin: { description },
})

const factors: Field = {
  name: 'factors',
  type: 'array',
  label: 'Getallen',
  labels: { singular: 'Getal', plural: 'Getallen' },
  required: true,
  minRows: 1,
  maxRows: SUM_LIMITS.factors,
  admin: {
    description:
      'Eén getal, of meer die je met elkaar vermenigvuldigt: 30 avonden keer 45 euro. De lezer kan elk getal veranderen.',
  },
  fields: [
    { ...number('value', 'Getal', 'Zonder teken ervoor of erachter.'), required: true },
    select('unit', 'Soort', {
      labels: UNIT_LABELS,
      start: 'euro',
      description: 'Het teken dat bij het getal staat. Van een procent wordt dat deel genomen.',
    }),
    words('name', 'Waarvan', 'Niet verplicht. Wat tel je? "avonden", "leden", "keer per jaar".'),
  ],
}

/** A sum that readers can change. */
export const sumBlock: Block = {
  slug: 'sum',
  labels: { singular: 'Rekensom', plural: 'Rekensommen' },
  fields: [
    words('title', 'Titel', 'Waar gaat de som over? "De zaal in Westerdiep, per jaar".', true),
    {
      name: 'rows',
      type: 'array',
      label: 'Regels',
      labels: { singular: 'Regel', plural: 'Regels' },
      required: true,
      minRows: 1,
      maxRows: SUM_LIMITS.rows,
      admin: { description: 'Wat er binnenkomt en wat eraf gaat, onder elkaar.' },
      fields: [
        words('label', 'Naam', 'Wat is het? "Zaalhuur", "Energie".', true),
        select('sign', 'Erbij of eraf', {
          labels: SIGN_LABELS,
          start: 'plus',
          description: 'Wat uitgegeven wordt, gaat eraf.',
        }),
        factors,
      ],
    },
    words('result', 'Uitkomst', 'Hoe heet wat eruit komt? "Blijft over per jaar".', true),
    words('unit', 'Eenheid van de uitkomst', 'Leeg is euro. Anders het woord erachter: "uur".'),
    number('shareValue', 'Delen door', 'Niet verplicht. Door hoeveel leden, huizen of uren?'),
    words('shareName', 'Waardoor je deelt', 'Het woord bij dat getal: "leden".'),
    words('shareResult', 'Uitkomst per stuk', 'Hoe heet het deel? "Per lid".'),
    words(
      'note',
      'Waar de getallen vandaan komen',
      'Niet verplicht. "Cijfers van Westerdiep, 2026".',
    ),
  ],
}

/** A text that readers can copy. */
export const sampleBlock: Block = {
  slug: 'sample',
  labels: { singular: 'Voorbeeldtekst', plural: 'Voorbeeldteksten' },
  fields: [
    words('title', 'Titel', 'Wat is het? "Mail aan de inkoper".', true),
    {
      name: 'text',
      type: 'textarea',
      label: 'Tekst',
      required: true,
      maxLength: 10_000,
      admin: {
        rows: 8,
        description:
          'Lezers kopiëren deze tekst zoals hij hier staat. Zet tussen vierkante haken wat ze zelf invullen: [naam van het dorp].',
      },
    },
  ],
}
