import {readFileSync} from 'node:fs'
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'

const fonts = new URL('../../../fonts/', import.meta.url)
const files = ['NotoSerifSC-400.ttf', 'NotoSerifSC-700.ttf', 'NotoSansSC-500.ttf']

/** The same page in Typst's own terms; it tags by default, and claims PDF/UA-1 here. */
const preamble = `
#set document(title: [TITLE], date: none)
#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm), numbering: "— 1 —")
#set text(font: "Noto Serif SC", size: 15.79pt, lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 13.2pt, spacing: 13.2pt)
#show heading.where(level: 1): it => align(center, text(font: "Noto Serif SC", weight: 700, size: 22pt, it.body))
#show heading.where(level: 2): it => block(par(text(font: "Noto Sans SC", weight: 500, size: 15.79pt, it.body)))
`

/** Typst in this process, with the same font files. */
export function open() {
  const fontBlobs = files.map((name) => readFileSync(new URL(name, fonts)))
  const compiler = NodeCompiler.create({workspace: '.', fontArgs: [{fontBlobs}]})
  return (blocks) => {
    const title = escaped(blocks[0].text)
    const bytes = compiler.pdf(
      {mainFileContent: preamble.replace('TITLE', title) + blocks.map(markup).join('\n\n')},
      {pdfStandard: 'ua-1'},
    )
    // What it remembers of one document is of no use for the next.
    compiler.evictCache(0)
    return bytes
  }
}

const marks = {title: '= ', heading: '== ', paragraph: ''}

function markup({type, text}) {
  return marks[type] + escaped(text)
}

/** Signs that Typst would read as markup. */
function escaped(text) {
  return text.replace(/[\\#$*_`<>@[\]~/\-+=."']/g, '\\$&')
}
