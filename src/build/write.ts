import {mkdir, open, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** A file to be written. */
export interface PendingFile {
  readonly path: string
  readonly bytes: Uint8Array
}

let serial = 0

/**
 * Writes files so that nobody ever sees half of one: each under a temporary name in its folder, flushed to the disk, then
 * renamed. All are written before the first is renamed; on any fault the temporary files are removed and the fault thrown.
 */
export async function writeFiles(files: readonly PendingFile[]): Promise<void> {
  const written: {readonly temporary: string; readonly path: string}[] = []
  try {
    for (const {path, bytes} of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${serial++}.tmp`)
      written.push({temporary, path})
      const handle = await open(temporary, 'wx')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
    }
    for (const {temporary, path} of written) await rename(temporary, path)
  } catch (fault) {
    await Promise.all(written.map(({temporary}) => rm(temporary, {force: true})))
    throw fault
  }
}

/** Makes a folder with all its parents, and proves that a file can be written into it. */
export async function prepareFolder(path: string): Promise<void> {
  await mkdir(path, {recursive: true})
  const probe = join(path, `.probe.${process.pid}-${serial++}.tmp`)
  await (await open(probe, 'wx')).close()
  await rm(probe, {force: true})
}
