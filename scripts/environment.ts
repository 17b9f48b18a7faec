import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCmsUrl, toCmsVariable } from './environment/cms-url.ts'
import { type ContentLicence, readContentLicence } from './environment/content-licence.ts'
import { findDataFolderProblem } from './environment/data-folder.ts'
import { readDatabaseUrl } from './environment/database-url.ts'
import { readPort } from './environment/ports.ts'
import { readFeedKey, readOrMakeSecrets } from './environment/secrets.ts'
import { readTargets, type TargetSettings } from './environment/targets.ts'
import { readWebAddress } from './environment/web-address.ts'
import { Failure } from './failure.ts'

/** The folder of the repository. */
export const HOUSE = fileURLToPath(new URL('../', import.meta.url))

/** What the releaser needs, also on another machine than the CMS; docs/guides/settings.md tells what each is for. */
export type ReleaseEnvironment = {
  /** Absolute path. */
  dataFolder: string
  /** Ends with a slash; its path is the site's base path. */
  siteUrl: string
  /** Address of the CMS without a slash at the end. */
  feedUrl: string
  /** Address at which readers reach the CMS, without a slash at the end; none when they can't. */
  cmsUrl: string | undefined
  feedKey: string
  /** Whether a release that breaks a promise about searching stays back. */
  isPromiseBinding: boolean
  /** Searches that find nothing are counted by the cms, without anything of who searched. */
  countsSearches: boolean
  /** On which terms others may use the content. */
  licence: ContentLicence
  /** Where releases go beside the data folder. */
  targets: TargetSettings[]
}

/** The settings of a whole installation. */
export type Environment = ReleaseEnvironment & {
  /** `file:` with an absolute path, `mongodb://…` or `mongodb+srv://…`. */
  databaseUrl: string
  cmsPort: number
  sitePort: number
  payloadSecret: string
}

type Variables = Record<string, string | undefined>

/** Reads and checks every setting, makes the data folder and its secrets; one Failure names all that is wrong. */
export function readEnvironment(variables: Variables = process.env): Environment {
  return readAll(variables, (problems) => {
    const places = readPlaces(variables, problems)
    const { dataFolder } = places
    const folders = { dataFolder, house: HOUSE }
    const databaseUrl = readDatabaseUrl(variables.DATABASE_URL, folders, problems)
    const secrets = withFolder(dataFolder, problems, () =>
      readOrMakeSecrets(dataFolder, variables, problems),
    )
    return secrets && { ...places, databaseUrl, ...secrets }
  })
}

/** The same for a releaser: nothing of the CMS but the address and the key of its feed. */
export function readReleaseEnvironment(variables: Variables = process.env): ReleaseEnvironment {
  return readAll(variables, (problems) => {
    const { cmsPort, sitePort, ...places } = readPlaces(variables, problems)
    const feedKey = withFolder(places.dataFolder, problems, () =>
      readFeedKey(places.dataFolder, variables, problems),
    )
    return feedKey ? { ...places, feedKey } : undefined
  })
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
    SEARCH_PROMISES: environment.isPromiseBinding ? 'stop' : 'warn',
    SEARCH_COUNTS: environment.countsSearches ? 'on' : 'off',
    CONTENT_LICENCE: environment.licence,
  }
}

function readAll<Settings>(
  variables: Variables,
  read: (problems: string[]) => Settings | undefined,
): Settings & { targets: TargetSettings[] } {
  const problems: string[] = []
  const settings = read(problems)
  const targets = readTargets(variables, problems)
  if (problems.length > 0 || !settings) throw settingsFailure(problems)
  return { ...settings, targets }
}

/** Secrets are only looked for in a folder that can be used. */
function withFolder<Value>(
  dataFolder: string,
  problems: string[],
  read: () => Value,
): Value | undefined {
  const problem = findDataFolderProblem(dataFolder)
  if (!problem) return read()
  problems.push(problem)
  return undefined
}

function readPlaces(variables: Variables, problems: string[]) {
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
    cmsPort,
    sitePort,
    siteUrl: readWebAddress('SITE_URL', siteUrl, problems).replace(/\/*$/, '/'),
    cmsUrl: readCmsUrl(variables.CMS_URL, { siteUrl, cmsPort }, problems),
    isPromiseBinding: readPromises(variables.SEARCH_PROMISES, problems),
    countsSearches: readCounts(variables.SEARCH_COUNTS, problems),
    licence: readContentLicence(variables.CONTENT_LICENCE, problems),
    feedUrl: readWebAddress('FEED_URL', feedUrl, problems).replace(/\/*$/, ''),
  }
}

function readPromises(value: string | undefined, problems: string[]): boolean {
  const text = value?.trim() || 'warn'
  if (text !== 'warn' && text !== 'stop')
    problems.push(
      `SEARCH_PROMISES is "${text}". Kies warn (waarschuwen) of stop (niet live zetten).`,
    )
  return text === 'stop'
}

function readCounts(value: string | undefined, problems: string[]): boolean {
  const text = value?.trim() || 'off'
  if (text !== 'on' && text !== 'off')
    problems.push(
      `SEARCH_COUNTS is "${text}". Kies off (niets tellen) of on (zoekvragen zonder resultaat tellen).`,
    )
  return text === 'on'
}

function settingsFailure(problems: string[]): Failure {
  const count =
    problems.length === 1 ? 'Een instelling klopt' : `${problems.length} instellingen kloppen`
  const list = problems.map((problem) => `- ${problem}`).join('\n')
  return new Failure(`${count} niet:\n${list}\nZie docs/guides/settings.md. Er is niets veranderd.`)
}
