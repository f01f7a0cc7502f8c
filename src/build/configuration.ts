import {dirname} from 'node:path'
import {lilconfig} from 'lilconfig'
import type {Notice} from '../ast/message.js'
import type {LayoutOptions} from '../exporters/layout/options.js'
import {checkBriefing, isRecord} from './briefing-settings.js'
import {codeOf} from './inputs.js'
import type {FileNotice} from './report.js'
import {type RuleMode, type RuleModes, ruleIds} from './rules.js'

/** What a user can set in a file; every setting has a default. */
export interface Configuration {
  /** Cleaning rules that are off or only report, by their ids. Default: all on. */
  readonly rules: RuleModes
  /** The look of briefings. Default: that of the exporters. */
  readonly briefing: LayoutOptions
  /** The folder that the paths in the configuration begin at: that of its file, or the one that was searched. */
  readonly folder: string
}

/** A configuration, or why its file is no configuration. */
export type ConfigurationResult = Configuration | {readonly faults: readonly FileNotice[]}

/** The names under which a configuration is found: in the working folder, then in the folders above it. */
const searchPlaces = ['jianbao.config.json', '.jianbaorc.json', 'package.json']

const keys = ['rules', 'briefing']

const ruleModes: readonly RuleMode[] = ['on', 'report', 'off']

/** Finds and checks the configuration that holds in a folder. Without a file, everything has its default. */
export async function loadConfiguration(folder: string): Promise<ConfigurationResult> {
  const search = lilconfig('jianbao', {searchPlaces})
  try {
    const found = await search.search(folder)
    return found === null ? {rules: {}, briefing: {}, folder} : checkConfiguration(found.filepath, found.config)
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
  for (const key of Object.keys(settings)) if (!keys.includes(key)) fault(key, keys.join(', '))
  const {rules = {}, briefing = {}} = settings
  if (!isRecord(rules)) fault('rules', '{…}')
  else
    for (const [id, mode] of Object.entries(rules)) {
      if (!ruleIds.includes(id)) fault(`rules.${id}`, ruleIds.join(', '))
      else if (!ruleModes.some((known) => known === mode)) fault(`rules.${id}`, ruleModes.join(', '))
    }
  for (const {key, expected} of checkBriefing(briefing)) fault(key, expected)
  if (faults.length > 0) return {faults: faults.map((notice) => ({path, notice}))}
  return {rules: rules as RuleModes, briefing: briefing as LayoutOptions, folder: dirname(path)}
}
