import { tmpdir } from 'node:os'
import type { Block, Field, Tab } from 'payload'
import { expect, it, vi } from 'vitest'

vi.stubEnv('OPLAADPUNT_DATA', tmpdir())
vi.stubEnv('DATABASE_URL', 'mongodb://127.0.0.1/nothing-is-read')
vi.stubEnv('PAYLOAD_SECRET', 'only-for-looking-at-forms')
vi.stubEnv('FEED_KEY', 'only-for-looking-at-forms')
vi.stubEnv('SITE_URL', 'http://127.0.0.1:4321')
vi.stubEnv('CMS_PORT', '3000')
const { default: promised } = await import('../payload.config.ts')
const { BLOCKS, INLINE_BLOCKS } = await import('../rich-text/blocks.ts')
const { collections } = await promised

/** What Payload adds itself, and names in Dutch. */
const OF_PAYLOAD = [
  /\.(updatedAt|createdAt|deletedAt|_status|blockName|id)$/,
  /^(users|feed-keys)\.(email|hasAPIKey|enableAPIKey|apiKey|sessions\b.*)$/,
  /^(media|submission-photos)\.(filename|mimeType|filesize|width|height|url|thumbnailURL|focal[XY]|sizes\b.*)$/,
]

type Shown = { path: string; label: unknown; help: unknown }

/** Every field that somebody sees in a form, with those within it. */
function shownFields(fields: Field[], path: string): Shown[] {
  return fields.flatMap((field) => {
    if (isHidden(field) || field.type === 'ui') return []
    const own = 'name' in field && field.name ? `${path}.${field.name}` : path
    const inner = [
      ...('fields' in field ? shownFields(field.fields, own) : []),
      ...('tabs' in field ? field.tabs.flatMap((tab: Tab) => shownFields(tab.fields, own)) : []),
      ...('blocks' in field ? shownInBlocks(field.blocks, own) : []),
    ]
    if (own === path || OF_PAYLOAD.some((names) => names.test(own))) return inner
    const { label, admin } = field as { label?: unknown; admin?: Record<string, unknown> }
    const components = admin?.components as { Description?: unknown } | undefined
    return [{ path: own, label, help: admin?.description ?? components?.Description }, ...inner]
  })
}

function shownInBlocks(blocks: Block[], path: string): Shown[] {
  return blocks.flatMap(({ slug, fields }) => shownFields(fields, `${path}.${slug}`))
}

function isHidden(field: Field): boolean {
  const { hidden, admin } = field as { hidden?: boolean; admin?: { hidden?: unknown } }
  return hidden === true || admin?.hidden === true
}

const seen = collections.filter(
  ({ slug, admin }) => admin.hidden !== true && !slug.startsWith('payload-'),
)
const fields = [
  ...seen.flatMap(({ slug, fields }) => shownFields(fields, slug)),
  ...shownInBlocks([...BLOCKS, ...INLINE_BLOCKS], 'text'),
]

it('says at every field of every form what it is called and what it is for', () => {
  expect(fields.length).toBeGreaterThan(100)
  expect(fields.filter(({ label, help }) => !label || !help).map(({ path }) => path)).toEqual([])
})

it('says of every list what is in it', () => {
  expect(seen.filter(({ admin }) => !admin.description).map(({ slug }) => slug)).toEqual([])
})

/** The columns and filters that a list offers: fields without a field within a form are Payload's own. */
function offeredInLists(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    const { admin, label, hidden } = field as { label?: unknown; hidden?: boolean } & {
      admin?: Record<string, unknown>
    }
    if (hidden || admin?.disabled || admin?.disableListColumn) return []
    return 'name' in field && typeof label !== 'function' ? [String(label)] : []
  })
}

it('offers in a list only columns with a Dutch name', () => {
  const offered = new Set(seen.flatMap(({ fields }) => offeredInLists(fields)))
  expect(offered).toContain('Soort bestand')
  const english = /\b(Key|Hash|Quotes|Reactions|Type|URL|Run|Running|Problem|Story)\b|[a-z][A-Z]/
  expect([...offered].filter((label) => english.test(label))).toEqual([])
})
