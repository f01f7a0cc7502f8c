import {FULL_WIDTH_SHIFT} from '../fold.js'
import type {Finding, Rule} from '../rule.js'

/**
 * Digits and Latin letters in full width, as old editors typed them: `２０１９年` and `2019年` are one date, and a search
 * for the one misses the other. A full stop and a comma become half width only inside a number. All other full-width
 * forms are Chinese punctuation and stay, and nothing is folded further: ①, ㎡, ℃, ％ and katakana are what they are.
 */
export const width: Rule = {
  id: 'width',
  about: {en: 'full-width digits and letters', zh: '全角数字和字母'},
  examples: [
    {input: '２０１９年，ＡＩ企业１，２３４家，占１２．５％。', output: '2019年，AI企业1,234家，占12.5％。'},
    {input: '１．总则\n２．分则', output: '1．总则\n2．分则'},
    {input: '①面积30㎡，水温25℃，（一）：１，２，３', output: '①面积30㎡，水温25℃，（一）：1，2，3'},
    {input: '①面积30㎡，水温25℃；カタカナ，50％！', output: '①面积30㎡，水温25℃；カタカナ，50％！'},
  ],
  *find({text}) {
    let end = 0
    for (const {index: start, 0: run} of text.matchAll(wideRuns)) {
      // The digits behind a comma or a point inside a number have been read with it.
      if (start < end) continue
      end = isWideDigit(text.charCodeAt(start)) ? numberEnd(text, start) : start + run.length
      yield halfWidth(text, start, end)
    }
  },
}

const wideRuns = /[０-９]+|[Ａ-Ｚａ-ｚ]+/g

const WIDE_COMMA = 0xff0c
const WIDE_POINT = 0xff0e

/** Digits of a group between two separators. */
const GROUP = 3

function isWideDigit(unit: number): boolean {
  return unit >= 0xff10 && unit <= 0xff19
}

/** Behind the number that starts with a full-width digit: groups of three behind commas, then points between digits. */
function numberEnd(text: string, start: number): number {
  const startsInside = isDigit(text.charCodeAt(start - 1))
  let end = digitsEnd(text, start)
  if (end - start <= GROUP && !startsInside) {
    while (text.charCodeAt(end) === WIDE_COMMA && isGroup(text, end + 1)) end += 1 + GROUP
  }
  while (text.charCodeAt(end) === WIDE_POINT && isWideDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1)
  return end
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isWideDigit(text.charCodeAt(end))) end++
  return end
}

function isGroup(text: string, at: number): boolean {
  for (let i = at; i < at + GROUP; i++) if (!isWideDigit(text.charCodeAt(i))) return false
  return !isDigit(text.charCodeAt(at + GROUP))
}

function isDigit(unit: number): boolean {
  return isWideDigit(unit) || (unit >= 0x30 && unit <= 0x39)
}

function halfWidth(text: string, start: number, end: number): Finding {
  const units: string[] = []
  for (let at = start; at < end; at++) units.push(String.fromCharCode(text.charCodeAt(at) - FULL_WIDTH_SHIFT))
  return {type: 'change', start, end, replacement: units.join('')}
}
