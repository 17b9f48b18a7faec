import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { nameOfUser } from '../access/name-of-user.ts'
import { isPerson } from '../access/roles.ts'
import { announceChange } from '../feed/change-announcement.ts'
import { currentRelease } from './find-releases.ts'
import { readJson, TooLargeError } from './read-json.ts'

const MAX_BODY_BYTES = 4096
const questionSchema = z.strictObject({ site: z.string().max(500), to: z.int().positive() })
type Question = z.infer<typeof questionSchema>

/** `POST /api/releases/rollback`: somebody asks the releaser of a site to go back to an earlier release. */
export const rollbackEndpoint: Endpoint = {
  path: '/rollback',
  method: 'post',
  handler: async (req) => {
    if (!isPerson(req.user)) return answer(403, 'Log eerst in.')
    const question = await readQuestion(req)
    if (!question) return answer(400, 'Deze vraag begrijp ik niet. Er is niets gewijzigd.')
    const current = await currentRelease(req.payload, question.site)
    if (current?.number === question.to)
      return answer(409, 'Lezers zien deze release al. Er is niets gewijzigd.')
    if (!current?.kept.includes(question.to))
      return answer(
        409,
        'Deze release is er niet meer, dus terug kan niet. Kies een latere. Er is niets gewijzigd.',
      )
    await wish(req, question)
    announceChange()
    return answer(201, `De site gaat terug naar release ${question.to}.`)
  },
}

async function readQuestion(req: PayloadRequest): Promise<Question | undefined> {
  try {
    return questionSchema.safeParse(await readJson(req, MAX_BODY_BYTES)).data
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TooLargeError) return undefined
    throw error
  }
}

/** One wish at a time: the newest counts. */
async function wish({ payload, user }: PayloadRequest, { site, to }: Question): Promise<void> {
  await payload.update({
    collection: 'release-wishes',
    where: { and: [{ site: { equals: site } }, { isOpen: { equals: true } }] },
    data: { isOpen: false, problem: 'Er kwam een nieuwer verzoek.' },
    depth: 0,
  })
  const data = { site, to, isOpen: true, by: nameOfUser(user) ?? null }
  await payload.create({ collection: 'release-wishes', data, depth: 0 })
}

function answer(status: number, message: string): Response {
  return Response.json({ message }, { status })
}
