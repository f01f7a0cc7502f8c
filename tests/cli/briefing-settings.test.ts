import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkConfiguration} from '../../src/build/configuration.js'
import {candidates, fontFolders, listFonts} from '../../src/build/system-fonts.js'
import {render} from '../../src/index.js'
import {trueTypeFont} from '../exporters/layout/font-making.js'
import {jianbao, temporaryFolder} from '../setup/cli.js'

const root = temporaryFolder()
const article = '云溪区召开会议\n2021年2月20日，会议召开，约30名代表参会。\n'
let serial = 0

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, String(serial++))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

describe('the key briefing of a configuration', () => {
  test('is what the exporters get', () => {
    const briefing = {
      theme: 'plain',
      fonts: {body: 'fonts/仿宋.ttf', latin: 'system'},
      masthead: {name: '工作简报', number: '第3期', publisher: '某办公室', date: '2021-02-20'},
      imprint: {copies: '各处室', publisher: '某办公室', date: '2021-02-28'},
      keyFacts: 0,
    }
    expect(checkConfiguration('/somewhere/jianbao.config.json', {briefing})).toEqual({
      rules: {},
      briefing,
      folder: '/somewhere',
    })
    expect(checkConfiguration('/jianbao.config.json', {briefing: {fonts: 'system'}})).toMatchObject({
      briefing: {fonts: 'system'},
    })
  })

  test.for<[briefing: unknown, key: string, expected: string]>([
    ['plain', 'briefing', '{theme, fonts, masthead, imprint, keyFacts}'],
    [{them: 'plain'}, 'briefing.them', 'theme, fonts, masthead, imprint, keyFacts'],
    [{theme: 'fancy'}, 'briefing.theme', '"gbt9704", "plain"'],
    [{fonts: 'windows'}, 'briefing.fonts', '"system", {body, title, strong, heading, kai, latin}'],
    [{fonts: {h1: 'a.ttf'}}, 'briefing.fonts.h1', 'body, title, strong, heading, kai, latin'],
    [{fonts: {body: 3}}, 'briefing.fonts.body', '"system", "fonts/仿宋.ttf", "fonts/宋.ttc#SimSun"'],
    [{fonts: {body: ''}}, 'briefing.fonts.body', '"system", "fonts/仿宋.ttf", "fonts/宋.ttc#SimSun"'],
    [
      {fonts: {__proto__: null, toString: 'a.ttf'}},
      'briefing.fonts.toString',
      'body, title, strong, heading, kai, latin',
    ],
    [{masthead: {}}, 'briefing.masthead.name', '"…" (1–60)'],
    [{masthead: {name: '  '}}, 'briefing.masthead.name', '"…" (1–60)'],
    [{masthead: {name: '简报', date: '2021-02-30'}}, 'briefing.masthead.date', '"2021-02-20"'],
    [{masthead: {name: '简报', date: 20210220}}, 'briefing.masthead.date', '"2021-02-20"'],
    [{imprint: {date: '2021年2月20日'}}, 'briefing.imprint.date', '"2021-02-20"'],
    [{imprint: []}, 'briefing.imprint', '{copies, publisher, date}'],
    [{keyFacts: 11}, 'briefing.keyFacts', '0–10'],
    [{keyFacts: 2.5}, 'briefing.keyFacts', '0–10'],
    [{keyFacts: '5'}, 'briefing.keyFacts', '0–10'],
    [null, 'briefing', '{theme, fonts, masthead, imprint, keyFacts}'],
  ])('%j is wrong in %s', ([briefing, key, expected]) => {
    const result = checkConfiguration('c.json', {briefing})
    expect(result).toMatchObject({
      faults: [{path: 'c.json', notice: {ruleId: 'config-invalid', values: {key, expected}}}],
    })
  })

  test('tells every fault at once', () => {
    const result = checkConfiguration('c.json', {rules: {no: 'off'}, briefing: {theme: 1, keyFacts: -1}})
    expect('faults' in result && result.faults.map(({notice}) => notice.values?.key)).toEqual([
      'rules.no',
      'briefing.theme',
      'briefing.keyFacts',
    ])
  })

  test('is checked in the library too', async () => {
    await expect(render(article, 'pdf', {briefing: {theme: 'fancy' as never}})).rejects.toThrow(/briefing\.theme/)
  })
})

