import { documentPath, isKindWithPage, type Kind, RESERVED_SLUGS, slugSchema } from 'content-models'
import type { TextField } from 'payload'

/** The last part of a page's address. Made from the title when left empty, and kept from then on; not asked where there is no page. */
export function slugField(kind: Kind): TextField {
  const example = isKindWithPage(kind) ? documentPath({ kind, slug: 'een-voorbeeld' }) : ''
  return {
    name: 'slug',
    type: 'text',
    label: 'Adres',
    unique: true,
    index: true,
    // A copy gets an address of its own, made of its title.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      hidden: !isKindWithPage(kind),
      description: `Het laatste stuk van het webadres, zoals ${example}. Laat leeg: dan maken we het van de titel. Daarna blijft het hetzelfde, zodat links blijven werken.`,
    },
    validate: (value: unknown) => validateSlug(value),
  }
}

function validateSlug(value: unknown): string | true {
  if (value === undefined || value === null || value === '') return true
  if (typeof value !== 'string') return 'Het adres moet tekst zijn.'
  const parsed = slugSchema.safeParse(value)
  if (!parsed.success)
    return 'Gebruik alleen kleine letters, cijfers en streepjes: "een-buurtbus-beginnen".'
  if (RESERVED_SLUGS.includes(value))
    return `"${value}" gebruikt de site zelf al. Kies een ander adres.`
  return true
}
