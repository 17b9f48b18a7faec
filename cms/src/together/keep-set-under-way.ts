import type { CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'

/** While a set is half published, it holds back what readers may not see half; without it they would. */
export const keepSetUnderWay: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const set = await req.payload.findByID({ collection: 'together', id, depth: 0, req })
  if (set.state !== 'publishing' && set.state !== 'failed') return
  throw new APIError(
    'Deze set is half gepubliceerd, en lezers zien er nog niets van. Druk eerst nog eens op "Publiceer samen". Er is niets verwijderd.',
    400,
    null,
    true,
  )
}