describe('jianbao build', () => {
  const build = (folder: string, ...options: string[]) =>
    jianbao(['build', 'input/a.txt', '-f', 'pdf', ...options], {cwd: folder})
  const output = (folder: string) => readFileSync(join(folder, 'output/a.pdf'))
  const plainly = folderWith({'input/a.txt': article})

  test('sets in the theme of the configuration, and --theme overrules it', async () => {
    const folder = folderWith({'input/a.txt': article, 'jianbao.config.json': '{"briefing": {"theme": "plain"}}'})
    expect((await build(plainly)).code).toBe(0)
    expect((await build(folder)).code).toBe(0)
    expect(output(folder)).not.toEqual(output(plainly))
    expect((await build(folder, '--theme', 'gbt9704')).code).toBe(0)
    expect(output(folder)).toEqual(output(plainly))
  })

  test('does not know other themes', async () => {
    const {code, stderr} = await build(plainly, '--theme', 'fancy')
    expect(stderr).toMatch(/The themes are gbt9704, plain\./)
    expect(code).toBe(2)
  })

  test('takes fonts from beside the configuration, also from a folder below', async () => {
    const folder = folderWith({
      'jianbao.config.json': '{"briefing": {"fonts": {"body": "faces/a.ttf", "kai": "faces/a.ttf"}}}',
      'faces/a.ttf': trueTypeFont('会议召开代表参会', {name: 'Chosen'}),
      'below/input/a.txt': article,
    })
    const {code, stderr} = await build(join(folder, 'below'))
    expect(stderr).toMatch(/a\.txt {2}note {2}The font Chosen has no .* {2}font-fallback/)
    expect(code).toBe(0)
    expect(output(join(folder, 'below')).length).toBeGreaterThan(0)
  })

  test.for<[what: string, content: Uint8Array | string | undefined, message: RegExp]>([
    ['missing', undefined, /faces\/a\.ttf {2}warning {2}The font file for body, kai cannot be read \(ENOENT\)/],
    ['no font', 'nothing', /This is no font file \(for body, kai\).* {2}font-not-a-font/],
    [
      'cut off',
      trueTypeFont('国').slice(0, 500),
      /The font file for body, kai is damaged or cut off.* {2}font-damaged/,
    ],
    ['restricted', trueTypeFont('国', {licence: 2}), /forbids embedding.* {2}font-embedding-forbidden/],
  ])('with a font that is %s uses the bundled one and says so', async ([, content, message]) => {
    const folder = folderWith({
      'jianbao.config.json': '{"briefing": {"fonts": {"body": "faces/a.ttf", "kai": "faces/a.ttf"}}}',
      ...(content !== undefined && {'faces/a.ttf': content}),
      'input/a.txt': article,
    })
    const {code, stderr} = await build(folder)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(0)
    expect(output(folder)).toEqual(output(plainly))
  })

  test('opens no font where no PDF is asked for', async () => {
    const folder = folderWith({
      'jianbao.config.json': '{"briefing": {"fonts": {"body": "missing.ttf"}}}',
      'input/a.txt': article,
    })
    const {code, stderr} = await jianbao(['build', 'input/a.txt', '-f', 'json,docx'], {cwd: folder})
    expect([code, stderr]).toEqual([0, ''])
  })
})

describe('fonts of the system', () => {
  test('are found by the names of their files, whatever their folder and capitals, best first', async () => {
    const folder = folderWith({
      'b/SIMFANG.TTF': '',
      'b/仿宋_GB2312.ttf': '',
      'c/d/FandolFang-Regular.otf': '',
      'c/Kaiti.ttc': '',
      'c/simkai.txt': '',
      'FZXiaoBiaoSong-B05S.ttf': '',
    })
    const files = await listFonts([join(folder, 'missing'), folder])
    const found = (use: 'body' | 'kai' | 'title' | 'strong' | 'heading') =>
      candidates(use, files).map((path) => path.slice(folder.length + 1))
    expect(found('body')).toEqual(['b/仿宋_GB2312.ttf', 'b/SIMFANG.TTF', 'c/d/FandolFang-Regular.otf'])
    expect(found('kai')).toEqual(['c/Kaiti.ttc#STKaitiSC-Regular', 'c/Kaiti.ttc'])
    expect(found('title')).toEqual(['FZXiaoBiaoSong-B05S.ttf'])
    expect(found('strong')).toEqual(found('title'))
    expect(found('heading')).toEqual([])
  })

  test('are looked for where each system keeps them', () => {
    expect(fontFolders('win32', {WINDIR: 'D:\\Windows'})[0]).toMatch(/^D:\\Windows.Fonts$/)
    expect(fontFolders('darwin', {})).toContain('/System/Library/Fonts')
    expect(fontFolders('linux', {})).toContain('/usr/share/fonts')
    expect(fontFolders('linux', {XDG_DATA_HOME: '/data'})).toContain('/data/fonts')
  })

  test('are told with their roles, and so is a role without one', async () => {
    const data = folderWith({'fonts/simfang.ttf': trueTypeFont('会议召开代表参会', {name: 'FangSong'})})
    const folder = folderWith({
      'jianbao.config.json': '{"briefing": {"fonts": {"body": "system"}}}',
      'input/a.txt': article,
    })
    const {code, stderr} = await jianbao(['build', 'input/a.txt', '-f', 'pdf'], {
      cwd: folder,
      env: {XDG_DATA_HOME: data},
    })
    if (process.platform === 'linux') expect(stderr).toMatch(/The font \S+ of this system sets body\. {2}font-used/)
    expect(code).toBe(0)
  })
})
