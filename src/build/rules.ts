import type {Language} from '../ast/message.js'
import type {RuleMode, RuleModes} from '../pipeline/clean/rule.js'
import {markdownRules, plainTextRules} from '../pipeline/clean/rules/index.js'

export type {RuleMode, RuleModes}

const rules = new Map([...plainTextRules, ...markdownRules].map((rule) => [rule.id, rule]))

/** The ids of all cleaning rules, in the order in which they run. */
export const ruleIds: readonly string[] = [...rules.keys()]

/** The name of a rule for a user; the id itself where there is no such rule. */
export function ruleName(id: string, language: Language): string {
  return rules.get(id)?.about[language] ?? id
}
