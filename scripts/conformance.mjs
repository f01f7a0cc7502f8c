/**
 * Asks veraPDF whether briefings keep PDF/A-2a and PDF/UA-1: those of input/, of the fixtures and of hard-documents.mjs.
 * Prints each rule that a document breaks, and fails then. veraPDF comes by Maven; where Java or Maven is missing, or
 * veraPDF cannot be fetched, this says so and passes.
 *
 * Run on the built code: make conformance
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readAssets} from '../dist/build/assets.js'
import {readArticle} from '../dist/build/library.js'
import {pdf} from '../dist/exporters/pdf/index.js'
import {hardTexts, hardTrees} from './hard-documents.mjs'

const VERSION = '1.28.2'
const MAIN_CLASS = 'org.verapdf.apps.GreenfieldCliWrapper'
const profiles = {'2a': 'PDF/A-2a', ua1: 'PDF/UA-1'}

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules/.cache/verapdf')
const jars = join(cache, VERSION)

const isThere = (program) => spawnSync(program, ['-version'], {stdio: 'ignore'}).status === 0

function leave(reason) {
  console.log(`conformance: not checked, ${reason}`)
  process.exit(0)
}

/** Fetches veraPDF once; a folder with its name is whole. */
function fetchVeraPdf() {
  if (existsSync(jars)) return
  if (!isThere('mvn')) leave('Maven is missing')
  mkdirSync(cache, {recursive: true})
  const pom = join(cache, 'pom.xml')
  const partial = `${jars}.partial`
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>jianbao</groupId><artifactId>conformance</artifactId><version>1</version>
<dependencies><dependency>
<groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${VERSION}</version>
</dependency></dependencies>
</project>`,
  )
  const copy = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`]
  const {status, stdout} = spawnSync('mvn', copy, {encoding: 'utf8'})
  if (status !== 0) leave(`veraPDF could not be fetched:\n${stdout.trim()}`)
  renameSync(partial, jars)
}

/** The texts to try, as name and bytes. */
function* sources() {
  for (const name of readdirSync(join(root, 'input')).filter((name) => /\.(?:txt|md)$/.test(name)))
    yield [name, readFileSync(join(root, 'input', name))]
  for (const folder of readdirSync(join(root, 'tests/fixtures'), {withFileTypes: true}).filter((e) => e.isDirectory()))
    for (const name of readdirSync(join(root, 'tests/fixtures', folder.name)).filter((name) => /^input\./.test(name)))
      yield [`${folder.name}-${name}`, readFileSync(join(root, 'tests/fixtures', folder.name, name))]
  yield* Object.entries(hardTexts)
}

/** A text with a picture of two bars and its words, as a chart is. */
function withFigure(layout) {
  const element = layout.elements.length
  const [first, ...rest] = layout.pages
  const bar = (x, height) => ({x, y: 600 - height, width: 20, height, ink: [0.7, 0.1, 0.1], element})
  const axis = {x: 90, y: 600, width: 110, height: 0.5, ink: 0, element}
  const label = {...first.lines[0], baseline: 615, element}
  const page = {...first, shapes: [...first.shapes, bar(100, 80), bar(140, 120), axis], lines: [...first.lines, label]}
  const figure = {role: 'Figure', parent: 0, alt: '柱状图：去年 80，今年 120 <&>'}
  return {...layout, elements: [...layout.elements, figure], pages: [page, ...rest]}
}

async function writeCorpus(folder) {
  const assets = await readAssets(pdf.assets())
  const write = async (name, layout) => writeFileSync(join(folder, `${name}.pdf`), await pdf.pack(layout))
  const layouts = {}
  for (const [name, text] of sources()) {
    layouts[name] = pdf.plan(await readArticle(text, {name}), assets).model
    await write(name, layouts[name])
  }
  const article = await readArticle('题', {name: 'tree.txt'})
  for (const [name, children] of Object.entries(hardTrees))
    await write(name, pdf.plan({...article, tree: {type: 'root', children}}, assets).model)
  await write('figure', withFigure(layouts['interview.txt']))
  const info = {...layouts['interview.txt'].info, author: 'A & B <局>', keywords: ['科普', '<&>', '山村']}
  await write('properties', {...layouts['interview.txt'], info})
  return readdirSync(folder).map((name) => join(folder, name))
}

/** The rules that files break under a profile, a line each. */
function brokenRules(files, profile) {
  const verapdf = ['-cp', join(jars, '*'), MAIN_CLASS, '--flavour', profile, '--format', 'json']
  const options = {encoding: 'utf8', maxBuffer: 1e9}
  const {stdout, stderr} = spawnSync('java', [...verapdf, '--maxfailuresdisplayed', '1', ...files], options)
  if (!stdout.startsWith('{')) return [`${profiles[profile]}  veraPDF gave no report: ${stderr.trim()}`]
  const {jobs} = JSON.parse(stdout).report
  const missing = files.length - jobs.length
  return [
    ...(missing === 0 ? [] : [`${profiles[profile]}  ${missing} documents were not read`]),
    ...jobs.flatMap(({itemDetails, validationResult, taskException}) => {
      const name = basename(itemDetails.name)
      if (validationResult === undefined)
        return [`${name}  ${profiles[profile]}  could not be read: ${taskException?.exceptionMessage ?? ''}`]
      return validationResult[0].details.ruleSummaries
        .filter(({ruleStatus}) => ruleStatus === 'FAILED')
        .map(
          ({specification, clause, testNumber, description, checks}) =>
            `${name}  ${specification} ${clause}-${testNumber}  ${description}\n    ${checks[0]?.context}`,
        )
    }),
  ]
}

if (!isThere('java')) leave('Java is missing')
fetchVeraPdf()
const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
try {
  const files = await writeCorpus(folder)
  const broken = Object.keys(profiles).flatMap((profile) => brokenRules(files, profile))
  for (const rule of broken) console.log(rule)
  console.log(
    `conformance: ${files.length} documents, ${Object.values(profiles).join(' and ')}, ${broken.length} rules broken`,
  )
  process.exitCode = broken.length === 0 ? 0 : 1
} finally {
  rmSync(folder, {recursive: true})
}
