import type { Poll } from 'content-models'
import Papa from 'papaparse'

const COLUMNS = ['stelling', 'groep', 'eens', 'oneens', 'weet niet']

/**
 * The figures of a poll as a csv file, in numbers of people, in the form in which the cms takes them. A byte order mark lets
 * spreadsheets read the accents, and what looks like a formula is made harmless.
 */
export function pollCsv(poll: Poll): string {
  const rows = poll.statements.flatMap(({ text, answers }) =>
    answers.map(({ agree, disagree, unknown }, index) => [
      text,
      poll.groups[index] ?? '',
      agree,
      disagree,
      unknown,
    ]),
  )
  const csv = Papa.unparse(
    { fields: COLUMNS, data: rows },
    { delimiter: ';', escapeFormulae: true },
  )
  return `\uFEFF${csv}\r\n`
}
