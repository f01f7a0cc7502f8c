import type {ThematicBreak} from 'mdast'
import type {BlockSetter} from './block.js'

/** A short rule in the middle of an empty line. */
export const thematicBreak: BlockSetter<ThematicBreak> = (_, setting, {theme}) => {
  const {width, thickness} = theme.rule
  const x = (setting.left + setting.right - width) / 2
  const {pitch} = theme.grid
  return [{height: pitch, onGrid: true, lines: [], rules: [{x, y: pitch / 2, width, thickness}]}]
}
