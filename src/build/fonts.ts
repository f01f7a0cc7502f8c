import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Notice} from '../ast/message.js'
import type {Assets, ExportOptions} from '../exporters/exporter.js'
import {type FontUse, fontRoles} from '../exporters/layout/fonts/font-set.js'
import {fontPlace, type OpenedFont, openFont} from '../exporters/layout/fonts/open-font.js'
import {type FontChoice, SYSTEM_FONT} from '../exporters/layout/options.js'
import {codeOf} from './inputs.js'
import type {FileNotice} from './report.js'
import {candidates, fontFolders, listFonts} from './system-fonts.js'

/** Options whose fonts are all at hand. */
export interface PreparedExports {
  readonly options: ExportOptions
  /** The chosen fonts by their paths in the options. */
  readonly fonts: Assets
  /** Which fonts of the system were found, and what was wrong with fonts. */
  readonly notices: readonly FileNotice[]
}

/**
 * Finds and opens the fonts that a user chose; paths are relative to `folder`. A font that cannot be used is told and left
 * out, so that the bundled face sets its role.
 */
export async function prepareFonts(options: ExportOptions, folder: string): Promise<PreparedExports> {
  const {briefing} = options
  if (briefing?.fonts === undefined) return {options, fonts: new Map(), notices: []}
  const wishes = wishesOf(briefing.fonts, folder)
  const installed = wishes.some(({path}) => path === undefined)
    ? await listFonts(fontFolders(process.platform, process.env))
    : new Map<string, string>()
  const found = await Promise.all(wishes.map((wish) => find(wish, installed)))
  const usable = found.filter((font) => 'bytes' in font)
  const chosen = Object.fromEntries(usable.flatMap(({path, uses}) => uses.map((use) => [use, path])))
  return {
    options: {...options, briefing: {...briefing, fonts: chosen}},
    fonts: new Map(usable.map(({path, bytes}) => [path, bytes])),
    notices: found.flatMap(({path, notice}) => (notice === undefined ? [] : [{path, notice}])),
  }
}

/** A font that is asked for; without a path, one of the system. */
interface Wish {
  readonly uses: readonly FontUse[]
  readonly path?: string
}

type Found =
  | {readonly uses: readonly FontUse[]; readonly path: string; readonly bytes: Uint8Array; readonly notice?: Notice}
  | {readonly uses: readonly FontUse[]; readonly path: string; readonly notice: Notice}

/** One wish for each font, though it serve several uses; the system is asked for each use by itself. */
function wishesOf(choice: FontChoice, folder: string): Wish[] {
  if (choice === SYSTEM_FONT) return fontRoles.map((role) => ({uses: [role]}))
  const uses = new Map<string, FontUse[]>()
  const ofSystem: Wish[] = []
  for (const [use, path] of Object.entries(choice) as [FontUse, string][]) {
    if (path === SYSTEM_FONT) ofSystem.push({uses: [use]})
    else uses.set(resolve(folder, path), [...(uses.get(resolve(folder, path)) ?? []), use])
  }
  return [...[...uses].map(([path, served]) => ({uses: served, path})), ...ofSystem]
}

async function find({uses, path}: Wish, installed: ReadonlyMap<string, string>): Promise<Found> {
  const roles = uses.join(', ')
  if (path !== undefined) return {uses, path, ...(await openPath(path, roles))}
  let refused: Found | undefined
  for (const candidate of candidates(uses[0]!, installed)) {
    const opened = await openPath(candidate, roles)
    if ('bytes' in opened) {
      const notice: Notice = {ruleId: 'font-used', level: 'info', values: {font: opened.name, roles}}
      return {uses, path: candidate, bytes: opened.bytes, notice}
    }
    refused ??= {uses, path: candidate, ...opened}
  }
  const notice: Notice = {ruleId: 'font-not-installed', level: 'warning', values: {roles}}
  return refused ?? {uses, path: SYSTEM_FONT, notice}
}

async function openPath(
  path: string,
  roles: string,
): Promise<{readonly bytes: Uint8Array; readonly name: string} | {readonly notice: Notice}> {
  try {
    const opened = await openOnce(path)
    if ('metrics' in opened) return {bytes: opened.metrics.bytes, name: opened.metrics.name}
    const {fault, faces} = opened
    return {notice: {ruleId: fault, level: 'warning', values: {roles, ...(faces && {faces: faces.join(', ')})}}}
  } catch (fault) {
    return {notice: {ruleId: 'font-unreadable', level: 'warning', values: {roles, cause: codeOf(fault)}}}
  }
}

const opened = new Map<string, {readonly stamp: string; readonly font: OpenedFont}>()

/** Opens a font, once in a process as long as its file stays the same. */
async function openOnce(path: string): Promise<OpenedFont> {
  const {file, face} = fontPlace(path)
  const status = await stat(file)
  // Reading a device or a pipe may never end.
  if (!status.isFile() && !status.isDirectory()) throw new Error('EINVAL')
  const stamp = `${status.size} ${status.mtimeMs}`
  const known = opened.get(path)
  if (known?.stamp === stamp) return known.font
  const font = openFont(await readFile(file), face)
  opened.set(path, {stamp, font})
  return font
}
