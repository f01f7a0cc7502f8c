import type {VFile} from 'vfile'
import type {UnusedNumeral} from '../../ast/fact.js'
import {readNumeral, startsNumeral} from '../numerals/index.js'
import type {Reading} from '../parse/reading.js'
import {cleanedOf} from '../press-file.js'

/**
 * The numbers of the clean text that stand in no block: in heading markers, speakers' labels, list numbers, link
 * addresses. They belong to the structure and are listed so that no number of the text goes unaccounted for.
 */
export function structuralNumerals(file: VFile, blocks: readonly {readonly reading: Reading}[]): UnusedNumeral[] {
  const {text, map} = cleanedOf(file)
  const spans = blocks
    .flatMap(({reading}) => reading.pieces)
    .map((piece) => ({start: piece.offset(0), end: piece.offset(piece.node.value.length)}))
    .sort((a, b) => a.start - b.start)
  const found: UnusedNumeral[] = []
  let from = 0
  for (const span of [...spans, {start: text.length, end: text.length}]) {
    for (let at = from; at < span.start; ) {
      const numeral = startsNumeral(text, at) ? readNumeral(text, at) : undefined
      if (numeral === undefined) {
        at++
        continue
      }
      const end = Math.min(numeral.end, span.start)
      found.push({text: text.slice(at, end), ...map.toRaw(at, end), reason: 'structure'})
      at = end
    }
    from = Math.max(from, span.end)
  }
  return found
}
