import type {Coverage} from '../../ast/document.js'

/** What the briefing says in its own voice. */
export const wording = {
  keyFacts: '要点',
  factTable: '数据与事实',
  names: '人物与机构',
  nameNote: '每个名称列一次；职务照录姓名旁边的文字。',
  removals: '清理说明',
  removalNote: '下列文字与他处重复，正文已略去。位置为源文件的“行:列”。',
  messages: '提示',
  /** Heads of columns. */
  columns: {
    number: '序号',
    kind: '类别',
    indicator: '指标',
    figure: '数值',
    unit: '单位',
    time: '时间',
    growth: '增减',
    wording: '原文',
    place: '位置',
    content: '内容',
    mentions: '提及',
    firstPlace: '首见',
    person: '人物',
    organisation: '机构',
    role: '职务',
    removed: '删除的文字',
    original: '与何处相同',
    reason: '理由',
  },
  /** What a chart is, for who cannot see it. */
  columnChart: '柱状图',
  barChart: '条形图',
  /** Before the number of a chart. */
  chart: '图',
  /** Growth by what it is against. */
  growthRates: {yoy: '同比增速', qoq: '环比增速', mom: '环比增速'} as Readonly<Record<string, string>>,
  /** Shares of a whole that the text does not name, where there is no room for the names of the parts. */
  shares: '各部分占比',
  /** In a table, for what the text does not tell. */
  missing: '—',
  /** What links say of themselves: to the text, and to a row of the table of facts. */
  placeLink: '跳至正文中的位置',
  rowLink: '跳至数据表中的一行',
  image: '图片',
  footnote: '注',
  /** Why a copy was removed. */
  matches: {whole: '全句', prefix: '与其开头', infix: '与其中间', suffix: '与其结尾'},
  same: '相同',
  alike: '相近',
  copies: '抄送：',
  /** A text of which nothing is left to set. */
  empty: '原文没有可以编入的文字。',
} as const

/** Under the table of facts: what its places are, and that no number is lost. */
export function factNote(file: string, {numerals, explained}: Coverage): string {
  const places = `数值照录原文；位置为源文件 ${file} 的“行:列”，点击可跳至正文。`
  return numerals > 0 && explained === numerals ? `${places}原文共有数字 ${numerals} 处，均已逐一核对。` : places
}

/** What cleaning did besides removing copies: each rule with the number of its changes. */
export function otherEdits(counts: readonly (readonly [rule: string, count: number])[]): string {
  return `其他清理：${counts.map(([rule, count]) => `${rule} ${count} 处`).join('，')}。`
}

/** 印发日期 as 版记 has it. */
export function printedOn(date: string): string {
  return `${date}印发`
}

/** Caption of a chart of shares of a whole that the text does not name: the parts. */
export function sharesOf(names: string): string {
  return `${names}占比`
}

/** Caption of a chart of the parts of a total. */
export function partsOf(subject: string, total?: string): string {
  return total === undefined ? `${subject}构成` : `${subject}构成（共${total}）`
}

/** What a chart shows, for who cannot see it: all its points. */
export function chartText(
  form: string,
  caption: string,
  points: readonly (readonly [name: string, value: string])[],
): string {
  return `${form}：${[caption, ...points.map(([name, value]) => `${name} ${value}`)].join('，')}`
}
