import {describe, expect, test} from 'vitest'
import {kindLabels, ruleLabels} from '../../src/language/labels.js'
import {markdownRules, plainTextRules} from '../../src/pipeline/clean/rules/index.js'
import {kinds} from '../../src/pipeline/facts/kinds/index.js'

describe('what the pipeline makes has a name on paper', () => {
  test.for(kinds)('the kind $kind', ({kind}) => {
    expect(kindLabels[kind]).toBeTruthy()
  })

  test.for([...new Set([...plainTextRules, ...markdownRules])])(
    'the rule $id, the same as in its documentation',
    ({id, about}) => {
      expect(ruleLabels[id]).toBe(about.zh)
    },
  )
})
