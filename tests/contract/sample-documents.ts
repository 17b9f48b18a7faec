/** An editor's text of one paragraph. */
export function lexicalText(words: string): object {
  const node = { version: 1, format: '', indent: 0, direction: null }
  const text = {
    type: 'text',
    version: 1,
    text: words,
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  }
  const paragraph = { ...node, type: 'paragraph', textFormat: 0, textStyle: '', children: [text] }
  return { root: { ...node, type: 'root', children: [paragraph] } }
}

/** An article with all that it needs to be published. */
export function articleData(title: string, words = 'Zo gaat het in ons dorp.'): object {
  return { title, summary: `In het kort: ${title}`, body: lexicalText(words) }
}

/** The same, published. */
export function publishedArticle(title: string, words?: string): object {
  return { ...articleData(title, words), _status: 'published' }
}

/** An editor's text of one paragraph that is a link. */
export function linkedText(words: string, url: string): object {
  const text = lexicalText(words) as { root: { children: { children: object[] }[] } }
  const [paragraph] = text.root.children
  if (!paragraph) throw new Error('A text has a paragraph.')
  const node = { type: 'link', version: 3, format: '', indent: 0, direction: null }
  const fields = { linkType: 'custom', url, newTab: false }
  paragraph.children = [{ ...node, fields, children: paragraph.children }]
  return text
}

/** An editor's text of one paragraph that quotes a living fact. */
export function quotingText(factId: string): object {
  const text = lexicalText('Je krijgt hoogstens ') as {
    root: { children: { children: object[] }[] }
  }
  const fields = { id: factId.replaceAll('-', '').slice(0, 24), blockName: '', blockType: 'fact' }
  text.root.children[0]?.children.push({
    type: 'inlineBlock',
    version: 1,
    fields: { ...fields, fact: factId },
  })
  return text
}
