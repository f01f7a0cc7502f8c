import {lostTextMarks} from '../../../language/mojibake.js'
import {isCited} from '../cited.js'
import type {LinedText} from '../lined-text.js'
import {gbkRuns, latinRuns, type Misread} from '../misread.js'
import type {Change, Flag, Rule} from '../rule.js'

/**
 * Text whose UTF-8 bytes were decoded with another table, Windows-1252 (`äº‘æºª`) or GBK (`浜戞邯`), for 云溪.
 * It is repaired where the characters lead back to bytes that are strict UTF-8 of common Chinese, which no name and no
 * sentence does by chance; the repaired text, misread again, gives the same characters.
 * What was lost on the way, 锟斤拷 above all, cannot be repaired: it stays, and becomes a message, unless it stands in
 * quotation marks, where the text is about it.
 */
export const mojibake: Rule = {
  id: 'mojibake',
  about: {en: 'text decoded with the wrong encoding', zh: '编码错读的乱码'},
  examples: [
    {input: 'äº‘æºªåŒº2019å¹´3æœˆä¼šè®®\n', output: '云溪区2019年3月会议\n'},
    {input: '浜戞邯2019鎬荤粨浼氳\ue185', output: '云溪2019总结会议'},
    {
      input: 'Besançon、Köln和São Paulo代表到会，« liberté\u00a0».',
      output: 'Besançon、Köln和São Paulo代表到会，« liberté\u00a0».',
    },
    {input: '屏幕上只见“锟斤拷”，数据锟斤拷已丢失。', output: '屏幕上只见“锟斤拷”，数据锟斤拷已丢失。'},
    {input: '澧渊、骞玥、浜妤三人获奖。', output: '澧渊、骞玥、浜妤三人获奖。'},
  ],
  *find(text) {
    const {repairs, broken} = readAgain(text)
    const lost = [...lostPlaces(text.text), ...broken].sort((a, b) => a.start - b.start)
    const flags = lost[0] === undefined ? [] : [flag(text.text, lost[0], lost.length)]
    yield* [...repairs, ...flags].sort((a, b) => a.start - b.start)
  },
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Common characters that prove a line; a single one may be chance. */
const PROOF = 2

/** Share of common characters among the Han characters that the bytes give. */
const LATIN_SHARE = 0.5
const GBK_SHARE = 0.75

function readAgain(lined: LinedText): {readonly repairs: Change[]; readonly broken: Place[]} {
  const {text, starts} = lined
  const latin = latinRuns(lined)
  const latinProven = [...latin.values()].some((runs) => total(runs, 'common') >= PROOF && reads(runs, LATIN_SHARE))
  const repairs: Change[] = []
  const repaired: Place[] = []
  for (const [number, runs] of latin) {
    if (!latinProven || !reads(runs, LATIN_SHARE)) continue
    for (const run of runs) repairs.push(repair(run))
    repaired.push({start: starts[number]!, end: starts[number + 1]!})
  }
  const broken: Place[] = []
  let next = 0
  for (const run of gbkRuns(text)) {
    while (next < repaired.length && repaired[next]!.end <= run.start) next++
    if (next < repaired.length && repaired[next]!.start <= run.start) continue
    // Chance makes rare characters of rare ones; a text that reads well already is no misreading.
    if (run.common < PROOF || !reads([run], GBK_SHARE) || run.commonBefore * 2 > run.end - run.start) continue
    if (run.whole) repairs.push(repair(run))
    else if (text[run.end] === '\ufffd') broken.push(run)
  }
  return {repairs, broken}
}

function total(runs: readonly Misread[], what: 'common' | 'han'): number {
  return runs.reduce((sum, run) => sum + run[what], 0)
}

function reads(runs: readonly Misread[], share: number): boolean {
  return total(runs, 'common') >= total(runs, 'han') * share
}

function repair({start, end, text}: Misread): Change {
  return {type: 'change', start, end, replacement: text}
}

/** The places of lost text that the document is not about. */
function lostPlaces(text: string): Place[] {
  const places: Place[] = []
  for (const mark of lostTextMarks) {
    for (let start = text.indexOf(mark); start >= 0; ) {
      let end = start + mark.length
      while (text[end] === mark[(end - start) % mark.length]) end++
      if (!isCited(text, start, end)) places.push({start, end})
      start = text.indexOf(mark, end)
    }
  }
  return places
}

/** Characters of lost text that a message shows. */
const SAMPLE = 6

function flag(text: string, {start, end}: Place, count: number): Flag {
  const sample = text.slice(start, Math.min(end, start + SAMPLE))
  return {type: 'flag', ruleId: 'mojibake-lost', start, end, values: {sample, count}}
}
