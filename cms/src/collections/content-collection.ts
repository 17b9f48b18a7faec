import { documentPath, isKindWithPage, isListedKind, type Kind } from 'content-models'
import type { CollectionConfig, Endpoint, Field, Payload } from 'payload'
import { nobody } from '../access/nobody.ts'
import { peopleOnly } from '../access/people-only.ts'
import { peopleOrPublished } from '../access/people-or-published.ts'
import { readEnvironment } from '../environment.ts'
import { idOf } from '../feed/publishing-context.ts'
import { reconcileAfterFailure } from '../feed/reconcile-after-failure.ts'
import { recordChange, recordDeletion } from '../feed/record-change.ts'
import { routeSlugs } from '../feed/route-slugs.ts'
import { importFields } from '../fields/import-key.ts'
import { publishedAtField } from '../fields/published-at.ts'
import { fillQuotes, quotesField } from '../fields/quotes.ts'
import { reactionsField } from '../fields/reactions.ts'
import { searchFields } from '../fields/search.ts'
import { slugField } from '../fields/slug.ts'
import { titleField } from '../fields/title.ts'
import { capLimit } from '../hooks/cap-limit.ts'
import { checkPublishable } from '../hooks/check-publishable.ts'
import { fillPublishedAt } from '../hooks/fill-published-at.ts'
import { fillSlug, letGoOfSlug } from '../hooks/fill-slug.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { proofEndpoint } from '../proof/proof-endpoint.ts'
import { proofField } from '../proof/proof-field.ts'

type ContentCollectionOptions = {
  labels: { singular: string; plural: string }
  description: string
  /** Columns of the list in the admin, after the title. */
  columns: string[]
  /** What this kind has beside title, slug and date of publication. */
  fields: Field[]
  /** The title's own words, where it isn't what readers see above a page. */
  title?: { label: string; description: string }
  /** Fields that the list in the admin is searched by, beside title and address. */
  searchable?: string[]
  /** What else a change of one means, beside what it means for every kind. */
  hooks?: Pick<
    NonNullable<CollectionConfig['hooks']>,
    'beforeOperation' | 'beforeChange' | 'afterChange' | 'beforeDelete'
  >
  endpoints?: Endpoint[]
}

/** A collection of documents that editors publish: drafts, versions, journal and access stand here once. */
export function contentCollection(kind: Kind, options: ContentCollectionOptions): CollectionConfig {
  const { hooks = {}, endpoints = [], searchable = [] } = options
  return {
    slug: COLLECTION_OF_KIND[kind],
    labels: options.labels,
    admin: {
      useAsTitle: 'title',
      group: 'Inhoud',
      description: options.description,
      defaultColumns: ['title', ...options.columns, '_status', 'updatedAt'],
      listSearchableFields: ['title', 'slug', ...searchable],
      preview: (doc, { req }) => liveAddress(kind, doc, req.payload),
      hideAPIURL: true,
    },
    access: {
      read: peopleOrPublished,
      create: peopleOnly,
      update: peopleOnly,
      delete: peopleOnly,
      readVersions: peopleOnly,
      unlock: nobody,
    },
    endpoints: [proofEndpoint(kind), ...endpoints],
    trash: true,
    versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 50 },
    defaultSort: '-updatedAt',
    hooks: {
      beforeOperation: [capLimit, ...(hooks.beforeOperation ?? [])],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        ...(isKindWithPage(kind) ? [fillQuotes] : []),
        fillSlug,
        fillPublishedAt,
        checkPublishable(kind),
      ],
      afterChange: [letGoOfSlug, recordChange(kind), ...(hooks.afterChange ?? [])],
      beforeDelete: hooks.beforeDelete ?? [],
      afterDelete: [recordDeletion(kind)],
      afterError: [reconcileAfterFailure],
    },
    fields: [
      proofField,
      titleField(options.title),
      ...options.fields,
      slugField(kind),
      publishedAtField(kind),
      ...(isKindWithPage(kind) ? [quotesField] : []),
      ...(isListedKind(kind) ? [searchFields, reactionsField] : []),
      ...importFields,
    ],
  }
}

/** The address at which readers see the document, or null while it was never published. */
async function liveAddress(
  kind: Kind,
  doc: Record<string, unknown>,
  payload: Payload,
): Promise<string | null> {
  if (!isKindWithPage(kind)) return null
  if (typeof doc.slug !== 'string' || doc.slug === '' || !doc.publishedAt) return null
  const route = kind === 'stop' ? (await routeSlugs(payload)).get(idOf(doc.route) ?? '') : undefined
  const slug = route === undefined ? doc.slug : `${route}/${doc.slug}`
  return new URL(documentPath({ kind, slug }).slice(1), readEnvironment().siteUrl).href
}
