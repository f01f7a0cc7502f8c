import type {PressDocument} from '../../ast/document.js'
import type {Level} from '../../ast/message.js'
import type {NameRow} from '../rows/name-row.js'

/** The sentences that stand before the tables of the annex. */

/** How many figures there are, and that no number of the text is unaccounted for. */
export function aboutFigures(count: number, {numerals, explained}: PressDocument['coverage']): string {
  return `数据 ${count} 项，照录原文。全文数字 ${numerals} 处，其中 ${explained} 处已列入各表或注明为序号、名称等。点击“数值”可回到正文；“位置”为原始文本的“行:列”。`
}

/** How many dates, documents and ranks there are. */
export function aboutReferences(count: number): string {
  return `共 ${count} 项，相同者只列一次。点击“原文”可回到正文；“首见”为原始文本的“行:列”。`
}

/** How many people and organisations the text names. */
export function aboutNames(rows: readonly NameRow[]): string {
  const people = rows.filter(({kind}) => kind === 'person').length
  return `人物 ${people} 位，机构 ${rows.length - people} 个。职务照录姓名旁边的文字；“位置”为首次出现处在原始文本的“行:列”。`
}

/** How many copies were removed, and how much else was tidied. */
export function aboutCopies(count: number, others: number): string {
  const rest = others === 0 ? '' : `；另有空白、不可见字符等规整 ${others} 处`
  return `删去与前文重复的文字 ${count} 处，逐条列于下表${rest}。“位置”和“所重复处”均为原始文本的“行:列”。`
}

/** How many places ask for a look. */
export function aboutMessages(count: number): string {
  return `共 ${count} 条。“位置”为原始文本的“行:列”。`
}

/** Levels of messages. */
export const levelWords: Readonly<Record<Level, string>> = {
  info: '说明',
  warning: '请核对',
  error: '错误',
}
