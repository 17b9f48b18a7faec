import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { TOOLS } from './platform.mjs'
import { say } from './run-with-progress.mjs'

const LOCK = join(TOOLS, 'installing.pid')

/** Lets one command at a time install, so that `npm start` and `npm test` may begin together. */
export async function withInstallLock(install) {
  mkdirSync(TOOLS, { recursive: true })
  for (let waited = 0; !take(); waited += 1) {
    if (waited % 8 === 0) say('Een ander commando installeert al; even wachten …')
    await setTimeout(500)
  }
  try {
    return await install()
  } finally {
    rmSync(LOCK, { force: true })
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isLeftBehind()) rmSync(LOCK, { force: true })
    return false
  }
}

function isLeftBehind() {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
