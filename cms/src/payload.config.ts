import { resolve } from 'node:path'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { ADMIN_TEXTS } from './admin-texts.ts'
import { CONTENT_COLLECTIONS } from './collections/content-collections.ts'
import { FeedChanges } from './collections/feed-changes.ts'
import { FeedIdentity } from './collections/feed-identity.ts'
import { FeedKeys } from './collections/feed-keys.ts'
import { Media } from './collections/media.ts'
import { Reactions } from './collections/reactions.ts'
import { ReleaseWishes } from './collections/release-wishes.ts'
import { Releases } from './collections/releases.ts'
import { SearchMisses } from './collections/search-misses.ts'
import { Senders } from './collections/senders.ts'
import { SubmissionPhotos } from './collections/submission-photos.ts'
import { Submissions } from './collections/submissions.ts'
import { tidyLists } from './collections/tidy-lists.ts'
import { Together } from './collections/together.ts'
import { Users } from './collections/users.ts'
import { databaseAdapter } from './database.ts'
import { CMS_FOLDER, readEnvironment } from './environment.ts'
import { changesEndpoint } from './feed/changes-endpoint.ts'
import { filesEndpoint } from './feed/files-endpoint.ts'
import { prepareFeed } from './feed/prepare-feed.ts'
import { missEndpoint } from './forms/miss-endpoint.ts'
import { reactEndpoint } from './forms/react-endpoint.ts'
import { submitEndpoint } from './forms/submit-endpoint.ts'
import { MAX_UPLOAD_BYTES, TOO_LARGE } from './hooks/check-upload.ts'
import { reportsEndpoint } from './releases/reports-endpoint.ts'
import { richTextEditor } from './rich-text/editor.ts'
import { scheduleSenderDeletion } from './submissions/delete-old-senders.ts'

const environment = readEnvironment()

const config = buildConfig({
  secret: environment.secret,
  db: databaseAdapter(environment.database),
  editor: richTextEditor,
  sharp,
  collections: [
    ...Object.values(CONTENT_COLLECTIONS),
    Together,
    Media,
    Submissions,
    Senders,
    SubmissionPhotos,
    Reactions,
    SearchMisses,
    Users,
    FeedKeys,
    FeedChanges,
    Releases,
    ReleaseWishes,
  ],
  globals: [FeedIdentity],
  endpoints: [
    changesEndpoint,
    filesEndpoint,
    reportsEndpoint,
    submitEndpoint,
    reactEndpoint,
    missEndpoint,
  ],
  graphQL: { disable: true },
  telemetry: false,
  logger: { options: { level: process.env.LOG_LEVEL ?? 'error' }, destination: process.stderr },
  // What people do wrong is told to them, and is no fault of ours.
  loggingLevels: { APIError: 'info', ValidationError: 'info', Forbidden: 'info' },
  i18n: { supportedLanguages: { nl }, fallbackLanguage: 'nl', translations: { nl: ADMIN_TEXTS } },
  upload: { limits: { fileSize: MAX_UPLOAD_BYTES }, responseOnLimit: TOO_LARGE },
  maxDepth: 5,
  defaultDepth: 1,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { baseDir: resolve(CMS_FOLDER, 'src') },
    meta: {
      titleSuffix: ' · Oplaadpunt',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      openGraph: {},
    },
    components: {
      graphics: {
        Logo: '/components/Logo.tsx#Logo',
        Icon: '/components/Icon.tsx#Icon',
      },
      providers: ['/components/DutchWords.tsx#DutchWords'],
      afterNavLinks: ['/components/releases/ReleasesLink.tsx#ReleasesLink'],
      views: {
        releases: {
          Component: '/components/releases/ReleasesView.tsx#ReleasesView',
          path: '/releases',
          meta: { title: 'Releases' },
        },
      },
    },
  },
  typescript: { outputFile: resolve(CMS_FOLDER, 'src/payload-types.ts') },
  onInit: async (payload) => {
    await prepareFeed(environment.feedKey)(payload)
    await scheduleSenderDeletion(payload)
  },
})

export default config.then((built) => {
  tidyLists(built.collections)
  return built
})
