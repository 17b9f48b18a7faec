import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCmsUrl, toCmsVariable } from './environment/cms-url.ts'
import { findDataFolderProblem } from './environment/data-folder.ts'
import { readDatabaseUrl } from './environment/database-url.ts'
import { readPort } from './environment/ports.ts'
import { readOrMakeSecrets } from './environment/secrets.ts'
import { readWebAddress } from './environment/web-address.ts'
import { Failure } from './failure.ts'

/** The folder of the repository. */
export const HOUSE = fileURLToPath(new URL('../', import.meta.url))

/** The settings of an installation; docs/guides/settings.md tells what each is for. */
export type Environment = {
  /** Absolute path. */
  dataFolder: string
  /** `file:` with an absolute path, `mongodb://…` or `mongodb+srv://…`. */
  databaseUrl: string
  cmsPort: number
  sitePort: number
  /** Ends with a slash; its path is the site's base path. */
  siteUrl: string
  /** Address of the CMS without a slash at the end. */
  feedUrl: string
  /** Address at which readers reach the CMS, without a slash at the end; none when they can't. */
  cmsUrl: string | undefined
  payloadSecret: string
  feedKey: string
}

type Variables = Record<string, string | undefined>

/** Reads and checks every setting, makes the data folder and its secrets; one Failure names all that is wrong. */
export function readEnvironment(variables: Variables = process.env): Environment {
  const problems: string[] = []
  const settings = readSettings(variables, problems)
  const folderProblem = findDataFolderProblem(settings.dataFolder)
  if (folderProblem) problems.push(folderProblem)
  const secrets = folderProblem
    ? undefined
    : readOrMakeSecrets(settings.dataFolder, variables, problems)
  if (problems.length > 0 || !secrets) throw settingsFailure(problems)
  return { ...settings, ...secrets }
}

/** The same settings as variables, for a command that is run as a process of its own. */
export function toVariables(environment: Environment): Record<string, string> {
  return {
    OPLAADPUNT_DATA: environment.dataFolder,
    DATABASE_URL: environment.databaseUrl,
    CMS_PORT: String(environment.cmsPort),
    SITE_PORT: String(environment.sitePort),
    SITE_URL: environment.siteUrl,
    FEED_URL: environment.feedUrl,
    CMS_URL: toCmsVariable(environment.cmsUrl),
    PAYLOAD_SECRET: environment.payloadSecret,
    FEED_KEY: environment.feedKey,
  }
}

function readSettings(variables: Variables, problems: string[]) {
  const dataFolder = resolve(HOUSE, variables.OPLAADPUNT_DATA?.trim() || 'data')
  const cmsPort = readPort('CMS_PORT', variables.CMS_PORT, 3000, problems)
  const sitePort = readPort('SITE_PORT', variables.SITE_PORT, 4321, problems)
  if (problems.length === 0 && cmsPort === sitePort) {
    problems.push(
      `CMS_PORT en SITE_PORT zijn allebei ${cmsPort}. Geef het CMS en de site elk een eigen poort.`,
    )
  }
  const siteUrl = variables.SITE_URL?.trim() || `http://127.0.0.1:${sitePort}/`
  const feedUrl = variables.FEED_URL?.trim() || `http://127.0.0.1:${cmsPort}`
  return {
    dataFolder,
    databaseUrl: readDatabaseUrl(variables.DATABASE_URL, { dataFolder, house: HOUSE }, problems),
    cmsPort,
    sitePort,
    siteUrl: readWebAddress('SITE_URL', siteUrl, problems).replace(/\/*$/, '/'),
    cmsUrl: readCmsUrl(variables.CMS_URL, { siteUrl, cmsPort }, problems),
    feedUrl: readWebAddress('FEED_URL', feedUrl, problems).replace(/\/*$/, ''),
  }
}

function settingsFailure(problems: string[]): Failure {
  const count =
    problems.length === 1 ? 'Een instelling klopt' : `${problems.length} instellingen kloppen`
  const list = problems.map((problem) => `- ${problem}`).join('\n')
  return new Failure(`${count} niet:\n${list}\nZie docs/guides/settings.md. Er is niets veranderd.`)
}
