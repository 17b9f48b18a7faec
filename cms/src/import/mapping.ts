import { readFileSync } from 'node:fs'
import { KIND_FACTS, KINDS, KINDS_WITH_LIST, type Kind } from 'content-models'
import { parse } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../commands/usage-error.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { FIELD_NAMES } from './fields/field-names.ts'

const fieldName = z.enum(FIELD_NAMES, {
  error: ({ input }) =>
    `"${String(input)}" is geen veld van ons. Kies uit: ${FIELD_NAMES.join(', ')}.`,
})
/** Our field for a name of the source, in short or with what values are called here; null leaves a value out on purpose. */
const ruleSchema = z.preprocess(
  (rule) => (typeof rule === 'string' ? { to: rule } : rule),
  z.strictObject({
    to: fieldName,
    values: z.record(z.string(), z.string().nullable()).default({}),
  }),
)

const mappingSchema = z.strictObject({
  /** A lasting name of this source; with the path of a file it says which document that file became. */
  name: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'De naam heeft alleen kleine letters, cijfers en streepjes.')
    .optional(),
  /** What files become that no folder decides on. */
  kind: z.enum(KINDS).optional(),
  /** Which kind the files in a folder become; the longest path that fits decides. */
  folders: z.record(z.string(), z.enum(KINDS)).default({}),
  fields: z.record(z.string(), ruleSchema).default({}),
  /** Names that are left out on purpose, with the reason. */
  ignore: z.record(z.string(), z.string().min(1)).default({}),
})
export type Mapping = z.infer<typeof mappingSchema>

/** No file of data: only our own names and those that everybody uses. */
export const EMPTY_MAPPING: Mapping = mappingSchema.parse({})

/** Reads a mapping, JSON or YAML. */
export function readMapping(path: string): Mapping {
  const parsed = mappingSchema.safeParse(parseFile(path), { error: z.locales.nl().localeError })
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(
    ({ path: at, message }) => `  - ${at.length > 0 ? `${at.join('.')}: ` : ''}${message}`,
  )
  throw new UsageError(
    `Het bestand "${path}" klopt niet:\n${problems.join('\n')}\nEr is niets gewijzigd.`,
  )
}

function parseFile(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(
      `Het bestand "${path}" bestaat niet of is niet te lezen. Er is niets gewijzigd.`,
    )
  }
  try {
    return parse(text, { schema: 'core', maxAliasCount: 50 })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : ''
    throw new UsageError(
      `Het bestand "${path}" is geen goede YAML of JSON: ${reason} Er is niets gewijzigd.`,
    )
  }
}

/** Folders are called as the collection, or as the section of the site. */
const FOLDER_KINDS: Record<string, Kind | undefined> = {
  artikelen: 'article',
  paginas: 'page',
  ...Object.fromEntries(
    KINDS_WITH_LIST.map((kind) => [KIND_FACTS[kind].section.replaceAll('/', ''), kind]),
  ),
  ...Object.fromEntries(KINDS.map((kind) => [COLLECTION_OF_KIND[kind], kind])),
}

/** What a file becomes: what the command says, else what the mapping says of its folder, else what its folder is called. */
export function kindOfFile(file: string, mapping: Mapping, asKind: Kind | undefined): Kind {
  if (asKind) return asKind
  const [longest] = Object.keys(mapping.folders)
    .filter((folder) => file.startsWith(`${folder.replace(/\/+$/, '')}/`))
    .sort((a, b) => b.length - a.length)
  const mapped = longest === undefined ? undefined : mapping.folders[longest]
  const [top = ''] = file.split('/')
  const named = Object.hasOwn(FOLDER_KINDS, top) ? FOLDER_KINDS[top] : undefined
  return mapped ?? mapping.kind ?? named ?? 'article'
}
