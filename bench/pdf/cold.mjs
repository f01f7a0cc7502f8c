/** Writes one document in a process of its own and prints what it cost: node bench/pdf/cold.mjs WRITER PAGES SEED */
import {blocksOf} from './blocks.mjs'

const [writer, pages, seed] = process.argv.slice(2)
const blocks = blocksOf(Number(pages), Number(seed))
const {open} = await import(`./writers/${writer}.mjs`)
const bytes = await (await open())(blocks)
const {user, system} = process.cpuUsage()
process.stdout.write(JSON.stringify({bytes: bytes.length, cpu: (user + system) / 1000}))
