import type {FontRole} from './layout/font-set.js'
import type {Run} from './layout/set-line.js'

/** A briefing whose every glyph has its place: all that `pack` needs. Lengths are in points from the top left corner. */
export interface Briefing {
  readonly info: BriefingInfo
  readonly pages: readonly Page[]
  /** What the lines are part of, parents before children. */
  readonly elements: readonly Element[]
  readonly outline: readonly OutlineEntry[]
  readonly destinations: readonly Destination[]
  /** TrueType files by role; a run names its face by the place of the role in `fontRoles`. */
  readonly fonts: Readonly<Record<FontRole, Uint8Array>>
}

/** What the file says about itself. */
export interface BriefingInfo {
  readonly title: string
  readonly language: string
  readonly date: Date
}

/** A sheet. */
export interface Page {
  readonly lines: readonly PageLine[]
  readonly rules: readonly PageRule[]
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
  /** Number of the element that the line belongs to; {@link ARTIFACT} where it is no part of the text. */
  readonly element: number
}

/** Page numbers and repeated table heads: seen, but not read aloud or copied. */
export const ARTIFACT = -1

/** A horizontal line. */
export interface PageRule {
  readonly x: number
  /** Of its upper edge. */
  readonly y: number
  readonly width: number
  readonly thickness: number
  readonly grey: number
}

/** An area to click on. */
export interface PageLink {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** `#` and the name of a destination, or an address. */
  readonly target: string
}

/** The part that an element plays, by the names of standard structure types in PDF. */
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
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'

/** A node of the logical structure. */
export interface Element {
  readonly role: ElementRole
  /** Number of the parent; -1 for the document. */
  readonly parent: number
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
