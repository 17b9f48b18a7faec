import type { Kind } from 'content-models'
import type { CollectionConfig } from 'payload'
import { Articles } from './articles.ts'
import { Barriers } from './barriers.ts'
import { Events } from './events.ts'
import { Facts } from './facts.ts'
import { Helpers } from './helpers.ts'
import { News } from './news.ts'
import { Organisations } from './organisations.ts'
import { Pages } from './pages.ts'
import { Polls } from './polls.ts'
import { Routes } from './routes.ts'
import { Schemes } from './schemes.ts'
import { Stops } from './stops.ts'
import { Stories } from './stories.ts'
import { Terms } from './terms.ts'
import { Themes } from './themes.ts'
import { Tools } from './tools.ts'

/** The collection of each kind, in the order of the admin's menu. */
export const CONTENT_COLLECTIONS: Record<Kind, CollectionConfig> = {
  article: Articles,
  tool: Tools,
  story: Stories,
  route: Routes,
  stop: Stops,
  poll: Polls,
  scheme: Schemes,
  barrier: Barriers,
  helper: Helpers,
  organisation: Organisations,
  event: Events,
  news: News,
  term: Terms,
  fact: Facts,
  theme: Themes,
  page: Pages,
}
