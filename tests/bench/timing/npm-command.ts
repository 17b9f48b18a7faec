/** The npm that started this benchmark, or the one on PATH. */
export function npmCommand(args: string[]): { program: string; args: string[] } {
  const { npm_execpath: npm } = process.env
  if (npm?.endsWith('npm-cli.js')) return { program: process.execPath, args: [npm, ...args] }
  return { program: 'npm', args }
}
