import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Where react-datepicker, which Payload brings along, keeps its languages. */
type Calendars = { __localeId__?: string; __localeData__?: Record<string, unknown> }

/** Payload tells its calendars the language only once the first was drawn: that one would show a month in English. */
export function useDutchCalendars(): void {
  const { i18n } = useTranslation()
  useEffect(() => {
    if (!i18n.dateFNS) return
    const scope = window as Window & Calendars
    scope.__localeData__ = { ...scope.__localeData__, [i18n.language]: i18n.dateFNS }
    scope.__localeId__ = i18n.language
  }, [i18n.dateFNS, i18n.language])
}
