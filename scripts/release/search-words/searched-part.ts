const MAIN = '<main'
const MAIN_END = '</main>'
/** What search has nothing to do with, and what is most of a page: styles, scripts, drawings, menus. */
const UNREAD = /<(style|script|svg|nav)\b[^>]*>.*?<\/\1>/gs
/** An opening tag with what stands in it. A value in quotes may hold any sign. */
const TAG = /<([a-z][a-z0-9]*)(?:\s+[^\s=>"']+(?:="[^"]*")?)+\s*\/?>/g
const MARK = 'data-pagefind'

/**
 * The part of a printed page that search reads, with the marks for Pagefind and no other attributes. It is a tenth of the page,
 * so that indexing takes half the time. Headings lose their ids as well: results lead to pages, not to places in them.
 */
export function searchedPart(html: string): string {
  const start = html.indexOf(MAIN)
  const end = html.lastIndexOf(MAIN_END)
  const hasMain = start >= 0 && end > start
  const part = (hasMain ? html.slice(start, end + MAIN_END.length) : html)
    .replace(UNREAD, '')
    .replace(TAG, (tag, name) => (tag.includes(MARK) ? tag : `<${name}>`))
  return hasMain ? `<html><body>${part}</body></html>` : part
}
