import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {isIsoDate} from '../ast/iso-date.js'
import type {Configuration} from '../build/configuration.js'
import type {Format} from '../exporters/exporter.js'
import {type ThemeName, themeNames} from '../exporters/layout/theme.js'
import {type WordId, words} from '../language/interface.js'
import type {Console} from './console.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {printNotices} from './notices.js'

/** The formats of the command line, in the order of the default. */
const formats: readonly Format[] = ['pdf', 'docx', 'xlsx', 'md', 'json']
const BYTES_PER_MEGABYTE = 1_000_000
const DEFAULT_MAX_MEGABYTES = 20

interface FileOptions {
  readonly date?: string
  readonly maxSize: number
  readonly json: boolean
}

interface CleanOptions extends FileOptions {
  readonly explain: boolean
}

interface FactsOptions extends FileOptions {
  readonly unused: boolean
}

interface BuildOptions extends FileOptions {
  readonly theme?: ThemeName
  readonly output: string
  readonly format: readonly Format[]
}

/**
 * The command line. Each command loads its code when it runs, so that help and mistakes cost nothing.
 * `finish` is called with the exit code of the command that ran.
 */
export function createProgram(version: string, console: Console, finish: (code: ExitCode) => void): Command {
  const {say} = console
  const program = new Command('jianbao')
  const lang = new Option('--lang <zh|en>', say('langOption')).choices(['zh', 'en'])
  // Settings are inherited by the commands below only if they are made before.
  program
    .configureHelp({
      styleTitle: (title) => (title in words ? say(title as WordId) : title),
      // Commander would add choices and defaults in English.
      optionDescription: ({description, defaultValue}) => description + defaultInWords(defaultValue),
      showGlobalOptions: true,
    })
    .configureOutput({outputError: () => {}})
    .exitOverride()
    .description(say('about'))
    .version(version, '-V, --version', say('versionOption'))
    .helpOption('-h, --help', say('helpOption'))
    .helpCommand('help [command]', say('helpCommand'))
    .addOption(lang)

  const date = () => new Option('--date <YYYY-MM-DD>', say('dateOption')).argParser(parseDate)
  const maxSize = () =>
    new Option('--max-size <MB>', say('maxSizeOption')).argParser(parseSize).default(DEFAULT_MAX_MEGABYTES)

  program
    .command('build', {isDefault: true})
    .description(say('buildAbout'))
    .argument('[inputs...]', say('inputsArgument'))
    .option('-o, --output <folder>', say('outputOption'), 'output')
    .option('-f, --format <list>', say('formatsOption'), parseFormats, formats)
    .option(`--theme <${themeNames.join('|')}>`, say('themeOption'), parseTheme)
    .addOption(date())
    .addOption(maxSize())
    .option('--json', say('jsonOption'), false)
    .action(async (inputs: string[], {output, format, theme, date, maxSize: size, json}: BuildOptions) => {
      const {buildCommand} = await import('./commands/build.js')
      const paths = inputs.length > 0 ? inputs : ['input']
      const maxBytes = size * BYTES_PER_MEGABYTE
      await configured(({rules, briefing, folder}) => {
        const exports = {briefing: {...briefing, ...(theme !== undefined && {theme})}}
        const files = {inputs: paths, output, formats: format, maxBytes}
        return buildCommand({...files, rules, exports, folder, json, ...given(date)}, console)
      })
    })

  program
    .command('clean')
    .description(say('cleanAbout'))
    .argument('<file>', say('fileArgument'))
    .addOption(date())
    .addOption(maxSize())
    .option('--explain', say('explainOption'), false)
    .option('--json', say('jsonOption'), false)
    .action(async (file: string, {date, maxSize: size, json, explain}: CleanOptions) => {
      const {cleanCommand} = await import('./commands/clean.js')
      await configured(({rules}) =>
        cleanCommand({file, maxBytes: size * BYTES_PER_MEGABYTE, rules, json, explain, ...given(date)}, console),
      )
    })

  program
    .command('facts')
    .description(say('factsAbout'))
    .argument('<file>', say('fileArgument'))
    .addOption(date())
    .addOption(maxSize())
    .option('--unused', say('unusedOption'), false)
    .option('--json', say('jsonOption'), false)
    .action(async (file: string, {date, maxSize: size, json, unused}: FactsOptions) => {
      const {factsCommand} = await import('./commands/facts.js')
      await configured(({rules}) =>
        factsCommand({file, maxBytes: size * BYTES_PER_MEGABYTE, rules, json, unused, ...given(date)}, console),
      )
    })

  /** Runs a command with the configuration of the working folder; a wrong one is wrong usage. */
  async function configured(run: (configuration: Configuration) => Promise<ExitCode>): Promise<void> {
    const {loadConfiguration} = await import('../build/configuration.js')
    const configuration = await loadConfiguration(process.cwd())
    if ('faults' in configuration) {
      printNotices(configuration.faults, console)
      finish(exitCodes.usage)
    } else finish(await run(configuration))
  }

  function defaultInWords(value: unknown): string {
    if (value === undefined || value === false) return ''
    return say('default', {value: Array.isArray(value) ? value.join(',') : String(value)})
  }

  function parseDate(text: string): string {
    if (!isIsoDate(text)) throw new InvalidArgumentError(say('dateIs'))
    return text
  }

  function parseFormats(list: string): Format[] {
    const asked = list.split(',').map((name) => name.trim().toLowerCase())
    const unknown = asked.filter((name) => !formats.some((format) => format === name))
    if (unknown.length > 0) throw new InvalidArgumentError(say('formatsAre', {formats: formats.join(', ')}))
    return formats.filter((format) => asked.includes(format))
  }

  function parseTheme(name: string): ThemeName {
    const theme = themeNames.find((known) => known === name)
    if (theme === undefined) throw new InvalidArgumentError(say('themesAre', {themes: themeNames.join(', ')}))
    return theme
  }

  function parseSize(text: string): number {
    const size = Number(text)
    if (!Number.isFinite(size) || size <= 0) throw new InvalidArgumentError(say('sizeIs'))
    return size
  }

  return program
}

