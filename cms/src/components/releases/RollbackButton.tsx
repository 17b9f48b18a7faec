'use client'

import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'

type Props = { site: string; number: number; onAsked: () => void }

/** Asks the releaser to go back to a release, after asking the person. */
export function RollbackButton({ site, number, onAsked }: Props) {
  const { config } = useConfig()
  const { openModal } = useModal()
  const slug = `rollback-${site}-${number}`
  const ask = async () => {
    const message = await askRollback(`${config.routes.api}/releases/rollback`, {
      site,
      to: number,
    })
    if (message.isDone) toast.success(message.text)
    else toast.error(message.text)
    onAsked()
  }
  return (
    <>
      <Button
        aria-label={`Terugzetten naar release ${number}`}
        buttonStyle="secondary"
        onClick={() => openModal(slug)}
        size="small"
      >
        Terugzetten
      </Button>
      <ConfirmationModal
        body={`Lezers zien dan weer de site van release ${number}. Wat daarna gepubliceerd is, wordt vastgehouden tot je het opnieuw publiceert; wat van de site gehaald is, blijft weg. Er gaat niets verloren.`}
        cancelLabel="Toch niet"
        confirmLabel="Terugzetten"
        heading={`Terug naar release ${number}?`}
        modalSlug={slug}
        onConfirm={ask}
      />
    </>
  )
}

type Message = { isDone: boolean; text: string }

async function askRollback(
  address: string,
  question: { site: string; to: number },
): Promise<Message> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
      credentials: 'same-origin',
    })
    const { message } = (await response.json()) as { message: string }
    return { isDone: response.ok, text: message }
  } catch {
    return {
      isDone: false,
      text: 'Het CMS is niet bereikbaar. Controleer je verbinding en probeer het opnieuw. Er is niets gewijzigd.',
    }
  }
}
