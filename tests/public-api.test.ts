import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import * as jianbao from '../src/index.js'

test('the package exports these names and no other', () => {
  expect(Object.keys(jianbao).sort()).toEqual([
    'analyze',
    'applyEdits',
    'credits',
    'dateline',
    'describe',
    'facts',
    'headings',
    'interview',
    'markdown',
    'markdownProcessor',
    'parseNumeral',
    'plainTextProcessor',
    'pressText',
    'render',
    'revertEdits',
    'sections',
    'title',
  ])
})

test('the entry file exports and does nothing else', () => {
  const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')
  expect(source.replace(/export (?:type )?\{[^}]*\} from '[^']+'\n/g, '').trim()).toBe('')
})

test('the built package is importable by its name, with its schema', async () => {
  const built = (await import('jianbao' as string)) as typeof jianbao
  expect(Object.keys(built).sort()).toEqual(Object.keys(jianbao).sort())
  expect(import.meta.resolve('jianbao/press-document.schema.json')).toMatch(/press-document\.schema\.json$/)
})
