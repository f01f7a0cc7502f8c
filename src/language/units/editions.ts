import type {UnitRow} from './row.js'

/** What is numbered in a row. With 第 it is an ordinal (第十届); without, a class or a number plate (三级, 5号). */
export const editions: readonly UnitRow[] = [
  ['级'],
  ['期', {not: '间盼望待货限房'}],
  ['季', {not: '节度'}],
  ['號'],
  ['号'],
  ['号楼'],
  ['楼'],
  ['等奖'],
  ['线'],
  ['环'],
  ['带'],
  ['版', {not: '权图块面'}],
  ['季度'],
  ['代', {not: '表理替价码'}],
  ['线城市'],
  ['站', {not: '点位在长'}],
  ['回', {not: '应答复报顾家到'}],
  ['棒'],
  ['局', {not: '面部长势限'}],
  ['大', {not: '学道会队厦街洋夫院门厅楼'}],
]

/** What an ordinal numbers. Behind 第 with a number these make a fact, unless one of the characters follows. */
export const ordinalUnits: readonly (readonly [unit: string, not?: string])[] = [
  ['届'],
  ['屆'],
  ['次'],
  ['场', '馆所地'],
  ['場', '館所地'],
  ['期', '间'],
  ['批'],
  ['名'],
  ['位', '于'],
  ['轮', '船胎'],
  ['輪'],
  ['版', '权'],
  ['季', '度节'],
  ['集', '团'],
  ['站', '点'],
  ['回', '应'],
  ['棒'],
  ['局'],
  ['号'],
  ['號'],
  ['家', '庭'],
  ['个', '人性'],
  ['個', '人性'],
  ['座', '谈'],
  ['条'],
  ['條'],
  ['项'],
  ['項'],
  ['例'],
  ['万'],
  ['艘'],
  ['架'],
  ['台', '湾'],
  ['列'],
  ['辆'],
  ['只'],
  ['件'],
  ['颗'],
  ['枚'],
  ['部', '门分委队'],
  ['册'],
  ['篇', '章'],
  ['支', '部'],
  ['组', '织成'],
  ['所'],
  ['天'],
  ['周年'],
  ['年', '级代'],
]

/** One of these before a 第 in the clause makes a rank of it. */
export const rankVerbs = '居列排名位升跃占获夺由从'

/** Right before a 第 these make a rank of it. */
export const rankFields = [
  '全国',
  '全國',
  '全省',
  '全市',
  '全区',
  '全县',
  '全球',
  '世界',
  '国内',
  '亚洲',
  '同类',
  '行业',
] as const

/** What may stand behind a rank. */
export const rankEnds = '，。；、：！？）)”」』,;. 升降跃'
