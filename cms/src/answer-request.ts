import { handleEndpoints, type Payload } from 'payload'

/** Answers a request to Payload's REST or to the content feed in this process, without the admin's server. */
export function answerRequest(payload: Payload, request: Request): Promise<Response> {
  return handleEndpoints({ config: payload.config, request })
}
