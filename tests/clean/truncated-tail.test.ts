import {describe, expect, test} from 'vitest'
import {describe as sentence} from '../../src/ast/message.js'
import {clean, MOST_SUSPECTS} from '../../src/pipeline/clean/index.js'
import {plainTextRules} from '../../src/pipeline/clean/rules/index.js'

const body = [
  '云溪区召开社区科普工作会议',
  '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为首批示范社区授牌。',
  '| 实验室共建计划进展顺利',
  '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费开放，全年举办活动126场次。',
  '会议同意成立社区科普联盟，各社区轮流担任召集单位，每季度通报一次工作进展。',
]

function removedFrom(tail: readonly string[]): string[] {
  const raw = [...body, ...tail, ''].join('\n')
  const {edits} = clean(raw, plainTextRules)
  return edits.filter(({evidence}) => evidence !== undefined).map(({text}) => text.trim())
}

describe('removed', () => {
  test.for<[why: string, tail: string[]]>([
    ['a line cut in mid-sentence', [' 四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年']],
    ['cut at both ends', ['科协与五所高校签订协议，在北岸设立三个开放实验室，面']],
    [
      'behind a preview mark',
      [
        '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署…',
        '区科协与五所高校签订协议，在北岸设立三个开放实验室[全文]',
      ],
    ],
    [
      'a heading without its marker, below a proof',
      ['区科协与五所高校签订协议，在北岸设立三个开放实验', '实验室共建计划进展顺利'],
    ],
    ['behind two preview marks', ['四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署……>>']],
    ['with a slip', ['区科协与五所高校签定协议，在北岸设立三个开放实验室，面向全区中小学生免费']],
    ['with a mark left out and a slip', ['四月十八日云溪区在北岸科技园召开社区科普工做会议，部署全年']],
    [
      'printed again in the same order',
      [
        '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费开放，全年举办活动126场次。',
        '会议同意成立社区科普联盟，各社区轮流担任召集单位，每季度通报一次工作进展。',
      ],
    ],
    [
      'clauses between two marks, below a proof',
      ['四月十八日，云溪区在北岸科技园召开社区科普工作会议，部', '在北岸设立三个开放实验室，面向全区中小学生免费开放'],
    ],
    [
      'a line cut at a mark, above a proof',
      ['四月十八日，云溪区在北岸科技园召开社区科普工作会议', '会议同意成立社区科普联盟，各社区轮流担任召'],
    ],
    [
      'half a line and a short heading, above a proof',
      [
        '北岸科技园召开社区科普工作会议，部署全年的十项任务，并为首批示范社区授牌。',
        '实验室共建计划进展顺利',
        '会议同意成立社区科普联盟，各社区轮流担任召',
      ],
    ],
    [
      'started with the last character of a clause',
      ['日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为首批示范社区授牌。'],
    ],
    ['in full-width digits', ['高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费开放，全年举办活动１２']],
  ])('%s', ([, tail]) => {
    expect(removedFrom(tail)).toEqual(tail.map((line) => line.trim()))
  })
})

