import type { APIRoute } from 'astro'
import { companionPath, documentPath } from 'content-models'
import { atomFeed } from '../../../components/atom-feed.ts'
import { getDocument, getNewestOfTheme } from '../../../content/queries.ts'
import { texts } from '../../../texts.nl.ts'

const ENTRIES = 30

/** The newest documents of a theme. */
export const GET: APIRoute = async (context) => {
  const theme = await getDocument(context, 'theme', context.params.slug ?? '')
  if (!theme) return new Response(null, { status: 404 })
  const feed = {
    title: `${texts.siteName}: ${theme.title}`,
    subtitle: theme.description,
    path: documentPath(theme),
    self: companionPath(theme, 'feed.xml'),
    documents: await getNewestOfTheme(context, theme.id, ENTRIES),
  }
  return atomFeed(feed, context.site)
}
