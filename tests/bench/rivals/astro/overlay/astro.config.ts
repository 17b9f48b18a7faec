import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

/** The templates of the site in a static build, as a site without a press would be built. */
export default defineConfig({
  site: 'https://bench.example',
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache',
  integrations: [mdx()],
  cache: {
    provider: {
      name: 'press',
      entrypoint: new URL('./src/press/cache-provider.ts', import.meta.url),
    },
  },
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: process.env.RIVAL_INCREMENTAL === 'true' },
  vite: { cacheDir: './.vite', build: { assetsInlineLimit: 0 } },
})