describe('kept', () => {
  test.for<[why: string, tail: string[]]>([
    ['a whole sentence said again', ['会议同意成立社区科普联盟，各社区轮流担任召集单位，每季度通报一次工作进展。']],
    ['a heading said again', ['实验室共建计划进展顺利']],
    [
      'another figure',
      [' 区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费开放，全年举办活动120'],
    ],
    ['a negation', ['会议不同意成立社区科普联盟，各社区轮流担任召集单位，每季度通报一次工作']],
    ['a slip beside another figure', ['区科协与六所高校签定协议，在北岸设立三个开放实验室，面向全区中小学生免费']],
    ['a negation inside', ['区科协与五所高校未签订协议，在北岸设立三个开放实验室，面向全区中小学生免费']],
    ['three slips', ['区科协与五所高校签定协义，在北岸设立三个开放试验室，面向全区中小学生免费']],
    [
      'whole lines in another order',
      [
        '会议同意成立社区科普联盟，各社区轮流担任召集单位，每季度通报一次工作进展。',
        '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费开放，全年举办活动126场次。',
      ],
    ],
    ['the same beginning, another end', ['四月十八日，云溪区在北岸科技园召开社区科普工作会议，通过了章程。']],
    ['a clause that somebody quotes, between two marks', ['在北岸设立三个开放实验室，面向全区中小学生免费开放']],
    ['the first clauses of a sentence', ['四月十八日，云溪区在北岸科技园召开社区科普工作会议']],
    [
      'clauses of several lines, all between marks',
      [
        '云溪区在北岸科技园召开社区科普工作会议',
        '在北岸设立三个开放实验室',
        '各社区轮流担任召集单位，每季度通报一次工作进展',
      ],
    ],
    [
      'the second half of a sentence, started with a word',
      ['成立社区科普联盟，各社区轮流担任召集单位，每季度通报一次工作进展。'],
    ],
    ['a short name', ['云溪区']],
    ['a labelled line', ['地址：北岸科技园召开社区科普']],
  ])('%s', ([, tail]) => {
    expect(removedFrom(tail)).toEqual([])
  })

  test('a quotation above a tail that starts again from the beginning', () => {
    const quotation = '会议同意成立社区科普联盟，各社区轮流担任召集单位'
    const fragments = [
      '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全',
      '区科协与五所高校签订协议，在北岸设立三个开',
    ]
    expect(removedFrom([quotation, ...fragments])).toEqual(fragments)
  })

  test('a stray line inside the tail stays, and so do weak lines above it', () => {
    const proof = '区科协与五所高校签订协议，在北岸设立三个开放实验'
    const other = '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全'
    expect(removedFrom([other, '实验室共建计划进展顺利', '编者按', proof])).toEqual([other, proof])
  })
})

test('what matches and is not proven becomes a message with both lines', () => {
  const raw = [...body, '会议同意成立社区科普联盟，各社区轮流担任召集单位，每季度通报一次工作进展。'].join('\n')
  const {notices} = clean(raw, plainTextRules)
  expect(notices).toMatchObject([{ruleId: 'suspect-copy', level: 'warning', values: {line: 6, source: 5}}])
})

test('evidence names the place that a removal copies', () => {
  const copy = '区科协与五所高校签订协议，在北岸设立三个开放实验'
  const raw = `${body.join('\n')}\n ${copy}`
  const [edit] = clean(raw, plainTextRules).edits.filter(({evidence}) => evidence !== undefined)
  expect(raw.slice(edit!.evidence!.start, edit!.evidence!.end)).toBe(copy)
  expect(edit!.evidence).toMatchObject({match: 'prefix', distance: 0})
})

test('evidence counts what differs', () => {
  const raw = `${body.join('\n')}\n四月十八日云溪区在北岸科技园召开社区科普工做会议，部署全年`
  const [edit] = clean(raw, plainTextRules).edits.filter(({evidence}) => evidence !== undefined)
  expect(edit!.evidence).toMatchObject({match: 'prefix', distance: 2})
  expect(raw.slice(edit!.evidence!.start, edit!.evidence!.end)).toBe(
    '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年',
  )
})

describe('reported and kept', () => {
  test.for<[why: string, lines: string[], line: number, source: number]>([
    [
      'a near copy with another figure',
      [...body, '区科协与六所高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费'],
      6,
      4,
    ],
    [
      'a summary cut short above the text',
      [body[0]!, '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区…', ...body.slice(1)],
      2,
      5,
    ],
    [
      'a fragment within the text',
      [...body.slice(0, 4), '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部', body[4]!],
      5,
      2,
    ],
  ])('%s', ([, lines, line, source]) => {
    const raw = lines.join('\n')
    const {text, notices} = clean(raw, plainTextRules)
    expect(text).toBe(raw)
    expect(notices).toMatchObject([{ruleId: 'suspect-copy', values: {line, source}}])
  })
})

test('of many suspects the first are told, and then how many more there are', () => {
  const sentences = Array.from(
    {length: MOST_SUSPECTS + 7},
    (_, i) => `第${i}组代表提出建议，会议逐条研究了${i}号建议，答复了第${i}组。`,
  )
  const raw = [...sentences, ...sentences.toReversed()].join('\n')
  const {text, notices} = clean(raw, plainTextRules)
  expect(text).toBe(raw)
  expect(notices.filter(({ruleId}) => ruleId === 'suspect-copy')).toHaveLength(MOST_SUSPECTS)
  expect(notices.at(-1)).toEqual({ruleId: 'suspect-copies-left-out', level: 'warning', values: {count: 7}})
  expect(sentence(notices.at(-1)!, 'zh')).toContain('7')
})
