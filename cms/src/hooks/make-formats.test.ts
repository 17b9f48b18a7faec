import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makeFormats } from './make-formats.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#10303a' } })
const shapes = async (original: Buffer) =>
  (await makeFormats(original)).map(({ type, width, height }) => `${type} ${width}x${height}`)

describe('formats of a picture', () => {
  it('are AVIF and JPEG at the widths that pages use', async () => {
    const original = await picture(1700, 850).jpeg().toBuffer()
    const made = await makeFormats(original)
    expect(await shapes(original)).toEqual([
      'image/avif 400x200',
      'image/jpeg 400x200',
      'image/avif 800x400',
      'image/jpeg 800x400',
      'image/avif 1200x600',
      'image/jpeg 1200x600',
    ])
    for (const { data, extension } of made) {
      expect((await sharp(data).metadata()).format).toBe(extension === 'jpg' ? 'jpeg' : 'heif')
    }
  })

  it('never enlarge', async () => {
    expect(await shapes(await picture(700, 350).png().toBuffer())).toEqual([
      'image/avif 400x200',
      'image/jpeg 400x200',
      'image/avif 700x350',
      'image/jpeg 700x350',
    ])
  })

  it('stand upright, and say nothing of where the picture was taken', async () => {
    const lying = await picture(300, 200)
      .withExif({ IFD3: { GPSLatitude: '52/1 0/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const made = await makeFormats(lying)
    expect(made.map(({ width, height }) => [width, height])).toEqual([
      [200, 300],
      [200, 300],
    ])
    for (const { data } of made) {
      const { exif, orientation } = await sharp(data).metadata()
      expect([exif, orientation]).toEqual([undefined, undefined])
    }
  })

  it('leave transparent pictures transparent, and moving ones alone', async () => {
    const glass = await sharp({
      create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    expect(await shapes(glass)).toEqual(['image/avif 300x200'])
    const frames = [
      await picture(20, 20).png().toBuffer(),
      await picture(20, 20).negate().png().toBuffer(),
    ]
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect(await shapes(moving)).toEqual([])
  })
})
