import type { Bucket } from './s3-client.ts'
import type { Files } from './s3-files.ts'

/** What a bucket holds, as far as is known. */
export type S3State = {
  release: string | undefined
  files: Files
  /** Paths that a visit which broke off was about to put. */
  doubtful: Set<string>
}

/** The release that the bucket holds whole: small, for who wants to know. */
const RELEASE = '.oplaadpunt/release.json'
const FILES = '.oplaadpunt/files.json'
const PLAN = '.oplaadpunt/plan.json'
const HEADERS = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }

/** Reads what the bucket tells of itself; nothing, when it is empty. */
export async function readState(bucket: Bucket): Promise<S3State> {
  const state = await readJson<{ release: string; files: Files }>(bucket, FILES)
  const plan = await readJson<string[]>(bucket, PLAN)
  return { release: state?.release, files: state?.files ?? {}, doubtful: new Set(plan ?? []) }
}

/** Notes what is about to be put, so that nothing of a visit that breaks off stays behind unknown. */
export async function writePlan(bucket: Bucket, paths: string[]): Promise<void> {
  await writeJson(bucket, PLAN, paths)
}

/** The visit is over. */
export async function forgetPlan(bucket: Bucket): Promise<void> {
  await bucket.delete(PLAN)
}

/** Notes what the bucket now holds. */
export async function writeState(
  bucket: Bucket,
  { release, files }: { release: string; files: Files },
): Promise<void> {
  await writeJson(bucket, FILES, { release, files })
  await writeJson(bucket, RELEASE, { release, files: Object.keys(files).length })
}

async function readJson<Value>(bucket: Bucket, key: string): Promise<Value | undefined> {
  const bytes = await bucket.get(key)
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Value)
}

async function writeJson(bucket: Bucket, key: string, value: unknown): Promise<void> {
  await bucket.put(key, new TextEncoder().encode(`${JSON.stringify(value)}\n`), HEADERS)
}
