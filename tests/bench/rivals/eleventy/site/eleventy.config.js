import { readFileSync } from 'node:fs'

const SECTIONS = ['kennisbank', 'tools', 'verhalen']
const newestFirst = (a, b) => b.date - a.date || (a.url < b.url ? 1 : -1)

/** The site of the benchmark: lists of 20, themes with lists of their own, and related documents by their address. */
export default function (config) {
  const styles = readFileSync('styles.css', 'utf8')
  config.addGlobalData('styles', styles)
  config.addGlobalData('layout', 'document.njk')
  const listed = (api) => SECTIONS.flatMap((section) => sectionOf(api, section))
  for (const section of SECTIONS)
    config.addCollection(section, (api) => sectionOf(api, section).sort(newestFirst))
  config.addCollection('themes', (api) =>
    api
      .getFilteredByGlob('content/themas/*/*.md')
      .sort((a, b) => (a.data.slug < b.data.slug ? -1 : 1)),
  )
  config.addCollection('themePages', (api) => themePages(api, listed(api).sort(newestFirst)))
  let byUrl
  config.addCollection('byUrl', (api) => {
    byUrl = new Map(api.getAll().map((page) => [page.url, page]))
    return []
  })
  config.on('eleventy.before', () => {
    byUrl = undefined
  })
  config.addFilter('pageAt', (url) => byUrl?.get(url))
  config.addFilter('themesOf', (slugs, themes) =>
    themes.filter(({ data }) => slugs?.includes(data.slug)),
  )
  config.addFilter('month', (date) =>
    date.toLocaleDateString('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  )
  config.addFilter('first', (list, count) => list.slice(0, count))
  return {
    dir: { input: '.', includes: '_includes', output: 'public' },
    markdownTemplateEngine: false,
  }
}

function sectionOf(api, section) {
  return api.getFilteredByGlob(`content/${section}/*.md`)
}

function themePages(api, documents) {
  return api.getFilteredByGlob('content/themas/*/*.md').flatMap((theme) => {
    const slug = theme.data.slug
    const members = documents.filter(({ data }) => data.themas?.includes(slug))
    const count = Math.max(1, Math.ceil(members.length / 20))
    return Array.from({ length: count }, (_, page) => ({
      theme,
      path: page === 0 ? `/themas/${slug}/` : `/themas/${slug}/pagina/${page + 1}/`,
      items: members.slice(page * 20, page * 20 + 20),
      newer:
        page === 0
          ? undefined
          : page === 1
            ? `/themas/${slug}/`
            : `/themas/${slug}/pagina/${page}/`,
      older: page + 1 < count ? `/themas/${slug}/pagina/${page + 2}/` : undefined,
    }))
  })
}
