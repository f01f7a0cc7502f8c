import type {Span} from '../../../ast/fact.js'
import {clauseEnds, sentenceEnds} from '../../../language/characters.js'
import {departures, notBeforeWholeYear} from '../../../language/times.js'
import type {Passage} from '../passage.js'
import {roleOf} from './date-role.js'
import type {Handed, Notes, TextContext} from './note.js'
import {
  isDaily,
  isHandedOut,
  isMeanGrowth,
  isTimeless,
  sentencesInSeries,
  startOfList,
  type Told,
} from './time-bounds.js'
import {
  anyWord,
  attending,
  CLOSES,
  continuing,
  deals,
  ENDS_CLAUSE,
  events,
  joints,
  OPENS,
  OPENS_WORD,
  planned,
  sortOf,
  targets,
  together,
  unresolved,
  vague,
  yearEndWords,
  years,
} from './time-marks.js'
import {yearOf, yearOfForecast} from './time-year.js'

/** The end of a stretch of time that goes on. */
const OPEN = '/..'

/** Reads a passage from left to right and knows what time it is. */
export class TimeReader {
  private at = 0
  private sentence = 0
  /** Where the next sentence starts. */
  private nextSentence = 0
  private now: Told | undefined
  /** Whether the clause tells an event; what follows it is a report. */
  private isOccasion = false
  /** The times outside the quotations and brackets that are open. */
  private readonly outside: (Told | undefined)[] = []
  /** The dates that stand together before the next figures: 2019年、2021年. */
  private dates: Told[] = []
  /** Those that 分别 hands out, the next one last. */
  private shares: Told[] = []
  /** The year that 全年 means. */
  private year: {readonly value: string; readonly place?: Span} | undefined
  private readonly passage: Passage
  private readonly known: Notes
  private readonly article: TextContext
  /** Where the last base of a comparison ends. */
  private basisEnd = -1
  private readonly seriesSentences: ReadonlySet<number>
  /** The time of an event in this sentence whose clause is over. */
  private past: Told | undefined
  /** Whether the sentence has told a figure. */
  private hasFigures = false

  constructor(passage: Passage, known: Notes, article: TextContext) {
    this.passage = passage
    this.known = known
    this.article = article
    this.seriesSentences = sentencesInSeries(passage, known)
    if (article.reportYear !== undefined) this.year = {value: article.reportYear}
  }

  /** Reads the words up to an offset. */
  readTo(end: number): void {
    const {text} = this.passage
    while (this.at < end) {
      if (this.at >= this.nextSentence) this.enterSentence()
      const sort = sortOf(text.charCodeAt(this.at))
      if (sort === OPENS_WORD) {
        this.at = Math.max(this.at + 1, this.readWord())
        continue
      }
      if (sort === OPENS) this.outside.push(this.now)
      else if (sort === CLOSES) this.close()
      else if (sort === ENDS_CLAUSE) this.endClause(text[this.at]!)
      this.at++
    }
    if (this.at >= this.nextSentence) this.enterSentence()
  }

  /** Goes on behind a fact. */
  skipTo(end: number): void {
    this.at = Math.max(this.at, end)
  }

  private enterSentence(): void {
    const {sentences, text} = this.passage
    while (this.sentence + 1 < sentences.length && sentences[this.sentence + 1]!.start <= this.at) {
      const last = sentences[this.sentence]!
      const next = sentences[++this.sentence]!
      const isMeeting = this.isMeeting()
      this.isOccasion = false
      this.dates = []
      this.shares = []
      const goesOn =
        continuing.startingAt(text, next.start) !== undefined ||
        this.opensReport(last) ||
        (this.isPeriod() && this.seriesSentences.has(last.start) && this.seriesSentences.has(next.start))
      const attended = isMeeting && attending.startingAt(text, next.start) !== undefined
      if (attended) this.now = {...(this.now ?? this.past)!, role: 'month', sentence: next.start}
      else if (!goesOn || this.now?.role === 'day') this.now = undefined
      else if (this.now !== undefined) this.now = {...this.now, sentence: next.start}
      this.past = undefined
      this.hasFigures = false
    }
    this.nextSentence = sentences[this.sentence + 1]?.start ?? Number.POSITIVE_INFINITY
  }

