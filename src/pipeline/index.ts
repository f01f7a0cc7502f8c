import type {Root} from 'mdast'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {Article} from '../ast/article.js'
import type {Encoding} from '../ast/document.js'
import type {Notice} from '../ast/message.js'
import {clean} from './clean/index.js'
import type {RuleModes} from './clean/rule.js'
import {markdownRules, plainTextRules} from './clean/rules/index.js'
import {decode} from './decode.js'
import {toArticle} from './document.js'
import {facts} from './facts/index.js'
import {credits} from './parse/credits.js'
import {dateline} from './parse/dateline.js'
import {headings} from './parse/headings.js'
import {interview} from './parse/interview.js'
import {markdown} from './parse/markdown.js'
import {pressText} from './parse/press-text.js'
import {sections} from './parse/sections.js'
import {title} from './parse/title.js'
import {report} from './press-file.js'

/** The steps from clean plain text to a press tree with facts, in their order. */
export function plainTextProcessor(): Processor<Root, Root, Root> {
  return unified()
    .use(pressText)
    .use(title)
    .use(headings)
    .use(sections)
    .use(interview)
    .use(credits)
    .use(dateline)
    .use(facts)
}

/** The steps from clean Markdown to a press tree with facts, in their order. */
export function markdownProcessor(): Processor<Root, Root, Root> {
  return unified()
    .use(markdown)
    .use(title)
    .use(headings)
    .use(sections)
    .use(interview)
    .use(credits)
    .use(dateline)
    .use(facts)
}

/** What comes into the pipeline. */
export interface Input {
  /** File name; `.md` and `.markdown` are read as Markdown, everything else as plain text. */
  readonly name: string
  /** The file as it was read, or its text. */
  readonly content: Uint8Array | string
  /** SHA-256 of the bytes (of the UTF-8 bytes, for text), in hexadecimal. */
  readonly sha256: string
  /** Date of publication that the caller vouches for, ISO 8601; used where the text tells none. */
  readonly date?: string
  /** Cleaning rules that are off or only report. */
  readonly rules?: RuleModes
}

/**
 * The whole pipeline for one document: decode, clean, parse, read facts. Total: any input gives an article; what could not
 * be read is a message of level `error` in it.
 */
export async function runPipeline({name, content, sha256, date, rules}: Input): Promise<Article> {
  const {text, encoding, notices} = typeof content === 'string' ? given(content) : decode(content)
  const file = new VFile({value: text, path: name})
  const isMarkdown = /\.(?:md|markdown)$/i.test(name)
  const cleaned = clean(text, isMarkdown ? markdownRules : plainTextRules, rules)
  file.data.source = {name, sha256, encoding, length: text.length}
  file.data.cleaned = cleaned
  if (date !== undefined) file.data.givenDate = date
  for (const notice of [...notices, ...cleaned.notices]) report(file, notice)
  const processor = isMarkdown ? markdownProcessor() : plainTextProcessor()
  const tree = await processor.run(processor.parse(file), file)
  return toArticle(tree, file)
}

/** Text that was decoded by the caller. */
function given(text: string): {
  readonly text: string
  readonly encoding: Encoding
  readonly notices: readonly Notice[]
} {
  const notices: Notice[] = text.trim() === '' ? [{ruleId: 'empty-document', level: 'error'}] : []
  return {text, encoding: 'utf-8', notices}
}
