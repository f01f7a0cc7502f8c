import {mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'

/** A file to be written. */
export interface PendingFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file that could not be written or replaced, with the fault of the system. */
export class WriteFault extends Error {
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(`cannot write ${path}`, {cause})
    this.path = path
  }
}

/** A step of replacing a file that can be taken back. */
interface Replacement {
  readonly path: string
  readonly temporary: string
  /** Where the file that stood there before waits until all is done. */
  backup?: string
  done?: boolean
}

/**
 * Writes files so that nobody ever sees half of one, and either all of them or none: each under a temporary name in its
 * folder, flushed to the disk; then each takes the place of the old file, which is kept until the last one has succeeded.
 * Throws a {@link WriteFault}; everything is then as it was, as far as the system allows.
 */
export async function writeFiles(files: readonly PendingFile[]): Promise<void> {
  const replacements: Replacement[] = []
  try {
    for (const {path, bytes} of files) {
      const replacement: Replacement = {path, temporary: temporaryIn(dirname(path))}
      replacements.push(replacement)
      await naming(path, () => writeNew(replacement.temporary, bytes))
    }
    for (const replacement of replacements) await naming(replacement.path, () => replace(replacement))
  } catch (fault) {
    // What cannot be taken back must not keep the others from being so, nor hide the fault.
    for (const replacement of replacements.reverse()) await takeBack(replacement).catch(() => undefined)
    throw fault
  }
  for (const {backup} of replacements) if (backup !== undefined) await rm(backup, {force: true}).catch(() => undefined)
}

let serial = 0

/** A short name: that of the file may already be as long as a file system allows. */
function temporaryIn(folder: string): string {
  return join(folder, `.jianbao-${process.pid}-${serial++}.tmp`)
}

async function naming(path: string, step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (fault) {
    throw new WriteFault(path, fault)
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function replace(replacement: Replacement): Promise<void> {
  const {path, temporary} = replacement
  const old = await stat(path).catch(() => undefined)
  if (old?.isDirectory()) throw Object.assign(new Error('a folder'), {code: 'EISDIR'})
  if (old !== undefined) {
    const backup = temporaryIn(dirname(path))
    await rename(path, backup)
    replacement.backup = backup
  }
  await rename(temporary, path)
  replacement.done = true
}

async function takeBack({path, temporary, backup, done}: Replacement): Promise<void> {
  await rm(done ? path : temporary, {force: true})
  if (backup !== undefined) await rename(backup, path)
}

/**
 * Makes a folder with its parents, and proves that a file can be written into it. Level by level: asking the system for all
 * levels at once never returns under /proc.
 */
export async function prepareFolder(path: string): Promise<void> {
  const missing: string[] = []
  for (let level = resolve(path); !(await exists(level)); level = dirname(level)) missing.unshift(level)
  for (const level of missing) await mkdir(level)
  const probe = temporaryIn(path)
  await (await open(probe, 'wx')).close()
  await rm(probe, {force: true})
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return false
    throw fault
  }
}
