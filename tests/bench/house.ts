import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const HOUSE = fileURLToPath(new URL('../../', import.meta.url))
