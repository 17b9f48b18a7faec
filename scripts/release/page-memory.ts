import type { Press } from './press-store.ts'

/** A printed page as the press remembers it; `hash` is the SHA-256 of its bytes. */
export type PrintedPage = {
  path: string
  hash: string
  tags: string[]
  /** Paths of the site to which addresses lead that an editor typed. */
  typedLinks: string[]
  /** Belongs to no single document. */
  isOverview: boolean
}

/** The hash of a page when it was last printed. */
export function knownHash({ store }: Press, path: string): string | undefined {
  const row = store.prepare('SELECT hash FROM pages WHERE path = ?').get(path)
  return row === undefined ? undefined : String(row.hash)
}

/** The tags of a page when it was last printed. */
export function knownTags({ store }: Press, path: string): string[] {
  const row = store.prepare('SELECT tags FROM pages WHERE path = ?').get(path)
  return row === undefined ? [] : (JSON.parse(String(row.tags)) as string[])
}

/** The paths of the remembered pages that belong to no single document. */
export function knownOverviews({ store }: Press): string[] {
  const rows = store.prepare('SELECT path FROM pages WHERE is_overview = 1').all()
  return rows.map(({ path }) => String(path))
}

/** How many pages the site has. */
export function countPages({ store }: Press): number {
  return Number(store.prepare('SELECT count(*) AS total FROM pages').get()?.total ?? 0)
}

/** The paths of all remembered pages that carry one of these tags. */
export function pathsWithTags({ store }: Press, tags: Iterable<string>): string[] {
  const select = store.prepare(
    'SELECT path FROM pages WHERE id IN (SELECT page_id FROM page_tags WHERE tag = ?)',
  )
  const paths = new Set<string>()
  for (const tag of tags) for (const { path } of select.iterate(tag)) paths.add(String(path))
  return [...paths]
}

/** The tags `until:<day>` of which the day has come. */
export function passedDayTags({ store }: Press, day: string): string[] {
  return store
    .prepare("SELECT DISTINCT tag FROM page_tags WHERE tag > 'until:' AND tag <= ?")
    .all(`until:${day}`)
    .map(({ tag }) => String(tag))
}

/** Remembers a page as it was printed. */
export function rememberPage(
  press: Press,
  { path, hash, tags, typedLinks, isOverview }: PrintedPage,
): void {
  const { store } = press
  forgetPage(press, path)
  const { lastInsertRowid } = store
    .prepare('INSERT INTO pages (path, hash, is_overview, tags) VALUES (?, ?, ?, ?)')
    .run(path, hash, Number(isOverview), JSON.stringify(tags))
  const tag = store.prepare('INSERT INTO page_tags (tag, page_id) VALUES (?, ?)')
  for (const name of tags) tag.run(name, lastInsertRowid)
  const link = store.prepare('INSERT OR IGNORE INTO typed_links (target, path) VALUES (?, ?)')
  for (const target of typedLinks) link.run(target, path)
}

/** Forgets a page that left the site. */
export function forgetPage({ store }: Press, path: string): void {
  const page = store.prepare('SELECT id, tags FROM pages WHERE path = ?').get(path)
  if (!page) return
  const tag = store.prepare('DELETE FROM page_tags WHERE tag = ? AND page_id = ?')
  for (const name of JSON.parse(String(page.tags)) as string[]) tag.run(name, page.id as number)
  store.prepare('DELETE FROM pages WHERE id = ?').run(page.id as number)
  store.prepare('DELETE FROM typed_links WHERE path = ?').run(path)
}

/** Forgets all pages: everything is printed anew. */
export function forgetAllPages({ database }: Press): void {
  database.exec('DELETE FROM pages; DELETE FROM page_tags; DELETE FROM typed_links')
}

/** The pages on which an editor typed an address that leads to this path. */
export function pagesLinkingTo({ store }: Press, target: string): string[] {
  const rows = store.prepare('SELECT path FROM typed_links WHERE target = ?').all(target)
  return rows.map(({ path }) => String(path))
}
