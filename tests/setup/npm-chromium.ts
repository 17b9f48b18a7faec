import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOUSE } from './source-files.ts'

const FOLDER = join(HOUSE, '.tools/chromium-147')
const FONTS_CONFIGURATION = join(FOLDER, 'own-fonts.conf')

/** A Chromium from npm with the few libraries it needs; nothing is downloaded and nothing is installed in the system. */
export type NpmChromium = { executablePath: string; env: Record<string, string> }

/** Unpacks Chromium once, beside the other tools. */
export async function unpackChromium(): Promise<NpmChromium> {
  if (!existsSync(FOLDER)) {
    const draft = `${FOLDER}.${process.pid}`
    mkdirSync(draft, { recursive: true })
    await unpackInto(draft)
    // Another test may have been first.
    if (existsSync(FOLDER)) rmSync(draft, { recursive: true })
    else renameSync(draft, FOLDER)
  }
  // Written each time: it names this folder, which may have been somewhere else before.
  writeFileSync(FONTS_CONFIGURATION, fontsConfiguration())
  return {
    executablePath: join(FOLDER, 'chromium'),
    env: { LD_LIBRARY_PATH: join(FOLDER, 'al2023/lib'), FONTCONFIG_FILE: FONTS_CONFIGURATION },
  }
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to be on a server of Amazon. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    delete process.env.AWS_EXECUTION_ENV
    for (const [name, value] of Object.entries({ TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH })) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** The package's own configuration names folders of Amazon's; without any font Chromium crashes on a balanced heading. */
function fontsConfiguration(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(FOLDER, 'fonts')}</dir>
  <cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>
</fontconfig>
`
}
