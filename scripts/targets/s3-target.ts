import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { S3Settings } from '../environment/targets.ts'
import { forEach } from '../for-each.ts'
import { CONTENT_TYPES, cacheControl } from '../serve/headers.ts'
import { type Bucket, openBucket } from './s3-client.ts'
import { listFiles } from './s3-files.ts'
import { planChanges } from './s3-plan.ts'
import { forgetPlan, readState, writePlan, writeState } from './s3-state.ts'
import type { PublishedRelease, Target } from './target.ts'

const PACE = { atOnce: 8 }

/**
 * A bucket that speaks S3. It can't switch: files are put in an order in which no page refers to what isn't there yet, and
 * what is gone goes last.
 */
export function s3Target(settings: S3Settings): Target {
  return {
    name: settings.url.replace(/\/$/, ''),
    publish: (release, signal) => publish(openBucket(settings, signal), release),
  }
}

async function publish(bucket: Bucket, { folder, name }: PublishedRelease): Promise<void> {
  const files = await listFiles(folder)
  const state = await readState(bucket)
  const plan = planChanges(files, state)
  if (plan.puts.flat().length + plan.deletes.flat().length === 0 && state.release === name) return
  await writePlan(bucket, [...plan.puts.flat(), ...state.doubtful])
  for (const paths of plan.puts) await forEach(paths, PACE, (path) => putFile(bucket, folder, path))
  for (const paths of plan.deletes) await forEach(paths, PACE, (path) => bucket.delete(path))
  await writeState(bucket, { release: name, files })
  await forgetPlan(bucket)
}

async function putFile(bucket: Bucket, folder: string, path: string): Promise<void> {
  await bucket.put(path, await readFile(join(folder, path)), {
    'Content-Type': CONTENT_TYPES[extname(path).slice(1)] ?? 'application/octet-stream',
    'Cache-Control': cacheControl(`/${path}`),
  })
}
