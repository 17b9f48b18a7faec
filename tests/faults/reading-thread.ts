import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { createSiteServer } from 'scripts/site-server'
import { type ReaderSettings, SiteReader } from './site-reader.ts'

/** Serves the site as `npm start` does and reads it without a pause, until it is told to stop: then it answers what it found. */
const { releases, siteUrl, slugs } = workerData as Omit<ReaderSettings, 'address'>
const server = createSiteServer({ releasesFolder: releases, basePath: '/' })
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const reader = new SiteReader({ releases, siteUrl, slugs, address })

let isStopped = false
parentPort?.once('message', () => {
  isStopped = true
})
parentPort?.postMessage('reading')
while (!isStopped) {
  await reader.lookAround()
  await sleep(20)
}
server.close()
server.closeAllConnections()
parentPort?.postMessage(reader.findings)
