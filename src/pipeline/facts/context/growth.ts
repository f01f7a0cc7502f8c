import type {FactContext} from '../../../ast/fact.js'
import {isValue, type Passage, type PassageFact} from '../passage.js'
import {baseOfShare, type Comparison, comparisonsOf, type DatePlaces, datePlaces} from './comparison.js'
import {movementOf} from './direction.js'
import {followsAtOnce, isIndicator, isOfRate, isTotalWithGrowth} from './growth-custom.js'
import {joints, type Run, runsOf} from './growth-run.js'
import type {ContextFinder, Note, TextContext} from './note.js'

/**
 * Finds which way growth figures move and against what: 同比增长8.1%, 较1—9月收窄1.9个百分点. A level that is reached, a
 * share and something new are no growth. Against the year before (`yoy`) carries through a list of indicators until
 * another base is named; any other base holds for its own figure.
 */
export const growth: ContextFinder = (passage, _known, {comparesYearly}) => {
  const notes = new Map<PassageFact, Note>()
  const dates = datePlaces(passage)
  const comparisons = comparisonsOf(passage.text, dates)
  for (const {date} of comparisons) if (date !== undefined) notes.set(date, {isBasis: true})
  noteShares(passage, dates, notes)
  noteStandstills(passage, comparisons, notes)
  const runs = runsOf(passage, comparisons)
  noteRuns(passage, runs, comparesYearly, notes)
  return notes
}

type Notable = Map<PassageFact, Note>
type Yearly = TextContext['comparesYearly']

/** 是2020年的近5倍 has a basis and no change. */
function noteShares({text, facts}: Passage, dates: DatePlaces, notes: Notable): void {
  for (const [i, fact] of facts.entries()) {
    const base = baseOfShare(text, fact, dates)
    if (base === undefined) {
      // 2019年同期的102%、98%: the next of a list.
      const last = facts[i - 1]
      const note = last && notes.get(last)
      if (note?.basis === undefined || last?.fields.kind !== fact.fields.kind) continue
      if (joints.startingAt(text, last.end)?.end === fact.start) notes.set(fact, note)
      continue
    }
    if (base.date !== undefined) notes.set(base.date, {isBasis: true})
    const basis = named(base.basis)
    if (basis !== undefined) notes.set(fact, {basis})
  }
}

/** 失业率为5.0%，与上月持平: behind the figure stands that it did not move. */
function noteStandstills({text, facts}: Passage, comparisons: readonly Comparison[], notes: Notable): void {
  const standstills = new Map(comparisons.filter(({flat}) => flat).map((comparison) => [comparison.start, comparison]))
  if (standstills.size === 0) return
  for (const fact of facts) {
    const comma = text[fact.end] === '，' || text[fact.end] === ',' ? 1 : 0
    const standstill = isValue(fact) ? standstills.get(fact.end + comma) : undefined
    if (standstill === undefined || movementOf(text, fact) !== undefined) continue
    const basis = named(standstill.basis)
    notes.set(fact, {change: 'flat', ...(basis && {basis})})
  }
}

/** A basis as the notes name it. The period before is known only where the sentence tells its length. */
function named(base: Comparison['basis']): string | undefined {
  return base === 'none' || base === 'chain' ? undefined : base
}

