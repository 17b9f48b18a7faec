import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { pressAdapter } from './src/press/adapter.ts'

/** Where readers find the site; its path is the base path. */
const siteUrl = new URL(process.env.SITE_URL ?? 'http://127.0.0.1:4321/')

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  output: 'server',
  adapter: pressAdapter(),
  trailingSlash: 'always',
  outDir: process.env.SITE_BUNDLE ?? './dist',
  integrations: [mdx()],
  cache: {
    provider: {
      name: 'press',
      entrypoint: new URL('./src/press/cache-provider.ts', import.meta.url),
    },
  },
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  // A script of ours is a file, so that the content security policy needs no exception.
  vite: {
    build: { assetsInlineLimit: 0 },
    define: {
      'import.meta.env.FORMS_URL': JSON.stringify(process.env.FORMS_URL ?? ''),
      'import.meta.env.SEARCH_COUNTS': JSON.stringify(process.env.SEARCH_COUNTS ?? ''),
      'import.meta.env.CONTENT_LICENCE': JSON.stringify(process.env.CONTENT_LICENCE ?? ''),
    },
  },
})
