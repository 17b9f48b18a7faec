import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Failure, reasonOf } from '../failure.ts'

/** Makes sure that the ports can be had; each goes by the name of its setting. */
export async function checkPorts(ports: Record<string, number>): Promise<void> {
  const problems = await Promise.all(Object.entries(ports).map(findPortProblem))
  const found = problems.filter((problem) => problem !== undefined)
  if (found.length > 0) throw new Failure(`${found.join('\n')}\nEr is niets gestart.`)
}

async function findPortProblem([name, port]: [string, number]): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return undefined
  } catch (error) {
    return `Poort ${port} is niet vrij: ${reasonOf(error)}. Maak de poort vrij, of kies met ${name} een andere.`
  } finally {
    server.close()
  }
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