function noteRuns(passage: Passage, runs: readonly Run[], comparesYearly: Yearly, notes: Notable): void {
  // Where another base is named as well, a bare growth of the passage could be against that.
  const names = runs.some((run) => run.comparisons.some(({basis}) => basis !== 'yoy'))
  const yearly = names ? undefined : comparesYearly
  const bases = runs.map(() => undefined as readonly (string | undefined)[] | undefined)
  let carried = false
  let last: Run | undefined
  let fronted: string | undefined
  runs.forEach((run, i) => {
    if (run.sentence.start !== last?.sentence.start) {
      fronted = undefined
      carried &&= last !== undefined && passage.text.slice(last.sentence.end, run.sentence.start).trim() === ''
    }
    const {movement} = run.members[0]!
    const inSentence = run.sentence.start === last?.sentence.start
    if (run.comparisons.length > 0) {
      bases[i] = basesOf(passage.text, run)
      const comparison = run.comparisons.at(-1)!
      fronted = comparison.fronted ? named(comparison.basis) : undefined
      const isSecond = isOfRate(passage.text, run)
      carried = bases[i]!.every((basis) => basis === 'yoy') ? !isSecond || carried : isSecond && carried
    } else if (last !== undefined && inSentence && goesOn(passage.text, last, run))
      bases[i] = likeLast(bases[i - 1], run)
    else if (isOfRate(passage.text, run)) bases[i] = []
    else if (movement.isMean) bases[i] = []
    else if (fronted !== undefined) bases[i] = run.members.map(() => fronted)
    else if (carried && (inSentence || movement.inSeries)) bases[i] = run.members.map(() => 'yoy')
    else if (isTotalWithGrowth(passage.text, run, yearly)) {
      bases[i] = run.members.map(() => 'yoy')
      carried = true
    } else carried = false
    last = run
  })
  const inSeries = bases.some((own) => own?.includes('yoy'))
  runs.forEach((run, i) => {
    const known = bases[i] ?? (inSeries && isIndicator(run) ? run.members.map(() => 'yoy') : [])
    run.members.forEach(({fact, movement}, k) => {
      const basis = known[k]
      notes.set(fact, {change: movement.direction satisfies FactContext['change'], ...(basis && {basis})})
    })
  })
}

/** 比2020年增加3.2万人，增长5.4%: the same change once more, against the same base. */
function goesOn(text: string, last: Run, {start, members}: Run): boolean {
  const [first] = members
  const isOther = first!.fact.fields.kind !== last.members[0]!.fact.fields.kind
  return isOther && followsAtOnce(text, last.end, start) && !first!.movement.isMean
}

function likeLast(bases: readonly (string | undefined)[] | undefined, {members}: Run): (string | undefined)[] {
  return members.map(() => (bases?.length === 1 ? bases[0] : undefined))
}

/** The basis of each member of a run. */
function basesOf(text: string, {comparisons, members, date}: Run): (string | undefined)[] {
  const last = comparisons.at(-1)!
  const before = comparisons.at(-2)
  const resolve = ({basis, start}: Comparison) => (basis === 'chain' ? periodBefore(text, start, date) : named(basis))
  // 同比、环比分别增长5.2%、1.3%: two bases and two figures.
  const isPair = before !== undefined && joints.startingAt(text, before.end)?.end === last.start
  if (isPair) return members.length === 2 ? [resolve(before), resolve(last)] : []
  // 同比去年, 环比上月: the name and the base say the same.
  const basis = resolve(last)
  return members.map(() => basis)
}

const MONTH = /^\d{4}-\d\d$/
const QUARTER = /^(\d{4})-(?:01\/\1-03|04\/\1-06|07\/\1-09|10\/\1-12)$/

/** What 环比 is against: the month before a month, the quarter before a quarter. */
function periodBefore(text: string, at: number, date: PassageFact | undefined): 'mom' | 'qoq' | undefined {
  if (date?.fields.kind !== 'date') return undefined
  const between = text.slice(Math.max(date.end, at - PERIOD_REACH), at)
  if (at - date.end > PERIOD_REACH || /[周週]/.test(between)) return undefined
  const {value} = date.fields
  const wording = text.slice(date.start, date.end)
  if (value === undefined ? /季度?$/.test(wording) : QUARTER.test(value)) return 'qoq'
  return (value === undefined ? /月份?$/.test(wording) : MONTH.test(value)) ? 'mom' : undefined
}

/** How far before 环比 its period can stand. */
const PERIOD_REACH = 120
