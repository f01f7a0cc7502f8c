/** Marks of quotations, and the words around them that make them none. Simplified and traditional forms stand beside each other. */

/** Pairs of quotation marks. Inner marks come into their own where a text uses them as outer ones. */
export const quotationMarks = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞'],
] as const satisfies readonly (readonly [opening: string, closing: string])[]

/** Marks that open and close alike. */
export const straightMarks = '"＂'

/** Marks before the name of the one who is quoted, under a quotation that stands for itself. */
export const dashes = '—―─－-'

/** Signs that are written in two ways within one script, with the one that the tables have. */
export const signVariants = [
  ['説', '說'],
  ['爲', '為'],
  ['衆', '眾'],
] as const satisfies readonly (readonly [variant: string, sign: string])[]

/** Words before a colon that introduce something written, sung or named, and no speech. */
export const notIntroductions = [
  ...[
    '口号',
    '口號',
    '标语',
    '標語',
    '横幅',
    '橫幅',
    '主题',
    '主題',
    '题为',
    '題為',
    '名为',
    '名為',
    '取名',
    '命名',
    '题词',
    '題詞',
  ],
  ...[
    '写着',
    '寫着',
    '寫著',
    '写有',
    '寫有',
    '印着',
    '印有',
    '刻着',
    '刻有',
    '挂着',
    '掛着',
    '贴着',
    '标着',
    '标有',
    '题写',
    '上书',
    '上書',
  ],
  ...[
    '俗话',
    '俗話',
    '老话',
    '老話',
    '谚语',
    '諺語',
    '歌词',
    '歌詞',
    '诗云',
    '詩云',
    '古人云',
    '常言',
    '歌谣',
    '民谣',
    '顺口溜',
  ],
  ...[
    '校训',
    '校訓',
    '店名',
    '宗旨',
    '理念',
    '精神是',
    '目标是',
    '称号',
    '稱號',
    '荣誉',
    '榮譽',
    '字样',
    '字樣',
    '大字',
    '短信',
    '弹幕',
  ],
] as const

/** Behind a quotation these make it a part of the sentence around it: “加油！”的口号, “加油！”等口号. */
export const joinedBehind = '的等之和与與及或、”’」』'
