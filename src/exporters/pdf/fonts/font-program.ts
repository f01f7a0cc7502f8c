import {cffSubset} from './cff-subset.js'
import type {FontSubset} from './font-subset.js'
import {trueTypeSubset} from './truetype-subset.js'

/** The outlines of a subset in a file of their own, and how PDF wants that file to be announced (ISO 32000-1, 9.9). */
export interface FontProgram {
  readonly bytes: Uint8Array
  /** What the descriptor of the font names the file. */
  readonly entry: 'FontFile2' | 'FontFile3'
  /** What the dictionary of its stream says. */
  readonly dictionary: {readonly Length1: number} | {readonly Subtype: 'CIDFontType0C'}
  /** Of the font that the file belongs to. */
  readonly fontType: 'CIDFontType2' | 'CIDFontType0'
}

/** Writes the outlines of a subset. Damaged outlines are left empty. */
export function fontProgram(subset: FontSubset): FontProgram {
  const {cff} = subset.face
  if (cff !== undefined) {
    const bytes = cffSubset(cff, subset)
    return {bytes, entry: 'FontFile3', dictionary: {Subtype: 'CIDFontType0C'}, fontType: 'CIDFontType0'}
  }
  const bytes = trueTypeSubset(subset)
  return {bytes, entry: 'FontFile2', dictionary: {Length1: bytes.length}, fontType: 'CIDFontType2'}
}
