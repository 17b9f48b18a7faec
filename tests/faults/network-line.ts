import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A stretch of network between a releaser and a CMS, which can be cut at any byte. */
export class NetworkLine {
  /** Where the releaser finds the CMS. */
  url = ''
  /** Where the CMS is now; undefined when nobody is there. */
  target: string | undefined
  /** After how many more bytes of answers the connection breaks; undefined for a line that is whole. */
  breaksAfter: number | undefined
  private readonly server: Server
  private readonly sockets = new Set<Socket>()

  private constructor(server: Server, target: string | undefined) {
    this.server = server
    this.target = target
  }

  static async start(target?: string): Promise<NetworkLine> {
    const server = createServer((near) => line.join(near))
    const line = new NetworkLine(server, target)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    line.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return line
  }

  /** Breaks everything that is under way. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy()
  }

  async stop(): Promise<void> {
    this.server.close()
    this.cut()
    await once(this.server, 'close')
  }

  private join(near: Socket): void {
    if (!this.target || this.breaksAfter === 0) return void near.destroy()
    const { hostname, port } = new URL(this.target)
    const far = connect(Number(port), hostname)
    this.keep(near, far)
    this.keep(far, near)
    near.pipe(far)
    far.on('data', (bytes) => this.carry(bytes, near))
    far.on('end', () => near.end())
  }

  /** Passes on what may still come through; then both ends see a broken connection. */
  private carry(bytes: Buffer, near: Socket): void {
    const left = this.breaksAfter
    if (left === undefined || left >= bytes.length) {
      if (left !== undefined) this.breaksAfter = left - bytes.length
      near.write(bytes)
      return
    }
    this.breaksAfter = 0
    near.write(bytes.subarray(0, left), () => this.cut())
  }

  private keep(socket: Socket, other: Socket): void {
    this.sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.sockets.delete(socket)
      other.destroy()
    })
  }
}
