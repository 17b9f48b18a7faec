import { publishedDocumentSchema } from 'content-models'
import { describe, expect, it } from 'vitest'
import { makeCorpus } from './corpus.ts'

const DOCUMENTS = 400
/** Our own seed, so that the test is the same where the samples are absent. */
const corpus = makeCorpus({ documents: DOCUMENTS, samples: '' })
const documents = [...corpus]

describe('the corpus of the benchmarks', () => {
  it('fits the contract, with an id and a slug for each document', () => {
    for (const document of documents)
      expect(publishedDocumentSchema.parse(document)).toEqual(document)
    expect(new Set(documents.map(({ id }) => id)).size).toBe(DOCUMENTS)
    expect(new Set(documents.map(({ kind, slug }) => `${kind}/${slug}`)).size).toBe(DOCUMENTS)
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(
      new Set(['theme', 'article', 'tool', 'story']),
    )
  })

  it('is the same for the same seed, and another for another', () => {
    const options = { documents: DOCUMENTS, samples: '' }
    expect(makeCorpus(options).at(200)).toEqual(documents[200])
    expect(makeCorpus({ ...options, seed: 2 }).at(200)).not.toEqual(documents[200])
    expect(corpus.at(DOCUMENTS)).toBeUndefined()
  })

  it('links and relates to documents that are there', () => {
    const ids = new Set(documents.map(({ id }) => id))
    const references = [...JSON.stringify(documents).matchAll(/"id":"([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(5 * DOCUMENTS)
    for (const [, id] of references) expect(ids).toContain(id)
    const themes = documents.filter(({ kind }) => kind === 'theme').map(({ id }) => id)
    for (const document of documents) {
      if ('themes' in document) for (const id of document.themes) expect(themes).toContain(id)
      expect(document.id).toMatch(new RegExp(`^${document.kind}-`))
    }
  })

  it('has texts of about so many words', () => {
    const texts = documents
      .slice(20)
      .map((document) => [...JSON.stringify(document).matchAll(/"text":"((?:[^"\\]|\\.)+)"/g)])
    for (const text of texts) {
      const words = text.flatMap(([, part = '']) => part.trim().split(/\s+/)).length
      expect(words).toBeGreaterThan(560)
      expect(words).toBeLessThan(850)
    }
  })

  it('gives each document, and each later version, a word of its own', () => {
    const all = JSON.stringify([documents, corpus.revised(200, 1)])
    expect(all.split(corpus.wordAt(200)).length - 1).toBe(2)
    expect(all.split(corpus.wordOfRevision(200, 1)).length - 1).toBe(1)
  })
})
