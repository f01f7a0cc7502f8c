import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {revertEdits} from '../../src/pipeline/clean/edit.js'
import {clean} from '../../src/pipeline/clean/index.js'
import {plainTextRules} from '../../src/pipeline/clean/rules/index.js'

/** Whole documents: what must stay, what must go, and what is known to go wrong. */
const corpus = new URL('./corpus/', import.meta.url).pathname

const expectedEnding = '.clean.txt'

function documentsOf(folder: string): string[] {
  return readdirSync(corpus + folder)
    .filter((file) => file.endsWith('.txt') && !file.endsWith(expectedEnding))
    .map((file) => file.slice(0, -'.txt'.length))
}

function read(folder: string, file: string): string {
  return readFileSync(`${corpus}${folder}/${file}`, 'utf8')
}

/** The lines of a text without blanks at their edges; empty lines make no difference. */
function lines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

describe('nothing is changed in', () => {
  test.for(documentsOf('negative'))('%s', (name) => {
    const raw = read('negative', `${name}.txt`)
    expect(lines(clean(raw, plainTextRules).text)).toEqual(lines(raw))
  })
})

/** Every rule that the documents of the folder need; before all exist nothing can be said. */
const rulesInTheWild = [
  'line-ends',
  'mojibake',
  'html-hidden',
  'html-tags',
  'html-references',
  'width',
  'page-breaks',
  'furniture',
  'related-list',
  'doubled-document',
  'title-twice',
  'paragraph-twice',
  'truncated-tail',
  'hard-wraps',
]

const absent = rulesInTheWild.filter((id) => !plainTextRules.some((rule) => rule.id === id))

describe('cleaned', () => {
  test.for(documentsOf('in-the-wild'))('%s', (name, {skip}) => {
    if (absent.length > 0) skip(`no rule ${absent.join(', ')} yet`)
    const raw = read('in-the-wild', `${name}.txt`)
    const {text, edits} = clean(raw, plainTextRules)
    expect(lines(text)).toEqual(lines(read('in-the-wild', name + expectedEnding)))
    expect(revertEdits(text, edits)).toBe(raw)
  })
})

/** A case that passes here is mended: it moves to the folder where it belongs. */
describe('known to go wrong', () => {
  test.for(documentsOf('known-failures'))('%s', (name, {skip}) => {
    if (absent.length > 0) skip(`no rule ${absent.join(', ')} yet`)
    const {text} = clean(read('known-failures', `${name}.txt`), plainTextRules)
    expect(lines(text)).not.toEqual(lines(read('known-failures', name + expectedEnding)))
  })
})
