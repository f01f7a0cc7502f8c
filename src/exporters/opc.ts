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

/** Text that XML 1.0 allows, and the code points that had to go. */
export interface SafeText {
  readonly text: string
  /** Each dropped code point with its count. */
  readonly dropped: ReadonlyMap<number, number>
}

/**
 * Drops what XML 1.0 (2.2 Characters) forbids or discourages: C0 and C1 controls except tab and line feed, noncharacters,
 * lone surrogates. CR LF and CR become LF.
 */
export function toXmlText(text: string): SafeText {
  const dropped = new Map<number, number>()
  let kept = ''
  let from = 0
  const unified = text.replace(/\r\n?/g, '\n')
  for (let i = 0; i < unified.length; ) {
    const code = unified.codePointAt(i)!
    const next = i + (code > 0xffff ? 2 : 1)
    if (!isXmlCharacter(code)) {
      kept += unified.slice(from, i)
      from = next
      dropped.set(code, (dropped.get(code) ?? 0) + 1)
    }
    i = next
  }
  return {text: kept + unified.slice(from), dropped}
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a
  if (code >= 0x7f && code <= 0x9f) return false
  if (code >= 0xd800 && code <= 0xdfff) return false
  if (code >= 0xfdd0 && code <= 0xfdef) return false
  return (code & 0xfffe) !== 0xfffe
}

const xmlEscapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Safe text as the content of an element or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => xmlEscapes[character]!)
}
