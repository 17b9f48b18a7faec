import type { ServerResponse } from 'node:http'
import send from 'send'
import { answerMissing, answerMoved, answerPage, plainPage } from './answer-page.ts'
import type { CurrentRelease } from './current-release.ts'
import { cacheControl, securityHeaders } from './headers.ts'
import type { SitePath } from './site-path.ts'

type FileQuestion = {
  response: ServerResponse
  release: CurrentRelease
  path: SitePath
  basePath: string
  readStyleHashes: (file: string) => string[]
}

/** Answers with a file of a release. `send` sees to traversal, dotfiles, ranges, ETag and content type. */
export function answerFile({
  response,
  release,
  path,
  basePath,
  readStyleHashes,
}: FileQuestion): void {
  const options = { root: release.folder, cacheControl: false, dotfiles: 'ignore' } as const
  send(response.req, path.encoded, options)
    .on('headers', (_: ServerResponse, file: string) => {
      const hashes = file.endsWith('.html') ? readStyleHashes(file) : []
      const caching = { 'Cache-Control': cacheControl(path.decoded) }
      response.setHeaders(new Map(Object.entries({ ...securityHeaders(hashes), ...caching })))
    })
    .on('directory', () => answerMoved(response, `${basePath}${path.encoded.replace(/^\/+/, '')}/`))
    .on('error', (error: { status: number }) => {
      const { status } = error
      if (response.headersSent) response.destroy()
      else if (status === 416 || status === 412) {
        answerPage(response, status, plainPage('Dat kan niet', 'Dit deel is er niet.'))
      } else answerMissing(response, isWithdrawn(release, path) ? 410 : 404, release.folder)
    })
    .pipe(response)
}

function isWithdrawn({ withdrawnPaths }: CurrentRelease, { decoded }: SitePath): boolean {
  return withdrawnPaths.has(decoded) || withdrawnPaths.has(`${decoded}/`)
}
