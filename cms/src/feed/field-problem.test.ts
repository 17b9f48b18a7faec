import { pollSchema } from 'content-models'
import { expect, it } from 'vitest'
import { fieldProblem } from './field-problem.ts'

it('names the field in which editors write what is wrong', () => {
  const { error } = pollSchema.safeParse({ groups: ['Bewoners'], statements: [], summary: '' })
  const labelOf = (field: string) => (field === 'figures' ? 'Cijfers' : field)
  const problems = (error?.issues ?? []).map((issue) => fieldProblem(issue, labelOf))
  const messages = problems.filter(({ path }) => path === 'figures').map(({ message }) => message)
  expect(messages).toContain(
    'Vul "Cijfers" in. Publiceer daarna opnieuw. De site is niet gewijzigd.',
  )
  expect(problems.map(({ path }) => path)).toContain('summary')
  expect(problems.map(({ path }) => path)).not.toContain('groups')
})
