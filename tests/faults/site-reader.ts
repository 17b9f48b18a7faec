import { existsSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { readNumber, type Sighting } from './ledger.ts'

/** What a reader found: how often it asked, what was wrong, and how the watched documents changed under its eyes. */
export type Findings = { reads: number; problems: string[]; sightings: Map<string, Sighting[]> }

type Answer = { status: number; text: string; release: string | undefined }

/** A reader of a site that is served: it looks at pages at random, at all that they name, and at the search index. */
export class SiteReader {
  readonly findings: Findings
  private readonly releases: string
  private readonly address: string
  private readonly siteUrl: string
  private readonly pages = new Set(['/'])
  /** What was found whole, by release. */
  private readonly whole = new Set<string>()

  constructor({ releases, address, siteUrl, slugs }: ReaderSettings) {
    this.releases = releases
    this.address = address
    this.siteUrl = siteUrl
    this.findings = { reads: 0, problems: [], sightings: new Map(slugs.map((slug) => [slug, []])) }
  }

  /** Looks around once: at the watched documents, one other page, and search. */
  async lookAround(): Promise<void> {
    for (const slug of this.findings.sightings.keys()) await this.watch(slug)
    const pages = [...this.pages]
    await this.visit(pages[Math.floor(Math.random() * pages.length)] ?? '/')
    await this.search()
  }

  /** Looks at a watched document, and notes when it differs from the last time. */
  async watch(slug: string): Promise<void> {
    const { status, text } = await this.visit(`/kennisbank/${slug}/`)
    const seen = status === 200 ? readNumber(slug, text) : 'absent'
    const sightings = this.findings.sightings.get(slug)
    if (seen === undefined) this.problem(`/kennisbank/${slug}/ has another text`)
    else if (sightings?.at(-1) !== seen) sightings?.push(seen)
  }

  /** Looks at a page and everything that it names, of the same release. */
  private async visit(path: string): Promise<Answer> {
    const answer = await this.ask(path)
    if (answer.status !== 200) this.judgeAbsence(path, answer)
    else if (!answer.text.trimEnd().endsWith('</html>')) this.problem(`half of ${path}`)
    else await this.followAll(path, answer)
    return answer
  }

  private judgeAbsence(path: string, { status, release }: Answer): void {
    if (status !== 404 && status !== 410) this.problem(`${path}: status ${status}`)
    else if (release && existsSync(join(this.releases, release, path, 'index.html')))
      this.problem(`${path} of ${release}: status ${status}, and the page is there`)
  }

  private async followAll(page: string, { text, release }: Answer): Promise<void> {
    for (const path of pathsIn(text, page, this.siteUrl)) {
      if (path.endsWith('/')) this.pages.add(path)
      await this.expectPart(path, page, release)
    }
  }

  /** What a page names must be there for who reads on, as long as readers see the release of that page. */
  private async expectPart(path: string, page: string, release?: string): Promise<void> {
    const key = `${release} ${path}`
    if (!release || this.whole.has(key)) return
    const answer = await this.ask(path)
    if (answer.status === 200) this.whole.add(key)
    else if (answer.release === release)
      this.problem(`${page} of ${release} names ${path}: ${answer.status}`)
  }

  /** Looks whether the search index and everything it needs are there. */
  private async search(): Promise<void> {
    const { status, text, release } = await this.ask('/pagefind/index.json')
    if (status !== 200) return this.problem(`search of ${release}: status ${status}`)
    const { main, delta } = JSON.parse(text) as Record<
      'main' | 'delta',
      { name: string } | undefined
    >
    for (const index of [main, delta])
      if (index) await this.expectIndex(`/pagefind/${index.name}/`, release)
  }

  private async expectIndex(folder: string, release?: string): Promise<void> {
    for (const file of ['pages.json', 'facets.json', 'words.txt', 'pagefind-entry.json'])
      await this.expectPart(folder + file, 'search', release)
    const entry = await this.ask(`${folder}pagefind-entry.json`)
    if (entry.status !== 200) return
    const languages = JSON.parse(entry.text).languages as Record<string, { hash: string }>
    for (const { hash } of Object.values(languages))
      await this.expectPart(`${folder}pagefind.${hash}.pf_meta`, 'search', release)
  }

  /** Asks once; `release` is that of the answer, when it didn't change meanwhile. */
  private async ask(path: string): Promise<Answer> {
    const before = this.current()
    const coding = Math.random() < 0.5 ? 'br, gzip' : 'identity'
    const response = await fetch(this.address + path, { headers: { 'Accept-Encoding': coding } })
    const text = await response.text()
    this.findings.reads += 1
    return {
      status: response.status,
      text,
      release: before === this.current() ? before : undefined,
    }
  }

  private current(): string {
    return readlinkSync(join(this.releases, 'current'))
  }

  private problem(text: string): void {
    this.findings.problems.push(text)
  }
}

export type ReaderSettings = {
  /** The folder with the releases, to know which one an answer comes from. */
  releases: string
  /** Where the site is served, without a slash at the end. */
  address: string
  /** Where the site says that it stands. */
  siteUrl: string
  /** Articles to watch. */
  slugs: string[]
}

function pathsIn(html: string, page: string, siteUrl: string): Set<string> {
  const home = new URL(siteUrl)
  const paths = new Set<string>()
  for (const [, name, value = ''] of html.matchAll(/ (href|src|srcset)="([^"]*)"/g)) {
    const addresses =
      name === 'srcset' ? value.split(/,\s*/).map((part) => part.split(' ')[0] ?? '') : [value]
    for (const address of addresses) {
      if (!URL.canParse(address, new URL(page, home))) continue
      const url = new URL(address, new URL(page, home))
      if (url.origin === home.origin) paths.add(url.pathname)
    }
  }
  return paths
}
