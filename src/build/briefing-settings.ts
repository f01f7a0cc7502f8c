import {isIsoDate} from '../ast/iso-date.js'
import {fontUses} from '../exporters/layout/fonts/font-set.js'
import {SYSTEM_FONT} from '../exporters/layout/options.js'
import {themeNames} from '../exporters/layout/theme.js'

/** A setting that is not what it can be; `expected` shows what it can, in signs that every language has. */
export interface SettingFault {
  /** With the keys around it: `briefing.masthead.date`. */
  readonly key: string
  readonly expected: string
}

/** Checks a value under its key. */
type Check = (value: unknown, key: string) => SettingFault[]

/** What is wrong with the settings of the look of briefings. */
export function checkBriefing(value: unknown): SettingFault[] {
  return settings(value, 'briefing')
}

const MOST_KEY_FACTS = 10

/** Characters that a line of a head or a foot takes; longer ones would push each other off the page. */
const LONGEST_LINE = 60
/** 抄送 runs over several lines. */
const LONGEST_COPIES = 600

const line = textOfAtMost(LONGEST_LINE)
const day = accepts('"2021-02-20"', (value) => typeof value === 'string' && isIsoDate(value))
const theme = accepts(listed(themeNames), (value) => themeNames.some((name) => name === value))
const keyFacts = accepts(`0–${MOST_KEY_FACTS}`, (value) => isWhole(value) && value >= 0 && value <= MOST_KEY_FACTS)
const font = accepts(`"${SYSTEM_FONT}", "fonts/仿宋.ttf", "fonts/宋.ttc#SimSun"`, isText)
const fontsByUse = record(Object.fromEntries(fontUses.map((use) => [use, font])))
const fonts: Check = (value, key) => {
  if (value === SYSTEM_FONT) return []
  return isRecord(value) ? fontsByUse(value, key) : [{key, expected: `"${SYSTEM_FONT}", {${fontUses.join(', ')}}`}]
}
const masthead = record({name: line, number: line, publisher: line, date: day}, ['name'])
const imprint = record({copies: textOfAtMost(LONGEST_COPIES), publisher: line, date: day})
const settings = record({theme, fonts, masthead, imprint, keyFacts})

function textOfAtMost(most: number): Check {
  return accepts(`"…" (1–${most})`, (value) => isText(value) && [...value].length <= most)
}

function accepts(expected: string, isRight: (value: unknown) => boolean): Check {
  return (value, key) => (isRight(value) ? [] : [{key, expected}])
}

/** An object with these keys and no others. */
function record(checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const keys = Object.keys(checks)
  return (value, key) => {
    if (!isRecord(value)) return [{key, expected: `{${keys.join(', ')}}`}]
    const missing = required.filter((name) => value[name] === undefined)
    const faults = Object.entries(value).flatMap(([name, content]) => {
      const check = Object.hasOwn(checks, name) ? checks[name] : undefined
      if (check === undefined) return [{key: `${key}.${name}`, expected: keys.join(', ')}]
      return content === undefined ? [] : check(content, `${key}.${name}`)
    })
    return [...missing.flatMap((name) => checks[name]!(undefined, `${key}.${name}`)), ...faults]
  }
}

/** Whether a value of a configuration is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value)
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
