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

/** Tens in one character: 廿五 is 25. */
export const hanTens: Readonly<Record<string, number>> = {廿: 20, 卄: 20, 卅: 30, 卌: 40}

/**
 * Capital numerals of cheques. Most are also parts of common words, so that one alone opens a number only where the next
 * character is of a number too, or one of {@link behindCapital}.
 */
export const capitals = '壹贰貳叁參肆伍陆陸柒捌玖拾佰仟'

/** What is not of a number and may stand behind a capital numeral that opens one. */
export const behindCapital = '元圆圓点點'

/** Before a capital numeral that belongs to a word: 大陆, 登陆, 队伍, 收拾. */
export const beforeWordWithCapital = '大内內登着著水海路北南队隊入退落收捡撿重'

/** Join the parts of a number: 一百零五. */
export const zeros = '零〇○◯'

/** Decimal points between Chinese digits. */
export const hanPoints = '点點'

/** Behind Chinese digits these make a time of day of what looks like a decimal: 三点五十, 三点五分, 三点一刻. */
export const notAfterDecimal = '十分刻'

/** 百 is no number before these: 2百分点. */
export const hundredUnits = ['分点', '分點', '分比', '分率'] as const

/** 千 is no number before these: 500千瓦, 3千米. */
export const thousandUnits = '瓦米克伏卡帕赫'

/** 数十, 几百: the order of magnitude and no more. */
export const orderPrefixes = '数數几幾'

/** Before {@link orderPrefixes} these make a noun of 数: 总数百, 指数千. */
export const beforeCountNoun = '总總指系係参參函'

/** 上百: at least the order of magnitude; only before 百 千 万 亿. */
export const reachPrefix = '上'

/** Before {@link reachPrefix} these make other words: 以上百, 之上. */
export const beforeAbove = '以之'

/** 30多, 一百二十余, 十几: more than the number before it. */
export const moreMarks = '多余餘'

/** Those of {@link moreMarks} that are clear behind any number: 125余家. */
export const surplusMarks = '余餘'

/** Behind {@link surplusMarks} these make a noun of them: 余额, 余热; 余姚 and 余杭 are places. */
export const surplusNouns = '额額款量热熱下震姚杭粮糧'

/** 十几, 三十几: more than the ten before it. */
export const unitsUnknown = '几幾'

/** 百儿八十 is a hundred or a little less; the 儿 is often left out. */
export const looseJoints = '儿兒'

/** The classifier that may stand before 亿: 2个亿. */
export const bareClassifiers = '个個'

/** A trillion, or mega. */
export const trillion = '兆'

/** 二又三分之一. */
export const mixedJoint = '又'

/** 三分之一. */
export const fractionBar = '分之'

/** Behind as many Arabic digits as a year has this makes one of them: 5万2020年. */
export const yearMark = '年'
/** The digits of a year. */
export const yearDigits = 4

/** 十来个, 三百来名: about the number before it. */
export const aboutMarks = '来來'

/** What may not follow {@link aboutMarks}: there 来 is a verb or part of a word. */
export const aboutNot = '自源到说看往访了的不历临电函信年宾客料'

/** Joins the two ends of a range: 30至50家, 3—6岁. */
export const rangeMarks = ['——', '至', '到', '—', '–', '-', '－', '~', '～', '−'] as const

/** Before 半 these make another word of it: 上半年, 大半天, 一半. */
export const notHalved = '上下后後大小多老一'

/** Behind 个亿 these make a size of it: 14个亿元以上项目, 3个亿元级企业. */
export const yuanModifiers = [
  '元以上',
  '元级',
  '元產業',
  '元产业',
  '元项目',
  '元企业',
  '元园区',
  '元村',
  '元镇',
] as const

/** The numerals from one to ten, in their order. */
export const numeralsToTen = '一二三四五六七八九十'
