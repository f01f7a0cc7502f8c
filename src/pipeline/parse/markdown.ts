import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {type Plugin, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {cleanedOf, placeOf} from '../press-file.js'

/** Parser for Markdown: the tree of remark-parse over the clean text, its positions moved to the raw text. */
export const markdown: Plugin<[], string, Root> = function () {
  this.parser = (_, file) => {
    const tree = unified().use(remarkParse).parse(cleanedOf(file).text)
    visit(tree, (node) => {
      const {start, end} = node.position ?? {}
      if (start?.offset !== undefined && end?.offset !== undefined)
        node.position = placeOf(file, start.offset, end.offset)
    })
    return tree
  }
}
