import { expect, it } from 'vitest'
import { newFileReport } from '../report.ts'
import { formField } from './form-fields.ts'
import { readByForm } from './form-reader.ts'
import { newDraft } from './import-draft.ts'

function read(name: string, value: unknown) {
  const problems: string[] = []
  const draft = newDraft('schemes/een.md', 'scheme', newFileReport('schemes/een.md', 'scheme'))
  const field = formField('scheme', name)
  if (!field) throw new Error(`The form has no ${name}.`)
  const problem = (reason: string) => problems.push(reason)
  const step = { draft, name, line: 3, path: field.name, context: {} as never, problem }
  return { value: readByForm(field, value, step), draft, problems }
}

it('reads text, days and choices, by the name of the field or its label', () => {
  expect(read('Bedrag', '€ 500').value).toBe('€ 500')
  expect(read('opensOn', '2026-09-01').value).toBe('2026-09-01T12:00:00.000Z')
  expect(read('audiences', ['bewoners', 'civil-servant']).value).toEqual([
    'resident',
    'civil-servant',
  ])
})

it('reads rows, also when only the first field of a row is given', () => {
  const { value, problems } = read('conditions', [
    'Klein dorp.',
    { text: 'Geen feest.', isNot: true },
  ])
  expect(value).toEqual([{ text: 'Klein dorp.' }, { text: 'Geen feest.', isNot: true }])
  expect(problems).toEqual([])
})

it('notes relationships with their place, to be connected once all files are read', () => {
  const { draft } = read('related', ['../tools/dakscan.md'])
  expect(draft.references).toMatchObject([
    { name: '../tools/dakscan.md', path: 'related', isMany: true, isOfKinds: true, line: 3 },
  ])
})

it.each([
  ['opensOn', 'morgen', /datum/],
  ['audiences', 'iedereen', /Kies uit: resident/],
  ['conditions', 'los', /lijst/],
  ['conditions', [{ text: 'Ja.', kleur: 'rood' }], /"kleur" is hier geen veld/],
  ['amount', 'x'.repeat(201), /hoogstens 200 tekens/],
])('says what it could not carry of %s', (name, value, message) => {
  expect(read(name, value).problems.join()).toMatch(message)
})
