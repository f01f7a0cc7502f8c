import type {Language} from '../ast/message.js'

/** The language for messages: what `--lang` says, else the first locale variable that is set, else that of the system. */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedLanguage(argv)
  if (asked !== undefined) return asked
  const {LC_ALL, LC_MESSAGES, LANG} = environment
  const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

function askedLanguage(argv: readonly string[]): Language | undefined {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const value = argv[index]?.includes('=') ? argv[index].split('=')[1] : argv[index + 1]
  return index >= 0 && (value === 'zh' || value === 'en') ? value : undefined
}
