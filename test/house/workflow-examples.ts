/** A workflow that keeps every rule, and one offence at a time against it. */
export const RIGHT = `name: Fly
on: push
permissions: {}
concurrency: fly
jobs:
  fly:
    name: Fly
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # check the code out
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - name: Train
        uses: ./actions/train
      - name: Say
        run: echo there
      - name: Keep
        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        with:
          name: fly-\${{ github.run_attempt }}
          path: fly
          if-no-files-found: error
          include-hidden-files: true
`

export type Offence = { from: string; to: string; want: (string | RegExp)[] }

const JOB = '    steps:\n'
const SAY = '      - name: Say\n        run: echo there\n'
const READ = 'contents: read # check the code out'
const withStep = (step: string): Pick<Offence, 'from' | 'to'> => ({ from: SAY, to: SAY + step })

export const OFFENCES: readonly Offence[] = [
  { from: 'name: Fly\non', to: 'on', want: ['has no name'] },
  { from: '    name: Fly\n', to: '', want: ['fly: has no name'] },
  {
    from: '      - name: Say\n        run',
    to: '      - run',
    want: ['fly: has a step without a name: echo there'],
  },
  { from: 'permissions: {}\n', to: '', want: ['does not begin with `permissions: {}`'] },
  { from: 'permissions: {}', to: 'permissions: write-all', want: ['does not begin with `permissions: {}`'] },
  { from: 'concurrency: fly\n', to: '', want: ['has no concurrency'] },
  { from: 'on: push', to: 'on: [pull_request_target]', want: ['runs on pull_request_target'] },
  {
    from: 'on: push',
    to: 'on: { workflow_run: { workflows: [CI] } }',
    want: ['checks out in a privileged run'],
  },
  { from: ' # v7.0.1', to: '', want: [/^does not pin actions\/checkout@3d3c/] },
  {
    from: '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    to: '@v7',
    want: ['does not pin actions/checkout@v7'],
  },
  { from: ' # check the code out', to: '', want: ['does not say why `contents: read`'] },
  { from: '    timeout-minutes: 5\n', to: '', want: ['fly: has no timeout'] },
  { from: `    permissions:\n      ${READ}\n`, to: '', want: ['fly: has no permissions of its own'] },
  {
    from: '        with:\n          persist-credentials: false\n',
    to: '',
    want: ['fly: keeps credentials on disk'],
  },
  { from: 'echo there', to: `echo \${{ github.sha }}`, want: ['fly: puts an expression into a script'] },
  {
    from: '        uses: ./actions/train\n',
    to: `        uses: ./actions/train\n        with:\n          script: \${{ github.sha }}\n`,
    want: ['fly: puts an expression into an inline script'],
  },
  {
    ...withStep(
      `      - name: Hear\n        env:\n          TITLE: \${{ github.event.pull_request.title }}\n        run: echo "$TITLE"\n`,
    ),
    want: ['fly: hands untrusted text to a shell'],
  },
  {
    ...withStep(
      `      - name: Hear\n        env:\n          REF: \${{ github.head_ref }}\n        run: echo "$REF"\n`,
    ),
    want: ['fly: hands untrusted text to a shell'],
  },
  {
    from: 'persist-credentials: false',
    to: `persist-credentials: false\n          path: \${{ github.event.comment.body }}`,
    want: ['fly: hands untrusted text to a foreign action'],
  },
  {
    from: 'echo there',
    to: 'echo A=b >> "$GITHUB_ENV"',
    want: ['fly: writes to the environment of later steps'],
  },
  { from: JOB, to: `    secrets: inherit\n${JOB}`, want: ['fly: inherits all secrets'] },
  {
    from: 'concurrency: fly\n',
    to: `concurrency: fly\nenv:\n  KEY: \${{ secrets.KEY }}\n`,
    want: ['has a secret outside of the steps that need it'],
  },
  {
    from: JOB,
    to: `    env:\n      KEY: \${{ secrets.KEY }}\n${JOB}`,
    want: ['fly: has a secret outside of the steps that need it'],
  },
  {
    ...withStep(`      - name: Ask\n        if: secrets.KEY != ''\n        run: echo key\n`),
    want: ['fly: asks a secret in a condition'],
  },
  {
    from: 'name: fly-$' + '{{ github.run_attempt }}',
    to: 'name: fly',
    want: ['fly: uploads fly without the attempt in its name'],
  },
  {
    from: 'name: fly-$' + '{{ github.run_attempt }}',
    to: `name: \${{ steps.names.outputs.fly }}`,
    want: [/^fly: uploads .* without the attempt in its name$/],
  },
  {
    from: '          if-no-files-found: error\n',
    to: '',
    want: [/^fly: uploads .* even if there is nothing$/],
  },
  {
    from: '          include-hidden-files: true\n',
    to: '',
    want: [/^fly: uploads .* without its hidden files/],
  },
  {
    from: READ,
    to: 'contents: write # push',
    want: ['fly: runs code of the repository and may write'],
  },
  {
    from: `      ${READ}\n    steps:\n      - name: Check out`,
    to: `      ${READ}\n    steps:\n      - name: Judge\n        uses: $/actions/evaluate\n      - name: Check out`,
    want: ['fly: judges where code of the repository ran'],
  },
  { from: 'runs-on: ubuntu-24.04', to: 'runs-on: self-hosted', want: ['fly: names a self-hosted runner'] },
  {
    from: `${JOB}      - name: Check out`,
    to: `    container: node\n${JOB}      - name: Look\n        env:\n          TEMP: \${{ runner.temp }}\n        run: ls "$TEMP"\n      - name: Check out`,
    want: ['fly: names a folder of the runner, which a container does not have'],
  },
  {
    from: 'runs-on: ubuntu-24.04',
    to: `runs-on: \${{ fromJSON(inputs.runs-on) }}`,
    want: ["fly: lets a fork's code onto the caller's runner"],
  },
  {
    from: JOB,
    to: `    strategy:\n      matrix:\n        model: \${{ fromJSON(needs.plan.outputs.models) }}\n${JOB}`,
    want: ['fly: has a matrix that may be empty, and no guard'],
  },
]

