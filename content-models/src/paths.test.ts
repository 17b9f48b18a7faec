import { describe, expect, it } from 'vitest'
import { KIND_FACTS } from './kind-facts.ts'
import { KINDS } from './kinds.ts'
import { documentPath, listPath, mediaPath, pathsOfDocument, themePath } from './paths.ts'

describe('paths', () => {
  it('gives every kind its Dutch section', () => {
    expect(documentPath({ kind: 'article', slug: 'buurtbus' })).toBe('/kennisbank/buurtbus/')
    expect(documentPath({ kind: 'scheme', slug: 'buurtbus' })).toBe('/regelingen/buurtbus/')
    for (const kind of KINDS) expect(KIND_FACTS[kind].section).toMatch(/^\/[a-z]+\/$/)
  })

  it('knows what stands below the page of a document', () => {
    expect(pathsOfDocument({ kind: 'tool', slug: 'dakscan' })).toEqual(['/tools/dakscan/'])
    expect(pathsOfDocument({ kind: 'scheme', slug: 'fonds' })).toEqual([
      '/regelingen/fonds/',
      '/regelingen/fonds/agenda.ics',
    ])
  })

  it('numbers older pages and leaves the newest without a number', () => {
    expect(listPath('story')).toBe('/verhalen/')
    expect(listPath('story', 3)).toBe('/verhalen/pagina/3/')
    expect(themePath('groen', 1)).toBe('/themas/groen/pagina/1/')
    expect(mediaPath('bus-1a2b.webp')).toBe('/media/bus-1a2b.webp')
  })
})
