#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {processConsole} from './console.js'
import {exitCodes} from './exit-codes.js'
import {languageOf} from './locale.js'
import {CommanderError, createProgram, reportFault, reportUsage} from './program.js'

const interruption = new AbortController()
process.once('SIGINT', () => {
  interruption.abort()
  // A second interrupt does not wait for the document at hand.
  process.once('SIGINT', () => process.exit(exitCodes.interrupted))
})
// The reader of a pipe may leave early: `jianbao facts FILE | head`.
process.stdout.on('error', (fault: NodeJS.ErrnoException) =>
  process.exit(fault.code === 'EPIPE' ? exitCodes.ok : exitCodes.failed),
)

const argv = process.argv.slice(2)
const console = processConsole(languageOf(argv, process.env), interruption.signal)
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}
const program = createProgram(version, console, (code) => {
  process.exitCode = code
})

try {
  await program.parseAsync(argv, {from: 'user'})
} catch (fault) {
  process.exitCode = fault instanceof CommanderError ? reportUsage(fault, console) : reportFault(fault, console)
}
