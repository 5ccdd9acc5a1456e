import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calledWorkflow, familyOf, trainsBy } from '../../../actions/_lib/plan/called-workflow.ts'

const SHA = 'a'.repeat(40)
const at = (repository: string, ...names: string[]) =>
  names.map(name => ({ repository, path: `.github/workflows/${name}.yml`, sha: SHA }))

for (const { name, path, want } of [
  {
    name: 'at a tag',
    path: 'trainyard/trainyard/.github/workflows/model.yml@refs/tags/v1',
    want: { repository: 'trainyard/trainyard', path: '.github/workflows/model.yml', sha: SHA },
  },
  {
    name: 'without a ref',
    path: 'acme/toy/.github/workflows/model.yml',
    want: { repository: 'acme/toy', path: '.github/workflows/model.yml', sha: SHA },
  },
  { name: 'that is none', path: 'model.yml@v1', want: null },
]) {
  test(`a called workflow ${name}`, () => assert.deepEqual(calledWorkflow({ path, sha: SHA }), want))
}

const US = 'trainyard/trainyard'
const OWN = { repository: US, prefix: '.github/workflows/' }
for (const { name, called, want } of [
  { name: 'of the action’s own repository', called: at(US, 'release', 'release-model', 'model'), want: OWN },
  {
    name: 'that was copied',
    called: at('acme/toy', 'trainyard-pull-request', 'trainyard-model'),
    want: { repository: 'acme/toy', prefix: '.github/workflows/trainyard-' },
  },
  {
    name: 'behind an organisation’s own file of the same name',
    called: [...at('acme/ci', 'pull-request'), ...at(US, 'pull-request', 'model')],
    want: OWN,
  },
  { name: 'without what trains', called: at(US, 'pull-request'), want: null },
  { name: 'of names that only look alike', called: at(US, 'my_release', 'my_model'), want: null },
  { name: 'of nothing', called: [], want: null },
]) {
  test(`a family ${name}`, () => assert.deepEqual(familyOf(called), want))
}

for (const { name, called, want } of [
  { name: 'calls the sibling', called: at(US, 'pull-request', 'model'), want: true },
  {
    name: 'writes the owner in capitals',
    called: at('Trainyard/Trainyard', 'pull-request', 'model'),
    want: true,
  },
  {
    name: 'calls the same names of another repository',
    called: at('mallory/trainyard', 'pull-request', 'model'),
    want: false,
  },
  { name: 'calls what trains alone', called: at(US, 'model'), want: false },
  { name: 'calls another workflow of that repository', called: at(US, 'attest'), want: false },
]) {
  test(`a run that ${name} ${want ? 'trains' : 'does not train'} by the family`, () =>
    assert.equal(trainsBy(called, OWN), want))
}
