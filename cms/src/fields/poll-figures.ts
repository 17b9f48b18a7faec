import { LIMITS, MAX_POLL_GROUPS, MAX_POLL_STATEMENTS, type Poll } from 'content-models'
import Papa from 'papaparse'

/** What the figures of a poll say, or Dutch sentences about what is wrong with them, each with its line. */
export type PollFigures = {
  groups: string[]
  statements: Pick<Poll['statements'][number], 'text' | 'answers'>[]
  problems: string[]
}

const COLUMNS = ['stelling', 'groep', 'eens', 'oneens', 'weet niet']
const FIRST_LINE = COLUMNS.join('; ')
const MAX_PROBLEMS = 5

type Row = { line: number; statement: string; group: string; counts: (number | undefined)[] }

/** Reads the figures of a poll: one line for each statement and group, as pasted from a spreadsheet or a csv file. */
export function readFigures(text: string): PollFigures {
  const [head, ...lines] = filledLines(text)
  if (!head) return failed([`Plak hier de cijfers. De eerste regel is: ${FIRST_LINE}`])
  if (head.cells[0]?.toLowerCase() !== 'stelling')
    return failed([`Regel ${head.line}: zet de namen van de kolommen erboven: ${FIRST_LINE}`])
  const problems: string[] = []
  const rows = lines.flatMap(({ line, cells }) => readRow(cells, line, problems) ?? [])
  const groups = [...new Set(rows.map(({ group }) => group))]
  const statements = [...Map.groupBy(rows, ({ statement }) => statement)].map(([text, of]) => ({
    text,
    answers: groups.flatMap((group) => answersOf(group, of, problems) ?? []),
  }))
  if (problems.length === 0) problems.push(...howManyProblems(groups.length, statements.length))
  return problems.length > 0 ? failed(problems) : { groups, statements, problems }
}

/** A page of bars has an end. */
function howManyProblems(groups: number, statements: number): string[] {
  return [
    groups < 2 && 'Er is maar één groep. Een peiling vergelijkt er twee of meer.',
    groups > MAX_POLL_GROUPS &&
      `Er zijn ${groups} groepen. Een peiling vergelijkt er hoogstens ${MAX_POLL_GROUPS}.`,
    statements > MAX_POLL_STATEMENTS &&
      `Er zijn ${statements} stellingen. Een peiling heeft er hoogstens ${MAX_POLL_STATEMENTS}.`,
  ].filter((problem) => problem !== false)
}

/** The lines that hold something, numbered as an editor counts them in the field. */
function filledLines(text: string): { line: number; cells: string[] }[] {
  const { data } = Papa.parse<string[]>(text)
  return data
    .map((row, index) => ({ line: index + 1, cells: row.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function failed(problems: string[]): PollFigures {
  const rest = problems.length - MAX_PROBLEMS
  const more = rest > 0 ? [`En nog ${rest} regels die niet kloppen.`] : []
  return { groups: [], statements: [], problems: [...problems.slice(0, MAX_PROBLEMS), ...more] }
}

function readRow(cells: string[], line: number, problems: string[]): Row | undefined {
  const [statement = '', group = '', ...numbers] = cells
  if (cells.length !== COLUMNS.length) {
    problems.push(
      `Regel ${line}: hier horen vijf kolommen (${FIRST_LINE}), het zijn er ${cells.length}.`,
    )
    return undefined
  }
  if (statement === '' || group === '')
    problems.push(`Regel ${line}: de stelling of de groep is leeg.`)
  if (statement.length > LIMITS.longText)
    problems.push(`Regel ${line}: de stelling is te lang, hoogstens ${LIMITS.longText} tekens.`)
  const counts = numbers.map((cell, index) => {
    if (/^\d{1,7}$/.test(cell)) return Number(cell)
    const column = `"${COLUMNS[index + 2]}"`
    problems.push(
      cell === ''
        ? `Regel ${line}: bij ${column} staat niets.`
        : `Regel ${line}: "${cell}" bij ${column} is geen aantal mensen.`,
    )
    return undefined
  })
  return { line, statement, group, counts }
}

function answersOf(group: string, rows: Row[], problems: string[]) {
  const [row, double] = rows.filter((candidate) => candidate.group === group)
  const statement = rows[0]?.statement ?? ''
  if (double) problems.push(`Regel ${double.line}: de groep "${group}" staat al bij deze stelling.`)
  if (!row) {
    problems.push(`Bij de stelling "${statement}" ontbreekt de groep "${group}".`)
    return undefined
  }
  const [agree = 0, disagree = 0, unknown = 0] = row.counts
  return { agree, disagree, unknown }
}
