import type {Article} from './articles.js'
import {
  doubledAndCut,
  doubledWhole,
  paragraphTwice,
  previews,
  reprintBelowCaption,
  tailBelowContradiction,
  tailOfFragments,
  tailWithSlips,
  titleTwice,
} from './copies.js'
import {utf8AsCp1252, utf8AsGbk, utf8AsLatin1} from './encodings.js'
import {
  doubledInFullWidth,
  entities,
  fullWidth,
  hardWraps,
  hardWrapsByColumn,
  hardWrapsWithIndents,
  invisibleCharacters,
  lineEnds,
  pageBreaks,
  pagesOfWrappedLines,
  previewsBelowHardWraps,
  previewsInForeignWriting,
  tags,
} from './marks.js'
import {furniture, relatedList} from './surroundings.js'
import type {Piece, Random} from './text.js'

/** A kind of generated dirt: who removes it, and how much of it must go. */
export interface DirtKind {
  readonly name: string
  readonly make: (article: Article, random: Random) => Piece[]
  /** Ids of the rules that together mend it; the kind is not measured before all of them exist. */
  readonly rules: readonly string[]
  /** Share of the dirt that must be mended. */
  readonly target: number
}

const EXACT = 0.995
const FUZZY = 0.94
const REPAIR = 0.98

export const dirtKinds: readonly DirtKind[] = [
  {name: 'tail of exact fragments', make: tailOfFragments, rules: ['truncated-tail'], target: EXACT},
  {name: 'tail with slips', make: tailWithSlips, rules: ['truncated-tail'], target: FUZZY},
  {name: 'tail below a contradiction', make: tailBelowContradiction, rules: ['truncated-tail'], target: EXACT},
  {name: 'previews', make: previews, rules: ['truncated-tail'], target: EXACT},
  {name: 'document doubled', make: doubledWhole, rules: ['doubled-document'], target: EXACT},
  {name: 'document doubled and cut', make: doubledAndCut, rules: ['doubled-document'], target: EXACT},
  {name: 'title twice', make: titleTwice, rules: ['title-twice'], target: EXACT},
  {name: 'paragraph twice', make: paragraphTwice, rules: ['paragraph-twice'], target: EXACT},
  {name: 'reprint below a caption', make: reprintBelowCaption, rules: ['paragraph-twice'], target: EXACT},
  {name: 'furniture', make: furniture, rules: ['furniture'], target: REPAIR},
  {name: 'related list', make: relatedList, rules: ['related-list'], target: REPAIR},
  {name: 'entities', make: entities, rules: ['html-references'], target: REPAIR},
  {name: 'tags', make: tags, rules: ['html-hidden', 'html-tags'], target: REPAIR},
  {name: 'full width', make: fullWidth, rules: ['width'], target: REPAIR},
  {name: 'hard wraps by character', make: hardWraps, rules: ['hard-wraps'], target: REPAIR},
  {name: 'hard wraps by column', make: hardWrapsByColumn, rules: ['hard-wraps'], target: REPAIR},
  {name: 'hard wraps with indents', make: hardWrapsWithIndents, rules: ['hard-wraps'], target: REPAIR},
  {name: 'page breaks', make: pageBreaks, rules: ['page-breaks'], target: REPAIR},
  {
    name: 'pages of wrapped lines',
    make: pagesOfWrappedLines,
    rules: ['page-breaks', 'hard-wraps'],
    target: REPAIR,
  },
  {name: 'invisible characters', make: invisibleCharacters, rules: ['invisible-characters'], target: REPAIR},
  {name: 'line ends', make: lineEnds, rules: ['line-ends'], target: REPAIR},
  {name: 'UTF-8 as Latin-1', make: utf8AsLatin1, rules: ['mojibake'], target: REPAIR},
  {name: 'UTF-8 as cp1252', make: utf8AsCp1252, rules: ['mojibake'], target: REPAIR},
  {name: 'UTF-8 as GBK', make: utf8AsGbk, rules: ['mojibake'], target: REPAIR},
  {
    name: 'previews below hard wraps',
    make: previewsBelowHardWraps,
    rules: ['truncated-tail', 'hard-wraps'],
    target: REPAIR,
  },
  {
    name: 'previews in foreign writing',
    make: previewsInForeignWriting,
    rules: ['truncated-tail', 'line-ends', 'width', 'html-references'],
    target: REPAIR,
  },
  {
    name: 'document doubled in full width',
    make: doubledInFullWidth,
    rules: ['doubled-document', 'width'],
    target: REPAIR,
  },
]
