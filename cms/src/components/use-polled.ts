'use client'

import { useEffect, useState } from 'react'

type Polling<T> = {
  /** Milliseconds until the next look, given what was seen. */
  pause: (seen: T | undefined) => number
  /** Looks again at once when this changes. */
  version?: unknown
}

/** What an address of our own answers, asked again and again while the page is looked at. Keeps what it had when an answer fails. */
export function usePolled<T>(address: string | undefined, { pause, version }: Polling<T>) {
  const [seen, setSeen] = useState<T>()
  const [press, setPress] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: pause is a rule, not news; version and press only start it anew.
  useEffect(() => {
    if (!address) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const answer = document.hidden ? undefined : await ask<T>(address, stop.signal)
      if (stop.signal.aborted) return
      if (answer) setSeen(answer)
      timer = setTimeout(look, pause(answer))
    }
    const lookAgain = () => {
      if (document.hidden) return
      clearTimeout(timer)
      void look()
    }
    void look()
    document.addEventListener('visibilitychange', lookAgain)
    return () => {
      stop.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [address, version, press])
  return { seen, lookAgain: () => setPress((count) => count + 1) }
}

async function ask<T>(address: string, signal: AbortSignal): Promise<T | undefined> {
  try {
    const response = await fetch(address, { signal, credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as T) : undefined
  } catch {
    return undefined
  }
}
