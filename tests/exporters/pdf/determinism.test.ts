import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {render} from '../../../src/index.js'
import {raw, sample} from '../layout/sample-article.js'
import {write} from './readers.js'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The digest of the PDF of a text, as a process of its own finds it with the package as built. */
function digestElsewhere(text: string, environment: Record<string, string>): string {
  const library = new URL('../../../dist/index.js', import.meta.url).href
  const script = `
    import {createHash} from 'node:crypto'
    import {render} from '${library}'
    const pdf = await render(${JSON.stringify(text)}, 'pdf', {name: 'yunxi.txt'})
    process.stdout.write(createHash('sha256').update(pdf).digest('hex'))`
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: {...process.env, ...environment},
  })
}

test('the same article has the same bytes', async () => {
  expect(digest(await write(sample))).toBe(digest(await write(sample)))
})

test('in every time zone and locale too', async () => {
  const here = digest(await render(raw, 'pdf', {name: 'yunxi.txt'}))
  expect(digestElsewhere(raw, {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8'})).toBe(here)
  expect(digestElsewhere(raw, {TZ: 'America/Los_Angeles', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8'})).toBe(here)
})

test('another text has others', async () => {
  const other = {...sample, document: {...sample.document, metadata: {...sample.document.metadata, title: '另一题'}}}
  expect(digest(await write(other))).not.toBe(digest(await write(sample)))
})
