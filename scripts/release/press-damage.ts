import type { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'

/** Tags are kept twice, for two ways of looking: where the two differ, a page might not be printed when it must be. */
const DIFFERENT_TAGS = `
  WITH of_pages AS (SELECT pages.id, value AS tag FROM pages, json_each(pages.tags)),
    of_tags AS (SELECT page_id AS id, tag FROM page_tags)
  SELECT * FROM (SELECT * FROM of_pages EXCEPT SELECT * FROM of_tags)
  UNION ALL SELECT * FROM (SELECT * FROM of_tags EXCEPT SELECT * FROM of_pages)
  LIMIT 1`

const CHECKED = `
  SELECT key AS name, value, checksum FROM press_state
  UNION ALL SELECT release || '/' || position, json, checksum FROM release_changes`

/** Reads what the press remembers and answers what is damaged in it, in English for the log; undefined when nothing is. */
export function findPressDamage(database: DatabaseSync): string | undefined {
  const form = database.prepare('PRAGMA main.integrity_check(1)').get()
  if (form?.integrity_check !== 'ok') return String(form?.integrity_check)
  for (const { name, value, checksum } of database.prepare(CHECKED).iterate())
    if (crc32(String(value)) !== checksum) return `${name} is not as it was written.`
  const page = database.prepare(DIFFERENT_TAGS).get()
  return page && `The tags of page ${page.id} are not as they were written.`
}
