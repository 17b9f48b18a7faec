import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readPageLinks } from './page-links.ts'
import { fileOfPath } from './print-pages.ts'

/** A link within the site that leads nowhere. Typed links are whole addresses, which an editor wrote; templates make the others. */
export type BrokenLink = {
  /** Path of the page that holds it. */
  path: string
  address: string
  isTyped: boolean
  /** The page is there, but not the heading in it. */
  isAnchor: boolean
}

type Target = {
  path: string
  anchor: string
  isTyped: boolean
  isOutside: boolean
  address: string
}

/** An address as our templates write most: nothing in it to resolve. A list of all titles under a letter has thousands. */
const PLAIN = /^(?:\/[a-z0-9-]+)+\/$/

/** Gathers the links of printed pages, to follow each once when the release is complete. */
export class LinkLedger {
  private readonly base: URL
  /** Where an address leads that means the same on every page; undefined for one outside the site. */
  private readonly known = new Map<string, Target | undefined>()
  private readonly pagesOf = new Map<Target, string[]>()
  private readonly broken: BrokenLink[] = []

  constructor(siteUrl: string) {
    this.base = new URL(siteUrl)
  }

  /** Notes the links of a page; answers the paths within the site to which typed addresses lead. */
  note(path: string, html: string): string[] {
    const { addresses, ids } = readPageLinks(html)
    const typed: string[] = []
    for (const address of addresses) {
      const target = this.resolve(address, path)
      if (!target || (target.path === path && target.isTyped && !target.anchor)) continue
      if (target.isTyped) typed.push(target.path)
      if (target.path === path && target.anchor && !ids.has(target.anchor))
        this.broken.push({ path, address: target.address, isTyped: false, isAnchor: true })
      else if (target.path !== path) this.refer(target, path)
    }
    return typed
  }

  /** Follows all links, in the folder of the release. */
  findBroken(folder: string): BrokenLink[] {
    const idsOf = anchorReader()
    const found = [...this.broken]
    for (const [target, paths] of this.pagesOf) {
      const { address, isTyped } = target
      const file = join(folder, fileOfPath(target.path))
      const isAnchor = !target.isOutside && isFile(file)
      if (isAnchor && (!target.anchor || idsOf(file).has(target.anchor))) continue
      for (const path of paths) found.push({ path, address, isTyped, isAnchor })
    }
    return found
  }

  private refer(target: Target, path: string): void {
    const pages = this.pagesOf.get(target)
    if (pages) pages.push(path)
    else this.pagesOf.set(target, [path])
  }

  private resolve(address: string, path: string): Target | undefined {
    const isSameEverywhere = /^(\/|https?:)/.test(address)
    const key = isSameEverywhere ? address : `${path} ${address}`
    if (this.known.has(key)) return this.known.get(key)
    const target = this.follow(address, path)
    // A piece of a page would keep the whole page in memory.
    if (isSameEverywhere) this.known.set(Buffer.from(address).toString(), target)
    return target
  }

  private follow(address: string, path: string): Target | undefined {
    const { pathname } = this.base
    if (PLAIN.test(address) && address.startsWith(pathname)) {
      const plain = Buffer.from(address).toString()
      const within = `/${plain.slice(pathname.length)}`
      return { path: within, isOutside: false, anchor: '', isTyped: false, address: plain }
    }
    const from = new URL(path.slice(1), this.base)
    if (!URL.canParse(address, from.href)) return undefined
    const url = new URL(address, from)
    if (url.origin !== this.base.origin || !/^https?:$/.test(url.protocol)) return undefined
    const isTyped = /^https?:/.test(address)
    const isWithin = url.pathname.startsWith(this.base.pathname)
    if (!isWithin && isTyped) return undefined
    return {
      path: decode(isWithin ? `/${url.pathname.slice(this.base.pathname.length)}` : url.pathname),
      isOutside: !isWithin,
      anchor: decode(url.hash.slice(1)),
      isTyped,
      address: Buffer.from(address).toString(),
    }
  }
}

function anchorReader(): (file: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (file) => {
    const ids = known.get(file) ?? readPageLinks(readFileSync(file, 'utf8')).ids
    known.set(file, ids)
    return ids
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    // Of an address that is too long to be one.
    return false
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
