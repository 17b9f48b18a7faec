import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { answerMissing, answerMoved, answerPage, plainPage } from './answer-page.ts'
import { chooseCoding } from './choose-coding.ts'
import { CODINGS, isCompressed } from './codings.ts'
import type { CurrentRelease } from './current-release.ts'
import { fileHeaders } from './file-headers.ts'
import { HOST_FILES } from './headers.ts'
import type { SitePath } from './site-path.ts'

type FileQuestion = {
  response: ServerResponse
  release: CurrentRelease
  path: SitePath
  basePath: string
  readStyleHashes: (file: string) => string[]
  formsOrigin: string | undefined
}

/** Answers with a file of a release. `send` sees to traversal, dotfiles, ranges and conditions. */
export function answerFile(question: FileQuestion): void {
  if (isHidden(question.path)) answerAbsent(question)
  else sendFile(question)
}

function sendFile(question: FileQuestion): void {
  const { response, release, path, basePath, readStyleHashes, formsOrigin } = question
  const coding = chooseCoding(response.req, join(release.folder, fileOf(path.decoded)))
  const ending = coding ? CODINGS[coding] : ''
  const options = { root: release.folder, cacheControl: false, dotfiles: 'ignore' } as const
  send(response.req, fileOf(path.encoded) + ending, { ...options, acceptRanges: !coding })
    .on('headers', (_: ServerResponse, sent: string, stat: { size: number; mtimeMs: number }) => {
      const file = sent.slice(0, sent.length - ending.length)
      const styleHashes = file.endsWith('.html') ? readStyleHashes(file) : []
      const facts = { path: path.decoded, file, coding, stat, styleHashes, formsOrigin }
      const headers = fileHeaders(facts)
      response.setHeaders(new Map(Object.entries(headers)))
    })
    .on('directory', () => answerMoved(response, `${basePath}${path.encoded.replace(/^\/+/, '')}/`))
    .on('error', ({ status }: { status: number }) => {
      if (response.headersSent) response.destroy()
      else answerTrouble(question, status)
    })
    .pipe(response)
}

/** What was said of the file doesn't hold for the page that comes in its place. */
function answerTrouble(question: FileQuestion, status: number): void {
  const { response } = question
  for (const name of OF_THE_FILE) response.removeHeader(name)
  if (status === 412 || status === 416) {
    answerPage(response, status, plainPage('Dat kan niet', 'Dit deel is er niet.'))
  } else answerAbsent(question)
}

const OF_THE_FILE = ['Accept-Ranges', 'Content-Encoding', 'ETag', 'Last-Modified']

function answerAbsent({ response, release, path }: FileQuestion): void {
  answerMissing(response, isWithdrawn(release, path) ? 410 : 404, release.folder)
}

function isWithdrawn({ withdrawnPaths }: CurrentRelease, { decoded }: SitePath): boolean {
  return withdrawnPaths.has(decoded) || withdrawnPaths.has(`${decoded}/`)
}

function isHidden({ decoded }: SitePath): boolean {
  return isCompressed(decoded) || HOST_FILES.some((file) => file === decoded)
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path
}
