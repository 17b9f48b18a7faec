import { posix } from 'node:path'
import { isSafeHref } from 'content-models'
import { fileWithin, type SourceFolder } from './folder.ts'
import type { LinkTarget, PictureTarget } from './markdown/page-context.ts'

const HAS_PROTOCOL = /^[a-z][a-z0-9+.-]*:/i
const PICTURE = /\.(jpe?g|png|webp|avif|gif)$/i
const DOWNLOAD = /\.(pdf|odt|ods|docx|xlsx|csv|txt|ics|mp4|webm|jpe?g|png|webp|avif|gif)$/i

/** Says where addresses in one file lead. */
export function addressResolver(folder: SourceFolder, file: string) {
  const pages = new Set(folder.markdown)
  return {
    link: (href: string): LinkTarget => resolveLink(href.trim(), { folder, file, pages }),
    picture: (src: string): PictureTarget => resolvePicture(src.trim(), { folder, file, pages }),
  }
}

type Place = { folder: SourceFolder; file: string; pages: Set<string> }

function resolveLink(href: string, place: Place): LinkTarget {
  if (href === '') return { reason: 'Er staat geen adres bij. De tekst bleef staan.' }
  const outside = resolveOutside(href)
  if (outside) return outside
  const [path = '', hash = ''] = splitOnce(href, '#')
  const anchor = decode(hash) || undefined
  if (path === '') return anchor ? { to: place.file, anchor } : { to: place.file }
  const target = decode(splitOnce(path, '?')[0] ?? '')
  const page = findPage(target, place)
  if (page) return anchor ? { to: page, anchor } : { to: page }
  const local = localPath(target, place.file)
  if (local === undefined) return { reason: 'Dit pad gaat buiten de map. De tekst bleef staan.' }
  const found = fileWithin(place.folder, local)
  if (found && DOWNLOAD.test(found)) return { file: found }
  return found
    ? { reason: 'Dit soort bestand nemen we niet aan. De tekst bleef staan.' }
    : { reason: 'Dit bestand is er niet. De tekst bleef staan.' }
}

function resolveOutside(href: string): { href: string } | { reason: string } | undefined {
  const address = href.startsWith('//') ? `https:${href}` : href
  if (!HAS_PROTOCOL.test(address)) return undefined
  if (isSafeHref(address) && address.length <= 2000) return { href: address }
  return { reason: 'Dit soort adres mag niet in een link. De tekst bleef staan.' }
}

function resolvePicture(src: string, place: Place): PictureTarget {
  if (src === '') return { reason: 'Er staat geen adres bij.' }
  const outside = resolveOutside(src)
  if (outside) return outside
  const local = localPath(decode(src.split(/[?#]/)[0] ?? ''), place.file)
  if (local === undefined) return { reason: 'Dit pad gaat buiten de map. Daar lezen we niets.' }
  const candidates = [local, `static/${local}`, `public/${local}`, `docs/${local}`]
  const found = candidates.map((path) => fileWithin(place.folder, path)).find(Boolean)
  if (!found) return { reason: 'Dit bestand is er niet, of het is een snelkoppeling.' }
  return PICTURE.test(found)
    ? { file: found }
    : { reason: 'Dit soort afbeelding nemen we niet aan. Sla haar op als jpg, png of webp.' }
}

/** A path of the file as a path of the folder; undefined outside it. */
function localPath(target: string, file: string): string | undefined {
  const path = target.startsWith('/')
    ? posix.normalize(target.slice(1))
    : posix.normalize(posix.join(posix.dirname(file), target))
  return path === '..' || path.startsWith('../') || path.startsWith('/') ? undefined : path
}

const ENDINGS = [
  '',
  '.md',
  '.mdx',
  '.markdown',
  '/index.md',
  '/README.md',
  '/_index.md',
  '/index.mdx',
]

/** The Markdown file that a path means, written with or without its ending, from here or from the top of a site. */
function findPage(target: string, { file, pages }: Place): string | undefined {
  const clean = target.replace(/\/+$/, '').replace(/\.html?$/, '')
  const local = localPath(clean === '' ? '/' : clean, file)
  if (local === undefined) return undefined
  const near = ENDINGS.map((ending) => (local === '.' ? ending.slice(1) : local + ending)).find(
    (path) => pages.has(path),
  )
  if (near || !target.startsWith('/') || clean === '') return near
  // A site's addresses begin where its content folder begins, which may lie deeper than our folder.
  const ends = ENDINGS.map((ending) => `/${clean.replace(/^\/+/, '')}${ending}`)
  const found = [...pages].filter((page) => ends.some((end) => page.endsWith(end)))
  return found.length === 1 ? found[0] : undefined
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
