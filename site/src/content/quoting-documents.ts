import type { ContentStore } from './store.ts'

/** The documents whose texts quote a living fact, by title. */
export function quotingDocuments(
  store: ContentStore,
  factId: string,
): { id: string; title: string }[] {
  const sql = `SELECT id, title FROM documents WHERE id IN (SELECT document_id FROM document_relations WHERE related_id = ?)
    ORDER BY title, id`
  return store.prepare(sql).all(factId) as unknown as { id: string; title: string }[]
}
