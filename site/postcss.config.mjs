import { purgeCSSPlugin } from '@fullhuman/postcss-purgecss'

/**
 * Component CSS of NL Design System brings every variant; only the classes that our own templates and scripts name go into
 * the pages.
 */
export default {
  plugins: [
    purgeCSSPlugin({
      content: ['components', 'layouts', 'pages', 'search'].map(
        (folder) => new URL(`./src/${folder}/**/*.{astro,ts}`, import.meta.url).pathname,
      ),
      keyframes: true,
    }),
  ],
}
