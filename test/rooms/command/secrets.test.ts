import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSecrets } from '../../../actions/_lib/command/secrets.ts'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { lines } from '../../../actions/_lib/host/inputs.ts'

function read(text: string | undefined) {
  const masks: string[] = []
  const warnings: string[] = []
  const host = {
    mask: (secret: string) => masks.push(secret),
    warning: (line: string) => warnings.push(line),
  }
  try {
    return { secrets: readSecrets(lines.parse(text), host), masks, warnings, problems: [] }
  } catch (error) {
    return { secrets: null, masks, warnings, problems: problemsOf(error) }
  }
}

for (const { name, text, want } of [
  { name: 'none', text: undefined, want: {} },
  { name: 'empty lines', text: '\n\r\n  \n', want: {} },
  {
    name: 'values with = and spaces',
    text: 'LAKE_URL=https://x/?a=b c\r\nTOKEN = abcd=\n',
    want: { LAKE_URL: 'https://x/?a=b c', TOKEN: 'abcd=' },
  },
  {
    name: 'the names of clouds',
    text: 'AWS_SECRET_ACCESS_KEY=hunter22',
    want: { AWS_SECRET_ACCESS_KEY: 'hunter22' },
  },
  { name: 'one that is not set', text: 'LAKE_TOKEN=\nOTHER=hunter22', want: { OTHER: 'hunter22' } },
]) {
  test(`secrets: ${name}`, () => {
    const { secrets, masks } = read(text)
    assert.deepEqual(secrets, want)
    assert.deepEqual(masks, Object.values(want))
  })
}

for (const name of [
  'PATH',
  'Path',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'RUNNER_TEMP',
  'ACTIONS_RUNTIME_TOKEN',
  'INPUT_X',
  'TRAINYARD_SEED',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'LD_PRELOAD',
  'LD_LIBRARY_PATH',
  'DYLD_INSERT_LIBRARIES',
  'BASH_ENV',
  'ENV',
  'PYTHONSTARTUP',
  'PERL5OPT',
  'RUBYOPT',
  'IFS',
  'npm_config_registry',
]) {
  test(`${name} is refused as a secret, and its value is not told but masked`, () => {
    const { problems, masks } = read(`OK=something\n${name}=hunter22`)
    assert.deepEqual(
      problems.map(({ what, where }) => [what, where]),
      [[`${name} is never passed to a command as a secret`, '--secrets, line 2']],
    )
    assert.deepEqual(masks, ['something', 'hunter22'])
    assert.doesNotMatch(JSON.stringify(problems), /hunter22/)
  })
}

test('what is no NAME=value is told by its line alone: it may be the rest of a key', () => {
  const { problems, masks } = read('KEY=-----BEGIN KEY-----\nMIIEvQIBADANBg\nMIIE/vQ==\n1A=hunter22\nKEY=x')
  assert.deepEqual(
    problems.map(({ where }) => where),
    [2, 3, 4, 5].map(line => `--secrets, line ${line}`),
  )
  assert.doesNotMatch(JSON.stringify(problems), /MII|hunter22|BEGIN/)
  assert.match(problems[0]!.fix, /base64/)
  assert.equal(problems[3]!.what, 'KEY is already set in line 1')
  assert.ok(masks.includes('MIIEvQIBADANBg') && masks.includes('hunter22'))
})

test('an empty secret and one too short to be masked are said, by name', () => {
  const { warnings } = read('EMPTY=\nSHORT=abc')
  assert.match(warnings[0]!, /EMPTY is empty/)
  assert.match(warnings[1]!, /SHORT has fewer than 4 characters/)
})
