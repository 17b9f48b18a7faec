import { describe, expect, it } from 'vitest'
import { KINDS } from './kinds.ts'
import { documentPath, listPath, mediaPath, themePath } from './paths.ts'

describe('paths', () => {
  it('gives every kind its Dutch section', () => {
    const paths = KINDS.map((kind) => documentPath({ kind, slug: 'buurtbus' }))
    expect(paths).toEqual([
      '/kennisbank/buurtbus/',
      '/tools/buurtbus/',
      '/verhalen/buurtbus/',
      '/themas/buurtbus/',
      '/over/buurtbus/',
    ])
  })

  it('numbers older pages and leaves the newest without a number', () => {
    expect(listPath('story')).toBe('/verhalen/')
    expect(listPath('story', 3)).toBe('/verhalen/pagina/3/')
    expect(themePath('groen', 1)).toBe('/themas/groen/pagina/1/')
    expect(mediaPath('bus-1a2b.webp')).toBe('/media/bus-1a2b.webp')
  })
})
