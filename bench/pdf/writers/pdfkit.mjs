import {readFileSync} from 'node:fs'
import * as fontkit from 'fontkit'
import PDFDocument from 'pdfkit'

const fonts = new URL('../../../fonts/', import.meta.url)
const cell = 15.79

/** pdfkit as its manual shows it: `text()` in tagged structure, fonts parsed once. */
export function open() {
  const face = (name) => fontkit.create(readFileSync(new URL(name, fonts)))
  const faces = {
    title: face('NotoSerifSC-700.ttf'),
    heading: face('NotoSansSC-500.ttf'),
    paragraph: face('NotoSerifSC-400.ttf'),
  }
  return (blocks) => write(blocks, faces)
}

const styles = {
  title: {tag: 'H1', size: 22, options: {align: 'center'}},
  heading: {tag: 'H2', size: cell, options: {align: 'justify', indent: 2 * cell}},
  paragraph: {tag: 'P', size: cell, options: {align: 'justify', indent: 2 * cell, lineGap: 6}},
}

function write(blocks, faces) {
  const document = new PDFDocument({
    size: 'A4',
    margins: {top: 104.9, left: 79.4, right: 73.7, bottom: 99.2},
    font: faces.paragraph,
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {Title: blocks[0].text, CreationDate: new Date(0)},
  })
  const chunks = []
  document.on('data', (chunk) => chunks.push(chunk))
  const done = new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))))
  const root = document.struct('Document')
  document.addStructure(root)
  for (const {type, text} of blocks) {
    const {tag, size, options} = styles[type]
    root.add(document.struct(tag, () => document.font(faces[type]).fontSize(size).text(text, options)))
  }
  root.end()
  document.end()
  return done
}
