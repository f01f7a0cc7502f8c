import type {Article} from '../../ast/article.js'
import type {Assets, Planned} from '../exporter.js'
import {type FontFiles, type FontRole, type FontUse, fontRoles} from '../layout/fonts/font-set.js'
import {layOut, themeOf} from '../layout/index.js'
import {type LayoutOptions, SYSTEM_FONT} from '../layout/options.js'
import type {Layout} from '../layout/page-model.js'

/** Lays a briefing out with the faces among the assets. */
export function plan(article: Article, assets: Assets, options: LayoutOptions = {}): Planned<Layout> {
  const {layout, notices} = layOut(article, fontFiles(assets, options), options)
  return {model: layout, notices}
}

/** Paths of the font files that a briefing needs, each once: those of its theme, and those that a user chose. */
export function fontPaths(options: LayoutOptions = {}): string[] {
  return [...new Set([...Object.values(themeOf(options).fonts), ...Object.values(chosenFonts(options))])]
}

/** What a user chose by its path. The faces of the machine are no paths: who reads the files has to find them. */
function chosenFonts({fonts = {}}: LayoutOptions): Readonly<Partial<Record<FontUse, string>>> {
  if (fonts === SYSTEM_FONT) return {}
  return Object.fromEntries(Object.entries(fonts).filter(([, path]) => path !== SYSTEM_FONT))
}

function fontFiles(assets: Assets, options: LayoutOptions): FontFiles {
  const {fonts} = themeOf(options)
  const chosen = chosenFonts(options)
  const file = (path: string): Uint8Array => {
    const bytes = assets.get(path)
    if (bytes === undefined) throw new Error(`the asset ${path} was not given`)
    return bytes
  }
  const byRole = (pathOf: (role: FontRole) => string) =>
    Object.fromEntries(fontRoles.map((role) => [role, file(pathOf(role))])) as Record<FontRole, Uint8Array>
  return {
    ...byRole((role) => chosen[role] ?? fonts[role]),
    ...(chosen.latin !== undefined && {latin: file(chosen.latin)}),
    standIns: byRole((role) => fonts[role]),
  }
}
