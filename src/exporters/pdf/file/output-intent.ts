import type {PdfFile} from './pdf-file.js'
import {srgbProfile} from './srgb-profile.js'
import {type PdfDictionary, pdfText} from './syntax.js'

const profile = srgbProfile()

/** What the colours of the file mean on any screen and printer: those of sRGB. */
export function outputIntent(file: PdfFile): PdfDictionary {
  const condition = pdfText('sRGB IEC61966-2.1')
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: condition,
    Info: condition,
    DestOutputProfile: file.addStream(profile, {N: 3}),
  }
}
