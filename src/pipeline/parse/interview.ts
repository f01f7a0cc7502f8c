import type {Paragraph, Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Answer, Question} from '../../ast/nodes.js'
import {cleanedOf, cleanSpanOf} from '../press-file.js'
import {readMark} from './heading-mark.js'
import {ownQuestionsOf} from './own-questions.js'
import {dropStart} from './phrasing.js'
import {read} from './reading.js'
import {isAnswerLabel, isNamelessAnswer, isQuestionLabel, readLabel, type SpeakerLabel} from './speaker-label.js'

/** A question that stands as a line of its own without a label is at most this long. */
const LONGEST_BARE_QUESTION = 120
/** A labelled question goes over at most so many paragraphs. */
const LONGEST_QUESTION = 4

/**
 * Interview turns: a labelled question (记者：…？) with what follows it; a line that is one question, when a labelled answer
 * stands right behind it; a bare question of a text that consists of questions and answers. The answer goes on over the
 * paragraphs that follow, up to the next question. Labels leave the text and become the speaker. A rhetorical question
 * without an answer stays a paragraph.
 */
export const interview: Plugin<[], Root> = () => (tree, file) => {
  const ownQuestions = ownQuestionsOf(tree, file)
  tree.children = takeTurns(tree.children, ownQuestions, file)
  visit(tree, 'section', (section) => {
    section.children = takeTurns(section.children, ownQuestions, file)
  })
}

function takeTurns(blocks: readonly RootContent[], ownQuestions: ReadonlySet<RootContent>, file: VFile): RootContent[] {
  const turned: RootContent[] = []
  let answer: Answer | undefined
  for (let i = 0; i < blocks.length; i++) {
    const node = blocks[i]!
    const asked = askedAt(blocks, i, ownQuestions, file)
    if (asked !== undefined) {
      turned.push(asked.question)
      i += asked.used - 1
      answer = asked.isLabelled ? undefined : answerWithout(blocks[i + 1]!)
      if (answer !== undefined) {
        turned.push(answer)
        i++
      }
      continue
    }
    const start = asAnswer(node, blocks[i + 1], turned.at(-1), file)
    if (start !== undefined) answer = start
    else if (answer !== undefined && goesOn(node, blocks[i + 1], file)) {
      answer.children.push(node)
      answer.position!.end = node.position!.end
      continue
    } else answer = undefined
    turned.push(start ?? node)
  }
  return turned
}

/** A question, the number of blocks that it takes, and whether the answer behind it has a label. */
interface Asked {
  readonly question: Question
  readonly used: number
  readonly isLabelled: boolean
}

function askedAt(
  blocks: readonly RootContent[],
  at: number,
  ownQuestions: ReadonlySet<RootContent>,
  file: VFile,
): Asked | undefined {
  const node = blocks[at]!
  const next = blocks[at + 1]
  if (node.type !== 'paragraph' || next?.type !== 'paragraph') return undefined
  const {text} = read(file, node.children)
  const label = readLabel(text)
  if (label !== undefined && isQuestionLabel(label.name)) return labelledQuestion(blocks, at, label, file)
  const isOwn = ownQuestions.has(node)
  const isLabelled = hasAnswerLabel(next, file)
  const asks = label === undefined && text.length <= LONGEST_BARE_QUESTION && endsAsking(text)
  if (!asks || !(isOwn || isLabelled)) return undefined
  const mark = readMark(text)
  const start = mark?.ordinal === undefined ? 0 : mark.start
  return {question: {type: 'question', ...without(node, start, file)}, used: 1, isLabelled}
}

/** A labelled question with the paragraphs that belong to it: up to a labelled answer, or to the mark of the question. */
function labelledQuestion(
  blocks: readonly RootContent[],
  at: number,
  label: SpeakerLabel,
  file: VFile,
): Asked | undefined {
  const paragraphs = [blocks[at] as Paragraph]
  let asks = endsAsking(textOf(blocks[at]!, file))
  for (let i = at + 1; i < at + LONGEST_QUESTION; i++) {
    const node = blocks[i]
    if (node?.type !== 'paragraph') break
    const text = textOf(node, file)
    const next = readLabel(text)
    if (next !== undefined && isQuestionLabel(next.name)) break
    if (next !== undefined && isAnswerLabel(next.name)) return questionOf(paragraphs, label, true, file)
    if (asks && !endsAsking(text)) return questionOf(paragraphs, label, false, file)
    asks ||= endsAsking(text)
    paragraphs.push(node)
  }
  return undefined
}

function questionOf(
  [first, ...more]: readonly Paragraph[],
  label: SpeakerLabel,
  isLabelled: boolean,
  file: VFile,
): Asked | undefined {
  const turn = without(first!, label.end, file)
  const children = [...turn.children, ...more]
  // 记者： alone on its line, and nothing asked behind it.
  if (children.length === 0) return undefined
  const position = {...turn.position, end: children.at(-1)!.position!.end}
  const question: Question = {type: 'question', speaker: label.name, children, position}
  return {question, used: more.length + 1, isLabelled}
}

/** The answer that a label begins. Where the label has a line of its own, the paragraph behind it begins the answer. */
function asAnswer(
  node: RootContent,
  next: RootContent | undefined,
  before: RootContent | undefined,
  file: VFile,
): Answer | undefined {
  if (node.type !== 'paragraph' || (before?.type !== 'question' && before?.type !== 'answer')) return undefined
  const label = readLabel(textOf(node, file))
  if (label === undefined || !isAnswerLabel(label.name)) return undefined
  if (!isNamelessAnswer(label.name) && isBracketed(node, file) && !isBracketed(before, file)) return undefined
  const speaker = isNamelessAnswer(label.name) ? {} : {speaker: label.name}
  const turn = without(node, label.end, file)
  return turn.children.length > 0 || next?.type === 'paragraph' ? {type: 'answer', ...speaker, ...turn} : undefined
}

function answerWithout(node: RootContent): Answer {
  return {type: 'answer', children: [node], position: {...node.position!}}
}

/** Whether a block begins with a bracket. A name in a bracket answers where the question has its label in one, too. */
function isBracketed(node: RootContent, file: VFile): boolean {
  return '【[［〖'.includes(cleanedOf(file).text[cleanSpanOf(file, node).start] ?? ' ')
}

/** Whether a block goes on with an answer: no heading, no word of the one who asks, no remark in brackets at the very end. */
function goesOn(node: RootContent, next: RootContent | undefined, file: VFile): boolean {
  if (node.type === 'section' || node.type === 'heading') return false
  const label = readLabel(textOf(node, file))
  if (label !== undefined && isQuestionLabel(label.name)) return false
  return next !== undefined || !/^[（(][^（(]*[）)]$/.test(textOf(node, file).trim())
}

function hasAnswerLabel(node: Paragraph, file: VFile): boolean {
  const label = readLabel(textOf(node, file))
  return label !== undefined && isAnswerLabel(label.name)
}

function textOf(node: RootContent, file: VFile): string {
  return node.type === 'paragraph' ? read(file, node.children).text : ''
}

function endsAsking(text: string): boolean {
  return /[？?]$/.test(text.trimEnd())
}

/** The paragraph of a turn without its first units, none where nothing is left; the turn keeps the position of the whole. */
function without(node: Paragraph, count: number, file: VFile) {
  const children = count === 0 ? node.children : dropStart(file, node.children, count)
  const start = children[0]?.position?.start
  const paragraph: Paragraph = {...node, children, position: {...node.position!, ...(start && {start})}}
  return {children: children.length === 0 ? [] : [paragraph], position: {...node.position!}}
}
