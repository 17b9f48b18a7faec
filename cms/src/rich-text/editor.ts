import {
  FixedToolbarFeature,
  InlineToolbarFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'
import { BLOCKS, INLINE_BLOCKS } from './blocks.ts'
import { blocksFeature } from './dutch-features.ts'
import { blockFeatures, inlineFeatures } from './features.ts'

/** The editor of every rich-text field: what it offers is what `content-models` can publish. */
export const richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ...inlineFeatures(),
    ...blockFeatures(),
    blocksFeature({ blocks: BLOCKS, inlineBlocks: INLINE_BLOCKS }),
  ],
})
