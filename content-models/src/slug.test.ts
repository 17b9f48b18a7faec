import { describe, expect, it } from 'vitest'
import { slugSchema } from './document.ts'
import { slugify } from './slug.ts'

describe('slugify', () => {
  it.each([
    ['Een dorpshuis overnemen van de gemeente', 'een-dorpshuis-overnemen-van-de-gemeente'],
    ['Één dorp, geen café?', 'een-dorp-geen-cafe'],
    ["Foto's & verhalen", 'fotos-en-verhalen'],
    ['Coöperatie: zó begin je', 'cooperatie-zo-begin-je'],
    ['  --  ', ''],
    ['../../etc/passwd', 'etc-passwd'],
    ['🚌', ''],
  ])('%j becomes %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('makes a valid slug of the longest title', () => {
    const slug = slugify('woord '.repeat(100))
    expect(slugSchema.safeParse(slug).success).toBe(true)
  })
})
