import { describe, expect, it } from 'vitest'
import { resolveTokens } from './resolve-tokens.ts'

const tokens = {
  fixed: new Map([
    ['--utrecht-link-color', 'var(--oplaadpunt-color-link)'],
    ['--utrecht-space-around', '1'],
    ['--utrecht-heading-font-size', 'clamp(1rem, 2vw + 1rem, 3rem)'],
    ['--utrecht-through', 'var(--utrecht-link-color)'],
  ]),
  changing: new Set(['--utrecht-document-color', '--_utrecht-state']),
}

describe('resolveTokens', () => {
  it.each([
    ['1px solid red', '1px solid red'],
    ['var(--utrecht-link-color)', 'var(--oplaadpunt-color-link)'],
    ['var(--utrecht-through, blue)', 'var(--oplaadpunt-color-link)'],
    ['var(--utrecht-nobody, var(--utrecht-link-color, red))', 'var(--oplaadpunt-color-link)'],
    ['var(--utrecht-heading-font-size, revert)', 'clamp(1rem, 2vw + 1rem, 3rem)'],
    ['calc(var(--utrecht-space-around, 0) * var(--utrecht-nobody, 1.6em))', '1.6em'],
    ['0 0 0 var(--utrecht-nobody, 0)', '0 0 0 0'],
  ])('%s becomes %s', (value, resolved) => {
    expect(resolveTokens(value, tokens)).toBe(resolved)
  })

  it('keeps tokens that change, and variables of others', () => {
    const value = 'var(--utrecht-document-color, var(--utrecht-nobody, inherit))'
    expect(resolveTokens(value, tokens)).toBe('var(--utrecht-document-color,inherit)')
    expect(resolveTokens('var(--_utrecht-state, var(--utrecht-link-color))', tokens)).toBe(
      'var(--_utrecht-state,var(--oplaadpunt-color-link))',
    )
  })

  it('unsets a value whose token nobody sets', () => {
    expect(resolveTokens('var(--utrecht-nobody)', tokens)).toBe('unset')
    expect(resolveTokens('max(var(--utrecht-nobody), 1px)', tokens)).toBe('unset')
    expect(resolveTokens('var(--utrecht-document-color, var(--utrecht-nobody))', tokens)).toBe(
      'var(--utrecht-document-color)',
    )
  })
})