function given(date: string | undefined): {readonly date?: string} {
  return date === undefined ? {} : {date}
}

const sentences: Readonly<Record<string, WordId>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'optionMissingArgument',
  'commander.excessArguments': 'excessArguments',
  'commander.invalidArgument': 'invalidArgument',
}

/** Prints what was wrong with a command line; help and version are no mistake. */
export function reportUsage(fault: CommanderError, {say, err, colors}: Console): ExitCode {
  if (fault.exitCode === 0) return exitCodes.ok
  const sentence = sentences[fault.code]
  if (sentence === undefined) return exitCodes.usage
  const quoted = [...fault.message.matchAll(/'([^']+)'/g)].map(([, word]) => word!)
  const ours = fault.code === 'commander.invalidArgument' ? hintOf(fault.message, say) : ''
  const suggestion = /Did you mean (\S+)\?/.exec(fault.message)?.[1]
  const hint = suggestion === undefined ? ours : say('didYouMean', {word: suggestion})
  err(
    `${colors.red(say('error'))}  ${[say(sentence, {word: quoted.join(' ')}), hint, say('seeHelp')].filter(Boolean).join('  ')}`,
  )
  return exitCodes.usage
}

/** Prints a fault that is ours, without its stack: a user can do nothing with it. */
export function reportFault(fault: unknown, {say, err, colors}: Console): ExitCode {
  err(
    `${colors.red(say('error'))}  ${say('internalError', {cause: fault instanceof Error ? fault.message : String(fault)})}`,
  )
  return exitCodes.failed
}

/** What we said ourselves about a value: it stands behind commander's own words. */
function hintOf(message: string, say: Console['say']): string {
  if (message.includes('Allowed choices')) return say('languagesAre')
  return message.split("' is invalid. ")[1]?.trim() ?? ''
}

export {CommanderError}
