import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createSiteServer } from 'scripts/site-server'
import { type Installation, makeInstallation } from '../release/installation.ts'

/** The release of the fixtures, served as `npm start` serves it. */
export type ServedRelease = { url: string; installation: Installation; stop(): Promise<void> }

/** Where forms of the served site post to; nobody needs to be there. */
const CMS_URL = 'http://127.0.0.1:3000'

/** Makes a release of the fixtures and serves it on a free port. */
export async function serveFixtures(): Promise<ServedRelease> {
  const installation = await makeInstallation()
  await installation.release({ cmsUrl: CMS_URL })
  const server = createSiteServer({
    releasesFolder: join(installation.dataFolder, 'releases'),
    basePath: '/',
    formsOrigin: CMS_URL,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    installation,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await installation.remove()
    },
  }
}
