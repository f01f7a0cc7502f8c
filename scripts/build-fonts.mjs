/**
 * Rebuilds the TrueType files in `fonts/`, byte for byte, from the npm packages named below.
 *
 *   node scripts/build-fonts.mjs            writes fonts/*.ttf and fonts/OFL-*.txt
 *
 * The packages (some 270 MB) are installed into a temporary folder for the run and are needed by nothing else. Versions are
 * exact, that of HarfBuzz included, since another subsetter may order tables or glyphs in another way.
 *
 * Each face keeps the characters that Chinese press text can hold (see `wantedCharacters`) and loses what a program that
 * places every glyph itself does not need: layout features, hinting, vertical metrics.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const packages = [
  '@expo-google-fonts/noto-serif-sc@0.4.3',
  '@expo-google-fonts/noto-sans-sc@0.4.3',
  '@fontsource/lxgw-wenkai@5.3.0',
  'subset-font@2.9.0',
  'fontverter@2.0.0',
  'harfbuzzjs@1.6.4',
]

const faces = [
  {
    file: 'NotoSerifSC-400.ttf',
    source: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  },
  {
    file: 'NotoSerifSC-700.ttf',
    source: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  },
  {
    file: 'NotoSansSC-500.ttf',
    source: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  },
  {
    file: 'LXGWWenKai-500.ttf',
    source: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff',
  },
]

const licences = [
  {file: 'OFL-NotoSerifSC.txt', source: '@expo-google-fonts/noto-serif-sc/LICENSE_FONT'},
  {file: 'OFL-NotoSansSC.txt', source: '@expo-google-fonts/noto-sans-sc/LICENSE_FONT'},
  {file: 'OFL-LXGWWenKai.txt', source: '@fontsource/lxgw-wenkai/LICENSE'},
]

/** Blocks of Unicode kept whole, as far as a face has them: signs that press text borrows beyond GB 2312. */
const blocks = [
  [0x0020, 0x007e, 'ASCII'],
  [0x00a0, 0x00ff, 'Latin-1 letters and signs'],
  [0x0100, 0x017f, 'Latin Extended-A: names with diacritics'],
  [0x0391, 0x03c9, 'Greek'],
  [0x2010, 0x203b, 'dashes, quotation marks, bullets, per mille, reference mark'],
  [0x2070, 0x2089, 'superscripts and subscripts'],
  [0x20ac, 0x20ac, 'euro'],
  [0x2103, 0x2122, 'letter-like signs: ℃ № ™'],
  [0x2150, 0x217f, 'fractions and Roman numerals'],
  [0x2190, 0x2199, 'arrows'],
  [0x2248, 0x226f, 'relations: ≈ ≠ ≤ ≥'],
  [0x2460, 0x249b, 'enclosed numerals: ① ⑴ ⒈'],
  [0x25a0, 0x25ef, 'geometric shapes: ■ ▲ ●'],
  [0x2605, 0x260e, 'stars and telephone: ★ ☆ ☎'],
  [0x2713, 0x2717, 'check marks'],
  [0x2776, 0x277f, 'dingbat numerals: ❶'],
  [0x3000, 0x301f, 'CJK punctuation'],
  [0x3220, 0x3229, 'ideographs in brackets: ㈠'],
  [0x3380, 0x33d5, 'squared units: ㎡ ㎞'],
  [0xfe50, 0xfe6b, 'small forms'],
  [0xff01, 0xff5e, 'full-width forms'],
  [0xffe0, 0xffe6, 'full-width signs: ￥'],
]

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every character of GB 2312: 94 rows of 94 cells, decoded by a superset of it. */
function gb2312() {
  const decoder = new TextDecoder('gb18030', {fatal: true})
  const characters = []
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (!isPrivateUse(character)) characters.push(character)
    }
  }
  return characters
}

/** The 5,401 common characters of Big5: 臺灣, 香港經濟. */
function commonTraditional() {
  const decoder = new TextDecoder('big5', {fatal: true})
  const characters = []
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const isGap = trail > 0x7e && trail < 0xa1
      const isPastEnd = lead === 0xc6 && trail > 0x7e
      if (!isGap && !isPastEnd) characters.push(decoder.decode(Uint8Array.of(lead, trail)))
    }
  }
  return characters
}

/** GB 18030 maps the cells that GB 2312 leaves empty to the private use area. */
function isPrivateUse(character) {
  const code = character.codePointAt(0)
  return code >= 0xe000 && code <= 0xf8ff
}

/** 通用规范汉字表, 8,105 characters. */
function commonStandardCharacters() {
  const lines = readFileSync(join(root, 'scripts/common-standard-characters.txt'), 'utf8').split('\n')
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => [...line])
}

/** Hong Kong and Macau write these beyond Big5's common ones: banks and places (滙豐, 鰂魚涌, 赤鱲角, 氹仔), variants, speech in quotations. */
const hongKong = '滙鰂鱲氹輋嶴峯裏綫牀麪粦嘅咗喺哋啲冇嚟嗰攞揾搵佢咁嘢嗮嘥瞓攰靚躝嚿埞冧'

function wantedCharacters() {
  const wanted = new Set([...gb2312(), ...commonStandardCharacters(), ...commonTraditional(), ...hongKong])
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) wanted.add(String.fromCodePoint(code))
  }
  return [...wanted].sort().join('')
}

const workshop = mkdtempSync(join(tmpdir(), 'jianbao-fonts-'))
try {
  writeFileSync(join(workshop, 'package.json'), '{"private": true}')
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: workshop,
    stdio: 'inherit',
  })
  const {resolve} = createRequire(join(workshop, 'package.json'))
  const {default: subsetFont} = await import(pathToFileURL(resolve('subset-font')).href)
  const characters = wantedCharacters()

  for (const {file, source} of faces) {
    const subset = await subsetFont(readFileSync(join(workshop, 'node_modules', source)), characters, {
      targetFormat: 'truetype',
      keepFeatures: [],
      noLayoutClosure: true,
      noHinting: true,
      dropTables: ['BASE', 'FFTM', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'vhea', 'vmtx'],
    })
    writeFileSync(join(root, 'fonts', file), subset)
    console.log(`${file}  ${subset.length.toLocaleString('en')} bytes`)
  }
  for (const {file, source} of licences) {
    writeFileSync(join(root, 'fonts', file), readFileSync(join(workshop, 'node_modules', source)))
  }
} finally {
  rmSync(workshop, {recursive: true})
}
