import type {Paragraph, Root} from 'mdast'
import type {Plugin} from 'unified'
import {splitLines} from '../clean/lined-text.js'
import {cleanedOf, placeOf} from '../press-file.js'

/**
 * Parser for plain press text: a line with text is a paragraph, a blank line is none. Nothing in a line is markup:
 * `1.`, `*`, `<b>` and four spaces mean what they show. Structure is read later, from the lines.
 */
export const pressText: Plugin<[], string, Root> = function () {
  this.parser = (_, file) => {
    const {text} = cleanedOf(file)
    const children: Paragraph[] = []
    for (const line of splitLines(text).lines) {
      const value = text.slice(line.start, line.end)
      if (value.trim() === '') continue
      const position = placeOf(file, line.start, line.end)
      children.push({type: 'paragraph', children: [{type: 'text', value, position}], position})
    }
    return {type: 'root', children, position: placeOf(file, 0, text.length)}
  }
}
