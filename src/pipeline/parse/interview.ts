import type {Paragraph, Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Answer, Question} from '../../ast/nodes.js'
import {creditCues} from '../../language/line-marks.js'
import {answerLabels, fieldLabels, labelEnds, questionLabels} from '../../language/structure.js'
import {dropStart} from './phrasing.js'
import {read} from './reading.js'

/** A speaker with title and organisation, 广州市科协党组成员、副主席张勇, is at most this long. */
const LONGEST_LABEL = 40
/** A question that stands as a line of its own without a label is at most this long. */
const LONGEST_BARE_QUESTION = 120

/**
 * Interview turns: a labelled question (记者：…？), or a line that is one question, when a labelled answer stands right
 * behind it. The answer goes on over the paragraphs that follow, up to the next question. Labels leave the text and become
 * the speaker. A rhetorical question without a labelled answer stays a paragraph.
 */
export const interview: Plugin<[], Root> = () => (tree, file) => {
  tree.children = takeTurns(tree.children, file)
  visit(tree, 'section', (section) => {
    section.children = takeTurns(section.children, file)
  })
}

function takeTurns(blocks: readonly RootContent[], file: VFile): RootContent[] {
  const turned: RootContent[] = []
  let answer: Answer | undefined
  blocks.forEach((node, i) => {
    const question = asQuestion(node, blocks[i + 1], file)
    const start = question === undefined ? asAnswer(node, turned.at(-1), file) : undefined
    if (question !== undefined) {
      turned.push(question)
      answer = undefined
    } else if (start !== undefined) {
      turned.push(start)
      answer = start
    } else if (answer !== undefined && node.type !== 'section' && node.type !== 'heading') {
      answer.children.push(node)
      answer.position!.end = node.position!.end
    } else {
      turned.push(node)
      answer = undefined
    }
  })
  return turned
}

function asQuestion(node: RootContent, next: RootContent | undefined, file: VFile): Question | undefined {
  if (node.type !== 'paragraph' || next?.type !== 'paragraph') return undefined
  const {text} = read(file, node.children)
  const label = labelOf(text)
  const asks = isQuestionLabel(label)
  const answered = isAnswerLabel(labelOf(read(file, next.children).text))
  if (asks && answered) return {type: 'question', speaker: label, ...unlabelled(node, label, file)}
  const bare = label === undefined && text.length <= LONGEST_BARE_QUESTION && /[？?]$/.test(text.trimEnd())
  if (bare && answered) return {type: 'question', children: [node], position: {...node.position!}}
  return undefined
}

function asAnswer(node: RootContent, before: RootContent | undefined, file: VFile): Answer | undefined {
  if (node.type !== 'paragraph' || (before?.type !== 'question' && before?.type !== 'answer')) return undefined
  const label = labelOf(read(file, node.children).text)
  if (!isAnswerLabel(label)) return undefined
  const speaker = isOneOf(answerLabels, label) ? {} : {speaker: label}
  return {type: 'answer', ...speaker, ...unlabelled(node, label, file)}
}

/** 记者, 澄江日报记者, 记者王某, 问, 问题一, Q1. */
const asking = /^(?:.{0,12}记者.{0,4}|.{0,6}主持人.{0,12}|问|问题.{1,3}|[问Q]\s?\d{1,2})$/u

function isQuestionLabel(label: string | undefined): label is string {
  return label !== undefined && (isOneOf(questionLabels, label) || asking.test(label))
}

/** A label that ends in one of these is the beginning of a sentence: 专家表示：, 各地要求：. */
const reporting =
  /(?:表示|认为|指出|要求|强调|介绍|提出|透露|坦言|感慨|感叹|回忆|写道|说|称|道|如下|包括|一步|任务|目标|措施)$/u

function isAnswerLabel(label: string | undefined): label is string {
  return label !== undefined && !isQuestionLabel(label) && !reporting.test(label)
}

function isOneOf(list: readonly string[], label: string): boolean {
  return list.includes(label)
}

/** What stands before a colon at the start of a paragraph, if it can be a speaker: short, and without a clause in it. */
function labelOf(text: string): string | undefined {
  const colon = firstOf(labelEnds, text, 0)
  if (colon <= 0 || colon > LONGEST_LABEL) return undefined
  const label = text.slice(0, colon).trim()
  if (/[，。；！？“”《》]/.test(label) || /^\d/.test(label)) return undefined
  const names = [...creditCues, ...fieldLabels].some((cue) => label.startsWith(cue)) && !isQuestionLabel(label)
  return names ? undefined : label
}

/** Offset of the first unit of a text that is in a set of units, -1 where there is none. */
function firstOf(units: string, text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (units.includes(text[at]!)) return at
  return -1
}

/** The paragraph of a turn without its label; the turn keeps the position of the whole. */
function unlabelled(node: Paragraph, label: string, file: VFile) {
  const {text} = read(file, node.children)
  const behind = firstOf(labelEnds, text, text.indexOf(label) + label.length) + 1
  const rest = text.slice(behind)
  const children = dropStart(file, node.children, behind + rest.length - rest.trimStart().length)
  const start = children[0]?.position?.start
  const paragraph: Paragraph = {...node, children, position: {...node.position!, ...(start && {start})}}
  return {children: [paragraph], position: {...node.position!}}
}
