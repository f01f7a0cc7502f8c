/** Words that join two dates or leave one open. */

/** Characters behind which the number of a list can stand. */
export const listStarts = '。；：！？（(:; 　\n'

/** Between the two ends of a range, beside the marks that join numbers. */
export const startOfRange = '起至'

/** Before 次年 or 次日 and a range mark: the end of a range whose start is read with it or tells no date. */
export const rangeStartEnds = '年月日时時点點分半0123456789'

/** Behind a date: it opens towards the present. */
export const untilNow = ['起至今', '以来至今', '至今', '迄今', '以来', '以來', '来', '來'] as const

/** 来 alone is one only before these: 2013年来，; elsewhere it is a verb. */
export const behindUntilNow = '，,'

/** Behind 至今 these make another word of 今: 至今年3月. */
export const notAfterNow = '年天日晚晨'
