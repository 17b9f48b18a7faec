'use client'

import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { SetProof } from '../../together/proof-endpoint.ts'
import type { SetOutcome } from '../../together/publish-set.ts'
import { usePolled } from '../use-polled.ts'
import { outcomeSentence } from './outcome-words.ts'
import { RefusedMembers, SetMembers } from './SetMembers.tsx'
import './together.css'

const WHILE_PENDING_MS = 700
const OTHERWISE_MS = 4000

/** The button "Publiceer samen", and what became of each document in the set. */
export function PublishTogether() {
  const { id, collectionSlug, lastUpdateTime, data } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<SetOutcome | 'unreachable'>()
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}` : undefined
  const { seen, lookAgain } = usePolled<SetProof>(address && `${address}/proof`, {
    pause: (proof) => (isBusy || proof?.members.some(isPending) ? WHILE_PENDING_MS : OTHERWISE_MS),
    version: `${lastUpdateTime} ${data?.updatedAt}`,
  })
  if (!address) return <p>Bewaar de set eerst. Daarna kun je de stukken samen publiceren.</p>
  const press = async () => {
    setIsBusy(true)
    setOutcome(undefined)
    setOutcome(await publish(`${address}/publish`))
    setIsBusy(false)
    lookAgain()
  }
  return (
    <section className="together field-type">
      <Button disabled={isBusy || isModified} onClick={press}>
        {isBusy ? 'Bezig met publiceren …' : 'Publiceer samen'}
      </Button>
      {isModified && <p>Bewaar eerst wat je aan de set veranderde.</p>}
      <div role="status">
        {outcome && <p className="together__outcome">{outcomeSentence(outcome)}</p>}
        {typeof outcome === 'object' && outcome.outcome === 'refused' && (
          <RefusedMembers problems={outcome.problems} />
        )}
        {!outcome && seen?.problem && <p className="together__outcome">{seen.problem}</p>}
      </div>
      {seen && <SetMembers proof={seen} />}
    </section>
  )
}

function isPending({ proof }: SetProof['members'][number]): boolean {
  return proof.isPending
}

async function publish(address: string): Promise<SetOutcome | 'unreachable'> {
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin' })
    return (await response.json()) as SetOutcome
  } catch {
    return 'unreachable'
  }
}
