export type {Article} from './ast/article.js'
export type {
  CreditEntry,
  Encoding,
  Metadata,
  PressDocument,
  QuestionEntry,
  SectionEntry,
  Source,
} from './ast/document.js'
export type {CopyMatch, Edit, Evidence} from './ast/edit.js'
export type {
  Amount,
  Comparator,
  Excerpt,
  Fact,
  FactKind,
  FactKinds,
  Span,
  UnusedNumeral,
  UnusedReason,
} from './ast/fact.js'
export {describe, type Language, type Level, type Message, type Notice} from './ast/message.js'
export type {Answer, Credit, FactMention, Question, Quote, Section} from './ast/nodes.js'
export {type AnalyzeOptions, analyze, type RenderOptions, render} from './build/library.js'
export type {Exporter, ExportOptions, Format} from './exporters/exporter.js'
export type {FontChoice, Imprint, LayoutOptions, Masthead} from './exporters/layout/options.js'
export {applyEdits, revertEdits} from './pipeline/clean/edit.js'
export {type FactOptions, facts} from './pipeline/facts/index.js'
export {markdownProcessor, plainTextProcessor} from './pipeline/index.js'
export {parseNumeral} from './pipeline/numerals/index.js'
export {credits} from './pipeline/parse/credits.js'
export {dateline} from './pipeline/parse/dateline.js'
export {headings} from './pipeline/parse/headings.js'
export {interview} from './pipeline/parse/interview.js'
export {markdown} from './pipeline/parse/markdown.js'
export {pressText} from './pipeline/parse/press-text.js'
export {sections} from './pipeline/parse/sections.js'
export {title} from './pipeline/parse/title.js'
