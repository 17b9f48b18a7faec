import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { documentPath } from 'content-models'
import { type ContentStore, documentsWithPromises } from 'site/content-store'
import { Failure } from '../../failure.ts'
import type { KeptPromise, PromiseQuestion } from './promise-worker.ts'

/** Among how many results a promised document must stand. */
const PROMISED_PLACE = 3
/** Queries that are tried for one release: more would hold it up. */
const MOST_PROMISES = 200

/**
 * Holds a new release against what editors promised: "who looks for this, finds that among the first three". Answers a
 * sentence for each promise that it breaks. Readers see nothing of it yet.
 */
export async function checkPromises(release: {
  folder: string
  store: ContentStore
}): Promise<string[]> {
  const promises = documentsWithPromises(release.store).flatMap((document) =>
    (document.searchPromises ?? []).map((query) => ({
      query,
      path: documentPath(document),
      title: document.title,
    })),
  )
  if (promises.length === 0) return []
  const tried = promises.slice(0, MOST_PROMISES)
  const kept = await ask({
    root: join(release.folder, 'pagefind'),
    place: PROMISED_PLACE,
    promises: tried,
  })
  const broken = tried.flatMap(({ query, title }, at) =>
    kept[at]?.isKept ? [] : [describe({ query, title, instead: kept[at]?.first })],
  )
  const left = promises.length - tried.length
  return left > 0
    ? [...broken, `${left} zoekbeloftes zijn niet nagekeken: het zijn er te veel.`]
    : broken
}

/**
 * For who lets promises bind.
 * @throws Failure that names the broken ones.
 */
export function refuseBroken(broken: string[]): void {
  if (broken.length === 0) return
  const list = broken.map((sentence) => `- ${sentence}`).join('\n')
  throw new Failure(
    `De nieuwe site komt niet live, want zoekbeloftes worden niet gehouden (SEARCH_PROMISES=stop):\n${list}\nDe huidige site is niet gewijzigd.`,
  )
}

function describe({
  query,
  title,
  instead,
}: {
  query: string
  title: string
  instead: string | undefined
}): string {
  const found = instead ? `Bovenaan staat nu "${instead}".` : 'Er wordt niets gevonden.'
  return `Zoekbelofte: wie "${query}" zoekt, vindt "${title}" niet in de eerste ${PROMISED_PLACE}. ${found} Zet het woord in de titel, de samenvatting of bij "Andere woorden hiervoor", of haal de belofte weg.`
}

/** In a thread of its own: the code of browsers changes things that all of a process shares. */
function ask(question: PromiseQuestion): Promise<KeptPromise[]> {
  const file = fileURLToPath(new URL('promise-worker.ts', import.meta.url))
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: question })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`Search stopped with code ${code}.`)))
  })
}
