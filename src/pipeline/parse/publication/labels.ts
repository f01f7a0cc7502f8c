import {hanDigits} from '../../../language/numerals.js'
import {issuing, recordLabels, referring, seriesUnits} from '../../../language/publication/occasions.js'
import {isProminent, type SignReader, type Weight} from './sign.js'
import {isQuoted, type PressSentence} from './text.js'

/** Numbers that offices give year by year: 国办发〔2023〕42号, HPI-2024-07, 2021年总第15场. */
export const labels: SignReader = function* (sentence) {
  yield* documentNumbers(sentence)
  yield* recordNumbers(sentence)
  yield* series(sentence)
}

const documentNumber =
  /[〔［[【（(]((?:19|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年?[〕］\]】）)]\s?第?[\d一二三四五六七八九十百]{1,6}[号號]/g

/** A document that is cited on the way tells no year; one that is being issued, or the text itself, does. */
function* documentNumbers(sentence: PressSentence): ReturnType<SignReader> {
  const matches = [...sentence.text.matchAll(documentNumber)]
  if (matches.length === 0 || referring.some((word) => sentence.text.includes(word))) return
  if (tellsYear(sentence)) return
  const isIssued = issuing.some((word) => sentence.text.includes(word))
  for (const match of matches) {
    const weight: Weight = sentence.place === 'line' || (isIssued && isProminent(sentence)) ? 'proof' : 'hint'
    const end = match.index + match[0].length
    yield {
      year: yearOf(match[1]!),
      claim: 'current',
      weight,
      evidence: 'document-number',
      sentence,
      start: match.index,
      end,
    }
  }
}

const recordNumber = /[A-Za-z]{2,8}[-–/ ]?(20\d{2})[-–/]\d{1,4}(?!\d|[-–/]\d)/g

/** The number of the text itself stands on a line of its own. */
function* recordNumbers(sentence: PressSentence): ReturnType<SignReader> {
  if (sentence.place !== 'line') return
  const isLabelled = recordLabels.some((word) => sentence.text.includes(word))
  for (const match of sentence.text.matchAll(recordNumber)) {
    const isAlone = match[0].length === sentence.text.length
    const end = match.index + match[0].length
    const weight = isLabelled || isAlone ? 'proof' : 'hint'
    yield {
      year: Number(match[1]),
      claim: 'current',
      weight,
      evidence: 'record-number',
      sentence,
      start: match.index,
      end,
    }
  }
}

const seriesNumber = new RegExp(
  `((?:19|20)\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年(?:度)?总?第[\\d一二三四五六七八九十百]{1,5}(?:[${seriesUnits.join('')}])`,
  'g',
)

function* series(sentence: PressSentence): ReturnType<SignReader> {
  if (!isProminent(sentence) || referring.some((word) => sentence.text.includes(word))) return
  for (const match of sentence.text.matchAll(seriesNumber)) {
    const end = match.index + match[0].length
    yield {
      year: yearOf(match[1]!),
      claim: 'current',
      weight: 'proof',
      evidence: 'series',
      sentence,
      start: match.index,
      end,
    }
  }
}

/** Whether a sentence tells a year of its own: 2019年，国务院印发…. */
function tellsYear(sentence: PressSentence): boolean {
  return sentence.dates.some(
    ({start, pattern}) => !isQuoted(sentence, start) && pattern.type === 'point' && typeof pattern.at.year === 'number',
  )
}

function yearOf(digits: string): number {
  let year = 0
  for (const digit of digits)
    year = year * 10 + (digit >= '0' && digit <= '9' ? Number(digit) : (hanDigits[digit] ?? 0))
  return year
}
