import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import type { OutputChunk } from 'rolldown'
import { bundles } from '../../.ci/build/bundles.ts'
import { withoutFacades } from '../../.ci/build/chunks.ts'
import type { Outputs } from '../../.ci/build/outputs.ts'
import { verbs } from '../../.ci/build/verbs.ts'
import { COMMANDS } from '../../actions/_cli/commands.ts'
import { BUNDLE_NAMES } from './bundle-names.ts'
import { bundleFiles, bundleReach, importsOf, packagesIn } from './bundle-reach.ts'
import { ROOT } from './module.ts'

const DIST = 'actions/_dist/'
const built = await bundles()
let folder: string

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-bundles-'))
  for (const [file, contents] of built) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), contents)
  }
})
after(() => rmSync(folder, { recursive: true }))

test('the bundles are the files of the written list, whose names tell what they hold', () => {
  const names = [...built.keys()].map(file => file.slice(DIST.length))
  assert.deepEqual(names.sort(), [...BUNDLE_NAMES].sort())
})

test('all bundles together have less than 8 MB', () => {
  const bytes = [...built.values()].reduce((sum, contents) => sum + Buffer.byteLength(contents), 0)
  assert.ok(bytes < 8_000_000, `${bytes} bytes`)
})

test('no chunk reaches itself by its imports: each is evaluated after all that it needs', () => {
  const names = [...built.keys()].map(file => file.slice(DIST.length)).filter(name => name.endsWith('.mjs'))
  const circular = names.filter(name =>
    importsOf(name, built).some(chunk => bundleFiles(chunk, built).includes(name)),
  )
  assert.deepEqual(circular, [])
})

test('there is a bundle for every action, for the command line and for all in one', () => {
  for (const name of [...verbs(), 'trainyard', 'action']) assert.ok(built.has(`${DIST}${name}.mjs`), name)
})

for (const name of [...verbs(), 'action']) {
  test(`${name}.mjs starts without node_modules and says what it lacks`, () => {
    const { status, stdout, stderr } = run(`${name}.mjs`)
    assert.match(stdout, /^::error/m, stderr)
    assert.doesNotMatch(stdout + stderr, /Cannot find|ERR_|at file:|\bis not a function/)
    assert.equal(status, 2)
  })
}

test('trainyard.mjs starts without node_modules: help, and a Problem for what it does not know', () => {
  const help = run('trainyard.mjs', 'help')
  assert.equal(help.status, 0, help.stderr)
  assert.match(help.stdout, /trainyard <command>/)
  const wrong = run('trainyard.mjs', 'evalute')
  assert.equal(wrong.status, 2, wrong.stderr)
  assert.match(wrong.stderr, /did you mean evaluate/)
})

for (const name of [...Object.keys(COMMANDS), 'help', '']) {
  test(`trainyard ${name} on an older Node is a Problem that says which it needs, and no defect`, () => {
    const pretend = "Object.defineProperty(process, 'versions', { value: { node: '20.11.1' } })"
    const node = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]
    const words = [...node, join(folder, DIST, 'trainyard.mjs'), name].filter(word => word !== '')
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    assert.match(
      stderr,
      /^Problem: Node 20\.11\.1 .* needs Node 24 or newer\n {2}at {3}\S+\n {2}fix {2}install Node 24/,
    )
    assert.deepEqual([status, stdout], [2, ''])
  })
}

test('trainyard.mjs looks at the version of Node before anything is linked that an older one lacks', () => {
  const reached = bundleReach('trainyard.mjs', built)
  assert.equal(reached.length, 1, 'it loads other chunks when it starts')
  assert.doesNotMatch(reached[0]!, /^import\b/m)
})

for (const name of [...verbs(), 'trainyard', 'chunk-cli', 'action']) {
  test(`${name}.mjs loads neither TensorFlow.js nor Vega nor DuckDB nor undici when it starts`, () => {
    const start = packagesIn(bundleReach(`${name}.mjs`, built))
    assert.deepEqual(
      start.filter(each => /^(@tensorflow\/|@duckdb\/|vega|undici)/.test(each)),
      [],
    )
  })
}

