import {describe, expect, test} from 'vitest'
import {type Numeral, readNumeral, startsNumeral} from '../../src/pipeline/numerals/index.js'

/** What the first number of a text is; `text` is its wording, and what is left out is as in an exact whole number. */
type Expected = Partial<Omit<Numeral, 'start' | 'end'>> & {readonly text: string}

test.for<[context: string, expected: Expected]>([
  // bounds
  ['30多名', {text: '30多', value: 30, bound: 'more', form: 'arabic'}],
  ['三十几万人', {text: '三十几万', value: 300_000, bound: 'more', scale: 100_000}],
  ['1万多亿元', {text: '1万多亿', value: 1e12, bound: 'more', scale: 1e12, form: 'mixed'}],
  ['一千多万亿次', {text: '一千多万亿', value: 1e15, bound: 'more', scale: 1e15}],
  ['百余家', {text: '百余', value: 100, bound: 'more', scale: 100}],
  ['125余家', {text: '125余', value: 125, bound: 'more', form: 'arabic'}],
  ['30余额度', {text: '30', value: 30, form: 'arabic'}],
  ['25多云', {text: '25', value: 25, form: 'arabic'}],
  ['三百几十人', {text: '三百几十', value: 300, bound: 'more', scale: 100}],
  ['一千五百零几万', {text: '一千五百零几万', value: 15_000_000, bound: 'more', scale: 1_000_000}],
  ['十来个', {text: '十来', value: 10, bound: 'about', scale: 10}],
  ['十来自', {text: '十', value: 10, scale: 10}],
  ['百十来人', {text: '百十来', value: 100, bound: 'about', scale: 100}],
  // orders of magnitude
  ['数十家', {text: '数十', value: 10, bound: 'order', scale: 10}],
  ['上百余名', {text: '上百余', value: 100, bound: 'order', scale: 100}],
  ['几千万元', {text: '几千万', value: 10_000_000, bound: 'order', scale: 10_000_000}],
  ['几个亿', {text: '几个亿', value: 1e8, bound: 'order', scale: 1e8}],
  ['数万亿元', {text: '数万亿', value: 1e12, bound: 'order', scale: 1e12}],
  ['几百几十人', {text: '几百几十', value: 100, bound: 'order', scale: 100}],
  // inexact pairs
  ['两三百人', {text: '两三百', value: 200, high: 300, scale: 100}],
  ['三十七八万', {text: '三十七八万', value: 370_000, high: 380_000, scale: 10_000}],
  ['三万五六', {text: '三万五六', value: 35_000, high: 36_000}],
  ['百八十人', {text: '百八十', value: 80, high: 100, scale: 10}],
  ['百儿八十人', {text: '百儿八十', value: 80, high: 100, scale: 10}],
  ['一百八十人', {text: '一百八十', value: 180, scale: 10}],
  ['百八十五', {text: '百八十五', value: 185}],
  // fractions
  ['三分之一', {text: '三分之一', value: 1, denominator: 3}],
  ['二又三分之一', {text: '二又三分之一', value: 7, denominator: 3}],
  ['百分之百', {text: '百分之百', value: 100, denominator: 100, scale: 100, form: 'scale'}],
  ['百分之二三十', {text: '百分之二三十', value: 20, high: 30, denominator: 100, scale: 10}],
  ['三又是', {text: '三', value: 3}],
  // where one number ends and the next begins
  ['三百五百元', {text: '三百五百', value: Number.NaN, form: 'code'}],
  ['三万五万元', {text: '三万五万', value: Number.NaN, form: 'code'}],
  ['二十万百姓', {text: '二十万', value: 200_000, scale: 100_000}],
  ['一百零售', {text: '一百', value: 100, scale: 100}],
  ['1.2亿3千万元', {text: '1.2亿3千万', value: Number.NaN, form: 'code'}],
  ['3.5万2020年', {text: '3.5万', value: 35_000, scale: 10_000, form: 'mixed'}],
  // units that begin with a scale
  ['500千瓦', {text: '500', value: 500, form: 'arabic'}],
  ['2百分点', {text: '2', value: 2, form: 'arabic'}],
  ['100兆宽带', {text: '100', value: 100, form: 'arabic'}],
  ['2兆2,638億元', {text: '2兆2,638億', value: 2_263_800_000_000, scale: 1e8, form: 'mixed'}],
  // no numbers
  ['千百万群众', {text: '千百万', value: 1000, scale: 1000, form: 'scale'}],
  ['亿万人民', {text: '亿万', value: 1e8, scale: 1e8, form: 'scale'}],
  ['1.2.3', {text: '1.2.3', value: Number.NaN, form: 'code'}],
  ['1,234,56', {text: '1,234,56', value: Number.NaN, form: 'code'}],
  ['440106199001011234567', {text: '440106199001011234567', value: Number.NaN, form: 'code'}],
])('%s', ([context, {text, ...fields}]) => {
  const numeral = readNumeral(context, 0)
  expect(numeral && {...numeral, text: context.slice(numeral.start, numeral.end)}).toEqual({
    start: 0,
    end: text.length,
    bound: 'exact',
    scale: 1,
    form: 'han',
    text,
    ...fields,
  })
})

describe('what opens a number', () => {
  test.for<[context: string, at: number, opens: boolean]>([
    ['大陆家庭', 1, false],
    ['陆续', 0, false],
    ['队伍一百人', 1, false],
    ['登陆三亚', 1, false],
    ['收拾一个', 1, false],
    ['陆万元', 0, true],
    ['壹佰', 0, true],
    ['拾六万', 0, true],
    ['数十', 0, true],
    ['总数百', 1, false],
    ['数据', 0, false],
    ['上百', 0, true],
    ['以上百分之', 1, false],
    ['成百上千', 2, false],
    ['上十', 0, false],
    ['廿八', 0, true],
  ])('%s at %i', ([context, at, opens]) => {
    expect(startsNumeral(context, at)).toBe(opens)
  })
})