/** A job that releases, and offences against it. */
export const RELEASING = `name: Land
on: workflow_call
permissions: {}
jobs:
  land:
    name: Land
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    concurrency: { group: land, cancel-in-progress: false }
    permissions:
      contents: write # the release
    steps:
      - name: Install Node
        uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          package-manager-cache: false
      - name: Release
        uses: $/actions/release
`

export const RELEASE_OFFENCES: readonly Offence[] = [
  {
    from: '    concurrency: { group: land, cancel-in-progress: false }\n',
    to: '',
    want: ['land: writes to the repository without waiting its turn'],
  },
  {
    from: 'cancel-in-progress: false',
    to: 'cancel-in-progress: true',
    want: ['land: writes to the repository without waiting its turn'],
  },
  {
    from: 'package-manager-cache: false',
    to: 'node-version: 24',
    want: ['land: restores a cache and may write'],
  },
  {
    from: 'package-manager-cache: false',
    to: 'package-manager-cache: false\n          cache: npm',
    want: ['land: restores a cache and may write'],
  },
  {
    from: '      - name: Release\n',
    to: '      - name: Cache\n        uses: actions/cache@3d3c42e5aac5ba805825da76410c181273ba90b1 # v5.0.0\n      - name: Release\n',
    want: ['land: restores a cache and may write'],
  },
  { from: '$/actions/release', to: '$/actions/evaluate', want: ['land: judges and may write'] },
  {
    from: 'package-manager-cache: false',
    to: `package-manager-cache: false\n          token: \${{ secrets.release-token || github.token }}`,
    want: ['land: hands the release token to another step'],
  },
  {
    from: '      - name: Release\n',
    to: `      - name: Set up\n        env:\n          SETUP: \${{ inputs.setup }}\n        run: bash -c "$SETUP"\n      - name: Release\n`,
    want: ['land: sets up and may write'],
  },
]