test('what the bundles need beside Node itself is DuckDB and the native TensorFlow.js, both fetched when needed', () => {
  const bare = [...texts()].flatMap(([, text]) =>
    [...text.matchAll(/^import .*?from "([^."][^"]*)"/gm)].map(([, id]) => id!),
  )
  const { builtinModules } = process.getBuiltinModule('node:module')
  assert.deepEqual(
    bare.filter(id => !builtinModules.includes(id.replace('node:', ''))),
    [],
  )
  assert.ok(![...built.keys()].some(file => file.endsWith('.node')), 'no native code is committed')
})

test('the WebAssembly files of TensorFlow.js lie beside the bundles', () => {
  const files = [...built.keys()].filter(file => file.endsWith('.wasm'))
  assert.deepEqual(files.sort(), [`${DIST}tfjs-backend-wasm-simd.wasm`, `${DIST}tfjs-backend-wasm.wasm`])
})

test('the same sources give the same bytes, and no path of this machine', async () => {
  const again = await bundles()
  assert.deepEqual([...again.keys()], [...built.keys()])
  for (const [file, contents] of built) {
    assert.ok(Buffer.from(contents as string).equals(Buffer.from(again.get(file) as string)), file)
  }
  for (const [file, text] of texts()) assert.ok(!text.includes(ROOT), file)
})

test('every package that is bundled has its licence beside it', () => {
  const licences = String(built.get(`${DIST}LICENSES.txt`))
  const packages = new Set(
    [...built.keys()]
      .filter(file => file.endsWith('.mjs'))
      .flatMap(file => packagesIn([String(built.get(file))])),
  )
  assert.ok(packages.size > 10)
  for (const name of packages) assert.match(licences, new RegExp(`^${name.replaceAll('.', '\\.')} \\d`, 'm'))
})

test('a chunk that only hands names of another on is left out, and that one is loaded instead', () => {
  const chunk = (fileName: string, code: string) =>
    ({ fileName, code, isEntry: false, moduleIds: [], imports: [] }) as unknown as OutputChunk
  const chunks = [
    chunk('a.mjs', 'const b = () => import("./b.mjs");\nconst c = () => import("./c.mjs");\n'),
    chunk('b.mjs', 'import { b, d } from "./chunk-all.mjs";\n\nexport { b };\n'),
    chunk('c.mjs', 'import { c$1 } from "./chunk-all.mjs";\n\nexport { c$1 as c };\n'),
    chunk('chunk-all.mjs', 'export { b, c$1, d };\n'),
  ]
  const left = withoutFacades(chunks)
  assert.deepEqual(
    left.map(({ fileName }) => fileName),
    ['a.mjs', 'c.mjs', 'chunk-all.mjs'],
  )
  assert.equal(
    left[0]!.code,
    'const b = () => import("./chunk-all.mjs");\nconst c = () => import("./c.mjs");\n',
  )
})

test('the static reach of a bundle follows its imports from chunk to chunk, and not the lazy ones', () => {
  const outputs: Outputs = new Map([
    [`${DIST}a.mjs`, 'import { b } from "./chunk-b.mjs";\nconst c = () => import("./chunk-c.mjs");'],
    [`${DIST}chunk-b.mjs`, 'import "./chunk-d.mjs";\n//#region node_modules/zod/v4/core.js\n'],
    [`${DIST}chunk-c.mjs`, '//#region node_modules/vega/build/vega.js\n'],
    [`${DIST}chunk-d.mjs`, '// node_modules/@tensorflow/tfjs-core/dist/index.js\n'],
  ])
  assert.deepEqual(packagesIn(bundleReach('a.mjs', outputs)), ['@tensorflow/tfjs-core', 'zod'])
})

function run(file: string, ...args: string[]) {
  const env = { PATH: process.env['PATH'], HOME: folder, SystemRoot: process.env['SystemRoot'] }
  return spawnSync(process.execPath, [join(folder, DIST, file), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
}

function* texts(): Generator<[string, string]> {
  for (const [file, contents] of built) if (file.endsWith('.mjs')) yield [file, String(contents)]
}
