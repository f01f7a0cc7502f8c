import {expect, test} from 'vitest'
import type {Article} from '../../src/ast/article.js'
import type {Fact} from '../../src/ast/fact.js'
import {nameRows} from '../../src/exporters/rows/name-row.js'

const raw = '市科协主席张勇说，张勇与李明到市科协。'

function fact(kind: 'person' | 'org', text: string, start: number, role?: string): Fact {
  const place = {text, start, end: start + text.length}
  const sentence = {text: raw, start: 0, end: raw.length}
  const title = role === undefined ? {} : {role: {text: role, start: 0, end: role.length}}
  return {id: `${kind}-${start}`, kind, ...title, ...place, section: '', sentence}
}

test('each name once, people first, with the first title and the number of mentions', () => {
  const facts = [
    fact('org', '市科协', 0),
    fact('person', '张勇', 5, '市科协主席'),
    fact('person', '张勇', 9),
    fact('person', '李明', 12),
    fact('org', '市科协', 15),
  ]
  const article = {raw, document: {facts}} as unknown as Article
  expect(nameRows(article).map(({kind, name, role, mentions, place}) => [kind, name, role, mentions, place])).toEqual([
    ['person', '张勇', '市科协主席', 2, '1:6'],
    ['person', '李明', '', 1, '1:13'],
    ['org', '市科协', '', 2, '1:1'],
  ])
})
