/** Characters by which two sentences that look alike say different things. Strings are read as sets of their characters. */

/** Arabic and Chinese numerals: another figure is another fact. */
export const figures = '0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟半'

/** Negations: 同意 and 不同意. */
export const negations = '不未无非没勿莫否别禁免拒'

/** Directions of change and comparison: 增长 and 减少, 高于 and 低于, 以上 and 以下. */
export const directions = '增减升降涨跌多少高低上下前后进出正负'
