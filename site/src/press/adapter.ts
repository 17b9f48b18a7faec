import type { AstroIntegration } from 'astro'

/** Builds the site as a bundle that the press asks for pages, instead of one that starts a server. */
export function pressAdapter(): AstroIntegration {
  return {
    name: 'press',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'press',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            hybridOutput: 'stable',
            sharpImageService: 'stable',
          },
        })
      },
    },
  }
}
