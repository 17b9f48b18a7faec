import { makeCorpus } from './corpus/corpus.ts'
import { type Options, PARTS, readOptions } from './options.ts'
import { machine, reportOf } from './report.ts'
import type { Results } from './results.ts'

/** `npm run bench`: measures, tells on stderr what it does, and writes the report to stdout. */
const options = await orSentence(() => readOptions(process.argv.slice(2)))
if (options) await run(options)

async function run({ only, documents, samples, json, ...rest }: Options): Promise<void> {
  const corpus = makeCorpus({ documents, ...(samples ? { samples } : {}) })
  const results: Results = { measured: [], skipped: [] }
  for (const name of only) {
    const say = (text: string) => process.stderr.write(`${clock()} ${name}: ${text}\n`)
    // What one part can't do must not cost the figures of the others.
    const part = PARTS[name]?.({ corpus, say, ...rest }) ?? Promise.reject(new Error('unknown'))
    const found = await part.catch((error: Error) => ({
      measured: [],
      skipped: [{ title: name, reason: error.message.replace(/\s+/g, ' ').slice(-500) }],
    }))
    for (const { title, reason } of found.skipped) say(`${title} is skipped: ${reason}`)
    results.measured.push(...found.measured)
    results.skipped.push(...found.skipped)
  }
  const about = [
    new Date().toISOString().slice(0, 10),
    machine(),
    `Node ${process.versions.node}`,
    `${documents} documents of 600 words; sentences of ${corpus.source}`,
  ]
  process.stdout.write(
    json ? `${JSON.stringify({ about, ...results }, null, 2)}\n` : reportOf(results, about),
  )
}

function clock(): string {
  return new Date().toISOString().slice(11, 19)
}

async function orSentence<Value>(make: () => Value): Promise<Value | undefined> {
  try {
    return make()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
    return undefined
  }
}
