import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { configOf, createProject } from './project.ts'

const MAIN = join(import.meta.dirname, '../../../actions/train/main.ts')

const SECRET = 'p@ss word/22'

/** Everything that a training may print to make the runner obey it, or to tell a secret. */
const HOSTILE = `
  import { writeFileSync } from 'node:fs'
  const { TOKEN } = process.env
  const lines = [
    '::set-env name=PATH::/tmp/evil', '   ::add-path::/tmp/evil', '\\ufeff::set-output name=status::complete', '::stop-commands::x', '::add-mask::a',
    '\\x1b[31m::error file=x::y\\x1b[0m', '\\0::warning::x', 'text ##[set-env name=A;]b', '##\\x1b[1m[add-path]/tmp', '##[group]x', '::endgroup::',
    TOKEN, encodeURIComponent(TOKEN), Buffer.from(TOKEN).toString('base64'), Buffer.from('user:' + TOKEN).toString('base64'),
    Buffer.from(TOKEN).toString('hex'), JSON.stringify(TOKEN), TOKEN.split('').join('\\x1b[0m'),
  ]
  for (const line of lines) { console.log(line); console.error(line); process.stdout.write('bar\\r' + line + '\\r\\n') }
  process.stdout.write(Buffer.from([0xff, 0xfe, 10]))
  process.stdout.write('::error::' + 'x'.repeat(300000) + '\\n::error::no end')
  writeFileSync(process.env.TRAINYARD_OUTPUT + '/model', process.argv[2] ?? '')
  process.exitCode = Number(process.env.TRAINYARD_PARAM_STATUS)
`

/** Trains as a step of a job does; answers what stood on standard output and in the log, and what the step's outputs are. */
async function step(status: number) {
  await using project = await createProject({
    'trainyard.yml': configOf({
      train: `run: '"${process.execPath}" train.mjs'\nparams: { status: ${status} }`,
      rest: '    evaluate: {}\n',
    }),
    'train.mjs': HOSTILE,
  })
  const [output, summary] = ['output', 'summary'].map(name => join(project.folder, name)) as [string, string]
  for (const file of [output, summary]) await writeFile(file, '')
  const env = {
    ...process.env,
    GITHUB_WORKSPACE: project.folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    INPUT_SECRETS: `TOKEN=${SECRET}\n`,
  }
  const ended = await promisify(execFile)(process.execPath, [MAIN], { env, cwd: project.folder }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    ({ stdout, code }) => ({ stdout, code }) as { stdout: string; code: number },
  )
  const log = await project.read('trainyard-out/train.log')
  return { ...ended, log, outputs: await readFile(output, 'utf8') }
}

/** As the runner reads a line: a command at its beginning, or an old one anywhere. */
function commandsIn(stdout: string): string[] {
  const lines = stdout.split(/\r\n|\r|\n/)
  return lines.filter(line => line.trimStart().startsWith('::') || line.includes('##['))
}

const LEAKS = [
  SECRET,
  encodeURIComponent(SECRET),
  Buffer.from(SECRET).toString('base64').slice(2, 14),
  Buffer.from(SECRET).toString('hex'),
]

for (const { name, status } of [
  { name: 'that ends well', status: 0 },
  { name: 'that fails', status: 1 },
]) {
  test(`the log of a hostile training ${name} commands nothing and tells no secret`, async () => {
    const { stdout, log, outputs, code } = await step(status)
    assert.equal(code, status === 0 ? 0 : 2)
    const names = commandsIn(stdout).map(line => line.match(/^::([a-z-]+)/)?.[1])
    const own = status === 0 ? ['notice'] : ['error']
    const warned = names.filter(each => each === 'warning')
    assert.deepEqual(names, ['add-mask', ...warned, 'group', 'add-mask', 'endgroup', ...own])
    assert.ok(warned.length <= 1, 'that the folder is not a git repository')
    const told = stdout
      .split('\n')
      .filter((line: string) => !line.startsWith('::add-mask::'))
      .join('\n')
    for (const leak of LEAKS) {
      assert.ok(!told.includes(leak), `the runner's log tells ${leak}`)
      assert.ok(!log.includes(leak), `train.log tells ${leak}`)
    }
    assert.deepEqual(commandsIn(log), [])
    assert.equal(outputs.includes('complete'), status === 0)
  })
}
