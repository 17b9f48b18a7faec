import { cpus, release, totalmem, type } from 'node:os'
import { type Measured, median, type Results } from './results.ts'

/** A goal of the product: what is divided by what, and what comes out of it. */
type Goal = {
  title: string
  goal: string
  /** The figure, in words; undefined when something it needs wasn't measured. */
  value(of: Figures): string | undefined
}

type Figures = (id: string) => number | undefined

const GIB = 2 ** 30

const GOALS: Goal[] = [
  ...['cold', 'warm'].flatMap((state): Goal[] => [
    {
      title: `one document changed → release switched, ${state}`,
      goal: 'at most 1 s',
      value: (of) => seconds(of(`one-${state}`)),
    },
    {
      title: `the same, against \`astro build\``,
      goal: 'at least 15 times faster',
      value: (of) => times(of('astro'), of(`one-${state}`)),
    },
    {
      title: `the same, against \`experimental.incrementalBuild\``,
      goal: '',
      value: (of) => times(of('astro-incremental'), of(`one-${state}`)),
    },
  ]),
  {
    title: 'one document changed → search finds it',
    goal: 'at most 3 s',
    value: (of) => seconds(of('found')),
  },
  {
    title: 'the same, against `astro build` plus Pagefind over everything',
    goal: '',
    value: (of) => times(plus(of('astro'), of('pagefind')), of('found')),
  },
  {
    title: 'full print ÷ Hugo',
    goal: 'at most 1.0',
    value: (of) => ratio(of('print'), of('hugo')),
  },
  { title: 'full print ÷ Eleventy', goal: '', value: (of) => ratio(of('print'), of('eleventy')) },
  {
    title: 'peak memory of full print',
    goal: 'at most 0.5 GiB',
    value: (of) => gib(of('print:peak')),
  },
  { title: 'peak memory of indexing', goal: 'at most 1 GiB', value: (of) => gib(of('index:peak')) },
  {
    title: 'indexing every page ÷ Pagefind over the same pages',
    goal: 'at most 1.3',
    value: (of) => ratio(of('reindex'), of('pagefind-pages')),
  },
  {
    title: 'folder of the index ÷ that of Pagefind',
    goal: 'at most 1.5',
    value: (of) => ratio(of('reindex:most'), of('pagefind-pages:most')),
  },
  {
    title: 'loaded until a first query shows results',
    goal: 'at most 150 kB',
    value: (of) => kilobytes(of('first:most')),
  },
  {
    title: 'a query asked again, in a browser slowed down four times: the slowest of all',
    goal: 'less than 0.05 s',
    value: (of) => seconds(of('again:slowest')),
  },
  {
    title: 'feed ÷ REST at depth 1, documents a second',
    goal: 'at least 5',
    value: (of) => ratio(of('feed'), of('rest')),
  },
]

/** The report in Markdown: the goals, then every figure behind them. */
export function reportOf({ measured, skipped }: Results, about: string[]): string {
  const figures = figuresOf(measured)
  const goals = [...GOALS, ...growthGoals(measured)].flatMap(({ title, goal, value }) => {
    const text = value(figures)
    return text === undefined ? [] : [[title, goal, text]]
  })
  const parts = [
    about.map((line) => `- ${line}`).join('\n'),
    table(['what', 'goal', 'measured'], goals),
    table(
      ['run', 'median', 'min – max', 'processor time', 'peak memory', 'note'],
      measured.map(row),
    ),
    skipped.map(({ title, reason }) => `- ${title} was skipped: ${reason}.`).join('\n'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** The machine, in a line. */
export function machine(): string {
  const [cpu] = cpus()
  return `${cpu?.model.trim()}, ${cpus().length} cores, ${gib(totalmem())}, ${type()} ${release()}`
}

/** How one change grows with the size of the site. */
function growthGoals(measured: Measured[]): Goal[] {
  const sizes = measured.flatMap(({ id }) => id.match(/^one-(\d+)-warm$/)?.[1] ?? []).map(Number)
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)]
  if (sizes.length < 2) return []
  return ['cold', 'warm'].map((state) => ({
    title: `one change at ${largest} documents ÷ at ${smallest}, ${state}`,
    goal: 'less than 2',
    value: (of) => ratio(of(`one-${largest}-${state}`), of(`one-${smallest}-${state}`)),
  }))
}

function figuresOf(measured: Measured[]): Figures {
  return (id) => {
    const [name, what] = id.split(':')
    const found = measured.find((candidate) => candidate.id === name)
    if (what === 'peak') return found?.peakBytes
    if (what === 'slowest') return found?.seconds && Math.max(...found.seconds)
    if (what === 'most') return found?.bytes && Math.max(...found.bytes)
    const values = found?.seconds ?? found?.rates
    return values && median(values)
  }
}

function row({ title, seconds, cpuSeconds, rates, peakBytes, bytes, note }: Measured): string[] {
  const values = seconds ?? rates ?? bytes?.map((each) => each / 1000) ?? []
  const unit = seconds ? 's' : rates ? 'documents/s' : 'kB'
  const spread =
    values.length > 1 ? `${show(Math.min(...values))} – ${show(Math.max(...values))}` : ''
  const cpu = cpuSeconds && cpuSeconds.length > 0 ? `${show(median(cpuSeconds))} s` : ''
  return [title, `${show(median(values))} ${unit}`, spread, cpu, gib(peakBytes) ?? '', note ?? '']
}

function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return ''
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function seconds(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${show(value)} s`
}

function times(rival: number | undefined, ours: number | undefined): string | undefined {
  return rival && ours ? `${show(rival / ours)} times faster` : undefined
}

function ratio(ours: number | undefined, rival: number | undefined): string | undefined {
  return ours && rival ? show(ours / rival) : undefined
}

function gib(bytes: number | undefined): string | undefined {
  return bytes === undefined ? undefined : `${show(bytes / GIB)} GiB`
}

function kilobytes(bytes: number | undefined): string | undefined {
  return bytes === undefined ? undefined : `${show(bytes / 1000)} kB`
}

function plus(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other
}

/** Three digits that say something. */
function show(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
