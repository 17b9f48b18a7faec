import type { Outline } from './outline.ts'

/** What the parts of a text need to know of their page. */
export type TextContext = {
  outline: Outline
  /** Document id → path, for links between documents. */
  targets: Map<string, string>
}
