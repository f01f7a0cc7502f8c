/** Documents for the PDF bench: a title, headings and paragraphs of press text, other digits in each. */
import {articles, dice} from '../texts.mjs'

/** Characters of a page of 22 lines, as far as press text fills them. */
const CHARACTERS_PER_PAGE = 520

const lines = articles.flatMap((text) => text.split('\n').map((line) => line.trim())).filter((line) => line !== '')
const paragraphs = lines.filter((line) => line.length > 40)

/** A document of about so many pages; documents of different seeds differ in every paragraph. */
export function blocksOf(pages, seed) {
  const roll = dice(seed)
  const digits = (text) => text.replace(/\d/g, () => String(roll(10)))
  const blocks = [{type: 'title', text: digits('全市科技创新与产业发展情况通报（第10号）')}]
  let characters = 0
  for (let i = 0; characters < pages * CHARACTERS_PER_PAGE; i++) {
    if (i % 6 === 0)
      blocks.push({type: 'heading', text: digits(`${'一二三四五六七八九十'[(i / 6) % 10]}、创新平台建设取得进展`)})
    const text = digits(paragraphs[i % paragraphs.length])
    blocks.push({type: 'paragraph', text})
    characters += text.length + 14
  }
  return blocks
}
