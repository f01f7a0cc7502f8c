import type {LayoutInfo} from '../../layout/page-model.js'
import {type PdfDictionary, pdfText} from './syntax.js'
import {propertyText} from './text-string.js'

/** Name of the program in the properties of the file. */
const PRODUCER = 'jianbao'

/** What the file says about itself, in one wording for its two places: the information dictionary and the XMP packet. */
export interface Properties {
  readonly title: string
  /** Empty where nobody is named. */
  readonly author: string
  readonly keywords: readonly string[]
  readonly language: string
  /** Of creation and of the last change. */
  readonly date: Date
  readonly producer: string
}

/** Cuts what the layout says to what a file can hold. A file without a title is no accessible one. */
export function propertiesOf({title, author, keywords, language, date}: LayoutInfo): Properties {
  return {
    title: propertyText(title) || PRODUCER,
    author: propertyText(author),
    keywords: keywords.map(propertyText).filter((keyword) => keyword !== ''),
    language,
    date,
    producer: PRODUCER,
  }
}

/** All keywords as one string. */
export function keywordLine({keywords}: Properties): string {
  return propertyText(keywords.join('; '))
}

/** The information dictionary. */
export function informationOf(properties: Properties): PdfDictionary {
  const {title, author, date, producer} = properties
  const keywords = keywordLine(properties)
  const day = pdfText(pdfDate(date))
  return {
    Title: pdfText(title),
    Author: author === '' ? undefined : pdfText(author),
    Keywords: keywords === '' ? undefined : pdfText(keywords),
    Creator: pdfText(producer),
    Producer: pdfText(producer),
    CreationDate: day,
    ModDate: day,
  }
}

/** A date as PDF has it: D:20230418000000Z. */
function pdfDate(date: Date): string {
  return `D:${date.toISOString().replace(/\.\d+|[-:T]/g, '')}`
}
