import { documentPath, KIND_LABELS } from 'content-models'
import { absoluteUrl } from '../content/href.ts'
import type { ListedDocument } from '../content/queries.ts'
import { escapeXml } from '../content/xml.ts'
import { texts } from '../texts.nl.ts'
import { shortText } from './describe-document.ts'

type Feed = {
  title: string
  subtitle: string
  /** Path of the page that the feed belongs to; also its identity. */
  path: string
  /** Path of the feed. */
  self: string
  documents: ListedDocument[]
}

/** A feed of documents in Atom (RFC 4287), newest first. */
export function atomFeed({ title, subtitle, path, self, documents }: Feed, site: URL | undefined) {
  const address = escapeXml(absoluteUrl(path, site))
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<id>${address}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(self, site))}"/>
<updated>${lastChange(documents)}</updated>
<author><name>${texts.siteName}</name></author>
${documents.map((document) => entry(document, site)).join('\n')}
</feed>
`
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}

/** An empty feed must name a moment too, and always the same one. */
function lastChange(documents: ListedDocument[]): string {
  const moments = documents.map(({ updatedAt }) => updatedAt).sort()
  return moments.at(-1) ?? '2026-01-01T00:00:00.000Z'
}

function entry(document: ListedDocument, site: URL | undefined): string {
  const address = escapeXml(absoluteUrl(documentPath(document), site))
  return `<entry>
<title>${escapeXml(document.title)}</title>
<id>urn:oplaadpunt:${escapeXml(document.kind)}:${escapeXml(encodeURIComponent(document.id))}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${document.publishedAt}</published>
<updated>${document.updatedAt}</updated>
<category term="${document.kind}" label="${escapeXml(KIND_LABELS[document.kind].label)}"/>
<summary>${escapeXml(shortText(document) ?? '')}</summary>
</entry>`
}
