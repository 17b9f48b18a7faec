import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Environment } from '../environment.ts'
import { Failure, reasonOf } from '../failure.ts'

/** Makes sure that both ports can be had. */
export async function checkPorts({ cmsPort, sitePort }: Environment): Promise<void> {
  const problems = await Promise.all([
    findPortProblem('CMS_PORT', cmsPort),
    findPortProblem('SITE_PORT', sitePort),
  ])
  const found = problems.filter((problem) => problem !== undefined)
  if (found.length > 0) throw new Failure(`${found.join('\n')}\nEr is niets gestart.`)
}

async function findPortProblem(name: string, port: number): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return undefined
  } catch (error) {
    return `Poort ${port} (${name}) is niet vrij: ${reasonOf(error)}. Stop dat programma, of kies een andere poort: ${name}=${port + 100} npm start.`
  } finally {
    server.close()
  }
}
