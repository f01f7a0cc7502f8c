import {describe, expect, test} from 'vitest'
import type {Edit} from '../../src/ast/edit.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {keepProven, recordSources, type SourceTexts} from '../../src/pipeline/clean/proof.js'
import {plainTextRules} from '../../src/pipeline/clean/rules/index.js'

const document = [
  '云溪区召开社区科普工作会议',
  '四月十八日，云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为首批示范社区授牌。',
  '| 实验室共建计划进展顺利',
  '区科协与五所高校签订协议，在北岸设立三个开放实验室，面向全区中小学生免费开放，全年举办活动126场次。',
  '会议同意成立社区科普联盟，各社区轮流担任召集单位，每季度通报一次工作进展。',
]

function cleanLines(lines: readonly string[]): string[] {
  return clean(`${lines.join('\n')}\n`, plainTextRules)
    .text.trimEnd()
    .split('\n')
}

describe('a document pasted twice', () => {
  test.for<[why: string, second: string[]]>([
    ['whole', document],
    ['cut within a line', [...document.slice(0, 3), document[3]!.slice(0, 20)]],
    ['cut after a line', document.slice(0, 4)],
    ['three times', [...document, ...document]],
    ['with other markers and blanks', document.map((line) => `　　${line.replace('| ', '■')}　`)],
  ])('%s: one copy stays', ([, second]) => {
    expect(cleanLines([...document, ...second])).toEqual(document)
  })

  test('credits between the copies stay once', () => {
    expect(cleanLines([...document, '来源：云溪日报', ...document, '来源：云溪日报'])).toEqual([
      ...document,
      '来源：云溪日报',
    ])
  })

  test('every line of the second copy names its own line', () => {
    const raw = [...document, ...document].join('\n')
    for (const {text, evidence} of clean(raw, plainTextRules).edits)
      expect(text.trim()).toContain(raw.slice(evidence!.start, evidence!.end))
  })

  test.for<[why: string, lines: string[]]>([
    ['another figure in the second', [...document, ...document.map((line) => line.replace('126', '120'))]],
    ['the first lines once more at the end', [...document, ...document, '完'].slice(0, 7)],
    ['one short line, over and over', Array.from({length: 60}, () => '茶歇')],
  ])('kept: %s', ([, lines]) => {
    expect(cleanLines(lines)).toEqual(lines)
  })
})

describe('a removed copy whose source goes too', () => {
  const edit = (start: number, end: number, source: number): Edit => ({
    rule: 'test',
    start,
    end,
    text: raw.slice(start, end),
    replacement: '',
    evidence: {start: source, end: source + (end - start), match: 'whole', distance: 0},
  })
  const raw = '甲乙丙。\n甲乙丙。\n甲乙丙。\n'
  const provenOf = (edits: Edit[], text: string) => {
    const sources: SourceTexts = new Map()
    recordSources(sources, edits, raw, [])
    return keepProven(edits, sources, text).map(({start, evidence}) => [start, evidence!.start])
  }

  test('is led on to the original', () => {
    expect(provenOf([edit(5, 9, 0), edit(10, 14, 5)], '甲乙丙。\n\n\n')).toEqual([
      [5, 0],
      [10, 0],
    ])
  })

  test('comes back where two copies name each other, and so does the other', () => {
    expect(provenOf([edit(0, 4, 5), edit(5, 9, 0)], '\n\n甲乙丙。\n')).toEqual([])
  })

  test('comes back where the source was changed', () => {
    const sources: SourceTexts = new Map()
    const copy = edit(5, 9, 0)
    recordSources(sources, [copy], raw, [])
    const change: Edit = {rule: 'other', start: 1, end: 2, text: '乙', replacement: ''}
    expect(keepProven([change, copy], sources, '甲丙。\n\n甲乙丙。\n')).toEqual([change])
  })
})
