import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { checkPorts } from './free-ports.ts'

it('names each port that is taken, and the setting to change', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const message = checkPorts({ CMS_PORT: port, SITE_PORT: port })
    .then(() => 'no error')
    .catch((error) => error.message.replaceAll(String(port), '<port>'))
    .finally(() => taken.close())
  expect(await message).toMatchInlineSnapshot(`
    "Poort <port> is niet vrij: een ander programma gebruikt deze poort. Maak de poort vrij, of kies met CMS_PORT een andere.
    Poort <port> is niet vrij: een ander programma gebruikt deze poort. Maak de poort vrij, of kies met SITE_PORT een andere.
    Er is niets gestart."
  `)
  await once(taken, 'close')
  await checkPorts({ CMS_PORT: port })
})
