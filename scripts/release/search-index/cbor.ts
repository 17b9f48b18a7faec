/** Major types of CBOR (RFC 8949) that Pagefind writes. */
const CBOR = { unsigned: 0, negative: 1, text: 3, array: 4 } as const

/** Walks through CBOR without making values of it: an index is tens of megabytes, of which merging changes a few bytes per word. */
export class CborReader {
  position = 0
  #bytes: Uint8Array
  #view: DataView

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get isDone(): boolean {
    return this.position >= this.#bytes.length
  }

  /** The bytes between two positions. */
  between(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, end)
  }

  /** The length of an array, of which the items follow. */
  array(): number {
    return this.#expect(CBOR.array)
  }

  /** A whole number; CBOR keeps −1 − n for a negative one. */
  integer(): number {
    const type = this.#type()
    const value = this.#argument()
    if (type === CBOR.unsigned) return value
    if (type === CBOR.negative) return -1 - value
    throw new Error(`CBOR: no number at ${this.position}.`)
  }

  /** The bytes of a text. */
  text(): Uint8Array {
    const length = this.#expect(CBOR.text)
    this.position += length
    return this.between(this.position - length, this.position)
  }

  /** Passes over one item with all that is in it. */
  skip(): void {
    let left = 1
    while (left > 0) {
      left--
      const type = this.#type()
      const value = this.#argument()
      if (type === CBOR.array) left += value
      else if (type === CBOR.text) this.position += value
      else if (type > CBOR.negative) throw new Error(`CBOR: type ${type} at ${this.position}.`)
    }
  }

  #type(): number {
    return (this.#bytes[this.position] ?? 0xff) >> 5
  }

  #expect(type: number): number {
    if (this.#type() !== type) throw new Error(`CBOR: no item of type ${type} at ${this.position}.`)
    return this.#argument()
  }

  #argument(): number {
    const size = (this.#bytes[this.position++] ?? 0) & 0x1f
    if (size < 24) return size
    const start = this.position
    if (size === 24) {
      this.position += 1
      return this.#view.getUint8(start)
    }
    if (size === 25) {
      this.position += 2
      return this.#view.getUint16(start)
    }
    if (size === 26) {
      this.position += 4
      return this.#view.getUint32(start)
    }
    throw new Error(`CBOR: a length that Pagefind doesn't write, at ${start}.`)
  }
}

/** Gathers CBOR. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16)
  length = 0

  /** What was written since the last time; the writer is empty again. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.length))
    this.length = 0
    return taken
  }

  array(length: number): void {
    this.#head(CBOR.array, length)
  }

  integer(value: number): void {
    if (value < 0) this.#head(CBOR.negative, -1 - value)
    else this.#head(CBOR.unsigned, value)
  }

  text(text: string): void {
    this.textBytes(Buffer.from(text))
  }

  textBytes(bytes: Uint8Array): void {
    this.#head(CBOR.text, bytes.length)
    this.raw(bytes)
  }

  /** Bytes that are CBOR already. */
  raw(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  #head(type: number, value: number): void {
    this.#makeRoom(5)
    const start = this.length
    if (value < 24) {
      this.length = this.#bytes.writeUInt8((type << 5) | value, start)
    } else if (value < 0x100) {
      this.#bytes.writeUInt8((type << 5) | 24, start)
      this.length = this.#bytes.writeUInt8(value, start + 1)
    } else if (value < 0x10000) {
      this.#bytes.writeUInt8((type << 5) | 25, start)
      this.length = this.#bytes.writeUInt16BE(value, start + 1)
    } else {
      this.#bytes.writeUInt8((type << 5) | 26, start)
      this.length = this.#bytes.writeUInt32BE(value, start + 1)
    }
  }

  #makeRoom(amount: number): void {
    if (this.length + amount <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + amount))
    this.#bytes.copy(larger, 0, 0, this.length)
    this.#bytes = larger
  }
}
