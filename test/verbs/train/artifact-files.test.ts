import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { train } from '../../../actions/train/train.ts'
import { configOf, createProject } from './project.ts'

/** A training by a Node program, with `output` at hand as `$TRAINYARD_OUTPUT`. */
function program(code: string, more = ''): Record<string, string> {
  const head = `import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
    import { execFileSync } from 'node:child_process'
    const output = process.env.TRAINYARD_OUTPUT, resume = process.env.TRAINYARD_RESUME
    writeFileSync('trained', '')\n`
  const block = `run: '"${process.execPath}" train.mjs'\n${more}`
  return { 'trainyard.yml': configOf({ train: block, rest: '    evaluate: {}\n' }), 'train.mjs': head + code }
}

const posix = { skip: process.platform === 'win32' }
const linux = { skip: process.platform !== 'linux' }

for (const { name, code, more = '', want } of [
  {
    name: 'a name that upload refuses',
    code: "mkdirSync(output + '/step'); writeFileSync(output + '/step/a:b.bin', '1'); writeFileSync(output + '/c', '1')",
    want: [
      /^"step\/a:b\.bin" cannot be kept as an artifact: .* it holds ":" · .*output\/step\/a:b\.bin · .*under another name; the file is still where the training wrote it/,
    ],
  },
  {
    name: 'several, all at once',
    code: `for (const name of ['a"b', 'a<b', 'a>b', 'a|b', 'a*b', 'a?b', 'a\\rb', 'a\\nb', 'a\\\\b']) writeFileSync(output + '/' + name, '1')`,
    want: ['\\n', '\\r', '\\"', '*', '<', '>', '?', '\\\\', '|'].map(() => /cannot be kept as an artifact/),
  },
  {
    name: 'a name that Windows cannot have',
    code: "writeFileSync(output + '/aux.json', '1')",
    want: [/aux\.json.*a device/],
  },
  {
    name: 'two names of one file',
    code: "writeFileSync(output + '/Model.bin', '1'); writeFileSync(output + '/model.bin', '2')",
    want: [/"[Mm]odel\.bin" and "[Mm]odel\.bin" are one file on some platforms/],
  },
  {
    name: 'a named pipe',
    code: "writeFileSync(output + '/a', '1'); execFileSync('mkfifo', [output + '/pipe'])",
    want: [/pipe is a named pipe · .*output\/pipe/],
  },
  {
    name: 'a named pipe as `output`',
    code: "execFileSync('mkfifo', [output + '/pipe'])",
    more: 'output: pipe',
    want: [/pipe is a named pipe/],
  },
  {
    name: 'a named pipe in `output`',
    code: "mkdirSync(output + '/best'); writeFileSync(output + '/best/a', '1'); execFileSync('mkfifo', [output + '/best/pipe'])",
    more: 'output: best',
    want: [/pipe is a named pipe/],
  },
  {
    name: 'a link as `output`',
    code: "symlinkSync('/etc/hostname', output + '/model')",
    more: 'output: model',
    want: [/model is a symbolic link/],
  },
  {
    name: 'a link to nothing in `output` beside the configuration',
    code: "mkdirSync('made'); symlinkSync('/nowhere', 'made/model')",
    more: 'output: made',
    want: [/model is a symbolic link/],
  },
  {
    name: 'a link on the way to `output`',
    code: "mkdirSync(output + '/real/best', { recursive: true }); writeFileSync(output + '/real/best/a', '1'); symlinkSync('real', output + '/latest')",
    more: 'output: latest/best',
    want: [/leads through a symbolic link/],
  },
]) {
  test(`a training that leaves ${name} is refused before there is a run`, posix, async () => {
    await using project = await createProject(program(code, more))
    const problems = await project.problems(train)
    assert.equal(problems.length, want.length)
    for (const [i, each] of want.entries()) assert.match(problems[i]!, each)
    assert.equal(existsSync(join(project.folder, 'trainyard-out/run.json')), false)
    assert.equal(existsSync(join(project.folder, 'trainyard-out/model')), false)
  })
}

test('a name that is no UTF-8 is refused before there is a run', linux, async () => {
  const code = "writeFileSync(Buffer.concat([Buffer.from(output + '/'), Buffer.from([0x61, 0xff])]), '1')"
  await using project = await createProject(program(code))
  assert.match((await project.problems(train)).join(), /its name is not UTF-8/)
})

for (const { name, output } of [
  { name: 'upload would refuse', output: '"runs/final:1"' },
  { name: 'Windows cannot have', output: 'best.' },
]) {
  test(`an \`output\` that ${name} is refused before the training`, async () => {
    await using project = await createProject(program('', `output: ${output}`))
    assert.match(
      (await project.problems(train)).join(),
      /cannot be kept as an artifact.*trainyard\.yml: models\.late\.train\.output/,
    )
    assert.equal(existsSync(join(project.folder, 'trained')), false)
  })
}

test(
  'a checkpoint that upload would refuse is a Problem on a runner, at the end of the attempt',
  posix,
  async () => {
    const code = `process.on('SIGTERM', () => { writeFileSync(resume + '/12:30.ckpt', '1'); process.exit(0) }); setInterval(() => {}, 1000)`
    await using project = await createProject(program(code))
    const given = { 'time-limit': '1s' }
    assert.equal((await project.run(train, given)).outputs['status'], 'incomplete')
    await using other = await createProject(program(code))
    assert.match(
      (await other.problems(train, given, {}, 'actions')).join(),
      /"12:30\.ckpt" cannot be kept as an artifact.*resume\/12:30\.ckpt/,
    )
  },
)
