import type {Theme, ThemeName} from '../theme.js'
import {gbt9704} from './gbt9704.js'
import {plain} from './plain.js'

/** Every theme by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {gbt9704, plain}
