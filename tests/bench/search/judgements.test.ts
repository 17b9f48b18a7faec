import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { HOUSE } from '../house.ts'
import { readDocuments } from './documents.ts'
import { plainPath, readJudgements } from './judgements.ts'

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'judgements-'))
  writeFileSync(join(folder, 'q.tsv'), text)
  try {
    return readJudgements(join(folder, 'q.tsv'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('reads paths however they are written', () => {
  const rows = ['./a/b.md, /c', 'a/b.md c.md', 'a/b.md;c.md', '"a/b, c"']
  const found = read(
    `query\tkind\trelevant paths\twhy\n${rows.map((row) => `q\tk\t${row}\t`).join('\n')}`,
  )
  for (const { relevant } of found) expect([...relevant]).toEqual(['a/b', 'c'])
  expect(found).toHaveLength(4)
  expect(plainPath('met spatie/en punt.v2.md')).toBe('met spatie/en punt.v2')
})

it('holds back every third query of a kind', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((query) => `${query}\tk\tp.md`)
  const held = read([...rows, 'x\tother\tp.md'].join('\n')).filter(({ isHeldBack }) => isHeldBack)
  expect(held.map(({ query }) => query)).toEqual(['c', 'f'])
})

it('has at least ten kinds with at least a hundred queries of our own', () => {
  const own = readJudgements(join(import.meta.dirname, 'queries.tsv'))
  expect(own.length).toBeGreaterThanOrEqual(100)
  expect(new Set(own.map(({ kind }) => kind)).size).toBe(10)
})

it('names documents of the demo content, each of which can be read', () => {
  const paths = new Set(readDocuments(join(HOUSE, 'cms/demo')).map(({ path }) => path))
  const named = readJudgements(join(import.meta.dirname, 'queries.tsv'))
  for (const { query, relevant } of named) {
    for (const path of relevant) expect(paths, query).toContain(path)
  }
})
