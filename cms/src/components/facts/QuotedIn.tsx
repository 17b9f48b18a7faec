'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { QuotesOfFact } from '../../facts/quotes-endpoint.ts'
import './facts.css'

/** On the form of a living fact: which texts change along when it is published. */
export function QuotedIn() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [quotes, setQuotes] = useState<QuotesOfFact>()
  useEffect(() => {
    if (!id) return
    const gone = new AbortController()
    fetch(`${config.routes.api}/facts/${id}/quotes`, { signal: gone.signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .then(setQuotes)
      .catch(() => undefined)
    return () => gone.abort()
  }, [id, config.routes.api])
  if (!quotes) return null
  const more = quotes.total - quotes.documents.length
  return (
    <section className="field-type quoted-in" aria-labelledby="wordt-aangehaald-in">
      <h3 id="wordt-aangehaald-in">Wordt aangehaald in</h3>
      <p>{meaning(quotes)}</p>
      <ul>
        {quotes.documents.map(({ id: key, collection, kind, title, isPublished }) => (
          <li key={key}>
            <a href={`${config.routes.admin}/collections/${collection}/${key}`}>{title}</a> ({kind},{' '}
            {isPublished ? 'op de site' : 'concept'})
          </li>
        ))}
      </ul>
      {more > 0 && <p>En nog {more}.</p>}
    </section>
  )
}

function meaning({ total, live }: QuotesOfFact): string {
  if (total === 0)
    return 'Nog in geen enkele tekst. Typ in een tekst / en kies "Levend feit" om het aan te halen.'
  const pages = live === 1 ? 'één pagina' : `${live} pagina’s`
  const change =
    live === 0
      ? 'Geen van deze teksten staat op de site.'
      : `Publiceer je een wijziging, dan verandert die op ${pages} tegelijk.`
  return `${change} Verwijderen kan pas als het nergens meer wordt aangehaald.`
}
