/** Words that the tables of the briefing, the report and the fact sheet use for the terms of the tree. */

/** Kinds of facts. */
export const kindLabels: Readonly<Record<string, string>> = {
  count: '数量',
  money: '金额',
  percent: '百分比',
  points: '百分点',
  multiple: '倍数',
  measure: '计量',
  date: '日期',
  duration: '时长',
  ordinal: '序次',
  person: '人物',
  org: '机构',
  doc: '文件',
  quote: '引语',
}

/** Comparators, as they stand before a number. `eq` has no word. */
export const comparatorLabels = {
  eq: '',
  approx: '约',
  almost: '近',
  gt: '超过',
  ge: '不低于',
  lt: '不足',
  le: '不超过',
} as const

/** Units that have a code in the tree and a word on paper. A unit that is not here is its own word. */
export const unitLabels: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  MOP: '澳门元',
  TWD: '新台币元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  RUB: '卢布',
  AUD: '澳元',
  CAD: '加元',
  SGD: '新加坡元',
  CHF: '瑞士法郎',
  pp: '百分点',
  x: '倍',
}

/** Directions of growth figures. */
export const changeLabels = {
  up: '上升',
  down: '下降',
  flat: '持平',
} as const

/** Bases of growth figures that have a name. Any other base is an EDTF date and its own word. */
export const basisLabels: Readonly<Record<string, string>> = {
  yoy: '同比',
  qoq: '环比（季）',
  mom: '环比（月）',
}

/** Why a numeral is in no fact. */
export const unusedLabels: Readonly<Record<string, string>> = {
  article: '“一”作不定指',
  idiom: '固定用语',
  name: '名称的一部分',
  'list-ordinal': '序列编号',
  structure: '编号、链接等结构',
  ordinal: '序次',
  identifier: '电话、编码等',
  clock: '钟点',
  duration: '时长',
  denominator: '分母（每……）',
  unit: '单位不在识别之列',
  bare: '没有单位',
}

/** Where a date took its missing parts from. */
export const originLabels = {
  text: '上文',
  article: '文章日期',
} as const

/** How a removed copy lies in the line that it copies. */
export const matchLabels = {
  whole: '整行',
  prefix: '开头',
  infix: '中间',
  suffix: '结尾',
} as const

/** Cleaning rules. A rule that is not here goes by its id. */
export const ruleLabels: Readonly<Record<string, string>> = {
  'page-breaks': '页码页眉',
  furniture: '网页导航等',
  'related-list': '文末相关文章列表',
  'hard-wraps': '固定宽度断行',
  'doubled-document': '全文重复',
  'title-twice': '标题重复',
  'paragraph-twice': '段落重复',
  'truncated-tail': '文末截断的重复',
  'line-blanks': '行首行末空白',
  'edge-lines': '文首文末空行',
  'invisible-characters': '不可见字符',
  'line-ends': '换行符',
  'form-feeds': '分页符',
  mojibake: '编码错读的乱码',
  'html-references': '残留的 HTML 字符引用',
  'html-hidden': '残留的 HTML 注释和脚本',
  'html-tags': '残留的 HTML 标签',
  width: '全角数字和字母',
}
