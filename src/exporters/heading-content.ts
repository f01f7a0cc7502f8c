import type {Heading, PhrasingContent} from 'mdast'

/** A heading as it is printed: with the number that it has in the text, 一、 or （二）. */
export function headingContent({children, data}: Heading): PhrasingContent[] {
  return data?.number === undefined ? children : [{type: 'text', value: data.number}, ...children]
}
