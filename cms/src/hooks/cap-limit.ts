import type { CollectionBeforeOperationHook } from 'payload'

/** Most documents in one answer over HTTP. */
const MAX_LIMIT = 500

/** Payload takes `limit=0` and `pagination=false` as "everything"; over HTTP that is capped, so that one request can't empty the database. */
export const capLimit: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST' || !('collection' in args)) return args
  const { limit, pagination } = args as { limit?: number; pagination?: boolean }
  const isModest = limit === undefined ? pagination !== false : limit >= 1 && limit <= MAX_LIMIT
  if (isModest) return args
  return { ...args, limit: MAX_LIMIT }
}
