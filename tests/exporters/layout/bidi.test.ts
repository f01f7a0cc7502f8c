import {describe, expect, test} from 'vitest'
import type {FontSet} from '../../../src/exporters/layout/fonts/font-set.js'
import {setParagraph} from '../../../src/exporters/layout/lines/paragraph.js'
import {fonts, style, textOf} from './typesetting.js'

/** A set of faces that has every character, as a user's own may; the faces of the package have neither Hebrew nor Arabic. */
const everything: FontSet = {...fonts, faceFor: () => 0, advance: () => 1000}

const visual = (text: string, right = 1000) =>
  setParagraph([{text, style}], {left: 0, right, indent: 0, alignment: 'justify'}, everything, new Map()).map(textOf)

describe('text from right to left', () => {
  test.for<[why: string, text: string, seen: string]>([
    ['a word is turned round', '他说שלום。', '他说םולש。'],
    ['words are, and the spaces between them', '题为שלום עולם一文', '题为םלוע םולש一文'],
    ['a number inside runs from left to right', '见שלום 12.5 עולם一文', '见םלוע 12.5 םולש一文'],
    ['and so does one behind', '见שלום 2024', '见2024 םולש'],
    ['brackets inside are mirrored', '见שלום (עולם) שלום止', '见םולש (םלוע) םולש止'],
    ['marks stay behind their letter', '见שָל止', '见לשָ止'],
    ['hanzi and Latin stay as they are', '甲ABC乙', '甲ABC乙'],
    ['two stretches are turned each by itself', 'שלום和עולם', 'םולש和םלוע'],
  ])('%s', ([, text, seen]) => {
    expect(visual(text)).toEqual([seen])
  })

  test('a line is broken in the order of reading', () => {
    const lines = visual('一二三四五六七八九十שלום עולם甲乙丙丁戊己庚辛壬癸', 150)
    expect(lines[0]).toBe('一二三四五六七八九十םולש')
    expect(lines[1]!.startsWith('םלוע')).toBe(true)
  })

  test('a turned line is as wide as it would be', () => {
    const set = (text: string) =>
      setParagraph([{text, style}], {left: 0, right: 150, indent: 0, alignment: 'justify'}, everything, new Map())
    const [line] = set('一二三四五，六七שלום עול甲乙丙丁戊己庚辛壬癸')
    const last = line!.runs.at(-1)!
    expect(last.x + last.width).toBeCloseTo(150, 5)
  })
})

test('without faces for them, the signs of such scripts are told and stand as 〓', () => {
  const missing = new Map<string, number>()
  const shape = {left: 0, right: 200, indent: 0, alignment: 'justify'} as const
  const lines = setParagraph([{text: '他说שלום。', style}], shape, fonts, missing).map(textOf)
  expect(lines).toEqual(['他说〓〓〓〓。'])
  expect(missing.size).toBe(4)
})
