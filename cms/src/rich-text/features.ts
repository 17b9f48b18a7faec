import {
  BlockquoteFeature,
  BoldFeature,
  ChecklistFeature,
  type FeatureProviderServer,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { isKindWithPage, isSafeHref, KINDS, LIMITS } from 'content-models'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { tableFeature } from './dutch-features.ts'

/** Documents with a page. */
const LINKABLE = KINDS.filter(isKindWithPage).map((kind) => COLLECTION_OF_KIND[kind])

// biome-ignore lint/suspicious/noExplicitAny: Payload's own type for a feature with unknown props.
type Feature = FeatureProviderServer<any, any, any>

/** What may stand within a sentence. */
export function inlineFeatures(): Feature[] {
  return [
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    InlineCodeFeature(),
    LinkFeature({
      enabledCollections: LINKABLE,
      maxDepth: 0,
      fields: ({ defaultFields }) => [
        ...defaultFields
          .filter((field) => !('name' in field) || field.name !== 'newTab')
          .map(withAddressCheck),
        {
          name: 'anchor',
          type: 'text',
          label: 'Kop op die pagina',
          maxLength: LIMITS.shortText,
          admin: {
            description: 'Niet verplicht. Het stuk achter # in het adres van de kop.',
            condition: (_data, siblingData) => siblingData.linkType === 'internal',
          },
        },
      ],
    }),
  ]
}

/** What may stand between paragraphs, wherever rich text is written. */
export function blockFeatures(): Feature[] {
  return [
    UnorderedListFeature(),
    OrderedListFeature(),
    ChecklistFeature(),
    BlockquoteFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    HorizontalRuleFeature(),
    tableFeature(),
    UploadFeature({
      enabledCollections: ['media'],
      maxDepth: 0,
      collections: {
        media: {
          fields: [
            {
              name: 'caption',
              type: 'text',
              label: 'Bijschrift',
              maxLength: LIMITS.summaryPoint,
              admin: { description: 'Niet verplicht. Staat onder de afbeelding.' },
            },
          ],
        },
      },
    }),
  ]
}

function withAddressCheck<T extends object>(field: T): T {
  if (!('name' in field) || field.name !== 'url') return field
  return { ...field, label: 'Webadres', validate: validateAddress }
}

function validateAddress(
  value: unknown,
  { siblingData }: { siblingData?: unknown },
): string | true {
  const { linkType } = (siblingData ?? {}) as { linkType?: string }
  if (linkType === 'internal') return true
  if (typeof value === 'string' && value.length <= 2000 && isSafeHref(value)) return true
  return 'Dit is geen geldig adres. Begin met https://, mailto: of tel:. Naar een stuk van onszelf? Kies "interne link".'
}
