import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {revertEdits} from '../../src/pipeline/clean/edit.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {markdownRules, plainTextRules} from '../../src/pipeline/clean/rules/index.js'

const rules = [...new Set([...plainTextRules, ...markdownRules])]

describe.for(rules)('$id', (rule) => {
  test.for(rule.examples)('$input', ({input, output}) => {
    expect(clean(input, [rule]).text).toBe(output)
  })

  test('has an example that changes and one that stays', () => {
    expect(rule.examples.some(({input, output}) => input !== output)).toBe(true)
    expect(rule.examples.some(({input, output}) => input === output)).toBe(true)
  })

  test('finds nothing in its own output', () => {
    for (const {output} of rule.examples) expect(clean(output, [rule]).edits).toEqual([])
  })
})

/** Text in the likeness of what the rules look for: Chinese lines, blanks, invisible characters, repeats. */
const dirtyText = fc
  .array(
    fc.constantFrom(
      '会议召开，',
      '部署工作。',
      '　',
      ' ',
      '\u200b',
      '\n',
      '\r\n',
      '| ',
      '126',
      '👨‍👩‍👧',
      '不',
      '\u0000',
      '…',
    ),
    {maxLength: 60},
  )
  .map((pieces) => pieces.join(''))

describe('all rules', () => {
  test('lose nothing: the raw text comes back from any text', () => {
    fc.assert(
      fc.property(fc.oneof(dirtyText, fc.string({unit: 'binary'})), (raw) => {
        for (const list of [plainTextRules, markdownRules]) {
          const {text, edits} = clean(raw, list)
          expect(revertEdits(text, edits)).toBe(raw)
        }
      }),
      {numRuns: 500},
    )
  })

  test('every removed copy is still found in the kept text', () => {
    fc.assert(
      fc.property(dirtyText, (raw) => {
        const {edits} = clean(raw, plainTextRules)
        const removed = edits.filter(({evidence}) => evidence !== undefined)
        for (const {evidence} of removed) {
          expect(removed.some(({start, end}) => start < evidence!.end && evidence!.start < end)).toBe(false)
        }
      }),
    )
  })
})

describe('a rule', () => {
  const raw = '会议闭幕。　 \n'

  test('that is off does not run', () => {
    expect(clean(raw, plainTextRules, {'line-blanks': 'off'})).toMatchObject({text: raw, edits: [], notices: []})
  })

  test('that only reports leaves the text and says what it would change', () => {
    expect(clean(raw, plainTextRules, {'line-blanks': 'report'})).toMatchObject({
      text: raw,
      edits: [],
      notices: [{ruleId: 'rule-reports', start: 5, end: 7}],
    })
  })
})
