'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReactionsOfDocument } from '../reactions/reactions-of-endpoint.ts'

/** Beside a document: how many readers found it useful, and what they said. */
export function Reactions() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [reactions, setReactions] = useState<ReactionsOfDocument>()
  useEffect(() => {
    if (!id) return
    const gone = new AbortController()
    const address = `${config.routes.api}/reactions/of/${collectionSlug}/${id}`
    fetch(address, { signal: gone.signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .then(setReactions)
      .catch(() => undefined)
    return () => gone.abort()
  }, [id, collectionSlug, config.routes.api])
  if (!reactions) return null
  const { yes, no, sentences } = reactions
  return (
    <section className="field-type" aria-labelledby="was-dit-nuttig">
      <h4 id="was-dit-nuttig">Was dit nuttig?</h4>
      <p>{yes + no === 0 ? 'Nog geen lezer antwoordde.' : `${yes} keer ja, ${no} keer nee.`}</p>
      <ul>
        {sentences.map(({ id: key, useful, sentence }) => (
          <li key={key}>
            {useful ? 'Ja' : 'Nee'}: {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
