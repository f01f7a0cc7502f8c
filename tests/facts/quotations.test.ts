import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sentencesOf} from '../../src/ast/sentences.js'
import type {Entity} from '../../src/pipeline/facts/entities/entity.js'
import {quotations} from '../../src/pipeline/facts/entities/quotations.js'
import type {Passage} from '../../src/pipeline/facts/passage.js'
import {readTable} from '../setup/tables.js'

/** Everybody in the table, so that it tests who speaks and not who is a person. */
const people = ['张勇', '李明', '王芳', '欧阳静', '阿依古丽·买买提', '陳大文']

describe('quote', () => {
  test.for(readTable(new URL('../cases/quote.tsv', import.meta.url).pathname))(
    '$line: $cells',
    ({cells: [text = '', expected = '-']}) => {
      const passages = text.split('\\n').map((line) => passageOf(line))
      const found = quotations(passages, passages.flatMap(peopleIn))
      const formatted = found.map(({passage, start, end, by}) => `${passage.text.slice(start, end)}=${nameOf(by)}`)
      expect(formatted).toEqual(expected === '-' ? [] : expected.split(' | '))
    },
  )

  test('on any text, quotations are disjoint, stand in marks and have a person for a speaker', () => {
    const piece = fc.constantFrom(
      ...[
        '“',
        '”',
        '‘',
        '’',
        '「',
        '」',
        '『',
        '』',
        '"',
        '。',
        '，',
        '：',
        '？',
        '、',
        '（',
        '）',
        '《',
        '》',
        ' ',
        '…',
        '\ufffc',
      ],
      ...[
        '张勇',
        '李明',
        '他',
        '她说',
        '说',
        '告诉记者',
        '好',
        '科创中国',
        '和',
        '的',
        '在',
        '看来',
        '这位负责人',
        '我',
        '1,850',
      ],
    )
    const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(text, {maxLength: 5}), (lines) => {
        const passages = lines.map((line) => passageOf(line))
        const found = quotations(passages, passages.flatMap(peopleIn))
        for (const passage of passages) {
          let from = 0
          for (const {start, end, by} of found.filter((quote) => quote.passage === passage)) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(start)
            expect('“‘「『"').toContain(passage.text[start])
            expect(people).toContain(nameOf(by))
            from = end
          }
        }
      }),
      {numRuns: 2000},
    )
  })
})

function nameOf(by: Entity['by']): string {
  return by === undefined ? '' : by.passage.text.slice(by.start, by.end)
}

/** A paragraph, after the label of its speaker if it is a turn of an interview: `张勇@……`; behind a # it is a heading. */
function passageOf(line: string): Passage {
  const isHeading = line.startsWith('#')
  const [label, words] = line.includes('@')
    ? (line.split('@') as [string, string])
    : [undefined, isHeading ? line.slice(1) : line]
  return {
    block: isHeading ? {type: 'heading', depth: 2, children: []} : {type: 'paragraph', children: []},
    section: '',
    ...(label !== undefined && {speaker: label}),
    reading: {text: words, pieces: []},
    text: words,
    sentences: sentencesOf(words),
    facts: [],
  }
}

function peopleIn(passage: Passage): Entity[] {
  return people.flatMap((name) => {
    const found: Entity[] = []
    for (let at = passage.text.indexOf(name); at >= 0; at = passage.text.indexOf(name, at + 1)) {
      found.push({kind: 'person', passage, start: at, end: at + name.length})
    }
    return found
  })
}
