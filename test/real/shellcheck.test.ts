import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesBelow, ROOT } from '../house/module.ts'
import { readWorkflow, stepsOf } from '../house/workflow-document.ts'

/** What shellcheck says of a script as GitHub runs it; each as `line: code message`. */
function complaints(script: string): string[] {
  const given = `#!/usr/bin/env -S bash --noprofile --norc -eo pipefail\n${script}`
  const { status, stdout, stderr, error } = spawnSync('shellcheck', ['--format', 'json', '-'], {
    input: given,
    encoding: 'utf8',
  })
  assert.equal(error, undefined, 'shellcheck is a Debian package: .ci/run installs it')
  assert.ok(status === 0 || status === 1, stderr)
  const found = JSON.parse(stdout) as { line: number; code: number; message: string }[]
  return found.map(({ line, code, message }) => `${line}: SC${code} ${message}`)
}

for (const file of ['.github/workflows', 'reusable', 'workflows'].flatMap(filesBelow)) {
  const { jobs } = readWorkflow(readFileSync(join(ROOT, file), 'utf8'))
  for (const [id, job] of Object.entries(jobs)) {
    for (const { name = '', run } of stepsOf(job)) {
      if (run === undefined) continue
      test(`shellcheck has nothing to say of ${file}: ${id}: ${name}`, () =>
        assert.deepEqual(complaints(run), []))
    }
  }
}

test('shellcheck says something of an unquoted variable', () => {
  assert.match(complaints('rm -rf $FOLDER/model').join(), /SC2086/)
})
