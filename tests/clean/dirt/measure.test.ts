import {describe, expect, test} from 'vitest'
import type {Finding, Rule} from '../../../src/pipeline/clean/rule.js'
import {remove} from '../../../src/pipeline/clean/rule.js'
import {measure} from './measure.js'
import {copy, dirt, keep, type Piece} from './text.js'

/** A measure that finds nothing is worth nothing: rules that do wrong must be seen to. */
function rule(find: Rule['find']): Rule {
  return {id: 'wrong', about: {en: '', zh: ''}, examples: [], find}
}

const pieces: readonly Piece[] = [
  keep('云溪区开馆', 0),
  keep('\n'),
  keep('首日接待', 1),
  dirt('\n'),
  keep('126人。', 1),
  keep('\n'),
  keep('次日闭馆。', 2),
  keep('\n'),
  copy('首日接待\n', [1]),
]

const wrap: Finding = {type: 'change', start: 10, end: 11, replacement: ''}
const source = (start: number, end: number) => ({start, end, match: 'prefix', distance: 0}) as const

describe('the measure', () => {
  test.for<[what: string, findings: Finding[], score: object]>([
    ['sees that nothing was done', [], {dirt: 2, mended: 0, lost: 0, wrongEvidence: 0}],
    ['sees what is right', [wrap, remove(23, 28, source(6, 10))], {dirt: 2, mended: 2, lost: 0, wrongEvidence: 0}],
    ['sees another source', [wrap, remove(23, 28, source(0, 5))], {mended: 2, wrongEvidence: 1}],
    ['sees a copy without a source', [wrap, remove(23, 28)], {mended: 2, wrongEvidence: 1}],
    ['sees a lost line', [remove(17, 23)], {mended: 0, lost: 5}],
    ['sees a lost figure', [{type: 'change', start: 10, end: 12, replacement: ''}], {mended: 0, lost: 1}],
    ['sees a clean line lost with the copy', [wrap, remove(17, 28, source(6, 10))], {lost: 5}],
    ['sees lines joined', [wrap, remove(16, 17), remove(23, 28, source(6, 10))], {mended: 2, lost: 1}],
  ])('%s', ([, findings, score]) => {
    expect(measure(pieces, [rule(() => findings)])).toMatchObject(score)
  })
})
