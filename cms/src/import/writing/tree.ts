import type { Block, Inline, RichText, Video } from 'content-models'

/** What to make of links and files in a tree; undefined leaves a link's words, and a file out. */
export type TreeChange = {
  link?(to: string): string | undefined
  /** The living fact that a link leads to: the link becomes what that says. */
  fact?(to: string): string | undefined
  /** The heading that a link leads to; undefined leaves the link to the document. */
  anchor?(to: string, anchor: string): string | undefined
  file?(file: string): string | undefined
}

/** A copy of a tree with other targets. */
export function changeTree(richText: RichText, change: TreeChange): RichText {
  return richText.flatMap((block) => changeBlock(block, change))
}

function changeBlock(block: Block, change: TreeChange): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'term':
      return [{ ...block, children: changeInlines(block.children, change) }]
    case 'quote':
    case 'callout':
      return [{ ...block, blocks: changeTree(block.blocks, change) }]
    case 'list':
      return [{ ...block, items: block.items.map((item) => changeItem(item, change)) }]
    case 'table':
      return [
        {
          ...block,
          rows: block.rows.map(({ cells }) => ({
            cells: cells.map((cell) => ({ ...cell, blocks: changeTree(cell.blocks, change) })),
          })),
        },
      ]
    case 'image': {
      const id = change.file ? change.file(block.image.id) : block.image.id
      return id === undefined ? [] : [{ ...block, image: { ...block.image, id } }]
    }
    case 'download': {
      const name = change.file ? change.file(block.file.name) : block.file.name
      return name === undefined ? [] : [{ ...block, file: { ...block.file, name } }]
    }
    case 'video':
      return changeVideo(block, change)
    default:
      return [block]
  }
}

function changeVideo({ poster, file, ...video }: Video, change: TreeChange): Block[] {
  const id = poster && (change.file ? change.file(poster.id) : poster.id)
  const name = file && (change.file ? change.file(file.name) : file.name)
  if (name === undefined && !video.url) return []
  return [
    {
      ...video,
      ...(poster && id !== undefined && { poster: { ...poster, id } }),
      ...(file && name !== undefined && { file: { ...file, name } }),
    },
  ]
}

type Item = Extract<Block, { type: 'list' }>['items'][number]

function changeItem(item: Item, change: TreeChange): Item {
  const children = changeInlines(item.children, change)
  return item.blocks
    ? { ...item, children, blocks: changeTree(item.blocks, change) }
    : { ...item, children }
}

function changeInlines(inlines: Inline[], change: TreeChange): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'footnote')
      return [{ ...inline, children: changeInlines(inline.children, change) }]
    if (inline.type !== 'link' || !inline.to) return [inline]
    const fact = change.fact?.(inline.to.id)
    if (fact !== undefined) return [{ type: 'fact', id: fact }]
    const { anchor, ...link } = inline
    const id = change.link ? change.link(inline.to.id) : inline.to.id
    if (id === undefined) return inline.children
    const heading = anchor && change.anchor ? change.anchor(inline.to.id, anchor) : anchor
    return [{ ...link, to: { ...inline.to, id }, ...(heading ? { anchor: heading } : {}) }]
  })
}

/** The paths of documents that a tree links to. */
export function linkedFiles(richText: RichText): string[] {
  const files: string[] = []
  changeTree(richText, {
    link: (to) => {
      files.push(to)
      return to
    },
  })
  return files
}

/** The pictures and downloads in a tree, with the description of each picture. */
export function wantedFiles(richText: RichText): { file: string; alt: string }[] {
  const alts = new Map<string, string>()
  collectAlts(richText, alts)
  const wanted: { file: string; alt: string }[] = []
  changeTree(richText, {
    file: (file) => {
      wanted.push({ file, alt: alts.get(file) ?? '' })
      return file
    },
  })
  return wanted
}

type Picture = { id: string; alt: string }

function collectAlts(value: unknown, alts: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  const { type, image, poster } = value as { type?: unknown; image?: Picture; poster?: Picture }
  if (type === 'image' && image) alts.set(image.id, image.alt)
  else if (type === 'video' && poster) alts.set(poster.id, poster.alt)
  else for (const child of Object.values(value)) collectAlts(child, alts)
}
