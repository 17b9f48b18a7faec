import type { FileReport, ImportReport, Problem } from './report.ts'

const STATUS_WORDS: Record<FileReport['status'], string> = {
  created: 'nieuw',
  updated: 'bijgewerkt',
  unchanged: 'ongewijzigd',
  kept: 'gelaten zoals het was',
  failed: 'mislukt',
}

/** The report for people: what became of each file, and everything that was not carried as it was. */
export function reportToText(report: ImportReport): string {
  const files = report.files.filter(({ problems }) => problems.length > 0).map(fileToText)
  return [...files, summaryToText(report)].join('\n\n')
}

function fileToText({ file, title, status, problems }: FileReport): string {
  const head = `${file} (${STATUS_WORDS[status]}${title ? `: ${title}` : ''})`
  const lines = [...problems]
    .sort((a, b) => a.line - b.line)
    .map(({ line, what, reason }) => `  regel ${line}: ${what}. ${reason}`)
  return [head, ...lines].join('\n')
}

function summaryToText({ totals, files, dryRun }: ImportReport): string {
  const counts = (['created', 'updated', 'unchanged', 'kept', 'failed'] as const)
    .filter((status) => totals[status] > 0)
    .map((status) => `${totals[status]} ${STATUS_WORDS[status]}`)
  const lines = [
    `${totals.files} ${totals.files === 1 ? 'bestand' : 'bestanden'}: ${counts.join(', ')}.`,
    `${totals.problems} keer kon iets niet mee zoals het was${totals.problems > 0 ? '; hierboven staat wat en waar' : ''}.`,
    ...frequent(files.flatMap(({ problems }) => problems)),
  ]
  if (dryRun) lines.push('Dit was een proef: er is niets gewijzigd.')
  return lines.join('\n')
}

/** What was left out most: the same name of front matter in many files is one line here. */
function frequent(problems: Problem[]): string[] {
  const counts = new Map<string, number>()
  for (const { aspect, what, reason } of problems) {
    if (aspect !== 'front-matter') continue
    const words = `${what}: ${reason}`
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > 2)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([words, count]) => `  ${count} × ${words}`)
}
