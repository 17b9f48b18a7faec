import { type Block, isSafeHref, richTextSchema } from 'content-models'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert } from './convert-for-test.ts'

const problemsOf = (markdown: string) =>
  convert(markdown).problems.map(({ line, what }) => `${line}: ${what}`)

describe('nothing is executed', () => {
  test('a script goes, with its contents, and is named', () => {
    const { richText, problems } = convert('Voor.\n\n<script>alert("hoi")</script>\n\nNa.')
    expect(JSON.stringify(richText)).not.toContain('alert')
    expect(problems).toEqual([
      { line: 3, aspect: 'html', what: '<script>', reason: 'Een script nemen we nooit over.' },
    ])
  })

  test('what a page would run on a click goes, and is named', () => {
    const { richText, problems } = convert('Een <b onclick="alert(1)">knop</b>.')
    expect(JSON.stringify(richText)).not.toContain('alert')
    expect(problems).toMatchObject([{ line: 1, what: 'onclick bij <b>' }])
  })

  test.each([
    '<style>p { color: red }</style>',
    '<svg onload="alert(1)"><script>alert(2)</script></svg>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<form action="https://elders.nl"><input name="wachtwoord"></form>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="data:text/html,<script>alert(1)</script>"></object>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  ])('%s goes, and is named with its line', (html) => {
    const { richText, problems } = convert(`Voor.\n\n${html}\n\nNa.`)
    expect(JSON.stringify(richText)).not.toMatch(/alert|wachtwoord|color/)
    expect(problems.map(({ line }) => line)).toContain(3)
  })

  test('an MDX import and a shortcode are named, not run', () => {
    const source =
      'import Kaart from \'./kaart\'\n\nTekst.\n\n<Kaart plek="hier" />\n\n{{< youtube abc >}}\n\nEinde.'
    expect(problemsOf(source)).toEqual([
      "1: import Kaart from './kaart'",
      '5: <kaart>',
      '7: {{< youtube abc >}}',
    ])
    expect(JSON.stringify(convert(source).richText)).toContain('Einde.')
  })

  test('a comment is named', () => {
    expect(problemsOf('Een.\n\n<!-- intern: bel Griet -->\n\nTwee <!-- nog een --> drie.')).toEqual(
      ['3: <!-- intern: bel Griet -->', '5: <!-- nog een -->'],
    )
  })
})

describe('whatever is in a file', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '  ',
        '    ',
        '- ',
        '1. ',
        '> ',
        '| a | b |\n| - | - |\n| 1 |',
        '```\n',
        '# ',
        '#### ',
      ],
      ...[
        '**',
        '*',
        '`',
        '[a](buur.md)',
        '[b](javascript:alert(1))',
        '![c](plaat.png)',
        '[^1]',
        '[^1]: noot\n',
      ],
      ...[
        ':::note\n',
        ':::\n',
        '!!! tip\n    ',
        '> [!NOTE]\n> ',
        '<div>',
        '</div>',
        '<p>',
        '<b>',
        '</b>',
        '<br>',
      ],
      ...[
        '<table><tr><td>',
        '</table>',
        '<a href="javascript:x">',
        '<img src=x onerror=y>',
        '<script>',
        '<!--',
        '-->',
      ],
      ...[
        '<details>',
        '<li>',
        '<x-directive data-name="term">',
        '<sup><a data-footnote-ref href="#x">',
        '\u0001',
        '&#0;',
      ],
    ),
  )

  test('the text can be published, and its links are safe', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { richText } = convert(pieces.join(''))
        const problems = richTextSchema.safeParse(asPublished(richText)).error?.issues
        expect(problems).toBeUndefined()
        for (const href of hrefsIn(richText)) expect(isSafeHref(href)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

/** Headings are fitted to the page afterwards, and pictures get their files when they are uploaded. */
function asPublished(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asPublished)
  if (typeof value !== 'object' || value === null) return value
  const block = value as Block
  if (block.type === 'heading') return { ...block, level: 2 }
  if (block.type === 'image') return { type: 'rule' }
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, asPublished(field)]),
  )
}

function hrefsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { href } = value as { href?: unknown }
  return [...(typeof href === 'string' ? [href] : []), ...Object.values(value).flatMap(hrefsIn)]
}