  /** 12月11日，协会召开代表大会。应到代表286名: who came is of the day of the meeting. */
  private isMeeting(): boolean {
    return this.past?.role === 'day' || (this.isOccasion && this.now?.role === 'day')
  }

  /** 2024年，各项事业稳中有进。全州共有学校1386所: the year of the report opens it in a sentence without figures. */
  private opensReport({start}: Span): boolean {
    const {now} = this
    return !this.hasFigures && now?.place?.start === start && now.value === this.article.titleYear
  }

  private isPeriod(): boolean {
    return this.now?.role === 'period' || this.now?.role === 'month'
  }

  private close(): void {
    if (this.outside.length === 0) return
    const before = this.outside.pop()
    this.now = before?.sentence === this.sentenceStart() ? before : undefined
  }

  private sentenceStart(): number {
    return this.passage.sentences[this.sentence]?.start ?? 0
  }

  private isInSeries(): boolean {
    return this.seriesSentences.has(this.sentenceStart())
  }

  private endClause(mark: string): void {
    const role = this.now?.role
    if (this.isOccasion && (role === 'month' || role === 'day')) {
      this.past = this.now
      this.now = undefined
    }
    const endsHere = role === 'point' || role === 'day' || (role === 'month' && !this.isInSeries())
    // What there is at a time is counted on behind a semicolon: 截至2022年末，有企业50家；学校30所.
    if ('；;'.includes(mark) && endsHere) this.now = role === 'point' ? {...this.now!, role: 'stock'} : undefined
    this.isOccasion = false
  }

  /** Reads the word that starts here; the offset behind it, or 0 where none does. */
  private readWord(): number {
    const {text} = this.passage
    if (anyWord.startingAt(text, this.at) === undefined) return 0
    const event = events.startingAt(text, this.at)
    if (event !== undefined) {
      this.isOccasion = true
      return event.end
    }
    const deal = deals.startingAt(text, this.at)
    if (deal !== undefined) {
      // 9月26日，双方举行签约仪式，投资额为…: what was agreed was agreed that day.
      if (this.now?.role === 'day') {
        this.now = {...this.now, role: 'month'}
        this.isOccasion = false
      }
      return deal.end
    }
    const same = together.startingAt(text, this.at)
    if (same !== undefined) {
      if (this.past?.role === 'month') this.now ??= this.past
      return same.end
    }
    const year = years.startingAt(text, this.at)
    if (year !== undefined) {
      const isTarget = targets.startingAt(text, year.end) !== undefined
      if (isTarget || notBeforeWholeYear.includes(text[this.at - 1] ?? ' ') || this.at === this.basisEnd)
        return year.end
      this.year ??= yearOfForecast(text, {start: this.sentenceStart(), end: this.at}, this.article)
      this.now = this.year && {...this.year, role: 'period', sentence: this.sentenceStart()}
      return year.end
    }
    const word = vague.startingAt(text, this.at)
    // 为年初预算的54.1%
    if (word !== undefined && targets.startingAt(text, word.end) !== undefined) return word.end
    // 比年初: the base of a comparison.
    if (word !== undefined && notBeforeWholeYear.includes(text[this.at - 1] ?? ' ')) return word.end
    const yearEnd = this.article.reportYear && this.opensClause() && yearEndWords.startingAt(text, this.at)
    if (yearEnd) {
      const value = `${this.article.reportYear}-12`
      this.now = {value, place: {start: yearEnd.start, end: yearEnd.end}, role: 'point', sentence: this.sentenceStart()}
      return yearEnd.end
    }
    const distant = word ?? (this.opensClause() ? unresolved.startingAt(text, this.at) : undefined)
    const plan = distant === undefined ? planned.startingAt(text, this.at) : undefined
    if (distant !== undefined || (plan !== undefined && this.isOver())) this.now = undefined
    return (distant ?? plan)?.end ?? 0
  }

