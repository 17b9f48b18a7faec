import type { APIRoute } from 'astro'
import { documentPath, FEED_PATH, HOME_PATH, KIND_LABELS } from 'content-models'
import { shortText } from '../components/describe-document.ts'
import { absoluteUrl } from '../content/href.ts'
import { getNewest, type ListedDocument } from '../content/queries.ts'
import { escapeXml } from '../content/xml.ts'

const ENTRIES = 30

/** The newest documents as an Atom feed (RFC 4287). */
export const GET: APIRoute = async (context) => {
  const documents = await getNewest(context, ENTRIES)
  const updated =
    documents
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? '2026-01-01T00:00:00.000Z'
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<title>Oplaadpunt</title>
<subtitle>Nieuw van andere dorpen: kennis, tools en verhalen.</subtitle>
<id>${escapeXml(absoluteUrl(HOME_PATH, context.site))}</id>
<link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(HOME_PATH, context.site))}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(FEED_PATH, context.site))}"/>
<updated>${updated}</updated>
<author><name>Oplaadpunt</name></author>
${documents.map((document) => entry(document, context.site)).join('\n')}
</feed>
`
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
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
