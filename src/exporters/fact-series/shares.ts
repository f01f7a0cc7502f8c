import type {Fact} from '../../ast/fact.js'
import {listJoints, seriesLinks, sharedNouns, shareNouns, shareVerbs} from '../../language/fact-series.js'
import {beforeChange, changeVerbs} from '../../language/growth.js'
import {figureLinks} from '../../language/key-facts.js'
import {between} from '../clauses.js'
import {isLater} from '../key-facts/self-contained.js'
import {isRunOf, wordsOf} from '../word-run.js'
import {
  betweenWithout,
  endsClause,
  type FactsBySentence,
  gatherBySentence,
  isPlanned,
  isPoint,
  type Point,
} from './sentence.js'
import type {FactSeries, SeriesPoint} from './series.js'

const joints = wordsOf(listJoints)
const links = wordsOf(seriesLinks, figureLinks, beforeChange, changeVerbs.up, changeVerbs.down, '约 约为 达 达到 是')
const shared = [...wordsOf(sharedNouns)].sort((a, b) => b.length - a.length)

/** Shares that are told with their whole may leave some of it out; others have to make it up, within rounding. */
const WHOLE = 100
const LARGEST_ROUNDING = 0.5

/** Per cents of one whole that one sentence tells one behind the other. */
export function shareSeries(facts: readonly Fact[], date: string | undefined): FactSeries[] {
  const shares = facts.filter(isShare).filter((share) => !isLater(share, date))
  const bySentence = gatherBySentence(facts)
  const found: FactSeries[] = []
  for (let first = 0; first < shares.length; ) {
    const end = endOfSentence(shares, first)
    const series = seriesOf(shares.slice(first, end), bySentence)
    if (series !== undefined) found.push(series)
    first = end
  }
  return found
}

function isShare(fact: Fact): fact is Point {
  return fact.kind === 'percent' && fact.change === undefined && fact.basis === undefined && isPoint(fact)
}

function endOfSentence(shares: readonly Point[], first: number): number {
  const {start} = shares[first]!.sentence
  let end = first + 1
  while (shares[end]?.sentence.start === start) end++
  return end
}

/** All shares of a sentence, or none of them. */
function seriesOf(shares: readonly Point[], bySentence: FactsBySentence): FactSeries | undefined {
  if (shares.length < 2 || shares.some(isPlanned) || !endsClause(shares.at(-1)!)) return undefined
  const told = listOf(shares, bySentence) ?? clausesOf(shares)
  if (told === undefined) return undefined
  const sum = shares.reduce((total, {value}) => total + value, 0)
  const isWithin = sum <= WHOLE + LARGEST_ROUNDING && shares.every(({value}) => value > 0)
  const isWhole = isWithin && sum >= WHOLE - LARGEST_ROUNDING && shares.every(({cmp = 'eq'}) => cmp === 'eq')
  const names = namesOf(shares)
  if (!isWithin || !(isWhole || told.whole !== '') || new Set(names).size < names.length) return undefined
  const points = shares.map((fact, i): SeriesPoint => ({fact, value: fact.value, key: names[i]!}))
  return {type: 'share', subject: subjectOf(told.whole, sharedNounOf(shares)), points, isEven: false}
}

/** A、B和C分别占总额的10%、20%和30%: the whole is empty where it is not told. */
function listOf(shares: readonly Point[], bySentence: FactsBySentence): {whole: string} | undefined {
  const [first] = shares
  const last = shares.at(-1)!
  if (last.of.end > first!.start) return undefined
  const areListed = shares.every((share, i) => {
    const next = shares[i + 1]
    if (next === undefined) return true
    const isNamed = next.of.start > share.of.end && isRunOf(joints, between(share, share.of.end, next.of.start))
    return isNamed && isRunOf(joints, between(share, share.end, next.start))
  })
  if (!areListed) return undefined
  const figures = (bySentence.get(first!.sentence.start) ?? []).filter(({kind}) => figureKinds.has(kind))
  return wholeOf(withoutShared(betweenWithout(first!, last.of.end, first!.start, figures)))
}

/** The noun that all items of a list share may stand behind the name of the last: 东盟、欧盟、美国|出口. */
function withoutShared(words: string): string {
  const noun = shared.find((noun) => words.startsWith(noun)) ?? ''
  return words.slice(noun.length)
}

const figureKinds: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'percent'])

/** A占总额的10%，B占总额的20%. */
function clausesOf(shares: readonly Point[]): {whole: string} | undefined {
  const wholes = shares.map((share) => {
    if (share.of.end > share.start) return undefined
    return wholeOf(between(share, share.of.end, share.start))?.whole
  })
  const areJoined = shares.every((share, i) => {
    const next = shares[i + 1]
    return (
      next === undefined || (next.of.start >= share.end && isRunOf(joints, between(share, share.end, next.of.start)))
    )
  })
  const [whole] = wholes
  const others = wholes.slice(1)
  if (!areJoined || whole === undefined || !others.every((other) => other === whole || other === '')) return undefined
  // Where only the first one names a whole, the others may be of another.
  return others.every((other) => other === whole) ? {whole} : {whole: ''}
}

/** What shares are of, by the words before them: 分别占出口总额的, 占比分别为; undefined where they tell no share. */
function wholeOf(words: string): {whole: string} | undefined {
  const noun = shareNouns.find((noun) => words.includes(noun))
  if (noun !== undefined) {
    const at = words.indexOf(noun)
    const isAll = isRunOf(links, words.slice(0, at)) && isRunOf(links, words.slice(at + noun.length))
    return isAll ? {whole: ''} : undefined
  }
  const verb = shareVerbs.find((verb) => words.includes(verb))
  if (verb === undefined) return undefined
  const at = words.indexOf(verb)
  const rest = words.slice(at + verb.length)
  if (!isRunOf(links, words.slice(0, at)) || marks.test(rest)) return undefined
  if (isRunOf(links, rest)) return {whole: ''}
  return rest.endsWith('的') ? {whole: rest.slice(0, -1)} : undefined
}

const marks = /[，。；：！？、（）]/

/** 占出口总额的比重; without the whole, 产量占比. */
function subjectOf(whole: string, noun: string): string {
  if (whole !== '') return `占${whole}的比重`
  return noun === '' ? '' : `${noun}占比`
}

/** The parts by their names: what the last one of a list shares with the others is left out, and 第一、二、三产业 are written in full. */
function namesOf(shares: readonly Point[]): string[] {
  const names = shares.map(({of}) => of.text)
  const last = names.at(-1)!
  const others = names.slice(0, -1)
  const ordinal = /^第?[一二三四五](\D+)$/.exec(last)
  if (ordinal !== null && others.every((name) => /^第?[一二三四五]$/.test(name)) && others[0]!.startsWith('第'))
    return [...others.map((name) => inOrder(name) + ordinal[1]), inOrder(last)]
  const noun = sharedNounOf(shares)
  return [...others, last.slice(0, last.length - noun.length)]
}

function inOrder(name: string): string {
  return name.startsWith('第') ? name : `第${name}`
}

/** What only the last item of a list says of all; empty where it says nothing of the kind. */
function sharedNounOf(shares: readonly Point[]): string {
  const names = shares.map(({of}) => of.text)
  const last = names.at(-1)!
  const noun = shared.find((noun) => last.length > noun.length + 1 && last.endsWith(noun)) ?? ''
  return names.slice(0, -1).some((name) => name.endsWith(noun)) ? '' : noun
}
