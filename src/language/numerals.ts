/** The characters that numbers are written with. */

/** Digits: lower case, financial upper case, and the traditional forms. */
export const hanDigits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0, // a circle typed for 〇
  '◯': 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}

/** Powers of ten. 万 and 亿 close a group, the others stand within one. */
export const hanScales: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
}

/** 千 is no number before these: 500千瓦, 3千米. */
export const thousandUnits = '瓦米克伏卡帕赫'

/** 数十, 几百: the order of magnitude and no more. */
export const orderPrefixes = '数數几幾'

/** 上百: at least the order of magnitude; only before 百 千 万 亿. */
export const reachPrefix = '上'

/** 30多, 一百二十余, 十几: more than the number before it. */
export const moreMarks = '多余餘'

/** 十几, 三十几: more than the ten before it. */
export const unitsUnknown = '几幾'

/** 十来个, 三百来名: about the number before it. */
export const aboutMarks = '来來'

/** What may not follow {@link aboutMarks}: there 来 is a verb or part of a word. */
export const aboutNot = '自源到说看往访了的不历临电函信年宾客料'

/** Joins the two ends of a range: 30至50家, 3—6岁. */
export const rangeMarks = ['——', '至', '到', '—', '–', '-', '－', '~', '～', '−'] as const
