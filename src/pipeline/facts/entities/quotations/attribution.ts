import {dashes, notIntroductions} from '../../../../language/speech/marks.js'
import {spokenOut} from '../../../../language/speech/verbs.js'
import type {PassageSpan} from '../../passage.js'
import {type Clause, endsSentence, HIDDEN, type Layout, type Utterance} from './layout.js'
import type {Name} from './names.js'
import {isPersonal, isSubjectless, lastNameIn, namesBetween, type Subject, subjectOf} from './subject.js'
import {addressStart, firstVerbStart, mannerStart, speechVerbStart} from './verbs.js'

/** A passage as those see it who look for speakers. */
export interface Scene {
  readonly layout: Layout
  /** Persons named in it, in order. */
  readonly names: readonly Name[]
  /** Who a subject is, from all that was said before. */
  resolve(subject: Subject): PassageSpan | undefined
}

/** Who says something, by the words on one side of a quotation. */
export interface Attribution {
  /** Absent where somebody says it whose name the text does not tell. */
  readonly by?: PassageSpan
  /** Whether the words leave no other reading: a verb of speech right beside the quotation. */
  readonly isSure: boolean
}

/** A speaker is looked for in so many clauses beside a quotation. */
const FARTHEST_CLAUSE = 8

/** What the words before the item at an index say about its speaker, nothing where they say nothing. */
export function attributionBefore(scene: Scene, index: number): Attribution | undefined {
  const clauses = sentenceBefore(scene, index)
  const nearest = clauses[0]
  if (nearest === undefined) return undefined
  const words = wordsOf(scene, nearest)
  const isColon = nearest.stop === '：' || nearest.stop === ':'
  if (isColon && notIntroductions.some((word) => words.includes(word))) return {isSure: true}
  const verb = verbOf(scene, nearest)
  if (verb !== undefined) {
    const subject = subjectAlong(scene, clauses, verb)
    const isLeftOut = isColon && subject.type === 'other' && ownSubject(scene, nearest, verb).type === 'none'
    return isLeftOut ? alongFirst(scene, clauses) : sure(scene, subject)
  }
  const manner = mannerOf(scene, nearest)
  if (manner !== undefined && (isColon || words.startsWith('在')))
    return sure(scene, subjectAlong(scene, clauses, manner))
  return isColon
    ? introduced(scene, [nearest, ...clauses.slice(1)])
    : implied(scene, clauses, scene.layout.items[index] as Utterance)
}

function ownSubject({layout, names}: Scene, clause: Clause, end: number): Subject {
  return subjectOf(layout.masked, clause, end, names)
}

/** A colon behind somebody: 张勇：“……。”, 张勇竖起拇指：“……。” */
function introduced(scene: Scene, [clause, ...before]: readonly [Clause, ...Clause[]]): Attribution {
  const subject = subjectOf(scene.layout.masked, clause, clause.end, scene.names)
  if (subject.type === 'none' && before.length > 0) return alongFirst(scene, before)
  if (subject.type !== 'name') return {isSure: true}
  const {head, end} = subject.name
  // 张勇提出“四个坚持”：“……。” goes on with what the term stands for; 张勇（右）：“……。” does not.
  const hidden = hiddenStart(scene, clause)
  if (hidden > end && hidden < clause.end) return {isSure: true}
  const isFirst = head === clause.start || end === hidden || isOwnSpeech(scene, subject.name)
  return isFirst ? sure(scene, subject) : {isSure: true}
}

/** 张勇收起伞，嘴里念个不停：“……。” The one with whom the sentence begins, if nobody else is in it. */
function alongFirst(scene: Scene, clauses: readonly Clause[]): Attribution {
  const by = onlyPerson(scene, clauses)
  return by === undefined ? {isSure: true} : {by, isSure: true}
}

