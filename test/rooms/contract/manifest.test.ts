import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { schemas } from '../../../.ci/build/schemas.ts'
import { parseJson } from '../../../actions/_lib/contract/document.ts'
import { assetsOf, manifestSchema } from '../../../actions/_lib/contract/manifest.ts'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { signatureSchema } from '../../../actions/_lib/contract/signature.ts'
import { manifest, signature } from '../release/documents.ts'

test('a manifest comes back from its JSON as it was, and the published JSON Schema takes it', async () => {
  const text = JSON.stringify(manifest(), null, 2)
  assert.deepEqual(parseJson(manifestSchema, text, 'manifest.json'), manifest())
  const schema = JSON.parse(String((await schemas()).get('templates/schema/manifest.schema.json')))
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
  assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors))
  assert.ok(!validate({ ...manifest(), verdict: 'maybe' }))
})

const wrong = [
  {
    name: 'an asset outside its folder',
    text: 'model.tar.gz',
    by: '../model.tar.gz',
    want: /letters, digits/,
  },
  { name: 'an asset that is an option', text: 'model-card.md', by: '-rf', want: /letters, digits/ },
  {
    name: 'half a commit id',
    text: '4f0c9a7d1b2e3f4051627384950a1b2c3d4e5f60',
    by: '4f0c9a7',
    want: /full commit id/,
  },
  { name: 'a version with a leading zero', text: '"1.4.0"', by: '"1.04.0"', want: /such as 1\.4\.0/ },
  { name: 'a digest without its algorithm', text: 'sha256:dddd', by: 'dddd', want: /sha256:<64 hex/ },
  { name: 'an unknown key', text: '"waived"', by: '"weived"', want: /did you mean `waived`/ },
]
for (const { name, text, by, want } of wrong) {
  test(`a manifest with ${name} is a Problem at its line`, () => {
    const given = JSON.stringify(manifest(), null, 2).replaceAll(text, by)
    const read = () => parseJson(manifestSchema, given, 'manifest.json')
    assert.throws(read, error => {
      const [problem] = problemsOf(error)
      return want.test(String(problem?.message)) && /^manifest\.json:\d+:\d+$/.test(String(problem?.where))
    })
  })
}

test('the assets of a file are itself or its parts in order', () => {
  const names = manifest().files.map(file => assetsOf(file).map(({ asset }) => asset))
  assert.deepEqual(names, [
    ['model.tar.gz'],
    ['model-card.md'],
    ['predictions.parquet.part000', 'predictions.parquet.part001'],
  ])
})

test('a signature names every input once; inputs are required and outputs say no meaning unless told', () => {
  const given = {
    schema: 'trainyard/signature@1',
    format: 'onnx',
    inputs: [{ name: 'x', type: 'float[4]' }],
    outputs: [{ name: 'y', type: 'float' }],
  }
  assert.deepEqual(signatureSchema.parse(given), {
    ...given,
    inputs: [{ name: 'x', type: 'float[4]', required: true }],
    outputs: [{ name: 'y', type: 'float', meaning: null }],
    classes: null,
  })
  const twice = { ...signature(), inputs: [...signature().inputs, ...signature().inputs] }
  assert.ok(!signatureSchema.safeParse(twice).success)
})
