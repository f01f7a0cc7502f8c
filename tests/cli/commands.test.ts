import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {entry, jianbao, temporaryFolder} from '../setup/cli.js'

const folder = temporaryFolder()
const article = '云溪区召开会议\n　　2021年2月20日，会议召开，约30名代表参会，投入1.5亿元。\n'
const file = join(folder, 'article.txt')
writeFileSync(file, article)

describe('clean', () => {
  test('prints the clean text on stdout and the count on stderr', async () => {
    const {code, stdout, stderr} = await jianbao(['clean', file])
    expect(stdout).toBe('云溪区召开会议\n2021年2月20日，会议召开，约30名代表参会，投入1.5亿元。\n')
    expect(stderr).toBe('1 edits, 0 lines removed as copies\n')
    expect(code).toBe(0)
  })

  test('--json prints the ledger, one edit a line', async () => {
    const {stdout} = await jianbao(['clean', file, '--json'])
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([{rule: 'line-blanks', start: 8, end: 10, text: '　　', replacement: '', line: 2, column: 1}])
  })

  test('--explain shows each edit with its rule, and the place that a copy repeats', async () => {
    const copied = join(folder, 'copied.txt')
    const sentence = '云溪区在北岸科技园召开社区科普工作会议，部署全年的十项任务，并为首批示范社区授牌。'
    writeFileSync(copied, `标题\n　　${sentence}\n\n ${sentence.slice(0, 30)}\n`)
    const zh = await jianbao(['--lang', 'zh', 'clean', copied, '--explain'])
    expect(zh.stdout.split('\n')).toEqual([
      `${copied}:2:1  行首行末空白  删除“<U+3000><U+3000>”`,
      `${copied}:3:1  文首文末空行  删除“<U+000A>”`,
      `${copied}:4:1  文末截断的重复  删除“ ${sentence.slice(0, 30)}”`,
      '    与第 2 行第 3 列起的文字相同（差 0 字），开头',
      '',
    ])
    const en = await jianbao(['--lang', 'en', 'clean', copied, '--explain'])
    expect(en.stdout).toMatch(/copies line 2 from column 3 \(0 characters differ\), its beginning/)
  })

  test('- reads standard input', async () => {
    expect((await jianbao(['clean', '-'], {input: article})).stdout).toContain('\n2021年2月20日')
  })

  test('a folder is no file', async () => {
    const {code, stderr} = await jianbao(['clean', folder])
    expect(stderr).toMatch(/This is a folder, not a file/)
    expect(code).toBe(1)
  })
})

describe('facts', () => {
  test('prints a table whose columns line up in Chinese', async () => {
    const {code, stdout, stderr} = await jianbao(['--lang', 'zh', 'facts', file])
    expect(stdout).toBe(
      [
        '类别  指标  限定           数值  单位  位置  原文',
        '日期              2021年2月20日        2:3   2021年2月20日',
        '数量  代表  约               30  名    2:19  约30名',
        '金额                150,000,000  元    2:30  1.5亿元',
        '',
      ].join('\n'),
    )
    expect(stderr).toBe('数据 3 条；文中数字 5 个，5 个有着落，其中 0 个不入数据，原因见 --unused\n')
    expect(code).toBe(0)
  })

  test('--unused tells why a number is in no fact', async () => {
    const {stdout} = await jianbao(['--lang', 'zh', 'facts', '-', '--unused'], {
      input: '标题\n会议为此出台一系列措施，5G基站建成12座。\n',
    })
    expect(stdout).toBe(
      [
        '数字  原因          位置  上下文',
        '一    固定用语      2:7   会议为此出台一系列措施，5G基站建',
        '5     名称的一部分  2:13  为此出台一系列措施，5G基站建成12座。',
        '',
      ].join('\n'),
    )
  })

  test('--unused with --json prints one number a line', async () => {
    const {stdout} = await jianbao(['facts', '-', '--unused', '--json'], {input: '标题\n出台一系列措施。\n'})
    expect(JSON.parse(stdout)).toEqual({text: '一', start: 5, end: 6, reason: 'idiom'})
  })

  test('--date tells the year where the text does not', async () => {
    const {stdout} = await jianbao(['facts', '-', '--json', '--date', '2021-02-20'], {
      input: '标题\n3月1日，会议召开。\n',
    })
    expect(JSON.parse(stdout)).toMatchObject({value: '2021-03-01', resolvedBy: 'article'})
  })

  test('--json prints one fact a line, as in the JSON output', async () => {
    const {stdout} = await jianbao(['facts', file, '--json'])
    const facts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(facts.map(({kind, value}) => [kind, value])).toEqual([
      ['date', '2021-02-20'],
      ['count', 30],
      ['money', 150_000_000],
    ])
  })
})

