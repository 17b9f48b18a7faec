import { LIMITS } from 'content-models'
import type { FieldStep } from './read-fields.ts'
import { joined, NO_TEXT, no } from './simple-readers.ts'
import { asList, cut, inPoints } from './values.ts'

/** Points of the summary; several names may each give some. */
export function readSummary(value: unknown, step: FieldStep): boolean {
  if (step.draft.kind === 'page') return joined(value, step)
  const { draft, problem } = step
  const known = (draft.fields.summary as string[] | undefined) ?? []
  const given = Array.isArray(value) ? asList(value) : linesOf(value)
  if (!given || given.length === 0) return no(problem, NO_TEXT)
  const room = LIMITS.summaryPoints - known.length
  const points = given.flatMap((point) => inPoints(point, LIMITS.summaryPoint, room) ?? [point])
  const isFitting =
    points.length <= room && points.every((point) => point.length <= LIMITS.summaryPoint)
  if (!isFitting)
    problem(
      `Ingekort tot ${LIMITS.summaryPoints} punten van ${LIMITS.summaryPoint} tekens. Er stond: "${given.join(' ')}"`,
    )
  const fitting = points.slice(0, room).map((point) => cut(point, LIMITS.summaryPoint))
  draft.fields.summary = [...new Set([...known, ...fitting])]
  return true
}

function linesOf(value: unknown): string[] | undefined {
  if (typeof value !== 'string') return asList(value)
  // A folded line is one sentence; an empty line separates points.
  return value
    .split(/\n\s*\n|\n(?=[-*•] )/)
    .map((line) =>
      line
        .replace(/^[-*•] /, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
}
