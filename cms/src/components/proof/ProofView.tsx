import type { Proof } from '../../proof/proof.ts'
import { dutchMoment } from '../dutch-moment.ts'
import './proof.css'
import { HEADLINES, readersSentence, STEP_NAMES, silenceSentence } from './proof-words.ts'

type Props = {
  proof: Proof
  /** There is a newer draft. */
  newer?: boolean
  /** One of many, that need not be read aloud when it changes. */
  isQuiet?: boolean
}

/** How far a publication is, in words, with its stations. */
export function ProofView({ proof, newer, isQuiet }: Props) {
  const silence = silenceSentence(proof)
  return (
    <div className="proof" data-state={proof.state}>
      <div role={isQuiet ? undefined : 'status'}>
        <p className="proof__headline">{HEADLINES[proof.state]}</p>
        {proof.problems.map((problem) => (
          <p className="proof__problem" key={problem}>
            {problem}
          </p>
        ))}
        <p className="proof__readers">{readersSentence(proof)}</p>
        {silence && <p className="proof__problem">{silence}</p>}
      </div>
      {newer && (
        <p className="proof__readers">Wat je daarna veranderde, is nog niet gepubliceerd.</p>
      )}
      {proof.address && (
        <p>
          <a className="proof__link" href={proof.address} rel="noreferrer" target="_blank">
            Bekijk de pagina op de site
          </a>
        </p>
      )}
      {proof.steps.length > 0 && <Steps proof={proof} />}
      <Details proof={proof} />
    </div>
  )
}

function Steps({ proof: { steps, state } }: { proof: Proof }) {
  const isLive = state === 'live'
  return (
    <ol className="proof__steps">
      {steps.map(({ name, at }) => (
        <li data-reached={isLive || at !== null} key={name}>
          {STEP_NAMES[name]}
          {at ? (
            <time dateTime={at}>{dutchMoment(at)}</time>
          ) : (
            !isLive && <span className="proof__not-yet">nog niet</span>
          )}
        </li>
      ))}
    </ol>
  )
}

function Details({ proof: { release, by, hash } }: { proof: Proof }) {
  if (release === null && !by) return null
  return (
    <dl className="proof__details">
      {by && <Fact name="Door" value={by} />}
      {release !== null && <Fact name="Release" value={String(release)} />}
      {hash && <Fact name="Kenmerk van de pagina (SHA-256)" value={<code>{hash}</code>} />}
    </dl>
  )
}

function Fact({ name, value }: { name: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
