import type { ReleaseView } from '../../releases/overview.ts'
import { dutchDuration, dutchMoment } from '../dutch-moment.ts'
import { RollbackButton } from './RollbackButton.tsx'

type Props = { release: ReleaseView; site: string; isAsked: boolean; onAsked: () => void }

/** One release: what it brought, by whom, how long it took, and the way back to it. */
export function ReleaseItem({ release, site, isAsked, onAsked }: Props) {
  const { number, isCurrent, isKept, durationMs, printedPages, pages, problem, warnings } = release
  return (
    <li className="releases__item" data-current={isCurrent} data-stage={release.stage}>
      <h3>
        Release {number} <span className="releases__stage">{stageWords(release)}</span>
      </h3>
      <p>
        {printedPages} van {pages} pagina’s gedrukt, in {dutchDuration(durationMs)}.
      </p>
      {problem && <p className="releases__problem">{problem} De live site is niet gewijzigd.</p>}
      <Changes release={release} site={site} />
      {warnings.length > 0 && (
        <details>
          <summary>Let op ({warnings.length})</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      {isKept && !isAsked && <RollbackButton number={number} onAsked={onAsked} site={site} />}
    </li>
  )
}

function stageWords({ stage, isCurrent, moments, turn }: ReleaseView): string {
  const moment = moments[stage]
  const at = moment ? ` ${dutchMoment(moment)}` : ''
  if (stage === 'printed') return `gedrukt, wordt gecontroleerd,${at}`
  if (stage === 'checked') return `gecontroleerd, gaat zo live,${at}`
  if (stage === 'failed') return `mislukt,${at}`
  if (isCurrent) return stage === 'rolled-back' ? `live, teruggezet,${at}` : `live sinds${at}`
  return turn > 0 && moments.live ? `was live,${` ${dutchMoment(moments.live)}`}` : `was live,${at}`
}

function Changes({ release: { changes, moreChanges }, site }: Pick<Props, 'release' | 'site'>) {
  if (changes.length + moreChanges === 0) return <p>Geen stukken gewijzigd.</p>
  return (
    <ul className="releases__changes">
      {changes.map(({ id, change, title, path, by }) => (
        <li key={id}>
          {change === 'withdrawn' ? 'Weg: ' : ''}
          {change === 'published' && path ? (
            <a href={new URL(path.slice(1), site).href} rel="noreferrer" target="_blank">
              {title}
            </a>
          ) : (
            title
          )}
          {by && ` (${by})`}
        </li>
      ))}
      {moreChanges > 0 && <li>en nog {moreChanges}</li>}
    </ul>
  )
}
