import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {describe, expect, test} from 'vitest'

/** What the linter cannot see: who may import whom across the folders, and what a file may know of the world. */

const root = new URL('../src/', import.meta.url).pathname
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .sort()

interface SourceFile {
  readonly path: string
  /** First folder, or `index.ts`. */
  readonly layer: string
  readonly text: string
  /** Local imports as paths below `src`, packages by their name. */
  readonly imports: readonly string[]
  /** Packages imported when the file is loaded, and not later. */
  readonly eagerPackages: readonly string[]
}

const sources: SourceFile[] = files.map((path) => {
  const text = readFileSync(join(root, path), 'utf8')
  const resolve = (name: string) =>
    name.startsWith('.') ? relative(root, join(root, dirname(path), name)).replace(/\.js$/, '.ts') : name
  const all = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name]) => resolve(name!))
  const eager = [...text.matchAll(/^(?:import|export)(?! type)[^'"]*from '([^'.][^']*)'/gm)].map(([, name]) => name!)
  return {path, layer: path.split('/')[0]!, text, imports: all, eagerPackages: eager}
})

/** Who may import whom: a layer knows itself and what is listed. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  language: [],
  ast: ['language'],
  pipeline: ['ast', 'language'],
  exporters: ['ast', 'language'],
  build: ['ast', 'language', 'pipeline', 'exporters'],
  cli: ['ast', 'language', 'exporters', 'build'],
  'index.ts': ['ast', 'pipeline', 'exporters', 'build'],
}

const isLocal = (name: string) => files.includes(name)

describe.for(sources)('src/$path', ({path, layer, text, imports, eagerPackages}) => {
  test('imports only what its layer may know', () => {
    const layers = new Set(imports.filter(isLocal).map((name) => name.split('/')[0]!))
    layers.delete(layer)
    expect([...layers].filter((other) => !allowed[layer]!.includes(other))).toEqual([])
  })

  test('resolves every local import', () => {
    expect(imports.filter((name) => name.endsWith('.ts') && !isLocal(name))).toEqual([])
  })

  test('touches files, clock, environment and network only where that is its work', () => {
    if (layer === 'build' || layer === 'cli') return
    const world = imports.filter((name) => /^node:(?!buffer)/.test(name))
    expect(world).toEqual([])
    expect(text).not.toMatch(
      /\bDate\.now\b|\bnew Date\(\)|\bprocess\.(?:env|argv|cwd)\b|\bfetch\(|\bMath\.random\b|\bperformance\.now\b/,
    )
  })

  test('loads no heavy library with the module', () => {
    const heavy = ['docx', 'exceljs', 'remark-stringify']
    if (path.endsWith('/pack.ts')) return
    expect(eagerPackages.filter((name) => heavy.includes(name))).toEqual([])
  })
})

describe('within a layer', () => {
  const folderOf = (path: string) => dirname(path)
  test.for(['pipeline/clean/rules', 'pipeline/facts/kinds'])('%s: no member knows another', (folder) => {
    const members = sources.filter(({path}) => folderOf(path) === folder && !path.endsWith('/index.ts'))
    expect(members.length).toBeGreaterThan(1)
    for (const {path, imports} of members) {
      expect(
        imports.filter((name) => folderOf(name) === folder),
        path,
      ).toEqual([])
    }
  })

  test('no exporter knows another', () => {
    const exporter = (path: string) =>
      /^exporters\/(?:(?:pdf|word|excel)(?=\/)|(?:json|markdown)(?=\.ts$))/.exec(path)?.[0]
    expect(new Set(sources.map(({path}) => exporter(path))).size).toBe(6)
    for (const {path, imports} of sources) {
      const own = exporter(path)
      if (own === undefined) continue
      expect(
        imports.filter((name) => exporter(name) !== undefined && exporter(name) !== own),
        path,
      ).toEqual([])
    }
  })

  test('tables of words hold no logic', () => {
    for (const {path, text} of sources.filter(({layer}) => layer === 'language')) {
      expect(text, path).not.toMatch(/\bfunction\b|=>|\bif \(|\bfor \(/)
    }
  })
})

test('no dumping grounds', () => {
  expect(files.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.ts$)/.test(path))).toEqual([])
})

test('regular expressions never take a word border next to Chinese', () => {
  for (const {path, text} of sources) {
    const patterns = [...text.matchAll(/\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+\/[dgimsuvy]*/g)].map(
      ([pattern]) => pattern,
    )
    expect(
      patterns.filter((pattern) => /\\b|\\B|\\W/.test(pattern)),
      path,
    ).toEqual([])
  }
})
