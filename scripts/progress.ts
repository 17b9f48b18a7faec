const TICK_MS = 4000

/** Tells what a step is doing right now. */
export type Report = (text: string) => void

/** Talk goes to stderr; stdout is for data. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Runs one step and shows its time; a long one shows every few seconds that it is still going. */
export async function runStep<Result>(
  title: string,
  run: (report: Report) => Promise<Result> | Result,
): Promise<Result> {
  const start = Date.now()
  const elapsed = () => `${((Date.now() - start) / 1000).toFixed(1).replace('.', ',')} s`
  let doing = ''
  const tick = setInterval(() => say(`  … ${title}: nog bezig, ${elapsed()}${doing}`), TICK_MS)
  try {
    const result = await run((text) => {
      doing = ` (${text})`
    })
    say(`✔ ${title} (${elapsed()})`)
    return result
  } catch (error) {
    say(`✘ ${title} (${elapsed()})`)
    throw error
  } finally {
    clearInterval(tick)
  }
}
