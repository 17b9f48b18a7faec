import type { Image } from 'content-models'
import { describe, expect, it } from 'vitest'
import { pictureSources } from './picture-sources.ts'
import { sharePicture } from './share-picture.ts'

function image(...files: [format: string, width: number][]): Image {
  const made = files.map(([format, width]) => ({
    name: `plein-${width}.${format}`,
    type: `image/${format}`,
    bytes: width,
    width,
    height: width / 2,
  }))
  return { id: 'plein', alt: 'Het plein', files: made }
}

const ALL = image(
  ['avif', 400],
  ['jpeg', 400],
  ['webp', 400],
  ['avif', 1200],
  ['jpeg', 1200],
  ['webp', 1200],
)
const OLD = image(['webp', 400], ['webp', 800], ['webp', 1600])

describe('sources of a picture', () => {
  it('go from small to widely known, each from narrow to wide', () => {
    expect(
      pictureSources(ALL).map(({ type, files }) => [type, files.map(({ width }) => width)]),
    ).toEqual([
      ['image/avif', [400, 1200]],
      ['image/webp', [400, 1200]],
      ['image/jpeg', [400, 1200]],
    ])
  })

  it('are WebP alone for a picture of before there were others', () => {
    expect(pictureSources(OLD).map(({ type }) => type)).toEqual(['image/webp'])
  })

  it('end with what any browser knows best', () => {
    expect(pictureSources(image(['gif', 20], ['avif', 20])).at(-1)?.type).toBe('image/gif')
  })
})

describe('the picture beside a shared link', () => {
  it('is a wide JPEG, which every program can show', () => {
    expect(sharePicture(ALL)).toBe('/media/plein-1200.jpeg')
    expect(sharePicture(image(['avif', 300], ['jpeg', 300]))).toBe('/media/plein-300.jpeg')
  })

  it('is the WebP that there is for an older picture', () => {
    expect(sharePicture(OLD)).toBe('/media/plein-1600.webp')
    expect(sharePicture(undefined)).toBeUndefined()
  })
})
