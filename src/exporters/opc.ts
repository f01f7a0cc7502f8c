import {strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync} from 'fflate'

/** Everything that a Word or Excel package needs so that any reader opens it and the same content has the same bytes. */

/** The time stamp of every zip entry: the earliest that the format can hold. Zip knows local times only, so this one is local. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** The parts of a package by name, as text. */
export type Parts = Map<string, string>

/**
 * Unpacks a package, lets `change` edit its XML parts in place, and packs it again with sorted entries and fixed times.
 * Parts that are not XML pass unchanged.
 */
export function repack(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const files: Unzipped = unzipSync(bytes)
  const parts: Parts = new Map()
  for (const [name, content] of Object.entries(files)) if (isXml(name)) parts.set(name, strFromU8(content))
  change(parts)
  const names = new Set([...Object.keys(files).filter((name) => !isXml(name)), ...parts.keys()])
  const sorted: Zippable = {}
  for (const name of [...names].sort(byContentTypesFirst)) {
    const text = parts.get(name)
    sorted[name] = [text === undefined ? files[name]! : strToU8(text), {mtime: ZIP_EPOCH, level: 6}]
  }
  return zipSync(sorted)
}

/** Readers that sniff the first entry expect the content types there. */
function byContentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml'
  if (a === first) return -1
  if (b === first) return 1
  return a < b ? -1 : a > b ? 1 : 0
}

function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels')
}
