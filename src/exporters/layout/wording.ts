import {dateText} from '../date-text.js'

/** What the briefing says in its own voice. */
export const wording = {
  factTable: '数据与事实',
  factColumns: ['序号', '类别', '数值', '单位', '原文', '位置'],
  factNote: '位置为源文件的“行:列”，点击可跳至正文。',
  names: '人物与机构',
  nameColumns: ['序号', '类别', '名称', '职务', '提及', '位置'],
  nameNote: '每个名称列一次；职务照录姓名旁边的文字，位置为首次出现处。',
  nameKinds: {person: '人物', org: '机构'},
  removals: '清理说明',
  removalNote: '下列文字重复他处，正文已略去。位置为源文件的“行:列”。',
  removalColumns: ['序号', '删除的文字', '位置', '与何处相同', '方式'],
  messages: '提示',
  placeLink: '跳至正文或表中的对应处',
  image: '图片',
  footnote: '注',
  matches: {whole: '全句相同', prefix: '与其开头相同', infix: '与其中间相同', suffix: '与其结尾相同'},
} as const

/** Beside the title: where the text comes from and what was found in it. */
export function sourceLine(name: string, date: string | undefined, facts: number, removals: number): string {
  const parts = [name]
  if (date !== undefined) parts.push(dateText(date))
  parts.push(`数据与事实 ${facts} 条`)
  if (removals > 0) parts.push(`清理重复 ${removals} 处`)
  return parts.join('　')
}