  private opensClause(): boolean {
    const before = this.passage.text[this.at - 1]
    return before === undefined || clauseEnds.includes(before) || sentenceEnds.includes(before)
  }

  /** Whether the year of the time is before that of the article. */
  private isOver(): boolean {
    const end = this.now?.value.split('/').at(-1)
    const {date} = this.article
    return end !== undefined && date !== undefined && end !== '..' && end.slice(0, 4) < date.slice(0, 4)
  }

  /** Takes notice of the date at an index. */
  tell(index: number): void {
    const {facts, text} = this.passage
    const fact = facts[index]!
    const value = fact.fields.kind === 'date' ? fact.fields.value : undefined
    const isBasis = this.known.get(fact)?.isBasis === true
    const place = {start: fact.start, end: fact.end}
    if (isBasis) {
      // 比上年末: the report is on the year behind it.
      this.basisEnd = fact.end
      if (value !== undefined && text[fact.end] === '的') {
        // 比2017年的58个: the figure at a base is of that time.
        this.dates = [{value, place, role: 'departure', sentence: this.sentenceStart()}]
      }
      if (/^[上去]年/.test(text.slice(fact.start, fact.end))) this.rememberYear(place, value, 1)
      return
    }
    this.isOccasion = false
    this.shares = []
    const role = value === undefined ? 'none' : roleOf(text, fact, value, this.article)
    if (role === 'aside') return
    if (value === undefined || role === 'none') {
      this.now = undefined
      this.dates = []
      return
    }
    if (role === 'period' || role === 'month' || role === 'point') this.rememberYear(place, value, 0)
    const last = facts[index - 1]
    const isListed = last?.fields.kind === 'date' && joints.startingAt(text, last.end)?.end === fact.start
    if (!isListed) this.dates = []
    const told: Told = {value, place, role, sentence: this.sentenceStart()}
    this.dates.push(told)
    if (role !== 'departure') this.now = told
  }

  /** Remembers the year that a date lies in, if it is one. */
  private rememberYear(place: Span, value: string | undefined, offset: number): void {
    const year = yearOf(value, offset)
    if (year !== undefined) this.year = {value: year, place}
  }

  /** Takes notice of a figure that has its time from a list, which ends there. */
  handedOut(handed: Handed): Handed {
    this.hasFigures = true
    this.now = undefined
    this.dates = []
    this.shares = []
    return handed
  }

  /** The time of the figure at an index. */
  timeOf(index: number): Told | undefined {
    const {dates} = this
    const fact = this.passage.facts[index]!
    this.dates = []
    this.hasFigures = true
    if (isTimeless(this.passage.text, fact)) return undefined
    const [first] = dates
    if (first?.role === 'departure' && dates.length === 1) {
      // 是2020年的近5倍 has a basis and is of the time of its sentence.
      const isOfThen =
        startOfList(this.passage, index) - 1 === first.place?.end && this.known.get(fact)?.basis === undefined
      if (isOfThen) return first
    } else if (dates.length > 1) {
      // Without 分别 several dates have their figures together.
      this.now = undefined
      this.shares = isHandedOut(this.passage.text, dates.at(-1)!, fact) ? dates.reverse() : []
    }
    const share = this.shares.pop()
    if (share !== undefined) return share
    const {now} = this
    if (now?.role === 'stock' && fact.fields.kind !== 'count') return undefined
    if (now === undefined || (!now.value.includes('/') && isMeanGrowth(this.passage.text, fact, this.known)))
      return undefined
    if (now.role === 'day' && (this.isOccasion || !isDaily(this.passage.text, now, fact))) return undefined
    // 截至5月底由800元降至400元: at that time the first was past.
    const isLeft = departures.includes(this.passage.text[fact.start - 1] ?? ' ')
    if (isLeft && (now.role === 'point' || now.role === 'goal')) return undefined
    // 2017年以来，会员由174家发展到312家: the first is of the beginning.
    return isLeft && now.value.endsWith(OPEN) ? {...now, value: now.value.slice(0, -OPEN.length)} : now
  }
}
