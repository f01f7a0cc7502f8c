import type {UnitRow} from './row.js'

/**
 * Lengths of time; the code is the designator of ISO 8601, with a T before those of a clock. What may not follow makes
 * another word (天津, 年级, 日元) or a date of it.
 */
export const durations: readonly UnitRow[] = [
  ['年', {code: 'Y', not: '一前后来來级代薪龄度轻报鉴号利终款货味菜糕画期生初底末份中终检会费租均'}],
  ['周年', {code: 'Y'}],
  ['週年', {code: 'Y'}],
  ['个年头', {code: 'Y'}],
  ['年多', {code: 'Y', more: true}],
  ['年半', {code: 'Y', half: true}],
  ['载', {code: 'Y', not: '重体人客荷'}],
  ['个世纪', {code: 'Y', times: 100}],
  ['个月', {code: 'M', not: '饼嫂季亮球光牙来前后'}],
  ['個月', {code: 'M', not: '餅嫂季亮球光來前後'}],
  ['个多月', {code: 'M', more: true}],
  ['個多月', {code: 'M', more: true}],
  ['个半月', {code: 'M', half: true}],
  ['個半月', {code: 'M', half: true}],
  ['个月半', {code: 'M', half: true}],
  ['个季度', {code: 'M', times: 3}],
  ['个星期', {code: 'W', not: '天日一二三四五六'}],
  ['個星期', {code: 'W', not: '天日一二三四五六'}],
  ['个多星期', {code: 'W', more: true}],
  ['星期', {code: 'W'}],
  ['周', {code: 'W', not: '岁边围末刊报转密折一二三四五六日知恩'}],
  ['週', {code: 'W', not: '歲邊圍末刊報轉'}],
  ['个工作日', {code: 'D'}],
  ['個工作日', {code: 'D'}],
  ['工作日', {code: 'D'}],
  ['个交易日', {code: 'D'}],
  ['个昼夜', {code: 'D'}],
  ['昼夜', {code: 'D'}],
  ['个日夜', {code: 'D'}],
  ['天', {code: 'D', not: '前后来來津然气空文地门水河台才涯线赋宫山坛际下堑柱目'}],
  ['天多', {code: 'D', more: true}],
  ['天半', {code: 'D', half: true}],
  ['日', {code: 'D', not: '元报本圆圓均程益产常'}],
  ['个小时', {code: 'TH', not: '候工'}],
  ['個小時', {code: 'TH', not: '候工'}],
  ['小时', {code: 'TH', not: '候工'}],
  ['小時', {code: 'TH', not: '候工'}],
  ['个多小时', {code: 'TH', more: true}],
  ['個多小時', {code: 'TH', more: true}],
  ['个半小时', {code: 'TH', half: true}],
  ['個半小時', {code: 'TH', half: true}],
  ['个钟头', {code: 'TH'}],
  ['分钟', {code: 'TM'}],
  ['分鐘', {code: 'TM'}],
  ['秒', {code: 'TS', not: '杀懂'}],
  ['秒钟', {code: 'TS'}],
  ['秒鐘', {code: 'TS'}],
]

/** Lengths of time that have no place in ISO 8601. */
export const looseDurations: readonly UnitRow[] = [['学年'], ['个学期'], ['学期'], ['世纪'], ['年级']]

/** Distances between two days: 14个月后 is a point in time, no length of it and no number of things. */
export const distances: readonly UnitRow[] = [
  ['个月后'],
  ['个月前'],
  ['个月之后'],
  ['个月以后'],
  ['个月以前'],
  ['个月之前'],
]

/** Hours of the day; 点 is one only behind a number that can be an hour. */
export const clocks: readonly UnitRow[] = [['时'], ['時'], ['点'], ['點'], ['点钟'], ['时许']]

/** Before a length of time these belong to it. */
export const durationAnchors = ['连续', '連續', '为期', '為期'] as const

/** Behind a length of time these bound it from above, unless one of the characters follows. */
export const spanEnds: readonly (readonly [word: string, not: string])[] = [
  ['之内', ''],
  ['之內', ''],
  ['以内', ''],
  ['内', '部地容外涵需务政阁存陆蒙江'],
  ['內', '部地容外涵需務政閣存陸蒙'],
  ['里', '程面'],
]

/** One of these right before it tells that 7日 or 一年 is a length of time. */
export const durationCues = [
  '期为',
  '期限',
  '历时',
  '歷時',
  '用时',
  '耗时',
  '时长',
  '长达',
  '持续',
  '持續',
  '拘留',
  '公示',
  '满',
  '延长',
  '缩短',
  '提前',
  '仅用',
  '只用',
  '用了',
  '花了',
  '需要',
  '任期',
] as const

/** Behind a length of time these make a name of it: 24小时热线, 二十年一遇. */
export const durationNames = [
  '热线',
  '生活圈',
  '服务圈',
  '便民圈',
  '便民生活圈',
  '便民服务圈',
  '便民商圈',
  '社区生活圈',
  '健身圈',
  '养老服务圈',
  '医疗圈',
  '医疗服务圈',
  '就业服务圈',
  '品质生活圈',
  '文化圈',
  '阅读圈',
  '交通圈',
  '经济圈',
  '便利店',
  '书店',
  '自助',
  '值班',
  '值守',
  '咨询',
  '在线',
  '营业',
  '不间断',
  '不打烊',
  '全天候',
  '一遇',
  '一贯',
  '规划',
  '计划',
  '定期存',
] as const
