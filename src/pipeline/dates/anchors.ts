/**
 * Whether a date wording tells the dates behind it their year. One that belongs to another time does not: the base of a
 * comparison, a goal, the end of a term, a founding or a birth.
 */
export function tellsTheTime(text: string, start: number, end: number): boolean {
  if (isBase(text, start, end) || isGoal(text, start)) return false
  if (limits.some((word) => text.startsWith(word, end))) return false
  return !origins.some((word) => text.endsWith(word, start))
}

/** 到2025年, 至2030年: a time to come. 截至 and 直到 tell the present. */
export function isGoal(text: string, start: number): boolean {
  return (
    '到至'.includes(text[start - 1] ?? ' ') &&
    !['截至', '截止到', '直到', '达到'].some((word) => text.endsWith(word, start))
  )
}

/** 比2017年, 较2022年末, 与2010年相比. */
function isBase(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  return '比较'.includes(before) || ('与同和'.includes(before) && text.startsWith('相比', end))
}

/** Behind a date: a term, or a time seen from it. */
const limits = ['前', '以前', '之前', '底前', '末前', '以后', '之后', '出生', '生', '建成', '成立'] as const

/** Before a date: what began then. */
const origins = ['成立于', '始建于', '建于', '创建于', '创办于', '生于', '出生于', '始于', '建成于'] as const
