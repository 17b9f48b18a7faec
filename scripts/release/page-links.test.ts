import { expect, it } from 'vitest'
import { readPageLinks } from './page-links.ts'

it('reads addresses and anchors, and nothing of what only looks like them', () => {
  const { addresses, ids } = readPageLinks(`<!doctype html><title><a href="/titel/"></title>
    <style>a[href="/stijl/"] > b { }</style><script src="/a.js">'<a href="/tekst/">' > 1</script>
    <!-- <a href="/weg/"> --><meta property="og:image" content="/delen.png"><meta property="og:title" content="/geen/">
    <p title="a > b" id=kop>Tekst <a title='"' href="/b/?x=1&amp;y=2">b</a><A HREF=/c/ >c</A>
    <img srcset="/d.avif 1x, /e.avif 2x" src="/d.jpg"><textarea><a href="/veld/"></textarea><h2 id="daarna">x</h2>`)
  expect([...addresses].sort()).toEqual([
    '/a.js',
    '/b/?x=1&y=2',
    '/c/',
    '/d.avif',
    '/d.jpg',
    '/delen.png',
    '/e.avif',
  ])
  expect([...ids]).toEqual(['kop', 'daarna'])
})
