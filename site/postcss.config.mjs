import { join } from 'node:path'
import purgeCss from '@fullhuman/postcss-purgecss'
import { staticTokens } from './postcss/static-tokens.ts'

const SOURCES = join(import.meta.dirname, 'src')
const FOLDERS = ['components', 'layouts', 'pages', 'search']

/**
 * Component CSS of NL Design System brings every variant; only the classes that our own templates and scripts name go into
 * the pages, with the values of our theme in them.
 */
export default {
  plugins: [
    purgeCss({ content: FOLDERS.map((name) => join(SOURCES, name, '**/*.{astro,ts}')) }),
    staticTokens(join(SOURCES, 'styles')),
  ],
}
