import { spawn } from 'node:child_process'

const TICK_MS = 4000

/** Talk goes to stderr: stdout belongs to the command that was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Runs a program quietly, with a line of progress every few seconds.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runWithProgress(title, program, args, options) {
  const start = Date.now()
  const elapsed = () => `${Math.round((Date.now() - start) / 1000)} s`
  say(`${title} …`)
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk) => {
      output = (output + chunk).slice(-20000)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    const tick = setInterval(() => say(`  nog bezig, ${elapsed()}${lastLine(output)}`), TICK_MS)
    const end = (code) => {
      clearInterval(tick)
      if (code === 0) say(`  klaar, ${elapsed()}`)
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += error.message
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

function lastLine(output) {
  const line = output.trim().split('\n').at(-1) ?? ''
  return line ? ` (${line.trim().slice(0, 90)})` : ''
}
