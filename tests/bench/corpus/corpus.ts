import {
  AUDIENCES,
  type DocumentWithPage,
  type Reference,
  slugify,
  type Theme,
} from 'content-models'
import { titleOf, wordOf } from './names.ts'
import { type Random, randomOf } from './random.ts'
import { readSentences } from './sentences.ts'
import { type Ink, sentencesOf, textOf } from './text.ts'

/** Themes come first; everything else stands in one or two of them. */
const THEMES = 12
const KINDS_IN_TURN = ['article', 'tool', 'article', 'story', 'article'] as const
const FIRST_DAY = Date.UTC(2015, 0, 1)
const HOUR_MS = 3_600_000

/** Published documents that are made when they are asked for, so that a hundred thousand of them take no memory. */
export type Corpus = {
  readonly length: number
  /** In words for a report: where the sentences come from. */
  readonly source: string
  /** The document at a place, the same each time; undefined beyond the end. */
  at(index: number): DocumentWithPage | undefined
  /** A word that stands in the text of this document and nowhere else. */
  wordAt(index: number): string
  /** A later version of the document at a place, with another title and a word of its own ({@link wordOfRevision}). */
  revised(index: number, revision: number): DocumentWithPage
  wordOfRevision(index: number, revision: number): string
  [Symbol.iterator](): IterableIterator<DocumentWithPage>
}

export type CorpusOptions = {
  documents: number
  seed?: number
  /** Words in the text of a document, more or less. */
  words?: number
  /** Folder of Markdown files to take sentences from. */
  samples?: string
}

/** Documents of every kind with links, themes and related documents: the same for the same options and samples. */
export function makeCorpus({ documents, seed = 1, words = 600, samples }: CorpusOptions): Corpus {
  const sentences = readSentences(samples)
  const writer = { documents, seed, words, sentences: sentences.list }
  const at = (index: number) =>
    index >= 0 && index < documents ? documentAt(writer, index) : undefined
  const wordOfRevision = (index: number, revision: number) => wordOf(revision * documents + index)
  return {
    length: documents,
    source: sentences.source,
    at,
    wordAt: wordOf,
    wordOfRevision,
    revised: (index, revision) =>
      revise(documentAt(writer, index), wordOfRevision(index, revision), revision),
    *[Symbol.iterator]() {
      for (let index = 0; index < documents; index += 1) yield documentAt(writer, index)
    },
  }
}

type Writer = { documents: number; seed: number; words: number; sentences: readonly string[] }

function documentAt(writer: Writer, index: number): DocumentWithPage {
  const random = randomOf(writer.seed, index)
  const ink: Ink = { random, sentences: writer.sentences, link: () => someDocument(writer, random) }
  const base = baseAt(index)
  if (index < THEMES) return themeAt(ink, index)
  const listed = { ...base, audiences: [random.pick(AUDIENCES)], themes: someThemes(random) }
  const summary = [sentencesOf(ink, 1), sentencesOf(ink, 1)]
  const related = Array.from({ length: 3 }, ink.link)
  const mark = { type: 'paragraph' as const, children: markOf(wordOf(index)) }
  const text = (share: number) => textOf(ink, Math.round(writer.words * share))
  const kind = listedKindAt(index)
  if (kind === 'article')
    return { ...listed, kind, summary, related, body: [...text(1), mark], sources: [] }
  if (kind === 'tool') {
    const steps = [1, 2, 3, 4].map((step) => ({ title: `Stap ${step}`, body: text(0.2) }))
    const tool = { purpose: sentencesOf(ink, 1), materials: ['Koffie', 'Papier'], downloads: [] }
    return { ...listed, ...tool, kind, related, steps, body: [...text(0.2), mark] }
  }
  const story = { occasion: text(0.25), approach: text(0.25), result: text(0.25) }
  return { ...listed, ...story, kind, summary, related, setbacks: text(0.25), body: [mark] }
}

function baseAt(index: number) {
  const title = titleOf(index)
  const publishedAt = new Date(FIRST_DAY + index * HOUR_MS).toISOString()
  const id = referenceAt(index).id
  return { id, slug: slugify(title), title, publishedAt, updatedAt: publishedAt }
}

function themeAt(ink: Ink, index: number): Theme {
  const title = `Thema ${wordOf(index)}`
  const base = { ...baseAt(index), title, slug: slugify(title) }
  return { ...base, kind: 'theme', description: sentencesOf(ink, 1), position: index }
}

function listedKindAt(index: number): (typeof KINDS_IN_TURN)[number] {
  return KINDS_IN_TURN[index % KINDS_IN_TURN.length] ?? 'article'
}

function referenceAt(index: number): Reference {
  const kind = index < THEMES ? 'theme' : listedKindAt(index)
  return { kind, id: `${kind}-${index}` }
}

function someDocument({ documents }: Writer, random: Random): Reference {
  return referenceAt(random.between(THEMES, documents - 1))
}

function someThemes(random: Random): string[] {
  const first = random.between(0, THEMES - 1)
  const second = random.between(0, THEMES - 1)
  return [...new Set([first, second])].map((theme) => referenceAt(theme).id)
}

function markOf(word: string) {
  return [{ type: 'text' as const, text: `In het archief heet dit stuk ${word}.` }]
}

function revise(document: DocumentWithPage, word: string, revision: number): DocumentWithPage {
  if (document.kind === 'theme') throw new Error('A theme has no text to revise.')
  const updatedAt = new Date(Date.parse(document.updatedAt) + revision * 60_000).toISOString()
  const extra = { type: 'paragraph' as const, children: markOf(word) }
  const title = `${document.title.slice(0, 140)}, versie ${revision + 1}`
  return { ...document, title, updatedAt, body: [...document.body, extra] }
}
