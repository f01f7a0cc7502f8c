import {readFile} from 'node:fs/promises'
import type {Assets} from '../exporters/exporter.js'

/** Root of the package: `src/build` and `dist/build` lie two levels below it. */
const packageRoot = new URL('../../', import.meta.url)

const loaded = new Map<string, Promise<Uint8Array>>()

/** Reads files of the package by their paths in it, each once in a process. */
export async function readAssets(paths: readonly string[]): Promise<Assets> {
  const entries = paths.map(async (path) => {
    const content = loaded.get(path) ?? readFile(new URL(path, packageRoot))
    loaded.set(path, content)
    return [path, await content] as const
  })
  return new Map(await Promise.all(entries))
}
