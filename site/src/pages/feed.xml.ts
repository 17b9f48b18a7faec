import type { APIRoute } from 'astro'
import { FEED_PATH, HOME_PATH } from 'content-models'
import { atomFeed } from '../components/atom-feed.ts'
import { getNewest } from '../content/queries.ts'
import { texts } from '../texts.nl.ts'

const ENTRIES = 30

/** The newest documents of all kinds that stand in lists. */
export const GET: APIRoute = async (context) => {
  const documents = await getNewest(context, ENTRIES)
  const { siteName: title, feedSubtitle: subtitle } = texts
  return atomFeed({ title, subtitle, path: HOME_PATH, self: FEED_PATH, documents }, context.site)
}
