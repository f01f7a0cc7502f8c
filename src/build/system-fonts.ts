import {readdir} from 'node:fs/promises'
import {homedir} from 'node:os'
import {basename, extname, join} from 'node:path'
import type {FontUse} from '../exporters/layout/fonts/font-set.js'
import {typefaces} from '../language/typefaces.js'

/** Known faces by what they are for. Bold text is set as the title is: no office has a bold 仿宋. */
const known: Readonly<Record<FontUse, readonly string[]>> = {...typefaces, strong: typefaces.title}

const extensions = ['.ttf', '.ttc', '.otf', '.otc']
/** Folders of fonts are flat, or have one for each maker and family. */
const DEEPEST = 6

/** The folders in which the system and the user keep fonts; `environment` is that of the process. */
export function fontFolders(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  const home = homedir()
  if (platform === 'win32') {
    const {WINDIR = 'C:\\Windows', LOCALAPPDATA = join(home, 'AppData', 'Local')} = environment
    return [join(WINDIR, 'Fonts'), join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')]
  }
  if (platform === 'darwin') return [join(home, 'Library/Fonts'), '/Library/Fonts', '/System/Library/Fonts']
  const {XDG_DATA_HOME = join(home, '.local/share')} = environment
  return [
    join(XDG_DATA_HOME, 'fonts'),
    join(home, '.fonts'),
    '/usr/local/share/fonts',
    '/usr/share/fonts',
    '/usr/share/texmf/fonts/opentype/public',
    '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
  ]
}

/** The font files of folders by the names that {@link typefaces} knows; the first file of a name holds. */
export async function listFonts(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const folder of folders) {
    for (const path of await filesBelow(folder, 0)) {
      const name = plainName(path)
      if (!files.has(name)) files.set(name, path)
    }
  }
  return files
}

/** Paths of the fonts that are there for a use, best first, in the notation of a configuration. */
export function candidates(use: FontUse, files: ReadonlyMap<string, string>): string[] {
  return known[use].flatMap((name) => {
    const [file, face] = name.split('#') as [string, string?]
    const path = files.get(file)
    if (path === undefined) return []
    return [face === undefined ? path : `${path}#${face}`]
  })
}

/** A folder that is not there, or that we may not read, holds no fonts. */
async function filesBelow(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const nested = sorted.map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return depth < DEEPEST ? filesBelow(path, depth + 1) : []
    return extensions.includes(extname(entry.name).toLowerCase()) ? [path] : []
  })
  return (await Promise.all(nested)).flat()
}

function plainName(path: string): string {
  return basename(path, extname(path))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
}
