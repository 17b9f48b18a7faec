'use client'

import {
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
} from '@payloadcms/richtext-lexical/client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Fact = { title?: string; value?: string }

/** A living fact in a sentence: what it says now, with its name for whoever points at it. */
export function FactQuote() {
  const { config } = useConfig()
  const id = useFormFields(([fields]) => fields.fact?.value)
  const [fact, setFact] = useState<Fact>()
  useEffect(() => {
    if (typeof id !== 'string') return
    const gone = new AbortController()
    fetch(`${config.routes.api}/facts/${id}?depth=0&draft=true`, { signal: gone.signal })
      .then((response) => (response.ok ? response.json() : {}))
      .then(setFact)
      .catch(() => undefined)
    return () => gone.abort()
  }, [id, config.routes.api])
  return (
    <InlineBlockContainer>
      <span title={fact?.title ? `Levend feit: ${fact.title}` : 'Levend feit'}>
        {wordsFor(id, fact)}
      </span>
      <InlineBlockEditButton />
      <InlineBlockRemoveButton />
    </InlineBlockContainer>
  )
}

function wordsFor(id: unknown, fact: Fact | undefined): string {
  if (typeof id !== 'string') return 'Kies een levend feit'
  if (!fact) return '…'
  return fact.value || 'Dit feit is er niet meer'
}
