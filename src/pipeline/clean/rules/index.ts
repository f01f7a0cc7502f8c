import type {Rule} from '../rule.js'
import {edgeLines} from './edge-lines.js'
import {invisibleCharacters} from './invisible-characters.js'
import {lineBlanks} from './line-blanks.js'
import {truncatedTail} from './truncated-tail.js'

/** What is done to plain text, in this order. */
export const plainTextRules: readonly Rule[] = [invisibleCharacters, truncatedTail, lineBlanks, edgeLines]

/** What is done to Markdown, where blanks at the edges of lines are markup. */
export const markdownRules: readonly Rule[] = [invisibleCharacters, truncatedTail, edgeLines]
