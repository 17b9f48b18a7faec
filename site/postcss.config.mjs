import { join } from 'node:path'
import purgeCss from '@fullhuman/postcss-purgecss'

const FOLDERS = ['components', 'layouts', 'pages', 'search']

/**
 * Component CSS of NL Design System brings every variant; only the classes that our own templates and scripts name go into
 * the pages.
 */
export default {
  plugins: [
    purgeCss({
      content: FOLDERS.map((name) => join(import.meta.dirname, 'src', name, '**/*.{astro,ts}')),
    }),
  ],
}
