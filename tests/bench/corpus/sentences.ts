import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fixtureDocuments } from '../../release/fake-feed.ts'

/** Real Dutch knowledge banks beside the repository; they are not part of it. */
const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples')

/** Fewer than this and every document would say the same. */
const ENOUGH = 200

/** Where the sentences come from, in words for a report, and the sentences. */
export type Sentences = { source: string; list: string[] }

/** Sentences of the samples where they are on this machine, otherwise of our own demo content. */
export function readSentences(folder: string = process.env.BENCH_SAMPLES ?? SAMPLES): Sentences {
  const list = existsSync(folder) ? sentencesOf(readMarkdown(folder)) : []
  if (list.length >= ENOUGH) return { source: 'the samples beside the repository', list }
  return { source: 'the demo content', list: sentencesOf(fixtureDocuments().flatMap(textsIn)) }
}

/** Prose of Markdown files, one text a paragraph: tables, lists, code and front matter are left out. */
function readMarkdown(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.md') && !/(LICENSE|NOTICE|README)\.md$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .replace(/```[\s\S]*?```/g, '')
      return text.split(/\n\s*\n/).filter((paragraph) => /^["'A-Z]/.test(paragraph))
    })
    .map((paragraph) => paragraph.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, ''))
}

/** Every text in a document, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && typeof value.text === 'string') return [value.text]
  return Object.values(value).flatMap(textsIn)
}

/** Whole sentences of 6 to 30 words without markup, each once. */
function sentencesOf(texts: string[]): string[] {
  const all = texts.flatMap((text) => text.replace(/\s+/g, ' ').split(/(?<=[.!?]) (?=[A-Z])/))
  const whole = all.map((sentence) => sentence.trim()).filter(isSentence)
  return [...new Set(whole)]
}

function isSentence(text: string): boolean {
  const words = text.split(' ').length
  return words >= 6 && words <= 30 && /^[A-Z][^<>{}|#[\]:/]*[.!?]$/.test(text)
}
