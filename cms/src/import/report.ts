import type { Kind } from 'content-models'

/** The sorts of things in a source file that are accounted for. */
export type Aspect = 'front-matter' | 'link' | 'image' | 'table' | 'html' | 'text' | 'file'

/** Something that could not be carried as it was, or not at all. Lines count from 1. */
export type Problem = { line: number; aspect: Aspect; what: string; reason: string }

type FileStatus = 'created' | 'updated' | 'unchanged' | 'kept' | 'failed'

/** What became of one source file. `kept` is a document that was left as an editor made it. */
export type FileReport = {
  file: string
  kind: Kind
  title: string
  status: FileStatus
  /** How many of each were carried. */
  carried: Partial<Record<Aspect, number>>
  problems: Problem[]
}

export type ImportReport = {
  folder: string
  dryRun: boolean
  files: FileReport[]
  totals: Record<FileStatus, number> & { files: number; problems: number }
}

/** A report on a file of which nothing has been read yet. */
export function newFileReport(file: string, kind: Kind): FileReport {
  return { file, kind, title: '', status: 'unchanged', carried: {}, problems: [] }
}

/** Counts one thing as carried. */
export function countCarried(report: FileReport, aspect: Aspect): void {
  report.carried[aspect] = (report.carried[aspect] ?? 0) + 1
}

/** Notes a problem, once: the same thing on the same line needs no second sentence. */
export function addProblem(report: FileReport, problem: Problem): void {
  const isKnown = report.problems.some(
    ({ line, what, reason }) =>
      line === problem.line && what === problem.what && reason === problem.reason,
  )
  if (!isKnown || problem.aspect !== 'text') report.problems.push(problem)
}

/** Marks a file as failed, with the reason. */
export function failFile(report: FileReport, line: number, reason: string): void {
  report.status = 'failed'
  addProblem(report, { line, aspect: 'file', what: 'bestand', reason })
}

/** The totals of all files. */
export function totalsOf(files: FileReport[]): ImportReport['totals'] {
  const totals = { created: 0, updated: 0, unchanged: 0, kept: 0, failed: 0 }
  for (const { status } of files) totals[status] += 1
  const problems = files.reduce((sum, file) => sum + file.problems.length, 0)
  return { ...totals, files: files.length, problems }
}
