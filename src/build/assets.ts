import {readFile} from 'node:fs/promises'
import type {Assets} from '../exporters/exporter.js'

/** Root of the package: `src/build` and `dist/build` lie two levels below it. */
const packageRoot = new URL('../../', import.meta.url)

const loaded = new Map<string, Promise<Uint8Array>>()

/** Reads files of the package by their paths in it, each once in a process; those that are `given` stay as they are. */
export async function readAssets(paths: readonly string[], given: Assets = new Map()): Promise<Assets> {
  const entries = paths.map(async (path) => [path, given.get(path) ?? (await readOnce(path))] as const)
  return new Map(await Promise.all(entries))
}

function readOnce(path: string): Promise<Uint8Array> {
  const known = loaded.get(path)
  if (known !== undefined) return known
  const content: Promise<Uint8Array> = readFile(new URL(path, packageRoot))
  loaded.set(path, content)
  // A fault of the moment is not kept: the next document tries again.
  content.catch(() => loaded.delete(path))
  return content
}
