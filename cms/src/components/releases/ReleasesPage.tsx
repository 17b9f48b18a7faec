'use client'

import { useConfig } from '@payloadcms/ui'
import type { Overview, SiteView } from '../../releases/overview.ts'
import { usePolled } from '../use-polled.ts'
import { Queue } from './Queue.tsx'
import { ReleaseItem } from './ReleaseItem.tsx'
import './releases.css'
import { WishNote } from './WishNote.tsx'

const WHILE_PENDING_MS = 800
const OTHERWISE_MS = 4000

/** Each release of each site, and what waits for the next; follows both without a reload. */
export function ReleasesPage() {
  const { config } = useConfig()
  const api = `${config.routes.api}/releases`
  const { seen, lookAgain } = usePolled<Overview>(`${api}/overview`, {
    pause: (overview) => (overview?.sites.some(isBusy) ? WHILE_PENDING_MS : OTHERWISE_MS),
  })
  return (
    <div className="releases">
      <h1>Releases</h1>
      <p>
        Elke keer dat er iets nieuws op de site komt, is dat een release: een hele site,
        gecontroleerd, en in één keer omgewisseld. Gaat er iets mis, dan zien lezers de vorige.
      </p>
      {seen?.sites.length === 0 && <Empty askedAt={seen.askedAt} />}
      {seen?.sites.map((site) => (
        <Site isOnly={seen.sites.length === 1} key={site.site} onAsked={lookAgain} view={site} />
      ))}
    </div>
  )
}

function isBusy({ waiting, wish, releases }: SiteView): boolean {
  const isMaking = releases.some(({ stage }) => stage === 'printed' || stage === 'checked')
  return waiting.length > 0 || wish !== null || isMaking
}

function Empty({ askedAt }: { askedAt: string | null }) {
  return (
    <p role="status">
      Er is nog geen release gemeld.{' '}
      {askedAt
        ? 'De machine die de site maakt, is er wel: de eerste release komt na de eerste publicatie.'
        : 'De machine die de site maakt, heeft zich nog niet gemeld. Vraag een beheerder of die aanstaat.'}
    </p>
  )
}

type SiteProps = { view: SiteView; isOnly: boolean; onAsked: () => void }

function Site({ view, isOnly, onAsked }: SiteProps) {
  return (
    <section>
      {!isOnly && <h2>{view.site}</h2>}
      <WishNote view={view} />
      <Queue view={view} />
      <h2>Releases{isOnly ? '' : ` van ${view.site}`}</h2>
      <ol className="releases__list">
        {view.releases.map((release) => (
          <ReleaseItem
            isAsked={view.wish !== null}
            key={release.number}
            onAsked={onAsked}
            release={release}
            site={view.site}
          />
        ))}
      </ol>
    </section>
  )
}
