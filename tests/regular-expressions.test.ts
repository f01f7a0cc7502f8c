import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {parse, type Token} from 'acorn'
import {checkSync} from 'recheck'
import {describe, expect, test} from 'vitest'

/**
 * Regular expressions that meet the text of a document must take linear time. The literals are those of the built code;
 * what a search for slow inputs finds is no proof of speed, and what it finds not linear is slow indeed. All of them take a
 * minute: make regexps. Without that only those of the pipeline are searched, where articles are met first.
 */
const all = process.env.JIANBAO_REGEXPS === 'all'
const folders = all ? [''] : ['ast', 'pipeline/clean', 'pipeline/facts', 'pipeline/dates', 'pipeline/numerals']

/** Not linear, and harmless: what they can meet is short. By the file that holds them, with what bounds it. */
const bounded: Readonly<Record<string, string>> = {
  'language/furniture.js': 'lines of at most 120 characters',
  'pipeline/parse/publication/day.js': 'at most 90 characters before a day',
  'exporters/rows/fact-row.js': 'the digits of one number',
  'exporters/excel/repair.js': 'parts of a package that we write, in which the text of an article is escaped',
}

const root = new URL('../dist/', import.meta.url).pathname

function literals(folder: string): {readonly file: string; readonly pattern: string; readonly flags: string}[] {
  const files = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.js'),
  )
  return files.flatMap((name) => {
    const file = join(folder, name).split(sep).join('/')
    const tokens: Token[] = []
    const source = readFileSync(join(root, file), 'utf8')
    parse(source, {ecmaVersion: 2022, sourceType: 'module', allowHashBang: true, onToken: tokens})
    return tokens.filter(isRegularExpression).map(({value}) => ({file, pattern: value.pattern, flags: value.flags}))
  })
}

/** What acorn's types leave out: the value of such a token. */
interface RegularExpressionToken extends Token {
  readonly value: {readonly pattern: string; readonly flags: string}
}

function isRegularExpression(token: Token): token is RegularExpressionToken {
  return token.type.label === 'regexp'
}

test.for(Object.keys(bounded))('%s, which is left out, is still there', (file) => {
  expect(existsSync(join(root, file))).toBe(true)
})

describe('regular expressions take linear time', () => {
  const found = folders.flatMap(literals).filter(({file}) => bounded[file] === undefined)
  const cases = [...new Map(found.map((literal) => [`/${literal.pattern}/${literal.flags}`, literal]))]

  test.for(cases)('%s', ([, {file, pattern, flags}]) => {
    process.env.RECHECK_BACKEND = 'pure'
    expect(checkSync(pattern, flags, {timeout: 30_000}).status, file).toBe('safe')
  })
})
