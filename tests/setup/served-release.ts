import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createSiteServer } from 'scripts/site-server'
import { type Installation, makeInstallation } from '../release/installation.ts'

/** The release of the fixtures, served as `npm start` serves it. */
export type ServedRelease = { url: string; installation: Installation; stop(): Promise<void> }

/** Makes a release of the fixtures and serves it on a free port. */
export async function serveFixtures(): Promise<ServedRelease> {
  const installation = await makeInstallation()
  await installation.release()
  const server = createSiteServer({
    releasesFolder: join(installation.dataFolder, 'releases'),
    basePath: '/',
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
