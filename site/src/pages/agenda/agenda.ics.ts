import type { APIRoute } from 'astro'
import { getAgenda } from '../../components/event/agenda.ts'
import { calendarResponse } from '../../components/event/calendar-response.ts'

/** The whole agenda, for readers' own calendars. */
export const GET: APIRoute = async (context) => {
  const { coming, past } = await getAgenda(context)
  return calendarResponse([...coming, ...past], context.site)
}
