import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openJobStage } from './job-stage.ts'

test('steps run one after the other; outputs, variables and paths reach the ones that follow', async t => {
  const { play } = await openJobStage(t)
  const played = await play(
    `
- id: first
  run: |
    echo "plain=1" >> "$GITHUB_OUTPUT"
    { echo 'lines<<END'; echo a=b; echo c; echo END; } >> "$GITHUB_OUTPUT"
    echo COLOUR=red >> "$GITHUB_ENV"
    mkdir tools && printf '#!/bin/sh\\necho tool-runs\\n' > tools/mytool && chmod +x tools/mytool
    echo "$PWD/tools" >> "$GITHUB_PATH"
    echo '# Summary' >> "$GITHUB_STEP_SUMMARY"
- name: Look
  id: second
  env: { OWN: "\${{ env.COLOUR }}-\${{ steps.first.outputs.plain }}" }
  run: |
    echo "own $OWN colour $COLOUR"
    mytool
    echo "value=\${{ toJSON(steps.first.outputs.lines) }}" >> "$GITHUB_OUTPUT"
`,
    {
      outputs: {
        both: '${{ steps.first.outputs.lines }}/${{ steps.second.outcome }}',
        none: '${{ steps.x.outputs.y }}',
      },
    },
  )
  assert.equal(played.conclusion, 'success', played.log)
  assert.match(played.log, /^own red-1 colour red$/m)
  assert.match(played.log, /^tool-runs$/m)
  assert.deepEqual(played.outputs, { both: 'a=b\nc/success' })
  assert.equal(played.summary, '# Summary\n')
  assert.deepEqual(played.steps, [
    'Set up job: success',
    'Run echo "plain=1" >> "$GITHUB_OUTPUT": success',
    'Look: success',
    'Complete job: success',
  ])
})
