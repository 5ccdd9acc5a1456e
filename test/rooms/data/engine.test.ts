import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Engine, openEngine } from '../../../actions/_lib/data/engine.ts'
import { readTable } from '../../../actions/_lib/data/table.ts'
import { silentHost } from '../../fixtures/silent-host.ts'
import { problemsIn } from './workshop.ts'

describe('a locked engine', () => {
  let root: string
  let engine: Engine

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'locked-'))
    for (const folder of ['in', 'elsewhere', 'temp']) await mkdir(join(root, folder))
    await writeFile(join(root, 'in/a.csv'), 'x\n1\n')
    await writeFile(join(root, 'elsewhere/secret.csv'), 'x\n2\n')
    await symlink(join(root, 'elsewhere/secret.csv'), join(root, 'in/link.csv'))
    await symlink(join(root, 'elsewhere'), join(root, 'in/linked'))
    const host = silentHost({ cwd: join(root, 'in'), env: { RUNNER_TEMP: join(root, 'temp') } })
    engine = await openEngine({ host, folders: [join(root, 'in')], locked: true })
  })

  after(async () => {
    await engine.close()
    assert.deepEqual(await readdir(join(root, 'temp')), [], 'closing removes the private folder')
    await rm(root, { recursive: true, force: true })
  })

  test('reads and writes in its folders', async () => {
    assert.equal((await readTable(engine, { file: 'a.csv' })).rows, 1)
    await engine.run(`COPY (SELECT 1 AS x) TO '${join(root, 'in/out.parquet')}'`)
    assert.equal((await readTable(engine, { file: 'out.parquet' })).rows, 1)
  })

  const refused: [name: string, sql: (root: string) => string, message: RegExp][] = [
    ['/proc', () => "SELECT * FROM read_text('/proc/self/environ')", /Permission Error/],
    ['another folder', at => `FROM '${at}/elsewhere/secret.csv'`, /Permission Error/],
    ['.. out of the folder', at => `FROM '${at}/in/../elsewhere/secret.csv'`, /Permission Error/],
    ['a link out of the folder', at => `FROM '${at}/in/link.csv'`, /Permission Error/],
    ['a linked folder', at => `FROM '${at}/in/linked/secret.csv'`, /Permission Error/],
    ['listing another folder', at => `FROM glob('${at}/elsewhere/*')`, /Permission Error/],
    ['HTTP', () => "FROM 'http://127.0.0.1:9/x.csv'", /Permission Error/],
    ['S3', () => "FROM read_parquet('s3://bucket/x.parquet')", /Permission Error/],
    ['writing elsewhere', at => `COPY (SELECT 1) TO '${at}/elsewhere/out.csv'`, /Permission Error/],
    ['writing through a link', at => `COPY (SELECT 1) TO '${at}/in/linked/out.csv'`, /Permission Error/],
    ['another database', at => `ATTACH '${at}/elsewhere/x.duckdb'`, /Permission Error/],
    ['installing an extension', () => 'INSTALL httpfs', /Permission Error/],
    ['loading an extension', () => "LOAD '/tmp/x.duckdb_extension'", /disabled/],
    ['external access again', () => 'SET enable_external_access = true', /locked/],
    ['other folders', () => "SET allowed_directories = ['/']", /locked/],
    ['more memory', () => "SET memory_limit = '100GB'", /locked/],
    ['unlocking', () => 'SET lock_configuration = false', /locked/],
    ['resetting the lock', () => 'RESET lock_configuration', /locked/],
  ]
  for (const [name, sql, message] of refused) {
    test(`refuses ${name}`, () => assert.rejects(engine.rows(sql(root)), message))
  }

  test('says so as a Problem where a table is read, and shows nothing of the file', async () => {
    for (const file of ['link.csv', 'linked/secret.csv', '../elsewhere/secret.csv']) {
      const [found = ''] = await problemsIn(readTable(engine, { file }))
      assert.match(found, /lies outside of the folders that may be read/)
      assert.doesNotMatch(found.replaceAll(root, ''), /column|2/)
    }
  })
})

test('an engine with little memory spills instead of failing', async () => {
  const engine = await openEngine({
    host: silentHost(),
    folders: [],
    locked: true,
    memoryBytes: 80 * 2 ** 20,
  })
  try {
    await engine.run('CREATE TABLE t AS SELECT md5(range::VARCHAR) AS id FROM range(1500000) ORDER BY id')
    assert.deepEqual(await engine.rows('SELECT count(DISTINCT id)::INTEGER FROM t'), [[1_500_000]])
  } finally {
    await engine.close()
  }
})
