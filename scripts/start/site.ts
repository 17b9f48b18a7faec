import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { createSiteServer } from '../serve/site-server.ts'

/** Serves the newest release on this machine. */
export async function startSite({
  dataFolder,
  siteUrl,
  cmsUrl,
  sitePort,
}: Environment): Promise<Server> {
  const server = createSiteServer({
    releasesFolder: join(dataFolder, 'releases'),
    basePath: new URL(siteUrl).pathname,
    formsOrigin: cmsUrl && new URL(cmsUrl).origin,
  })
  server.listen(sitePort, '127.0.0.1')
  await once(server, 'listening')
  return server
}
