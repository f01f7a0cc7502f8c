import type {UnitRow} from './row.js'

/** Signs of a share. Behind one of an address, %E4%B8, stands a hexadecimal digit. */
export const percentSigns: readonly UnitRow[] = [
  ['%', {code: '%', not: '0123456789ABCDEFabcdef'}],
  ['％', {code: '%'}],
  ['﹪', {code: '%'}],
]

/** Tenths: 八成 is 80%. Behind a number 成 is often the first half of a verb or noun: 三成立, 十成功. */
export const tenths: readonly UnitRow[] = [['成', {code: '%', not: '立为功员果本绩就长熟交型品分千效语份因败'}]]

/** A difference of shares. A 基点 is a hundredth of a point. */
export const points: readonly UnitRow[] = [
  ['个百分点', {code: 'pp'}],
  ['百分点', {code: 'pp'}],
  ['個百分點', {code: 'pp'}],
  ['百分點', {code: 'pp'}],
  ['个多百分点', {code: 'pp', more: true}],
  ['個多百分點', {code: 'pp', more: true}],
  ['个基点', {code: 'pp', times: 0.01}],
  ['基点', {code: 'pp', times: 0.01}],
  ['個基點', {code: 'pp', times: 0.01}],
]

/** A factor: 2.3倍. 倍增 and 倍速 are other words. */
export const multiples: readonly UnitRow[] = [
  ['倍', {code: 'x', not: '增速率感受道体'}],
  ['倍半', {code: 'x', half: true}],
]

/** How often something doubled: 翻两番 is a factor of four. */
export const doublings: readonly UnitRow[] = [['番', {code: 'x', not: '茄禺薯'}]]

/** Doubling without a number. */
export const doublingVerbs = ['翻番', '翻了番'] as const

/** Halves in words. */
export const halves = ['一半', '半数', '半數'] as const
/** What before a half makes another word of it: 另一半 is a person. */
export const notHalf = '另前后後上下这那這每各'
