import {readdir, readFile, realpath, stat} from 'node:fs/promises'
import {basename, extname, join} from 'node:path'
import type {MessageId} from '../language/messages.js'
import type {FileNotice} from './report.js'

/** A file to build. */
export interface InputFile {
  readonly path: string
  /** File name without its extension: the name of its outputs. */
  readonly stem: string
  /** The path behind all links and spellings: what tells two inputs apart. */
  readonly realPath: string
}

/** The files that a list of paths stands for, and what is wrong with the others. */
export interface Inputs {
  readonly files: readonly InputFile[]
  readonly notices: readonly FileNotice[]
}

/** Extensions that a folder is searched for. A file that is named itself may have any. */
const extensions = ['.txt', '.md', '.markdown']

/**
 * Finds the files behind paths: a folder stands for the texts in it, without those of its own folders. Two files whose
 * outputs would have the same name, also where a file system does not tell capitals apart, are both left out.
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const notices: FileNotice[] = []
  const found: string[] = []
  for (const path of paths) {
    const status = await statOf(path)
    if (typeof status === 'object') notices.push(status.notice)
    else if (status === 'file') found.push(path)
    else if (status === 'folder') for (const file of await filesIn(path, notices)) found.push(file)
    else notices.push(error(path, 'input-special'))
  }
  const files = await Promise.all(found.map(inputFile))
  const unique = [...new Map(files.map((file) => [file.realPath, file])).values()]
  const byName = new Map<string, InputFile[]>()
  for (const file of unique) byName.set(outputKey(file.stem), [...(byName.get(outputKey(file.stem)) ?? []), file])
  return {files: unique.filter((file) => isAlone(file, byName, notices)), notices}
}

async function inputFile(path: string): Promise<InputFile> {
  return {path, stem: basename(path, extname(path)), realPath: await realpath(path)}
}

function isAlone(file: InputFile, byName: ReadonlyMap<string, readonly InputFile[]>, notices: FileNotice[]): boolean {
  const other = byName.get(outputKey(file.stem))?.find((one) => one !== file)
  if (other !== undefined) notices.push(error(file.path, 'input-same-name', {other: other.path}))
  return other === undefined
}

function outputKey(stem: string): string {
  return stem.normalize('NFC').toLowerCase()
}

async function filesIn(folder: string, notices: FileNotice[]): Promise<string[]> {
  const files: string[] = []
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  for (const name of names) {
    const path = join(folder, name)
    const status = await statOf(path)
    if (typeof status === 'object') notices.push(status.notice)
    else if (!extensions.includes(extname(name).toLowerCase())) {
      const ruleId = status === 'folder' ? 'input-folder-nested' : 'input-extension'
      notices.push({path, notice: {ruleId, level: 'warning'}})
    } else if (status === 'file') files.push(path)
    else notices.push(error(path, status === 'folder' ? 'input-folder' : 'input-special'))
  }
  if (files.length === 0) notices.push(error(folder, 'input-folder-empty'))
  return files
}

async function statOf(path: string): Promise<'file' | 'folder' | 'special' | {readonly notice: FileNotice}> {
  try {
    const status = await stat(path)
    return status.isFile() ? 'file' : status.isDirectory() ? 'folder' : 'special'
  } catch (fault) {
    return {notice: readFault(path, fault)}
  }
}

const BYTES_PER_MEGABYTE = 1_000_000

/** Reads a file that is not larger than the limit, or says why not. */
export async function readInput(path: string, maxBytes: number): Promise<Uint8Array | FileNotice> {
  try {
    const status = await stat(path)
    if (!status.isFile()) return error(path, status.isDirectory() ? 'input-folder' : 'input-special')
    const {size} = status
    if (size > maxBytes) return tooLarge(path, size, maxBytes)
    return await readFile(path)
  } catch (fault) {
    return readFault(path, fault)
  }
}

/** The notice for an input with more bytes than the limit. */
export function tooLarge(path: string, size: number, limit: number): FileNotice {
  const inMegabytes = (bytes: number) => Number((bytes / BYTES_PER_MEGABYTE).toPrecision(2))
  return error(path, 'input-too-large', {size: inMegabytes(size), limit: inMegabytes(limit)})
}

/** Why a path could not be read, in words that a user knows. */
function readFault(path: string, fault: unknown): FileNotice {
  const code = codeOf(fault)
  if (code === 'ENOENT') return error(path, 'input-missing')
  if (code === 'ELOOP') return error(path, 'input-loop')
  return error(path, 'input-unreadable', {cause: code})
}

/** The system's code of a fault (EACCES), or its message. */
export function codeOf(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') return fault.code
  return fault instanceof Error ? fault.message : String(fault)
}

function error(path: string, ruleId: MessageId, values?: Record<string, string | number>): FileNotice {
  return {path, notice: {ruleId, level: 'error', ...(values && {values})}}
}
