import {spawn} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {entry, jianbao, temporaryFolder} from '../setup/cli.js'

const article = '云溪区召开会议\n2021年2月20日，会议召开，约30名代表参会。\n'
const outputs = (stem: string) => ['docx', 'json', 'md', 'pdf', 'xlsx'].map((extension) => `${stem}.${extension}`)
const root = temporaryFolder()
let serial = 0

/** A fresh folder with an `input` folder of these files. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, String(serial++))
  mkdirSync(join(folder, 'input'), {recursive: true})
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'input', name), content)
  return folder
}

const built = (folder: string, output = 'output') => {
  const path = join(folder, output)
  return existsSync(path) ? readdirSync(path).sort() : []
}

describe('build', () => {
  test('turns input into output in all formats, and sums up', async () => {
    const folder = folderWith({'甲.txt': article, '乙.md': '# 标题\n\n正文30家。\n'})
    const {code, stdout, stderr} = await jianbao([], {cwd: folder})
    expect(built(folder)).toEqual([...outputs('乙'), ...outputs('甲')])
    expect(stdout).toMatch(/2 documents, 3 facts, 0 lines removed as copies, 10 files, [\d.]+ s\n$/)
    expect(stdout).toMatch(/output\/甲\.pdf {2}[\d.]+ KB/)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('writes the formats that were asked for, where it was asked to', async () => {
    const folder = folderWith({'a.txt': article})
    const {code} = await jianbao(['build', 'input/a.txt', '-o', 'there/deep', '-f', 'json,md'], {cwd: folder})
    expect(built(folder, 'there/deep')).toEqual(['a.json', 'a.md'])
    expect(code).toBe(0)
  })

  test('takes names as long as a file system allows', async () => {
    const stem = '标'.repeat(80)
    const folder = folderWith({[`${stem}.txt`]: article})
    expect((await jianbao(['-f', 'json,docx'], {cwd: folder})).code).toBe(0)
    expect(built(folder)).toEqual([`${stem}.docx`, `${stem}.json`])
  })

  test('reads a file once that is named twice', async () => {
    const folder = folderWith({'a.txt': article})
    const {code, stdout} = await jianbao(['build', 'input/a.txt', './input/a.txt', 'input', '-f', 'json'], {
      cwd: folder,
    })
    expect(stdout).toMatch(/1 documents/)
    expect(code).toBe(0)
  })

  test('prints one JSON line a document', async () => {
    const folder = folderWith({'a.txt': article, 'b.txt': ''})
    const {stdout} = await jianbao(['--lang', 'en', 'build', '--json', '-f', 'json'], {cwd: folder})
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({path: join('input', 'a.txt'), built: true, facts: 2})
    expect(second).toMatchObject({built: false, notices: [{notice: {ruleId: 'empty-document'}}]})
  })

  test('leaves no temporary file behind', async () => {
    const folder = folderWith({'a.txt': article})
    await jianbao(['-f', 'json'], {cwd: folder})
    expect(built(folder)).toEqual(['a.json'])
  })

  test('gives the same bytes in another time zone, locale and folder', async () => {
    const [here, there] = [folderWith({'a.txt': article}), folderWith({'a.txt': article})]
    await jianbao([], {cwd: here, env: {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8'}})
    await jianbao([], {cwd: there, env: {TZ: 'America/Los_Angeles', LANG: 'C'}})
    expect(built(here)).toEqual(outputs('a'))
    for (const name of built(here)) {
      expect(readFileSync(join(here, 'output', name)).equals(readFileSync(join(there, 'output', name))), name).toBe(
        true,
      )
    }
  })
})

test('an interrupt ends the build with 130; what was finished is whole, and nothing else is there', async () => {
  const folder = folderWith(Object.fromEntries(Array.from({length: 200}, (_, i) => [`${i}.txt`, article])))
  const child = spawn(process.execPath, [entry, 'build', '-f', 'json'], {cwd: folder})
  child.stdout.once('data', () => child.kill('SIGINT'))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(130)
  const files = built(folder)
  expect(files.length).toBeGreaterThan(0)
  expect(files.length).toBeLessThan(200)
  for (const name of files)
    expect(JSON.parse(readFileSync(join(folder, 'output', name), 'utf8'))).toMatchObject({version: 1})
})

describe('bad input gets a message that names the file and what to do; the others are built; the exit code is 1', () => {
  test.for<[why: string, files: Record<string, string | Uint8Array>, message: RegExp]>([
    ['an empty file', {'bad.txt': ''}, /input\/bad\.txt {2}error {2}The file holds no text: .* empty-document/],
    [
      'a binary file',
      {'bad.txt': Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d)},
      /input\/bad\.txt {2}error {2}This is not a text file/,
    ],
    [
      'mixed encodings',
      {'bad.txt': Uint8Array.of(...Buffer.from(article), 0xff, 0xfe, ...Buffer.from(article))},
      /input\/bad\.txt.*encoding-mixed/,
    ],
    [
      'a file over the limit',
      {'bad.txt': '长'.repeat(40_000)},
      /input\/bad\.txt.*more than the limit of 0\.1 MB.*--max-size/,
    ],
  ])('%s', async ([, files, message]) => {
    const folder = folderWith({...files, 'good.txt': article})
    const {code, stderr} = await jianbao(['-f', 'json', '--max-size', '0.1'], {cwd: folder})
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/1 not built/)
    expect(built(folder)).toEqual(['good.json'])
    expect(code).toBe(1)
  })

  test('two inputs whose outputs would have one name', async () => {
    const folder = folderWith({'same.txt': article, 'Same.md': article, 'good.txt': article})
    const {code, stderr} = await jianbao(['-f', 'json'], {cwd: folder})
    expect(stderr).toMatch(/input\/Same\.md.*“input\/same\.txt”.*input-same-name/s)
    expect(built(folder)).toEqual(['good.json'])
    expect(code).toBe(1)
  })

  test('a folder named like a text', async () => {
    const folder = folderWith({'good.txt': article})
    mkdirSync(join(folder, 'input', 'bad.txt'))
    const {code, stderr} = await jianbao(['-f', 'json'], {cwd: folder})
    expect(stderr).toMatch(/input\/bad\.txt {2}error {2}This is a folder, not a file/)
    expect(built(folder)).toEqual(['good.json'])
    expect(code).toBe(1)
  })

  test('a missing file', async () => {
    const folder = folderWith({'good.txt': article})
    const {code, stderr} = await jianbao(['build', 'nowhere.txt', 'input', '-f', 'json'], {cwd: folder})
    expect(stderr).toMatch(/nowhere\.txt {2}error {2}There is no such file/)
    expect(built(folder)).toEqual(['good.json'])
    expect(code).toBe(1)
  })

  test('a link that leads nowhere', async () => {
    const folder = folderWith({'good.txt': article})
    symlinkSync('nowhere', join(folder, 'input', 'bad.txt'))
    const {code, stderr} = await jianbao(['-f', 'json'], {cwd: folder})
    expect(stderr).toMatch(/input\/bad\.txt.*input-missing/)
    expect(built(folder)).toEqual(['good.json'])
    expect(code).toBe(1)
  })

  test.skipIf(process.getuid?.() === 0)(
    'a file without permission (not as root, who may read everything)',
    async () => {
      const folder = folderWith({'bad.txt': article, 'good.txt': article})
      chmodSync(join(folder, 'input', 'bad.txt'), 0)
      const {code, stderr} = await jianbao(['-f', 'json'], {cwd: folder})
      expect(stderr).toMatch(/input\/bad\.txt.*cannot be read \(EACCES\)/)
      expect(built(folder)).toEqual(['good.json'])
      expect(code).toBe(1)
    },
  )

  test('an empty input folder', async () => {
    const {code, stderr} = await jianbao([], {cwd: folderWith({})})
    expect(stderr).toMatch(/input {2}error {2}The folder holds no \.txt or \.md file/)
    expect(code).toBe(1)
  })

  test('an output folder that is a file', async () => {
    const folder = folderWith({'a.txt': article})
    writeFileSync(join(folder, 'output'), '')
    const {code, stderr} = await jianbao([], {cwd: folder})
    expect(stderr).toMatch(/output {2}error {2}The output folder cannot be written \(ENOTDIR\)/)
    expect(code).toBe(1)
  })

  test('an output that would overwrite an input', async () => {
    const folder = folderWith({'a.md': '# 题\n\n去年3家。\n', 'good.txt': article})
    const before = readFileSync(join(folder, 'input', 'a.md'), 'utf8')
    const {code, stderr} = await jianbao(['-o', 'input', '-f', 'md,json'], {cwd: folder})
    expect(stderr).toMatch(/input\/a\.md {2}error {2}Would overwrite an input/)
    expect(readFileSync(join(folder, 'input', 'a.md'), 'utf8')).toBe(before)
    expect(built(folder, 'input')).toEqual(['a.md', 'good.json', 'good.md', 'good.txt'])
    expect(code).toBe(1)
  })

  test('one output that cannot be replaced: all old files of the document stay', async () => {
    const folder = folderWith({'a.txt': article})
    mkdirSync(join(folder, 'output', 'a.xlsx'), {recursive: true})
    writeFileSync(join(folder, 'output', 'a.json'), 'old')
    const {code, stderr} = await jianbao(['-f', 'json,xlsx'], {cwd: folder})
    expect(stderr).toMatch(/output\/a\.xlsx {2}error {2}Cannot be written \(EISDIR\)/)
    expect(readFileSync(join(folder, 'output', 'a.json'), 'utf8')).toBe('old')
    expect(built(folder)).toEqual(['a.json', 'a.xlsx'])
    expect(code).toBe(1)
  })

  test('a folder that can never be made ends with a message', async () => {
    const {code, stderr} = await jianbao(['-o', '/proc/jianbao/out'], {cwd: folderWith({'a.txt': article})})
    expect(stderr).toMatch(/The output folder cannot be written \(ENOENT\)/)
    expect(code).toBe(1)
  })

  test('other files in a folder are passed over with a warning, and that is no failure', async () => {
    const folder = folderWith({'a.txt': article, 'photo.png': 'x', '.hidden': 'x'})
    const {code, stderr} = await jianbao(['-f', 'json'], {cwd: folder})
    expect(stderr).toMatch(/input\/photo\.png {2}warning {2}Neither \.txt nor \.md: skipped/)
    expect(stderr).not.toMatch(/hidden/)
    expect(code).toBe(0)
  })

  test('never a stack trace, in either language', async () => {
    const folder = folderWith({'bad.txt': Uint8Array.of(0xff, 0xff, 0xff)})
    for (const lang of ['zh', 'en']) {
      const {stderr} = await jianbao(['--lang', lang], {cwd: folder})
      expect(stderr).not.toMatch(/\n\s+at |node:internal|TypeError/)
      expect(stderr).not.toBe('')
    }
  })
})
