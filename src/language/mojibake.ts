/**
 * What lost text looks like in Chinese: the replacement character read as GBK, and the filling of unused memory in two
 * colours. Nothing leads back from them.
 */
export const lostTextMarks = ['锟斤拷', '烫烫烫', '屯屯屯'] as const
