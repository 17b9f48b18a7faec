import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CMS_FOLDER } from '../environment.ts'

/**
 * Lets Payload write a migration for what changed in the collections, and gives its imports the endings
 * that Node needs to run them as they are.
 */
const folder = resolve(CMS_FOLDER, 'src/migrations')
const before = new Set(readdirSync(folder))
const name = process.argv[2] ?? 'change'
const payload = resolve(CMS_FOLDER, 'node_modules/payload/bin.js')
const result = spawnSync(
  process.execPath,
  [payload, 'migrate:create', name, '--skip-empty', '--disable-transpile'],
  { cwd: CMS_FOLDER, stdio: 'inherit' },
)
if (result.status !== 0) process.exit(result.status ?? 1)

for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
  const path = resolve(folder, file)
  const source = readFileSync(path, 'utf8')
  const mended = source
    .replace(/from '(\.\/[^']+?)(?<!\.ts)'/g, "from '$1.ts'")
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    // What a deleted document was named in goes with it; Payload says so for a new table, and forgets it for a new column.
    .replace(
      /(ALTER TABLE \\`\w+_rels\\` ADD \\`\w+_id\\` \S+ REFERENCES \w+\(id\));/g,
      '$1 ON UPDATE no action ON DELETE cascade;',
    )
  if (mended !== source) writeFileSync(path, mended)
}
// Payload exits 0 without a word when it would have to ask something: say what came of it.
const made = readdirSync(folder).filter((file) => !before.has(file))
console.error(
  made.length === 0
    ? 'No new migration: nothing changed, or Payload had a question. Run it in a terminal.'
    : `Made ${made.join(', ')}`,
)
