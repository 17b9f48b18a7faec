import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressedNames } from '../serve/codings.ts'
import { compressFiles } from './compress-files.ts'

const LONG = '<p>Een tekst die vaker voorkomt.</p>\n'.repeat(50)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-compress-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

const read = (file: string) => readFileSync(join(folder, file))
const list = (path = '.') => readdirSync(join(folder, path)).sort()

describe('compressing files', () => {
  it('writes what decompresses to the original, smaller and with its time', async () => {
    put('tools/index.html', LONG)
    utimesSync(join(folder, 'tools/index.html'), 1_700_000_000, 1_700_000_000)
    await compressFiles(folder, ['tools/index.html'])
    expect(brotliDecompressSync(read('tools/index.html.br')).toString()).toBe(LONG)
    expect(gunzipSync(read('tools/index.html.gz')).toString()).toBe(LONG)
    for (const name of compressedNames('tools/index.html')) {
      expect(read(name).length).toBeLessThan(LONG.length / 4)
      expect(statSync(join(folder, name)).mtimeMs).toBe(1_700_000_000_000)
    }
    expect(list('tools')).toEqual(['index.html', 'index.html.br', 'index.html.gz'])
  })

  it('gives the same bytes each time, with nothing of this machine in them', async () => {
    put('a.css', LONG)
    put('b.css', LONG)
    await compressFiles(folder, ['a.css', 'b.css'])
    for (const ending of ['br', 'gz'])
      expect(read(`a.css.${ending}`)).toEqual(read(`b.css.${ending}`))
    expect([...read('a.css.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
  })

  it('leaves alone what is small, or compressed already', async () => {
    put('klein.txt', 'kort')
    put('foto.webp', LONG)
    put('pagefind/fragment/nl_1.pf_fragment', LONG)
    const files = ['klein.txt', 'foto.webp', 'pagefind/fragment/nl_1.pf_fragment']
    await compressFiles(folder, files)
    expect(list()).toEqual(['foto.webp', 'klein.txt', 'pagefind'])
    expect(list('pagefind/fragment')).toEqual(['nl_1.pf_fragment'])
  })

  it('removes a compressed file that wins nothing any more', async () => {
    put('a.json', LONG)
    await compressFiles(folder, ['a.json'])
    put('a.json', 'kort')
    await compressFiles(folder, ['a.json'])
    expect(list()).toEqual(['a.json'])
  })

  it('never writes into a file that another release shares', async () => {
    put('a.html', LONG)
    await compressFiles(folder, ['a.html'])
    const former = compressedNames('a.html').map(read)
    for (const name of compressedNames('a.html')) {
      linkSync(join(folder, name), join(folder, `vorige-${name}`))
    }
    put('a.html', LONG.replaceAll('tekst', 'zin'))
    await compressFiles(folder, ['a.html'])
    expect(compressedNames('vorige-a.html').map(read)).toEqual(former)
    expect(gunzipSync(read('a.html.gz')).toString()).toContain('zin')
  })

  it('stops when asked, and leaves no halves', async () => {
    const files = Array.from({ length: 30 }, (_, index) => `${index}.html`)
    for (const file of files) put(file, LONG)
    const stop = new AbortController()
    const work = compressFiles(folder, files, { signal: stop.signal })
    stop.abort(new Error('klaar'))
    await expect(work).rejects.toThrow('klaar')
    expect(existsSync(join(folder, '29.html.br'))).toBe(false)
  })

  it('fails when a file is gone', async () => {
    await expect(compressFiles(folder, ['weg.html'])).rejects.toThrow('ENOENT')
  })
})
