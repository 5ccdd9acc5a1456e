import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderViolations, moduleViolations } from './folder-rules.ts'
import { filesBelow, moduleOf, productModules, ROOT } from './module.ts'

test('every file below actions is in a room, under a name that says what it is', () => {
  assert.deepEqual(folderViolations(filesBelow('actions')), [])
})

test('no module is a barrel, has a default export or goes on without end', () => {
  assert.deepEqual(productModules().flatMap(moduleViolations), [])
})

test('main.ts of an action is three lines: it runs the verb on the Actions host', () => {
  const mains = filesBelow('actions').filter(file => /^actions\/[^_/]+\/main\.ts$/.test(file))
  for (const file of mains) {
    const verb = file.split('/')[1]!
    const camel = verb.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
    const lines = readFileSync(join(ROOT, file), 'utf8')
      .trim()
      .split('\n')
      .filter(line => line !== '')
    assert.deepEqual(
      lines.sort(),
      [
        `await runOnActions(${camel})`,
        `import { ${camel} } from './${verb}.ts'`,
        "import { runOnActions } from '../_lib/host/run.ts'",
      ].sort(),
      file,
    )
  }
})

const verb = ['action.yml', 'README.md', 'fly.ts', 'main.ts'].map(name => `actions/fly/${name}`)
const wrongFolders = [
  { file: 'actions/_lib/data/utils.ts', want: 'actions/_lib/data/utils.ts: `utils` names nothing' },
  {
    file: 'actions/_lib/data/helpers/row.ts',
    want: 'actions/_lib/data/helpers/row.ts: `helpers` names nothing',
  },
  { file: 'actions/_lib/data/index.ts', want: 'actions/_lib/data/index.ts: `index` names nothing' },
  { file: 'actions/_lib/data/readTable.ts', want: 'actions/_lib/data/readTable.ts: is not kebab-case' },
  { file: 'actions/_lib/kitchen/pot.ts', want: 'actions/_lib/kitchen/pot.ts: `kitchen` is no room of _lib' },
  { file: 'actions/_lib/stray.ts', want: 'actions/_lib/stray.ts: `stray.ts` is no room of _lib' },
  { file: 'actions/_tools/saw.ts', want: 'actions/_tools/saw.ts: `_tools` is no part of the house' },
]
for (const { file, want } of wrongFolders) {
  test(`refused: ${file}`, () => assert.deepEqual(folderViolations([...verb, file]), [want]))
}

test('refused: an action without one of its four files', () => {
  for (const name of verb) {
    const rest = verb.filter(file => file !== name)
    assert.deepEqual(folderViolations(rest), [`actions/fly: lacks ${name.split('/').at(-1)}`])
  }
})

const wrongModules = [
  { text: "export * from './a.ts'\nexport { b } from './b.ts'\n", want: 'is a barrel' },
  { text: 'export default function run() {}\n', want: 'has a default export' },
  { text: 'enum Colour { Red }\n', want: 'has an enum' },
  { text: '// on and on\n'.repeat(300), want: 'has more than 250 lines' },
  {
    text: `function endless() {\n${'  step()\n'.repeat(40)}}\n`,
    want: 'has a function of more than 40 lines: endless',
  },
  {
    text: `const endless = () => {\n${'  step()\n'.repeat(40)}}\n`,
    want: 'has a function of more than 40 lines: without a name',
  },
]
for (const { text, want } of wrongModules) {
  test(`refused: a module that ${want}`, () => {
    assert.deepEqual(moduleViolations(moduleOf('actions/_lib/data/a.ts', text)), [
      `actions/_lib/data/a.ts: ${want}`,
    ])
  })
}