/** Who is told of in clauses, nearest first: the only one named, in a clause that begins with the name. */
function onlyPerson(scene: Scene, clauses: readonly Clause[]): Name | undefined {
  const {masked} = scene.layout
  const at = clauses.findLastIndex(({start, end}) => namesBetween(scene.names, start, end).length > 0)
  const first = clauses[at]
  if (first === undefined) return undefined
  const subject = subjectOf(masked, first, first.end, scene.names)
  if (subject.type !== 'name' || !isFirstIn(masked, first, subject.name)) return undefined
  if (namesBetween(scene.names, first.start, clauses[0]!.end).length > 1) return undefined
  const others = clauses.some(({start, end}, i) => i !== at && isPersonal(masked.slice(start, end)))
  return others ? undefined : subject.name
}

/** Where the hidden words begin that a clause ends in. */
function hiddenStart({layout: {masked}}: Scene, {start, end}: Clause): number {
  let at = end
  while (at > start && masked[at - 1] === HIDDEN) at--
  return at
}

function isOwnSpeech({layout}: Scene, {end}: Name): boolean {
  return layout.masked[end] === '的'
}

/** Somebody of whom the same sentence tells something before the quotation: he says so, or does something and nobody else is there. */
function implied(scene: Scene, clauses: readonly Clause[], {complete}: Utterance): Attribution | undefined {
  if (!complete) return undefined
  for (const [i, clause] of clauses.entries()) {
    const verb = verbOf(scene, clause)
    if (verb === undefined) continue
    const by = scene.resolve(subjectAlong(scene, clauses.slice(i), verb))
    const between = clauses.slice(0, i).every(({start, end}) => namesBetween(scene.names, start, end).length === 0)
    return by !== undefined && between ? {by, isSure: false} : undefined
  }
  const by = onlyPerson(scene, clauses) ?? calledSpeaker(scene, clauses)
  return by && {by, isSure: false}
}

/** 她建议与人次挂钩，“……。” Somebody spoken of before, with a verb of speech right behind, and nobody by name since. */
function calledSpeaker(scene: Scene, clauses: readonly Clause[]): PassageSpan | undefined {
  const {masked} = scene.layout
  const first = clauses.at(-1)!
  if (namesBetween(scene.names, first.start, clauses[0]!.end).length > 0) return undefined
  const verb = firstVerbStart(masked, first.start, first.end)
  if (verb === undefined) return undefined
  const subject = subjectOf(masked, first, verb, scene.names)
  const isCalled = subject.type === 'back' || subject.type === 'surname'
  const others = clauses.slice(0, -1).some(({start, end}) => isPersonal(masked.slice(start, end)))
  return isCalled && !others ? scene.resolve(subject) : undefined
}

/** Whether a clause begins with a name, behind at most an age and a title. */
function isFirstIn(masked: string, clause: Clause, {head}: Name): boolean {
  if (head - clause.start > LONGEST_TITLE) return false
  return !/[的了着过]/u.test(masked.slice(clause.start, head).replace(AGE, ''))
}

/** 73岁的 before a title or a name. */
const AGE = /^(?:今年|现年|年近|年过|刚满)?[0-9〇零一二三四五六七八九十]{1,4}多?[岁歲]的/u

const LONGEST_TITLE = 30

/** What the words behind the item at an index say about its speaker. */
export function attributionBehind(scene: Scene, index: number): Attribution | undefined {
  const {masked, items} = scene.layout
  const quotation = items[index] as Utterance
  if (quotation.closed && items[index + 1] !== undefined && !quotation.complete) return undefined
  const clauses = sentenceBehind(scene, index)
  const nearest = clauses[0]
  if (nearest === undefined) return undefined
  const signed = signature(scene, nearest)
  if (signed !== undefined) return sure(scene, {type: 'name', name: signed})
  const isColon = nearest.stop === '：' || nearest.stop === ':'
  if (isColon && quotation.asks) return undefined
  if (quotation.complete && clauses[1] !== undefined && spokenOut.some((word) => word === wordsOf(scene, nearest))) {
    const doer = subjectOf(masked, clauses[1], clauses[1].end, scene.names)
    return doer.type === 'back' || doer.type === 'name' ? guessed(scene.resolve(doer)) : undefined
  }
  const verb = verbOf(scene, nearest) ?? mannerOf(scene, nearest)
  const subject = subjectOf(masked, nearest, verb ?? nearest.end, scene.names)
  if (verb !== undefined && subject.type !== 'none') {
    const by = scene.resolve(subject)
    if (by !== undefined) return {by, isSure: true}
    return subject.type === 'other' ? undefined : {isSure: true}
  }
  const isSubject = subject.type === 'back' || (subject.type === 'name' && isFirstIn(masked, nearest, subject.name))
  const isSplit = !quotation.complete && !quotation.closed && items[index + 2]?.type === 'utterance'
  return isSplit && isSubject
    ? guessed(scene.resolve(subject))
    : attributionFarther(scene, clauses, isSubject ? subject : undefined)
}

