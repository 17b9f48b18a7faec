import type { CollectionBeforeOperationHook } from 'payload'

const MAX_LIMIT = 1000

/** Payload takes `limit=0` as "everything"; over HTTP that is capped, so that one request can't empty the database. */
export const capLimit: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST') return args
  if (!('limit' in args)) return args
  const limit = Number(args.limit)
  if (args.limit === undefined || (limit >= 1 && limit <= MAX_LIMIT)) return args
  return { ...args, limit: MAX_LIMIT }
}
