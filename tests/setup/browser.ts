import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { unpackChromium } from './npm-chromium.ts'

/** No calls home, and none of what needs a screen. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser: the one that CHROME_PATH names, on Linux x64 the one from npm, elsewhere the installed Chrome. */
export async function startBrowser(moreArgs: readonly string[] = []): Promise<Browser> {
  const args = [...ARGS, ...moreArgs]
  return chromium.launch({ ...(await chooseBrowser()), args, chromiumSandbox: false })
}

async function chooseBrowser(): Promise<LaunchOptions> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return { executablePath: CHROME_PATH }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  const { executablePath, env } = await unpackChromium()
  return { executablePath, env: { ...process.env, ...env } }
}