/** A workflow whose last job looks at all others, and offences against it. */
export const REQUIRED = `name: Fly
on: push
jobs:
  fly: { name: Fly, steps: [{ run: fly }] }
  land: { name: Land, needs: [fly], steps: [{ run: land }] }
  all:
    name: All
    if: always()
    needs: [fly, land]
    permissions: {}
    steps:
      - name: Look
        env:
          FLY: \${{ needs.fly.result }}
          LAND: \${{ needs.land.result }}
        run: '[ "$FLY $LAND" = "success success" ]'
`

export const REQUIRED_OFFENCES: readonly Offence[] = [
  { from: '    if: always()\n', to: '', want: ['has not exactly one job with `if: always()`'] },
  {
    from: '    if: always()',
    to: '    if: success()',
    want: ['has not exactly one job with `if: always()`'],
  },
  { from: 'needs: [fly, land]', to: 'needs: [land]', want: ['all: does not look at fly'] },
  { from: 'name: All', to: `name: \${{ github.sha }}`, want: ['all: has no stable name'] },
  { from: '    permissions: {}\n', to: '', want: ['all: has permissions that it does not need'] },
  {
    from: `          LAND: \${{ needs.land.result }}\n`,
    to: '',
    want: ['all: does not read the result of land'],
  },
]

/** A job that fetches what an earlier one kept, and offences against it. */
export const FETCHING = `name: Look
on: workflow_call
permissions: {}
jobs:
  look:
    name: Look
    needs: [fly]
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: read # fetch what flew
    steps:
      - name: Refuse what did not fly
        if: needs.fly.outputs.plane == ''
        run: exit 1
      - name: Fetch what flew
        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.fly.outputs.plane }}
          run-id: \${{ github.run_id }}
          github-token: \${{ github.token }}
`

const BY_ID = 'artifact-ids: ${' + '{ needs.fly.outputs.plane }}'
const LOST = "look: downloads without a token and the run's id: a re-run would not find it"
const NO_ID = 'look: downloads whatever there is if its id is empty: ${' + '{ needs.fly.outputs.plane }}'

export const FETCH_OFFENCES: readonly Offence[] = [
  { from: '          run-id: ${' + '{ github.run_id }}\n', to: '', want: [LOST] },
  { from: '          github-token: ${' + '{ github.token }}\n', to: '', want: [LOST] },
  {
    from: '      actions: read # fetch what flew',
    to: '      contents: read # fetch what flew',
    want: ['look: downloads without `actions: read`'],
  },
  { from: "        if: needs.fly.outputs.plane == ''\n", to: '', want: [NO_ID] },
  { from: 'run: exit 1', to: 'run: echo none', want: [NO_ID] },
  { from: "needs.fly.outputs.plane == ''", to: "needs.fly.outputs.plane != ''", want: [NO_ID] },
  { from: `          ${BY_ID}\n`, to: '', want: ['look: downloads whatever there is'] },
  {
    from: BY_ID,
    to: `name: fly-\${{ github.run_attempt }}`,
    want: ['look: downloads by the name of an attempt: fly-${' + '{ github.run_attempt }}'],
  },
  {
    from: BY_ID,
    to: `pattern: fly-\${{ github.event.workflow_run.run_attempt }}`,
    want: [/^look: downloads by the name of an attempt: fly-/],
  },
  {
    from: `        run: exit 1\n`,
    to: `        run: exit 1\n      - name: Name it\n        id: names\n        run: echo "fly=fly-$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"\n      - name: Fetch it\n        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          name: \${{ steps.names.outputs.fly }}\n          run-id: 1\n          github-token: x\n`,
    want: [/^look: downloads by the name of an attempt: .*steps\.names/],
  },
]
