import type { Answer, EngineResult } from './run-engine.ts'

/** The results as tables in Markdown: over all kinds, and success@5 of each kind. */
export function tableOf(engines: Record<string, EngineResult>): string {
  const names = Object.keys(engines)
  const kinds = Object.keys(Object.values(engines)[0]?.kinds ?? {})
  const total = Object.entries(engines).map(([name, { all }]) => [
    name,
    all.n,
    ...[all.success1, all.success5, all.mrr, all.ndcg10].map(decimals),
    `${Math.round(all.bytesFirst / 1000)} kB`,
    `${all.msPerQuery} ms`,
  ])
  const perKind = kinds.map((kind) => [
    kind,
    engines[names[0] ?? '']?.kinds[kind]?.n ?? 0,
    ...names.map((name) => decimals(engines[name]?.kinds[kind]?.success5 ?? 0)),
  ])
  const heads = [
    'engine',
    'n',
    'success@1',
    'success@5',
    'MRR',
    'nDCG@10',
    'first bytes',
    'per query',
  ]
  return [...table(heads, total), '', ...table(['success@5', 'n', ...names], perKind)].join('\n')
}

/** Queries that find no answer among the first five, with what came instead. */
export function failuresOf(answers: Answer[]): string {
  const failed = answers.filter(({ scores }) => scores.success5 === 0)
  return failed
    .map(({ judgement, ranked }) => {
      const { kind, query, relevant } = judgement
      return `[${kind}] ${query}\n   gezocht: ${[...relevant].join(', ')}\n   gevonden: ${ranked.slice(0, 5).join(', ') || 'niets'}`
    })
    .join('\n')
}

function table(heads: string[], rows: (string | number)[][]): string[] {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    line(heads),
    line(heads.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ]
}

function decimals(value: number): string {
  return value.toFixed(3)
}
