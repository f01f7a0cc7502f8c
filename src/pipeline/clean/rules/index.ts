import type {Rule} from '../rule.js'
import {doubledDocument} from './doubled-document.js'
import {edgeLines} from './edge-lines.js'
import {formFeeds} from './form-feeds.js'
import {furniture} from './furniture.js'
import {hardWraps} from './hard-wraps.js'
import {htmlHidden} from './html-hidden.js'
import {htmlReferences} from './html-references.js'
import {htmlTags} from './html-tags.js'
import {invisibleCharacters} from './invisible-characters.js'
import {lineBlanks} from './line-blanks.js'
import {lineEnds} from './line-ends.js'
import {mojibake} from './mojibake.js'
import {pageBreaks} from './page-breaks.js'
import {paragraphTwice} from './paragraph-twice.js'
import {relatedList} from './related-list.js'
import {titleTwice} from './title-twice.js'
import {truncatedTail} from './truncated-tail.js'
import {width} from './width.js'

/**
 * What is done to plain text, in this order. Wrong encodings come first: in them soft hyphens and control characters are
 * bytes of the text. Text in tags comes before all rules that compare lines. Form feeds go when page numbers have been seen.
 */
export const plainTextRules: readonly Rule[] = [
  mojibake,
  invisibleCharacters,
  lineEnds,
  htmlReferences,
  htmlHidden,
  htmlTags,
  width,
  pageBreaks,
  formFeeds,
  furniture,
  relatedList,
  doubledDocument,
  titleTwice,
  paragraphTwice,
  truncatedTail,
  hardWraps,
  lineBlanks,
  edgeLines,
]

/** What is done to Markdown, where blanks at the edges of lines are markup. */
export const markdownRules: readonly Rule[] = [
  mojibake,
  invisibleCharacters,
  lineEnds,
  formFeeds,
  width,
  furniture,
  doubledDocument,
  titleTwice,
  paragraphTwice,
  truncatedTail,
  edgeLines,
]
