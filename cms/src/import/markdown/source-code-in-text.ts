import type { Text } from 'hast'
import { addProblem } from '../report.ts'
import { lineOf, type PageContext } from './page-context.ts'

const SHORTCODE = /\{\{[<%].*?[%>]\}\}|\{%.*?%\}/gs
const MDX =
  /^(?:import\s.+\sfrom\s+['"].+['"];?|import\s+['"].+['"];?|export\s+(?:const|default|function)\s.*)$/gm

/** Text without the code of the tool that it was written for; what goes is reported. */
export function cleanText(node: Text, context: PageContext): string {
  const withoutShortcodes = remove(node, node.value, {
    pattern: SHORTCODE,
    context,
    reason: 'Dit is een code van een ander programma (Hugo, Jekyll). Die voeren we niet uit.',
  })
  return remove(node, withoutShortcodes, {
    pattern: MDX,
    context,
    reason: 'Dit is code van MDX. Die voeren we niet uit.',
  })
}

type Removal = { pattern: RegExp; context: PageContext; reason: string }

function remove(node: Text, text: string, { pattern, context, reason }: Removal): string {
  return text.replace(pattern, (code, offset: number) => {
    const line = lineOf(node, context) + text.slice(0, offset).split('\n').length - 1
    addProblem(context.report, { line, aspect: 'html', what: code.slice(0, 80), reason })
    return ''
  })
}
