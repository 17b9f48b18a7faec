import { readWebAddress } from './web-address.ts'

/** A folder of releases on this machine, or on the machine that ssh calls `host`. */
export type RsyncSettings = { kind: 'rsync'; host: string | undefined; folder: string }

/** A bucket that speaks S3. */
export type S3Settings = {
  kind: 's3'
  /** Of the bucket, or of a folder in it; ends with a slash. */
  url: string
  region: string
  keyId: string
  secret: string
}

/** Where a release goes beside the folder on this machine. */
export type TargetSettings = RsyncSettings | S3Settings

type Variables = Record<string, string | undefined>

/** Names that need no quotes in a shell and can't be taken for an option. */
const PLACE = /^(?:((?:\w[\w.-]*@)?\w[\w.-]*):)?(\/[\w.@+~/-]*\w)$/

/** The targets that are set; there may be none. */
export function readTargets(variables: Variables, problems: string[]): TargetSettings[] {
  return [...readRsync(variables.TARGET_RSYNC?.trim(), problems), ...readS3(variables, problems)]
}

function readRsync(place: string | undefined, problems: string[]): RsyncSettings[] {
  if (!place) return []
  const [, host, folder] = place.match(PLACE) ?? []
  if (folder) return [{ kind: 'rsync', host, folder }]
  problems.push(
    `TARGET_RSYNC is "${place}". Geef naam@server:/map/van/de/site, of /map/op/deze/computer, zonder spaties of aanhalingstekens.`,
  )
  return []
}

function readS3(variables: Variables, problems: string[]): S3Settings[] {
  const value = variables.TARGET_S3?.trim()
  if (!value) return []
  const url = readWebAddress('TARGET_S3', value, problems).replace(/\/*$/, '/')
  if (URL.canParse(url) && new URL(url).pathname === '/') {
    problems.push(
      `TARGET_S3 is "${value}". Zet de naam van de bucket erachter: https://opslag.voorbeeld.nl/bucket.`,
    )
  }
  const [keyId = '', secret = ''] = ['TARGET_S3_KEY_ID', 'TARGET_S3_SECRET'].map((name) => {
    const key = variables[name]?.trim()
    if (!key) problems.push(`${name} ontbreekt. Zonder deze sleutel gaat de bucket niet open.`)
    return key
  })
  const region = variables.TARGET_S3_REGION?.trim() || 'us-east-1'
  return [{ kind: 's3', url, region, keyId, secret }]
}
