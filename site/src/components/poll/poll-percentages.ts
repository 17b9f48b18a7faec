import type { Answers, Poll, Statement } from 'content-models'

/** Shares of the answers in whole percents, together 100. */
export type Shares = Answers

/** A statement with the shares of each group, and how far the groups are apart, in percent points of "eens". */
export type ComparedStatement = Pick<Statement, 'text' | 'stop'> & {
  shares: Shares[]
  gap: number
  /** Places of the groups that agree most and least. */
  most: number
  least: number
}

/**
 * Whole percents that add up to 100: each is rounded down, and what is missing goes to the largest remainders (the method of
 * Hamilton). Nobody asked gives zeros.
 */
export function sharesOf({ agree, disagree, unknown }: Answers): Shares {
  const counts = [agree, disagree, unknown]
  const total = agree + disagree + unknown
  if (total === 0) return { agree: 0, disagree: 0, unknown: 0 }
  const exact = counts.map((count) => (count * 100) / total)
  const shares = exact.map(Math.floor)
  const order = [0, 1, 2].sort((a, b) => remainder(exact[b]) - remainder(exact[a]))
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0)
  for (const index of order.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1
  const [agreeing = 0, disagreeing = 0, unknowing = 0] = shares
  return { agree: agreeing, disagree: disagreeing, unknown: unknowing }
}

function remainder(value = 0): number {
  return value - Math.floor(value)
}

/** The statements of a poll, those with the largest difference first. */
export function statementsByGap(poll: Poll): ComparedStatement[] {
  return poll.statements.map(compare).sort((a, b) => b.gap - a.gap)
}

function compare({ text, stop, answers }: Statement): ComparedStatement {
  const shares = answers.map(sharesOf)
  const agreeing = shares.map(({ agree }) => agree)
  const highest = Math.max(...agreeing)
  const lowest = Math.min(...agreeing)
  return {
    text,
    stop,
    shares,
    gap: highest - lowest,
    most: agreeing.indexOf(highest),
    least: agreeing.indexOf(lowest),
  }
}

/** How many people of a group answered; the most, when not everybody answered everything. */
export function groupSize(poll: Poll, group: number): number {
  const sizes = poll.statements.map(({ answers }) => {
    const { agree = 0, disagree = 0, unknown = 0 } = answers[group] ?? {}
    return agree + disagree + unknown
  })
  return Math.max(0, ...sizes)
}
