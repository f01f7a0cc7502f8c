import {readdirSync, readFileSync} from 'node:fs'
import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {runPipeline} from '../../src/pipeline/index.js'

/** A block of a document: its role and its text, `2	支持范围`. */
export type Row = string

/** A document and the rows that it must be read as. */
export interface OutlineCase {
  /** File, line and name, for messages. */
  readonly place: string
  readonly text: string
  /** Name of the input, which says whether it is Markdown. */
  readonly name: string
  readonly expected: readonly Row[]
}

const folder = new URL('../cases/outlines/', import.meta.url).pathname

/** Paragraphs of running text for the mark ¶, all different, so that none is taken for a copy of another. */
const bodies = [
  '全市上下坚持稳中求进，凝心聚力抓落实，各项工作取得新的进展，群众的获得感不断增强。',
  '清晨的河堤上，几位老人正沿着步道散步，远处的塔吊已经开始转动，工地上一片忙碌景象。',
  '车间里机器轰鸣，技术员盯着屏幕上的曲线，随时调整参数，确保每一批产品都经得起检验。',
  '为了这张图纸，设计团队前后跑了许多趟，走访企业、请教专家，终于拿出了大家满意的方案。',
  '服务专员把办公桌搬到企业门口，问题当场登记、当场派单，办结以后还要回访一次才算完。',
  '过去办一件事要跑好几个窗口，现在材料交到一处，剩下的由工作人员在后台接力办理。',
  '傍晚时分，下班的青年陆续回到公寓，楼下的食堂飘出香味，篮球场上很快热闹起来。',
  '项目落地以后，配套的道路、水电、网络同步跟进，企业只管安心生产，不用再为琐事分心。',
  '专家认为，关键在于把分散的资源聚到一起，让懂技术的人和懂市场的人坐到同一张桌子上。',
]

/** A paragraph of running text, another for each of the first numbers. */
export const bodyText = (index: number): string => bodies[index % bodies.length]!

/** The cases of `tests/cases/outlines`. */
export function outlineCases(): OutlineCase[] {
  return readdirSync(folder).flatMap((file) => casesOf(file, readFileSync(folder + file, 'utf8').split('\n')))
}

function casesOf(file: string, lines: readonly string[]): OutlineCase[] {
  const isMarkdown = file.startsWith('markdown')
  const starts = lines.flatMap((line, i) => (line.startsWith('= ') ? [i] : []))
  return starts.map((start, i) => {
    const texts: string[] = []
    const expected: Row[] = []
    let body = 0
    for (const line of lines.slice(start + 1, starts[i + 1])) {
      if (line === '' || line.startsWith('#')) continue
      const [role = '', written = '', shown] = line.split('\t')
      const text = (written === '¶' ? bodyText(body++) : written).replaceAll('\\n', '\n')
      texts.push(text)
      if (role !== '-') expected.push(`${role}\t${shown ?? text}`)
    }
    const name = isMarkdown ? 'case.md' : 'case.txt'
    const place = `${file}:${start + 1} ${lines[start]!.slice(2)}`
    return {place, name, text: texts.join(isMarkdown ? '\n\n' : '\n'), expected}
  })
}

/** The rows of a document as the pipeline reads it. */
export async function rowsOf(text: string, name = 'case.txt'): Promise<Row[]> {
  const {tree} = await runPipeline({name, content: text, sha256: ''})
  const rows: Row[] = []
  const walk = (nodes: readonly Nodes[]) => {
    for (const node of nodes) {
      if (node.type === 'heading') rows.push(`${node.depth === 1 ? 'T' : node.depth}\t${textOf(node)}`)
      else if (node.type === 'question' || node.type === 'answer') {
        const [first, more] = node.type === 'question' ? ['q', 'q+'] : [said('a', node.speaker), '+']
        for (const [i, child] of node.children.entries()) rows.push(`${i === 0 ? first : more}\t${textOf(child)}`)
      } else if (node.type === 'credit') rows.push(`c\t${textOf(node)}`)
      else if (node.type === 'paragraph') rows.push(`p\t${textOf(node)}`)
      else if ('children' in node) walk(node.children)
    }
  }
  walk(tree.children)
  return rows
}

function said(role: string, speaker: string | undefined): string {
  return speaker === undefined ? role : `${role}:${speaker}`
}
