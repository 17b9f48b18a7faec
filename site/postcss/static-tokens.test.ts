import { join } from 'node:path'
import postcss from 'postcss'
import { expect, it } from 'vitest'
import { staticTokens } from './static-tokens.ts'

const styles = join(import.meta.dirname, '../src/styles')
const written = async (css: string) =>
  (await postcss([staticTokens(styles)]).process(css, { from: undefined })).css

it('takes away private variables that no rule gives a value, and what only passed them on', async () => {
  const css = `.a { --_utrecht-hint: var(--utrecht-nobody); --_utrecht-shown: var(--_utrecht-hint);
    color: var(--_utrecht-shown, var(--_utrecht-never, red)); inset: var(--_utrecht-shown) }`
  expect(await written(css)).toMatch(/^\.a \{\s*color: red;\s*inset: unset\s*\}$/)
})

it('keeps a private variable that one variant sets, and that another unsets', async () => {
  const css = `.a { color: var(--_utrecht-shown, red) } .b { --_utrecht-shown: initial }
    .c { --_utrecht-shown: blue }`
  expect(await written(css)).toBe(css.replace('shown, red', 'shown,red'))
})

it('takes away private variables that no rule asks for', async () => {
  expect(await written('.a { --_utrecht-shown: blue; color: red }')).toBe('.a { color: red }')
})
