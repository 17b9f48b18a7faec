import { createHash } from 'node:crypto'
import { documentPath, LISTED_KINDS, listPath, themePath } from 'content-models'
import { currentStore } from '../content/current-store.ts'
import { linkedIds } from '../content/linked-ids.ts'
import { numberedPages, pageSlice } from '../content/paging.ts'
import { countList, sliceOfList } from '../content/read-lists.ts'
import { allOfKind, findById, findBySlug, referringTo } from '../content/read-store.ts'
import type { ListOf } from '../content/tags.ts'
import { listPaths } from '../press/list-paths.ts'
import { fillStore } from './fill-store.ts'

/** The paths of one route, such as `/kennisbank/[slug]/`, each with a key that changes with what its page shows. */
export async function staticPaths(route: string) {
  await fillStore()
  const names = [...route.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = '']) => name)
  const pattern = new RegExp(
    `^${route.replace(/\[\.\.\.\w+\]\//g, '(?:(.+)/)?').replace(/\[\w+\]/g, '([^/]+)')}$`,
  )
  return listPaths(currentStore()).flatMap((path) => {
    const values = path.match(pattern)?.slice(1)
    if (!values) return []
    const params = Object.fromEntries(names.map((name, index) => [name, values[index]]))
    return [{ params, cacheKey: cacheKeys().get(path) ?? everything() }]
  })
}

let keys: Map<string, string> | undefined

function cacheKeys(): Map<string, string> {
  keys ??= new Map([...documentKeys(), ...listKeys()])
  return keys
}

/** A document's page shows the document, what it links to, and what refers to it. */
function* documentKeys(): Generator<[string, string]> {
  const store = currentStore()
  const all = store.prepare('SELECT kind, slug FROM documents').all()
  for (const { kind, slug } of all as never[] as { kind: 'article'; slug: string }[]) {
    const document = findBySlug(store, kind, slug)
    if (!document || (document.kind as string) === 'theme') continue
    const related = 'related' in document ? document.related.map(({ id }) => id) : []
    const themes = 'themes' in document ? document.themes : []
    const shown = [...linkedIds(document), ...related, ...themes].map((id) => findById(store, id))
    yield [documentPath(document), keyOf([document, ...shown, ...referringTo(store, document.id)])]
  }
}

function* listKeys(): Generator<[string, string]> {
  for (const kind of LISTED_KINDS) yield* pagesOf({ kind }, (page) => listPath(kind, page))
  for (const { id, slug } of allOfKind(currentStore(), 'theme'))
    yield* pagesOf({ theme: id }, (page) => themePath(slug, page))
}

function* pagesOf(list: ListOf, path: (page: number) => string): Generator<[string, string]> {
  const total = countList(currentStore(), list)
  for (let page = 1; page <= numberedPages(total); page += 1) {
    const slice = pageSlice(total, page)
    if (slice) yield [path(page), keyOf([total, ...sliceOfList(currentStore(), list, slice)])]
  }
}

let all: string | undefined

/** The key of a page of which nothing better is known. */
function everything(): string {
  all ??= keyOf(currentStore().prepare('SELECT id, updated_at FROM documents ORDER BY id').all())
  return all
}

function keyOf(values: unknown[]): string {
  return createHash('sha1').update(JSON.stringify(values)).digest('hex')
}