describe('the command line', () => {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

  test('tells its version', async () => {
    expect(await jianbao(['--version'])).toMatchObject({code: 0, stdout: `${version}\n`})
  })

  test.for<[lang: string, words: RegExp]>([
    ['en', /Usage:[\s\S]*Turns Chinese press text[\s\S]*build[\s\S]*clean[\s\S]*facts/],
    ['zh', /用法：[\s\S]*把中文新闻稿变成[\s\S]*build[\s\S]*clean[\s\S]*facts/],
  ])('helps in %s', async ([lang, words]) => {
    const {code, stdout} = await jianbao(['--lang', lang, '--help'])
    expect(stdout).toMatch(words)
    expect(code).toBe(0)
  })

  test.for<[environment: Record<string, string>, language: 'zh' | 'en']>([
    [{LANG: 'zh_CN.UTF-8'}, 'zh'],
    [{LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8'}, 'zh'],
    [{LANG: 'zh_CN.UTF-8', LC_ALL: 'C'}, 'en'],
    [{LANG: 'de_DE.UTF-8'}, 'en'],
  ])('%s speaks %s', async ([env, language]) => {
    const {stderr} = await jianbao(['clean', 'nowhere.txt'], {env})
    expect(stderr).toMatch(language === 'zh' ? /找不到这个文件/ : /There is no such file/)
  })

  test.for<[args: string[], message: RegExp]>([
    [['--nonsense'], /There is no option --nonsense\./],
    [['build', '-f', 'pdf,doc'], /Not a value.*The formats are pdf, docx, xlsx, md, json\./],
    [['build', '--max-size', 'big'], /The size is a number above 0\./],
    [['build', '-o'], /needs a value/],
    [['facts', '--date', '2021/02/20', 'a.txt'], /A date is written like 2021-02-20\./],
    [['facts', '--date', '2021-02-30', 'a.txt'], /A date is written like 2021-02-20\./],
    [['clean'], /The argument file is missing\./],
    [['clean', 'a', 'b'], /Too many arguments\./],
    [['--lang', 'fr'], /The languages are zh and en\./],
    [['facts', '--jso', 'a.txt'], /Did you mean --json\?/],
  ])('%s is wrong usage: exit code 2, one line, no stack', async ([args, message]) => {
    const {code, stdout, stderr} = await jianbao(args)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('a reader that leaves early is no error', () => {
    const long = join(folder, 'long.txt')
    writeFileSync(long, `标题\n${'参会30名。\n'.repeat(20_000)}`)
    const {stdout, stderr, status} = spawnSync(
      'sh',
      ['-c', `"$0" "$1" facts "$2" --json | head -n 1`, process.execPath, entry, long],
      {encoding: 'utf8'},
    )
    expect(JSON.parse(stdout)).toMatchObject({kind: 'count', value: 30})
    expect([stderr, status]).toEqual(['', 0])
  })
})

describe('the configuration', () => {
  const configured = (content: string) => {
    const cwd = join(folder, `configured-${serial++}`)
    mkdirSync(cwd)
    writeFileSync(join(cwd, 'jianbao.config.json'), content)
    return jianbao(['clean', file], {cwd})
  }
  let serial = 0

  test('switches a rule off', async () => {
    const {code, stdout} = await configured('{"rules": {"line-blanks": "off"}}')
    expect([code, stdout.split('\n')[1]?.slice(0, 3)]).toEqual([0, '　　2'])
  })

  test('lets a rule only report', async () => {
    const {code, stdout, stderr} = await configured('{"rules": {"line-blanks": "report"}}')
    expect([code, stdout.split('\n')[1]?.slice(0, 3)]).toEqual([0, '　　2'])
    expect(stderr).toMatch(/article\.txt:2:1 {2}warning {2}The rule “line-blanks” would change this/)
  })

  test.for<[content: string, message: RegExp]>([
    ['{"rules": {"line-blank": "off"}}', /The setting rules\.line-blank is not right; known are: .*line-blanks/],
    ['{"rules": {"line-blanks": "no"}}', /The setting rules\.line-blanks is not right; known are: on, report, off/],
    ['{"rule": {}}', /The setting rule is not right; known are: rules/],
    ['{"rules": []}', /The setting rules is not right/],
    ['[]', /The setting jianbao is not right/],
    ['{', /The configuration cannot be read: .*valid JSON/],
  ])('%s is wrong: exit code 2 and the setting by its name', async ([content, message]) => {
    const {code, stdout, stderr} = await configured(content)
    expect(stderr).toMatch(message)
    expect([code, stdout]).toEqual([2, ''])
  })
})
