import { describe, expect, it } from 'vitest'
import { isSafeHref } from './links.ts'

describe('isSafeHref', () => {
  it.each([
    'https://voorbeeld.nl/pad?x=1#y',
    'http://voorbeeld.nl',
    'mailto:dorp@voorbeeld.nl',
    'tel:0592000000',
  ])('allows %s', (href) => {
    expect(isSafeHref(href)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//voorbeeld.nl/pad',
    '/kennisbank/',
    '',
  ])('refuses %j', (href) => {
    expect(isSafeHref(href)).toBe(false)
  })
})
