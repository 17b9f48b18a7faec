import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerFile } from './answer-file.ts'
import {
  answerMissing,
  answerMoved,
  answerNoRelease,
  answerPage,
  plainPage,
} from './answer-page.ts'
import { currentReleaseReader } from './current-release.ts'
import { isBeforeBasePath, readSitePath } from './site-path.ts'
import { styleHashReader } from './style-hashes.ts'

export type SiteSettings = {
  /** The folder with `0001/`, `0001.json` and `current`. */
  releasesFolder: string
  /** Where the site lives, such as `/` or `/kennis/`. */
  basePath: string
  /** Where forms of the site post to, when there is a CMS that readers can reach. */
  formsOrigin?: string | undefined
}

/** A server, not yet listening, for the newest release; each request is answered from one whole release. */
export function createSiteServer(settings: SiteSettings): Server {
  const answer = createAnswerer(settings)
  return createServer((request, response) => {
    try {
      answer(request, response)
    } catch (error) {
      process.stderr.write(`De site kon ${request.url} niet geven: ${(error as Error).stack}\n`)
      if (response.headersSent) response.destroy()
      else answerPage(response, 500, plainPage('Er ging iets mis', 'Probeer het later nog eens.'))
    }
  })
}

function createAnswerer({ releasesFolder, basePath, formsOrigin }: SiteSettings) {
  const readCurrent = currentReleaseReader(releasesFolder)
  const readStyleHashes = styleHashReader()
  return ({ method, url = '/' }: IncomingMessage, response: ServerResponse) => {
    if (method !== 'GET' && method !== 'HEAD') return answerReadOnly(response)
    const release = readCurrent()
    if (!release) return answerNoRelease(response)
    if (isBeforeBasePath(url, basePath)) return answerMoved(response, basePath)
    const path = readSitePath(url, basePath)
    if (!path) return answerMissing(response, 404, release.folder)
    return answerFile({ response, release, path, basePath, readStyleHashes, formsOrigin })
  }
}

function answerReadOnly(response: ServerResponse): void {
  response.setHeader('Allow', 'GET, HEAD')
  answerPage(response, 405, plainPage('Dat kan niet', 'Deze site kun je alleen lezen.'))
}
