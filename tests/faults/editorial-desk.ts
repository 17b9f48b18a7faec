import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../bench/corpus/random.ts'
import type { CmsClient, JsonDocument } from '../contract/cms-client.ts'
import { lexicalText, publishedArticle } from '../contract/sample-documents.ts'
import { Ledger, readNumber, type Sighting, wordsOf } from './ledger.ts'

const SLUGS = ['egel', 'mees', 'das', 'uil']
const EDITORS = 2

/** Editors who change documents of a CMS that may die under their hands, and who remember what it told them. */
export class EditorialDesk {
  readonly ledger = new Ledger(SLUGS)
  private readonly editor: CmsClient
  private readonly ids: Map<string, string>

  private constructor(editor: CmsClient, ids: Map<string, string>) {
    this.editor = editor
    this.ids = ids
  }

  /** Publishes the first text of each document. */
  static async open(editor: CmsClient): Promise<EditorialDesk> {
    const ids = new Map<string, string>()
    const desk = new EditorialDesk(editor, ids)
    for (const slug of SLUGS) {
      const at = desk.ledger.begin(slug, 'published')
      const data = { ...publishedArticle(`Over de ${slug}`, wordsOf(slug, at)), slug }
      ids.set(slug, (await editor.create('articles', data)).id)
      desk.ledger.confirm(slug, at)
    }
    return desk
  }

  /** Each editor changes documents of their own, until the CMS is gone or they made their round. */
  async changeSomeThings(address: string, random: Random): Promise<void> {
    const rounds = Array.from({ length: EDITORS }, (_, editor) =>
      this.goRound(
        address,
        SLUGS.filter((_, index) => index % EDITORS === editor),
        random,
      ),
    )
    await Promise.all(rounds)
  }

  /** What is wrong in the end: with what the CMS holds, and with what readers see of that. */
  async problemsAtEnd(address: string, folder: string): Promise<string[]> {
    const { body } = await this.editor.at(address).send('GET', '/api/articles?limit=100&depth=0')
    const problems = SLUGS.flatMap((slug) => {
      const document = body.docs?.find(({ id }) => id === this.ids.get(slug))
      const held = document ? sightingOf(document, slug) : 'absent'
      const file = join(folder, `kennisbank/${slug}/index.html`)
      const seen = existsSync(file) ? readNumber(slug, readFileSync(file, 'utf8')) : 'absent'
      const isSame = held === seen ? [] : [`the CMS has ${slug} as ${held}, readers see ${seen}`]
      return [...isSame, ...this.ledger.problemsAtEnd(slug, held)]
    })
    return problems
  }

  private async goRound(address: string, slugs: string[], random: Random): Promise<void> {
    try {
      for (let change = 0; change < 4; change += 1)
        await this.change(address, random.pick(slugs), random)
    } catch {
      // The CMS died, and nobody knows what came of the last change.
    }
  }

  private async change(address: string, slug: string, random: Random): Promise<void> {
    const isWithdrawal = this.ledger.isPublished(slug) && random.between(1, 3) === 1
    const at = this.ledger.begin(slug, isWithdrawal ? 'withdrawn' : 'published')
    const data = isWithdrawal
      ? { _status: 'draft' }
      : { _status: 'published', body: lexicalText(wordsOf(slug, at)) }
    await this.editor.at(address).update(`articles/${this.ids.get(slug)}`, data)
    this.ledger.confirm(slug, at)
  }
}

function sightingOf(document: JsonDocument, slug: string): Sighting {
  if (document._status !== 'published') return 'absent'
  return readNumber(slug, JSON.stringify(document.body)) ?? 'absent'
}
