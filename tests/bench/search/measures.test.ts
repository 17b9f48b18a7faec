import { expect, it } from 'vitest'
import { meanOf, scoreOf } from './measures.ts'

it('scores the place of the first answer, and how early all of them come', () => {
  const relevant = new Set(['a', 'b'])
  expect(scoreOf(['a', 'b', 'c'], relevant)).toEqual({
    n: 1,
    success1: 1,
    success5: 1,
    mrr: 1,
    ndcg10: 1,
  })
  expect(scoreOf(['x', 'y', 'a'], relevant)).toMatchObject({ success1: 0, success5: 1, mrr: 1 / 3 })
  expect(scoreOf(['v', 'w', 'x', 'y', 'z', 'a'], relevant)).toMatchObject({ success5: 0 })
  expect(scoreOf([], relevant)).toMatchObject({ success5: 0, mrr: 0, ndcg10: 0 })
})

it('takes the mean', () => {
  const relevant = new Set(['a'])
  const scores = [scoreOf(['a'], relevant), scoreOf(['b', 'a'], relevant), scoreOf([], relevant)]
  expect(meanOf(scores)).toMatchObject({ n: 3, success1: 0.3333, success5: 0.6667, mrr: 0.5 })
})
