import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { openLogFile } from '../../../actions/_lib/command/log-file.ts'
import { runModelCommand } from '../../../actions/_lib/command/run.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guest-log-'))
})
after(() => rm(folder, { recursive: true }))

const posix = { skip: process.platform === 'win32' }
const host = silentHost()

test('a log is appended to by one command after the other', async () => {
  const file = join(folder, 'two.log')
  for (const line of ['fetched', 'trained ü']) {
    const log = openLogFile(file, { host })
    log.write(line)
    log.end()
  }
  assert.equal(await readFile(file, 'utf8'), 'fetched\ntrained ü\n')
})

test('of a flood the first bytes are kept, and the last lines, and the log says so', async () => {
  const file = join(folder, 'flood.log')
  const log = openLogFile(file, { host, mostBytes: 1_000_000 })
  const line = 'x'.repeat(99)
  for (let i = 0; i < 30_000; i++) log.write(line)
  log.write('the end')
  log.end()
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
  assert.equal(lines.indexOf(lines.find(each => each !== line)!), 10_000)
  assert.equal(
    lines[10_000],
    '[trainyard] the log is limited to 1,000,000 bytes: of 20,001 further lines (2,000,008 bytes) these are the last 200',
  )
  assert.deepEqual(lines.slice(10_001), [...Array(199).fill(line), 'the end'])
})

test('a command that fills an earlier one’s log has no room left', async () => {
  const file = join(folder, 'full.log')
  await writeFile(file, 'x'.repeat(100))
  const log = openLogFile(file, { host, mostBytes: 100 })
  log.write('more')
  log.end()
  assert.match(
    await readFile(file, 'utf8'),
    /^x{100}\[trainyard\] the log is limited to 100 bytes: .*\nmore\n$/,
  )
})

for (const { name, plant } of [
  { name: 'a pipe', plant: async (at: string) => void execFileSync('mkfifo', [at]) },
  { name: 'a link', plant: (at: string) => symlink(join(folder, 'elsewhere'), at) },
]) {
  test(`${name} that a command put in the place of the log is removed by the next`, posix, async () => {
    const file = join(folder, `${name}.log`)
    await plant(file)
    const log = openLogFile(file, { host })
    log.write('trained')
    log.end()
    assert.ok((await stat(file)).isFile())
    assert.equal(await readFile(file, 'utf8'), 'trained\n')
    assert.equal(await stat(join(folder, 'elsewhere')).catch(() => null), null)
  })
}

test('a command that exchanges its own log for a pipe does not hold Trainyard', posix, async () => {
  const log = join(folder, 'own.log')
  const guest = { host: silentHost({ env: process.env }), cwd: folder, pass: [], log }
  const command = `rm ${log}; mkfifo ${log}; for i in $(seq 1000); do echo line $i; done`
  const task = { name: 'train', where: 'here', command, timeLimitSeconds: null, own: {} }
  assert.equal(await runModelCommand(guest, task), 'complete')
})

test('a log that the disk does not take is a warning, and the command goes on', posix, async () => {
  const file = join(folder, 'limited.log')
  const script = `
    import { openLogFile } from ${JSON.stringify(join(import.meta.dirname, '../../../actions/_lib/command/log-file.ts'))}
    const log = openLogFile(${JSON.stringify(file)}, { host: { warning: text => console.log(text) } })
    for (const letter of 'xyz') log.write(letter.repeat(100_000))
    log.end()`
  const shell = 'ulimit -f 64; exec "$0" --input-type=module --eval "$1"'
  const { stdout } = await promisify(execFile)('sh', ['-c', shell, process.execPath, script])
  assert.match(stdout, /^.*limited\.log is no longer written: EFBIG: .*\n$/)
})