/** “……。”——张勇: a dash, at most a title, and the name at the end of the passage. */
function signature({layout: {masked, items}, names}: Scene, clause: Clause): Name | undefined {
  if (!dashes.includes(masked[clause.start]!) || clause !== items.at(-1)) return undefined
  const last = lastNameIn(names, clause.start, clause.end)
  return last?.end === clause.end && isFirstIn(masked, clause, last) ? last : undefined
}

/** A verb of speech in the second clause behind a quotation: “……。”谈到未来，张勇说。 “……。”张勇放下工具，笑着说。 */
function attributionFarther(
  scene: Scene,
  [nearest, next]: readonly Clause[],
  doer: Subject | undefined,
): Attribution | undefined {
  const verb = next && (verbOf(scene, next) ?? mannerOf(scene, next))
  if (nearest === undefined || next === undefined || verb === undefined) return undefined
  const subject = subjectOf(scene.layout.masked, next, verb, scene.names)
  if (!isSubjectless(wordsOf(scene, nearest))) {
    return subject.type === 'none' && doer !== undefined ? guessed(scene.resolve(doer)) : undefined
  }
  return subject.type === 'crowd' ? {isSure: true} : guessed(scene.resolve(subject))
}

function guessed(by: PassageSpan | undefined): Attribution | undefined {
  return by && {by, isSure: false}
}

function wordsOf({layout}: Scene, {start, end}: Clause): string {
  return layout.masked.slice(start, end)
}

/** Where the verb of speech of a clause begins. */
export function verbOf(scene: Scene, clause: Clause): number | undefined {
  const {masked} = scene.layout
  const verb = speechVerbStart(masked, clause.start, clause.end)
  if (verb !== undefined) return verb
  const last = lastNameIn(scene.names, clause.start, clause.end)
  return last?.end === clause.end ? addressStart(masked, clause.start, last.head) : undefined
}

function mannerOf(scene: Scene, clause: Clause): number | undefined {
  return mannerStart(scene.layout.masked, clause.start, clause.end)
}

/** The subject of a verb that begins at `end` in the first clause, which may stand in one of the clauses before it. */
export function subjectAlong(scene: Scene, clauses: readonly Clause[], end: number): Subject {
  const {masked} = scene.layout
  const own = subjectOf(masked, clauses[0]!, end, scene.names)
  if (own.type !== 'none') return own
  for (const clause of clauses.slice(1)) {
    const subject = subjectOf(masked, clause, clause.end, scene.names)
    if (subject.type !== 'none') return subject
  }
  return own
}

function sure(scene: Scene, subject: Subject): Attribution {
  const by = scene.resolve(subject)
  return by === undefined ? {isSure: true} : {by, isSure: true}
}

/** The clauses of the same sentence before an item, the nearest first. */
function sentenceBefore({layout: {items}}: Scene, index: number): Clause[] {
  const clauses: Clause[] = []
  for (let i = index - 1; i >= 0 && clauses.length < FARTHEST_CLAUSE; i--) {
    const item = items[i]!
    if (item.type !== 'clause' || endsSentence(item)) break
    clauses.push(item)
  }
  return clauses
}

/** The clauses of the same sentence behind an item. */
function sentenceBehind({layout: {items}}: Scene, index: number): Clause[] {
  const clauses: Clause[] = []
  for (let i = index + 1; i < items.length && clauses.length < FARTHEST_CLAUSE; i++) {
    const item = items[i]!
    if (item.type !== 'clause') break
    clauses.push(item)
    if (endsSentence(item)) break
  }
  return clauses
}
