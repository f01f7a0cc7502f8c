import {indexLines} from '../../../ast/line-index.js'
import {placeText} from '../../rows/place-text.js'
import {DOCUMENT, type Draft} from '../draft.js'
import type {Box} from '../flow.js'
import {bodySetting, paragraphBoxes} from '../setting.js'
import {wording} from '../wording.js'
import {annexHeading} from './annex-heading.js'

/** 提示: what a person should look at. */
export function messages(draft: Draft): Box[] {
  const shown = draft.article.document.messages.filter(({level}) => level !== 'info')
  if (shown.length === 0) return []
  const lines = indexLines(draft.article.raw)
  const {theme} = draft
  const style = theme.styles.annexText
  const setting = {...bodySetting(theme, DOCUMENT), style, indent: 0, pitch: theme.annex.pitch}
  const notes = shown.flatMap(({reason, start}) => {
    const place = start === undefined ? '' : `${placeText(lines, start)}　`
    return paragraphBoxes([{text: `${place}${reason}`, style}], setting, draft)
  })
  return [...annexHeading(wording.messages, undefined, draft), ...notes]
}
