import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import type { CheckedFile } from './check-files.ts'

/** What a draft wants of a file: its description, when it is a picture. */
export type Wanted = { file: string; alt: string }

/** Uploads files of the folder, each once: the same bytes are the same medium. */
export class MediaLibrary {
  readonly #payload: Payload
  readonly #root: string
  readonly #files: Map<string, CheckedFile>
  readonly #dryRun: boolean
  readonly #known = new Map<string, { id: string; alt: string }>()

  constructor(
    payload: Payload,
    source: { root: string; files: Map<string, CheckedFile>; dryRun: boolean },
  ) {
    this.#payload = payload
    this.#root = source.root
    this.#files = source.files
    this.#dryRun = source.dryRun
  }

  /** The medium of a file; uploads it when it isn't there. `otherAlt` is a description that was not used. */
  async place({ file, alt }: Wanted): Promise<{ id: string; isNew: boolean; otherAlt?: string }> {
    const checked = this.#files.get(file)
    if (!checked || 'reason' in checked) throw new Error(`Not looked at: ${file}`)
    const known = await this.#find(checked.hash)
    if (known) {
      const differs = checked.isPicture && known.alt !== alt
      return { id: known.id, isNew: false, ...(differs ? { otherAlt: known.alt } : {}) }
    }
    const id = this.#dryRun ? `nieuw-${checked.hash}` : await this.#upload({ file, alt })
    this.#known.set(checked.hash, { id, alt })
    return { id, isNew: true }
  }

  /** Takes back uploads of a document that could not be written. */
  async remove(ids: string[]): Promise<void> {
    if (this.#dryRun) return
    for (const id of ids) await this.#payload.delete({ collection: 'media', id })
    for (const [hash, { id }] of this.#known) if (ids.includes(id)) this.#known.delete(hash)
  }

  async #find(hash: string): Promise<{ id: string; alt: string } | undefined> {
    const known = this.#known.get(hash)
    if (known) return known
    const { docs } = await this.#payload.find({
      collection: 'media',
      // Pictures are converted on arrival; only the name keeps the hash of the bytes as they came (check-upload.ts).
      where: { filename: { contains: `-${hash.slice(0, 8)}` } },
      limit: 1,
      depth: 0,
      pagination: false,
    })
    const [found] = docs
    if (!found) return undefined
    const medium = { id: found.id, alt: found.alt ?? '' }
    this.#known.set(hash, medium)
    return medium
  }

  async #upload({ file, alt }: Wanted): Promise<string> {
    const data = readFileSync(join(this.#root, file))
    const { id } = await this.#payload.create({
      collection: 'media',
      data: { alt },
      file: { data, name: basename(file), size: data.length, mimetype: 'application/octet-stream' },
      depth: 0,
    })
    return id
  }
}
