import {lilconfig} from 'lilconfig'
import type {Notice} from '../ast/message.js'
import {codeOf} from './inputs.js'
import type {FileNotice} from './report.js'
import {type RuleMode, type RuleModes, ruleIds} from './rules.js'

/** What a user can set in a file; every setting has a default. */
export interface Configuration {
  /** Cleaning rules that are off or only report, by their ids. Default: all on. */
  readonly rules: RuleModes
}

/** A configuration, or why its file is no configuration. */
export type ConfigurationResult = Configuration | {readonly faults: readonly FileNotice[]}

/** The names under which a configuration is found: in the working folder, then in the folders above it. */
const searchPlaces = ['jianbao.config.json', '.jianbaorc.json', 'package.json']

const ruleModes: readonly RuleMode[] = ['on', 'report', 'off']

/** Finds and checks the configuration that holds in a folder. Without a file, everything has its default. */
export async function loadConfiguration(folder: string): Promise<ConfigurationResult> {
  const search = lilconfig('jianbao', {searchPlaces})
  try {
    const found = await search.search(folder)
    return found === null ? {rules: {}} : checkConfiguration(found.filepath, found.config)
  } catch (fault) {
    // The parser's message names the file.
    const notice: Notice = {ruleId: 'config-unreadable', level: 'error', values: {cause: codeOf(fault)}}
    return {faults: [{path: folder, notice}]}
  }
}

/** Checks the content of a configuration file; anything that we do not know is a fault, since a slip of the pen would go unseen. */
export function checkConfiguration(path: string, content: unknown): ConfigurationResult {
  const faults: Notice[] = []
  const fault = (key: string, expected: string) =>
    faults.push({ruleId: 'config-invalid', level: 'error', values: {key, expected}})
  if (!isRecord(content)) fault('jianbao', '{…}')
  const settings = isRecord(content) ? content : {}
  for (const key of Object.keys(settings)) if (key !== 'rules') fault(key, 'rules')
  const rules = settings.rules ?? {}
  if (!isRecord(rules)) fault('rules', '{…}')
  else
    for (const [id, mode] of Object.entries(rules)) {
      if (!ruleIds.includes(id)) fault(`rules.${id}`, ruleIds.join(', '))
      else if (!ruleModes.some((known) => known === mode)) fault(`rules.${id}`, ruleModes.join(', '))
    }
  return faults.length > 0 ? {faults: faults.map((notice) => ({path, notice}))} : {rules: rules as RuleModes}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
