'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import type { Proof } from '../../proof/proof.ts'
import { usePolled } from '../use-polled.ts'
import { ProofView } from './ProofView.tsx'

const WHILE_PENDING_MS = 600
const OTHERWISE_MS = 4000

/** What became of the publication of the document on the screen; follows it without a reload. */
export function PublicationProof() {
  const headingId = useId()
  const { id, collectionSlug, lastUpdateTime, data, unpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}/proof` : undefined
  const { seen } = usePolled<Proof>(address, {
    pause: (proof) => (proof?.isPending ? WHILE_PENDING_MS : OTHERWISE_MS),
    version: `${lastUpdateTime} ${data?.updatedAt}`,
  })
  if (!id || !seen) return null
  return (
    <section aria-labelledby={headingId} className="field-type">
      <h3 className="proof__title" id={headingId}>
        Publicatiebewijs
      </h3>
      <ProofView newer={seen.state === 'live' && unpublishedVersionCount > 0} proof={seen} />
    </section>
  )
}
