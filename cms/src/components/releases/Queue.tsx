'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { KIND_LABELS } from 'content-models'
import type { HeldView, SiteView, WaitingDocument } from '../../releases/overview.ts'
import { dutchMoment } from '../dutch-moment.ts'

/** What waits for the next release, and what is held and why. */
export function Queue({ view: { waiting, moreWaiting, held } }: { view: SiteView }) {
  return (
    <>
      <h2>Wachtrij</h2>
      {waiting.length === 0 && (
        <p role="status">Er wacht niets: alles wat gepubliceerd is, is verwerkt.</p>
      )}
      {waiting.length > 0 && (
        <ul className="releases__queue">
          {waiting.map((one) => (
            <Waiting document={one} key={one.id} />
          ))}
        </ul>
      )}
      {moreWaiting > 0 && <p>En nog {moreWaiting}.</p>}
      {held.length > 0 && (
        <>
          <h2>Vastgehouden</h2>
          <p>Van deze stukken zien lezers de vorige versie, of nog niets.</p>
          <ul className="releases__queue">
            {held.map((one) => (
              <Held document={one} key={one.id} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Waiting({ document: { change, by, at, ...one } }: { document: WaitingDocument }) {
  return (
    <li>
      <Title {...one} /> {change === 'withdrawn' ? 'gaat van de site' : 'wordt gepubliceerd'}
      {by && `, door ${by}`}
      {at && `, sinds ${dutchMoment(at)}`}
    </li>
  )
}

function Held({ document: { problems, ...one } }: { document: HeldView }) {
  return (
    <li>
      <Title {...one} />
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </li>
  )
}

type Named = Pick<HeldView, 'collection' | 'id' | 'title' | 'kind'>

function Title({ collection, id, title, kind }: Named) {
  const { config } = useConfig()
  return (
    <>
      <span className="releases__kind">{KIND_LABELS[kind].label}</span>{' '}
      <Link href={`${config.routes.admin}/collections/${collection}/${id}`} prefetch={false}>
        {title}
      </Link>
    </>
  )
}
