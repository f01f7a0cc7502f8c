/**
 * Faces that offices set documents in, by the names that their files have without spaces, hyphens, underscores and capitals;
 * behind `#` the PostScript name of a face in a collection. Best first: those that GB/T 9704 names, their equals of other
 * makers, then free ones.
 */
export const typefaces = {
  /** 小标宋 */
  title: [
    'fzxbsjw',
    'fzxbsjwgb10',
    '方正小标宋简体',
    '方正小标宋简',
    '方正小标宋gbk',
    'fzxiaobiaosongb05s',
    'fzxiaobiaosongb05',
    'fzxbsk',
    'fzxbskgbk10',
    '华文中宋',
    'stzhongs',
    'stzhongsong',
    'fandolsongbold',
  ],
  /** 仿宋 */
  body: [
    '仿宋gb2312',
    'fangsonggb2312',
    'simfang',
    'fangsong',
    '仿宋',
    'fzfsjw',
    'fzfsjwgb10',
    '方正仿宋简体',
    'fzfangsongz02s',
    'stfangso',
    'stfangsong',
    '华文仿宋',
    'fandolfangregular',
  ],
  /** 楷体 */
  kai: [
    '楷体gb2312',
    'kaitigb2312',
    'simkai',
    'kaiti#STKaitiSC-Regular',
    'kaiti',
    '楷体',
    'fzktjw',
    'fzktjwgb10',
    '方正楷体简体',
    'stkaiti',
    '华文楷体',
    'fandolkairegular',
  ],
  /** 黑体 */
  heading: [
    'simhei',
    '黑体',
    'fzhtjw',
    'fzhtjwgb10',
    '方正黑体简体',
    'fzheib01s',
    'stheitimedium#STHeitiSC-Medium',
    'stheiti',
    'stxihei',
    'fandolheiregular',
  ],
  /** Letters and digits. */
  latin: ['times', 'timesnewroman', 'liberationserifregular'],
} as const satisfies Readonly<Record<string, readonly string[]>>
