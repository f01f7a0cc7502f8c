/** Words beside a number that bound it. The comparator names are those of the tree. */

/**
 * Before a number. The third element lists characters that may not stand before the word, because they make another word
 * of it: 附近3家, 合约3份.
 */
export const hedgesBefore = [
  ['不超过', 'le'],
  ['不超過', 'le'],
  ['不高于', 'le'],
  ['不多于', 'le'],
  ['不大于', 'le'],
  ['不少于', 'ge'],
  ['不少於', 'ge'],
  ['不低於', 'ge'],
  ['不低于', 'ge'],
  ['不小于', 'ge'],
  ['最多', 'le'],
  ['至多', 'le'],
  ['至少', 'ge'],
  ['最少', 'ge'],
  ['起码', 'ge'],
  ['超过', 'gt'],
  ['超過', 'gt'],
  ['超出', 'gt'],
  ['突破', 'gt', '术大新'], // a level passed, the usual verb of statistics bureaus; 技术突破12项 is a noun
  ['多于', 'gt'],
  ['高於', 'gt'],
  ['多於', 'gt'],
  ['高于', 'gt'],
  ['大于', 'gt'],
  ['逾', 'gt'],
  ['超', 'gt', '赶反'],
  ['不足', 'lt'],
  ['不到', 'lt', '达做看想得见找办说听'],
  ['不满', 'lt', '表示十分非常'],
  ['少于', 'lt'],
  ['少於', 'lt'],
  ['低於', 'lt'],
  ['低于', 'lt'],
  ['小于', 'lt'],
  ['接近', 'almost'],
  ['将近', 'almost'],
  ['近', 'almost', '附最远靠邻相临亲'], // 近年来 and 近两年 are dates and win as the longer reading
  ['大约', 'approx'],
  ['大約', 'approx'],
  ['約', 'approx', '節合簽預條公契邀相制大'],
  ['约为', 'approx'],
  ['约', 'approx', '节合签预条公契邀履违相制大'],
  ['大概', 'approx'],
  ['差不多', 'approx'],
] as const

/** Before a hedge these turn it round: 不得少于 is at least, 未超过 is at most. Longest first. */
export const negators = [
  '不得',
  '不能',
  '不应',
  '不可',
  '不会',
  '不宜',
  '从未',
  '尚未',
  '并未',
  '没有',
  '未',
  '没',
  '不',
] as const

/** What a comparator becomes behind one of {@link negators}. */
export const negated = {gt: 'le', ge: 'lt', lt: 'ge', le: 'gt'} as const

/**
 * Behind a number with its unit. The third element lists characters that may not stand behind the word, because they make
 * another word of it: 12家以上市公司为主, 6个上下游企业.
 */
export const hedgesAfter = [
  ['及以上', 'ge'],
  ['及以下', 'le'],
  ['以上', 'ge', '市海述年报'],
  ['以下', 'le', '简属列'],
  ['以内', 'le', '河陆蒙地外在'],
  ['之内', 'le'],
  ['左右', 'approx', '手侧两逢'],
  ['上下', 'approx', '游班级学铺'],
  ['有余', 'gt', '力热粮额'],
  ['多', 'gt', '功才元样边方数种余语层维媒党云年个项次部少'],
  ['余', 'gt', '热粮额下地力姚杭名家个项'],
] as const
