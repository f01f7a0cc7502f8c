import type {Article} from '../../ast/article.js'
import type {Assets, Planned} from '../exporter.js'
import {type FontFiles, layOut, themeOf} from '../layout/index.js'
import type {LayoutOptions} from '../layout/options.js'
import type {Layout} from '../layout/page-model.js'

/** Lays a briefing out with the faces among the assets. */
export function plan(article: Article, assets: Assets, options: LayoutOptions = {}): Planned<Layout> {
  const {layout, notices} = layOut(article, fontFiles(assets, options), options)
  return {model: layout, notices}
}

/** Paths of the font files that a briefing needs, each once. */
export function fontPaths(options: LayoutOptions = {}): string[] {
  return [...new Set(Object.values(themeOf(options).fonts))]
}

function fontFiles(assets: Assets, options: LayoutOptions): FontFiles {
  const {fonts} = themeOf(options)
  const file = (path: string): Uint8Array => {
    const bytes = assets.get(path)
    if (bytes === undefined) throw new Error(`the asset ${path} was not given`)
    return bytes
  }
  return {
    body: file(fonts.body),
    title: file(fonts.title),
    strong: file(fonts.strong),
    heading: file(fonts.heading),
    kai: file(fonts.kai),
  }
}
