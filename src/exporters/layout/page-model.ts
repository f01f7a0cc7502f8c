import type {Ink} from './lines/glyphs.js'
import type {Run} from './lines/set-line.js'

/**
 * A document whose every glyph has its place, and what its parts are: all that a writer of pages needs, whatever its format.
 * Lengths are in points from the top left corner of a page.
 */
export interface Layout {
  readonly info: LayoutInfo
  /** Every page is as large as the others. */
  readonly paper: {readonly width: number; readonly height: number}
  readonly pages: readonly Page[]
  /** What the content of the pages is part of, parents before children. The first is the document. */
  readonly elements: readonly Element[]
  readonly outline: readonly OutlineEntry[]
  readonly destinations: readonly Destination[]
  /** TrueType files; a run names its face by its place here. */
  readonly faces: readonly Uint8Array[]
}

/** What the file says about itself. */
export interface LayoutInfo {
  readonly title: string
  /** The publisher or the author; empty where the text names none. */
  readonly author: string
  readonly keywords: readonly string[]
  /** A tag of BCP 47. */
  readonly language: string
  readonly date: Date
}

/** A sheet. */
export interface Page {
  readonly lines: readonly PageLine[]
  readonly shapes: readonly Rectangle[]
  readonly links: readonly PageLink[]
}

/** Runs on one baseline. */
export interface PageLine {
  /** What the places of the runs are counted from. */
  readonly x: number
  readonly baseline: number
  readonly runs: readonly Run[]
  /** Whether a reader has to be told what the line says, since it would see spaces where there are wide gaps. */
  readonly loose: boolean
  /** Number of the element that the line belongs to, where a run names none; {@link ARTIFACT} where it is no part of the text. */
  readonly element: number
}

/** Page numbers, rules and repeated table heads: seen, but not read aloud or copied. */
export const ARTIFACT = -1

/** What is drawn and not written: a filled rectangle. A rule is a flat one. */
export interface Rectangle {
  readonly x: number
  /** Of its upper edge. */
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ink: Ink
  /** As that of a line. */
  readonly element: number
}

/** An area to click on. */
export interface PageLink {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** `#` and the name of a destination, or an address. */
  readonly target: string
  /** What the link leads to, in words, for who cannot see it. */
  readonly alt: string
  /** Number of its element, whose role is `Link`; {@link ARTIFACT} on a repeated table head. */
  readonly element: number
}

/** The part that an element plays, by the names of standard structure types (ISO 32000-1, 14.8.4). */
export type ElementRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Code'
  | 'Note'
  | 'Sect'
  | 'Div'
  | 'Link'
  | 'Figure'
  | 'Caption'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'

/** A node of the logical structure. */
export interface Element {
  readonly role: ElementRole
  /** Number of the parent; -1 for the document. */
  readonly parent: number
  /** What a figure shows, in words. */
  readonly alt?: string
  /** What the labels of a list are; absent elsewhere. */
  readonly numbering?: 'Decimal' | 'Disc'
}

/** A line of the table of contents that a reader shows beside the pages. */
export interface OutlineEntry {
  readonly title: string
  /** 1 for the sections of the document. */
  readonly depth: number
  /** Counted from 0. */
  readonly page: number
  readonly top: number
}

/** A named place. */
export interface Destination {
  readonly name: string
  /** Counted from 0. */
  readonly page: number
  readonly top: number
}
