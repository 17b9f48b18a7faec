import { basename, dirname } from 'node:path'
import { slugify } from 'content-models'

/** What folders are called in any project. */
const EVERYWHERE = new Set([
  'docs',
  'doc',
  'content',
  'src',
  'source',
  'pages',
  'markdown',
  'md',
  'site',
])

/**
 * The name under which the files of a folder are known from one import to the next. A folder that is called as in any
 * project takes the name of the folder above it along, so that two projects don't overwrite each other.
 */
export function sourceNameOf(root: string): string {
  const own = slugify(basename(root))
  const above = dirname(root)
  if (above !== root && (own === '' || EVERYWHERE.has(own)))
    return `${sourceNameOf(above)}-${own || 'map'}`
  return own || 'map'
}
