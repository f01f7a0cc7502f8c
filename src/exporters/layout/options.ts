import type {ThemeName} from './theme.js'

/** What an office decides about its briefings. */
export interface LayoutOptions {
  /** Default: `gbt9704`. */
  readonly theme?: ThemeName
}
