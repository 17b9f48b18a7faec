import type { Kind } from 'content-models'
import type { CollectionConfig } from 'payload'
import { Articles } from './articles.ts'
import { Pages } from './pages.ts'
import { Polls } from './polls.ts'
import { Routes } from './routes.ts'
import { Schemes } from './schemes.ts'
import { Stops } from './stops.ts'
import { Stories } from './stories.ts'
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
  theme: Themes,
  page: Pages,
}
