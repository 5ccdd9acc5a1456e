import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { COMMANDS } from '../../../actions/_cli/commands.ts'
import { commandHelp, helpText } from '../../../actions/_cli/help.ts'

const ROOT = join(import.meta.dirname, '../../..')

function trainyard(...words: string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'actions/_cli/main.ts'), ...words], { encoding: 'utf8' })
}

test('--version prints the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const { stdout, status } = trainyard('--version')
  assert.deepEqual({ stdout, status }, { stdout: `${version}\n`, status: 0 })
})

test('help, --help, -h and no word at all print the list of commands', () => {
  for (const words of [[], ['help'], ['--help'], ['-h']]) {
    const { stdout, status } = trainyard(...words)
    assert.deepEqual({ stdout, status }, { stdout: `${helpText()}\n`, status: 0 })
  }
})

test('`help verify` prints the same as `verify --help`', () => {
  const { stdout, status } = trainyard('help', 'verify')
  assert.equal(status, 0)
  assert.match(stdout, /^trainyard verify/)
  assert.equal(stdout, trainyard('verify', '--help').stdout)
})

for (const { words, fix } of [
  { words: ['evalute'], fix: 'did you mean evaluate? `trainyard --help` lists the commands' },
  { words: ['deploy'], fix: '`trainyard --help` lists the commands' },
  { words: ['--verbose'], fix: '`trainyard --help` lists the commands' },
  { words: ['help', 'toString'], fix: '`trainyard --help` lists the commands' },
]) {
  test(`\`trainyard ${words.join(' ')}\` is refused with the nearest command, if one is near`, () => {
    const { stderr, status } = trainyard(...words)
    assert.equal(status, 2)
    assert.equal(stderr.match(/ {2}fix {2}(.*)\n/)?.[1], fix)
  })
}

test('each command has one line that fits a terminal', () => {
  for (const [name, { about }] of Object.entries(COMMANDS)) {
    assert.match(about, /^[a-z].*[^.]$/, name)
    assert.ok(about.length <= 110, `${name}: ${about.length} characters`)
  }
})

for (const [name, { load }] of Object.entries(COMMANDS)) {
  test(`the help of ${name} describes every option, config, model and out first`, async () => {
    const verb = await load()
    const [, , ...lines] = commandHelp(verb).split('\n')
    const options = lines.flatMap(line => line.match(/^ {2}--(\S+)$/)?.[1] ?? [])
    assert.deepEqual(options.toSorted(), Object.keys(verb.inputs.shape).toSorted())
    const first = ['config', 'model', 'out'].filter(key => options.includes(key))
    assert.deepEqual(options.slice(0, first.length), first)
    for (const [at, option] of options.entries())
      assert.match(lines[2 * at + 1]!, /^ {6}\S/, `${option} has no description`)
  })
}
