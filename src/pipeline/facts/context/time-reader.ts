import type {Span} from '../../../ast/fact.js'
import type {Passage} from '../passage.js'
import {roleOf} from './date-role.js'
import type {Handed, Notes, TextContext} from './note.js'
import {isHandedOut, isTimeless, sentencesInSeries, startOfList, type Told, timeHeldFor} from './time-bounds.js'
import {attending, CLOSES, continuing, ENDS_CLAUSE, joints, OPENS, OPENS_WORD, sortOf} from './time-marks.js'
import {timeWordAt} from './time-words.js'
import {isOver, yearOf, yearOfForecast} from './time-year.js'

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

  private endClause(mark: string): void {
    const role = this.now?.role
    if (this.isOccasion && (role === 'month' || role === 'day')) {
      this.past = this.now
      this.now = undefined
    }
    const endsHere =
      role === 'point' || role === 'day' || (role === 'month' && !this.seriesSentences.has(this.sentenceStart()))
    // What there is at a time is counted on behind a semicolon: 截至2022年末，有企业50家；学校30所.
    if ('；;'.includes(mark) && endsHere) this.now = role === 'point' ? {...this.now!, role: 'stock'} : undefined
    this.isOccasion = false
  }

  /** Reads the word that starts here; the offset behind it, or 0 where none does. */
  private readWord(): number {
    const {text} = this.passage
    const word = timeWordAt(text, this.at, this.article.reportYear !== undefined)
    if (word === undefined) return 0
    switch (word.sort) {
      case 'event':
        this.isOccasion = true
        break
      case 'deal':
        // 9月26日，双方举行签约仪式，投资额为…: what was agreed was agreed that day.
        if (this.now?.role === 'day') {
          this.now = {...this.now, role: 'month'}
          this.isOccasion = false
        }
        break
      case 'together':
        if (this.past?.role === 'month') this.now ??= this.past
        break
      case 'year':
        if (this.at !== this.basisEnd) this.enterYear()
        break
      case 'yearEnd':
        this.now = {
          value: `${this.article.reportYear}-12`,
          place: {start: this.at, end: word.end},
          role: 'point',
          sentence: this.sentenceStart(),
        }
        break
      case 'plan':
        if (isOver(this.now?.value, this.article)) this.now = undefined
        break
      case 'distant':
        this.now = undefined
        break
    }
    return word.end
  }

  /** 全年: the year that was told, or that of a forecast. */
  private enterYear(): void {
    const sentence = this.sentenceStart()
    this.year ??= yearOfForecast(this.passage.text, {start: sentence, end: this.at}, this.article)
    this.now = this.year && {...this.year, role: 'period', sentence}
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
    return timeHeldFor(fact, this.now, this.passage.text, this.known, this.isOccasion)
  }
}
