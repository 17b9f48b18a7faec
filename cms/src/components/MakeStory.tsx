'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** "Maak er een verhaal van": a draft of a story with what the sender wrote, opened at once. */
export function MakeStory() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { getDataByPath } = useForm()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const isMade = Boolean(getDataByPath('madeStory'))
  const make = async () => {
    setBusy(true)
    try {
      const response = await fetch(`${config.routes.api}/submissions/${id}/story`, {
        method: 'POST',
      })
      const { story, message } = (await response.json()) as { story?: string; message?: string }
      if (!story) throw new Error(message)
      router.push(`${config.routes.admin}/collections/stories/${story}`)
    } catch (error) {
      const reason = (error as Error).message || 'Controleer je verbinding en probeer het opnieuw.'
      toast.error(`Er is geen verhaal gemaakt. ${reason}`)
      setBusy(false)
    }
  }
  return (
    <Button buttonStyle={isMade ? 'secondary' : 'primary'} disabled={isBusy || !id} onClick={make}>
      {isMade ? 'Open het verhaal' : 'Maak er een verhaal van'}
    </Button>
  )
}
