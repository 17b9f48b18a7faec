import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Which database a URL asks for, and where it is. */
export type DatabaseSetting = { kind: 'sqlite'; url: string } | { kind: 'mongodb'; url: string }

/** Everything that the cms takes from its environment, checked. Paths are absolute. */
export type CmsEnvironment = {
  dataFolder: string
  mediaFolder: string
  /** Photos that readers sent in; never public. */
  submissionsFolder: string
  database: DatabaseSetting
  secret: string
  feedKey: string
  /** Public address of the site, ending with a slash. */
  siteUrl: URL
  /** Public address of the cms, where forms on the site post to; absent when nobody outside can reach it. */
  cmsUrl: URL | undefined
  port: number
  /** Whether searches of readers that find nothing are counted. */
  countsSearches: boolean
}

const environmentSchema = z.object({
  OPLAADPUNT_DATA: z
    .string({ error: 'OPLAADPUNT_DATA ontbreekt: noem de map voor gegevens.' })
    .refine(isAbsolute, 'OPLAADPUNT_DATA moet een volledig pad zijn, dat met / begint.'),
  DATABASE_URL: z
    .string({ error: 'DATABASE_URL ontbreekt: geef file:… of mongodb://… op.' })
    .refine(
      (url) => /^(file:.|mongodb:\/\/.|mongodb\+srv:\/\/.)/.test(url),
      'DATABASE_URL moet met file:, mongodb:// of mongodb+srv:// beginnen.',
    ),
  PAYLOAD_SECRET: z
    .string({ error: 'PAYLOAD_SECRET ontbreekt: geef een geheim van minstens 16 tekens op.' })
    .min(16, 'PAYLOAD_SECRET is te kort: minstens 16 tekens.'),
  FEED_KEY: z
    .string({ error: 'FEED_KEY ontbreekt: geef een sleutel van minstens 16 tekens op.' })
    .min(16, 'FEED_KEY is te kort: minstens 16 tekens.'),
  SITE_URL: z
    .string({ error: 'SITE_URL ontbreekt: geef het adres van de site op.' })
    .regex(/^https?:\/\/[^\s]+$/, 'SITE_URL moet met http:// of https:// beginnen.'),
  CMS_URL: z
    .string()
    .regex(
      /^(https?:\/\/[^\s]+|geen)$/,
      'CMS_URL moet met http:// of https:// beginnen, of "geen" zijn.',
    )
    .optional(),
  SEARCH_COUNTS: z.enum(['on', 'off'], 'SEARCH_COUNTS moet on of off zijn.').default('off'),
  CMS_PORT: z.coerce
    .number({ error: 'CMS_PORT moet een getal zijn.' })
    .int('CMS_PORT moet een geheel getal zijn.')
    .min(1, 'CMS_PORT moet tussen 1 en 65535 liggen.')
    .max(65535, 'CMS_PORT moet tussen 1 en 65535 liggen.'),
})

/** Settings that don't fit: its message is for people, and says all. */
class SettingsError extends Error {
  readonly isPublic = true
}

/**
 * Reads the environment once, at start.
 * @throws one error that lists everything that is wrong, in Dutch.
 */
export function readEnvironment(
  variables: Record<string, string | undefined> = process.env,
): CmsEnvironment {
  const parsed = environmentSchema.safeParse(variables)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  - ${issue.message}`).join('\n')
    throw new SettingsError(
      `Het CMS kan niet starten, want de instellingen kloppen niet:\n${problems}\nEr is niets gewijzigd.`,
    )
  }
  const values = parsed.data
  return {
    dataFolder: values.OPLAADPUNT_DATA,
    mediaFolder: resolve(values.OPLAADPUNT_DATA, 'media'),
    submissionsFolder: resolve(values.OPLAADPUNT_DATA, 'submissions'),
    database: databaseSetting(values.DATABASE_URL),
    secret: values.PAYLOAD_SECRET,
    feedKey: values.FEED_KEY,
    siteUrl: new URL(values.SITE_URL.replace(/\/*$/, '/')),
    cmsUrl: values.CMS_URL && values.CMS_URL !== 'geen' ? new URL(values.CMS_URL) : undefined,
    port: values.CMS_PORT,
    countsSearches: values.SEARCH_COUNTS === 'on',
  }
}

/** The folder of this package, whatever folder the process was started in. */
export const CMS_FOLDER = resolve(fileURLToPath(import.meta.url), '../..')

function databaseSetting(url: string): DatabaseSetting {
  return { kind: url.startsWith('file:') ? 'sqlite' : 'mongodb', url }
}
