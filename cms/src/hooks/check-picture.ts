import sharp from 'sharp'

/** A picture of more pixels than this, over all its frames, is refused before it is unpacked. */
export const MAX_PIXELS = 60_000_000

/** Says in Dutch what is wrong with a picture, or nothing. Really unpacks it, small: a header proves little. */
export async function pictureProblem(data: Buffer): Promise<string | undefined> {
  try {
    const { width = 0, height = 0, pages = 1 } = await sharp(data).metadata()
    if (width * height * pages > MAX_PIXELS) {
      return `heeft te veel beeldpunten (${width} × ${height}). Verklein de afbeelding tot hoogstens 8000 × 6000.`
    }
    await sharp(data, { limitInputPixels: MAX_PIXELS }).resize(32).raw().toBuffer()
    return undefined
  } catch {
    // Sharp's own words are for programmers.
    return 'is geen afbeelding die we kunnen lezen. Open het bestand zelf eens, en bewaar het opnieuw als jpg of png.'
  }
}
