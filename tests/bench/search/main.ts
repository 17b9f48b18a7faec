import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readDocuments } from './documents.ts'
import type { EngineMaker } from './engine.ts'
import { makeLunr } from './engines/lunr.ts'
import { makeMiniSearch } from './engines/minisearch.ts'
import { makeOplaadpunt } from './engines/oplaadpunt.ts'
import { makeOrama } from './engines/orama.ts'
import { makeStockPagefind } from './engines/stock-pagefind.ts'
import { readJudgements } from './judgements.ts'
import { type Answer, type EngineResult, runEngine } from './run-engine.ts'
import { failuresOf, tableOf } from './table.ts'

const HOUSE = resolve(import.meta.dirname, '../../..')
const ENGINES: Record<string, EngineMaker> = {
  oplaadpunt: makeOplaadpunt,
  pagefind: makeStockPagefind,
  minisearch: makeMiniSearch,
  orama: makeOrama,
  lunr: makeLunr,
}

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    queries: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string' },
    failures: { type: 'boolean' },
    json: { type: 'boolean' },
  },
})
const say = (text: string) => process.stderr.write(`${text}\n`)
// Data goes to stdout, so what libraries print goes elsewhere.
console.log = (...words) => console.error(...words)

const documents = readDocuments(resolve(values.content ?? resolve(HOUSE, 'cms/demo')))
const all = readJudgements(resolve(values.queries ?? resolve(import.meta.dirname, 'queries.tsv')))
const judgements = all.filter(({ isHeldBack }) =>
  values.part === 'held' ? isHeldBack : values.part === 'tuning' ? !isHeldBack : true,
)
const known = new Set(documents.map(({ path }) => path))
const lost = judgements.filter(({ relevant }) => ![...relevant].some((path) => known.has(path)))
say(`${documents.length} stukken, ${judgements.length} vragen.`)
for (const { query } of lost) say(`Let op: "${query}" noemt geen pad dat in de map staat.`)

const names = values.only ? values.only.split(',') : Object.keys(ENGINES)
if (documents.length === 0 || judgements.length === 0) {
  say('Er is niets te meten: geen stukken of geen vragen.')
  process.exit(1)
}
const engines: Record<string, EngineResult> = {}
const answers: Record<string, Answer[]> = {}
for (const name of names) {
  const make = ENGINES[name]
  if (!make) {
    say(`--only kent "${name}" niet. Kies uit: ${Object.keys(ENGINES).join(', ')}.`)
    process.exit(1)
  }
  say(`${name} …`)
  const engine = await make(documents)
  try {
    const run = await runEngine(engine, judgements)
    engines[name] = run.result
    answers[name] = run.answers
  } finally {
    await engine.close()
  }
}
if (values.failures) say(failuresOf(answers[names[0] ?? ''] ?? []))
if (values.json) process.stdout.write(`${JSON.stringify({ engines })}\n`)
else process.stdout.write(`${tableOf(engines)}\n`)
