const POST_SCRIPT_NAME = 6
const MACINTOSH = 1
const WINDOWS = 3
/** The longest name that a PostScript interpreter takes. */
const LONGEST = 63

/** The name that programs know a face by. Signs that no such name has are left out. */
export function readPostScriptName(name: DataView | undefined): string {
  if (name === undefined) return 'Unnamed'
  const written = findName(name, WINDOWS) ?? findName(name, MACINTOSH) ?? ''
  return written.replace(/[^\w+.-]/g, '').slice(0, LONGEST) || 'Unnamed'
}

/** Windows names are in UTF-16; those of the Macintosh are in one byte a sign, here in ASCII. */
function findName(name: DataView, platform: number): string | undefined {
  const storage = name.getUint16(4)
  for (let i = 0; i < name.getUint16(2); i++) {
    const entry = 6 + i * 12
    if (name.getUint16(entry) !== platform || name.getUint16(entry + 6) !== POST_SCRIPT_NAME) continue
    const start = storage + name.getUint16(entry + 10)
    const end = start + name.getUint16(entry + 8)
    let text = ''
    if (platform === WINDOWS)
      for (let at = start; at + 2 <= end; at += 2) text += String.fromCharCode(name.getUint16(at))
    else for (let at = start; at < end; at++) text += String.fromCharCode(name.getUint8(at))
    return text
  }
  return undefined
}
