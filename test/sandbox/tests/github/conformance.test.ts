import { test } from 'node:test'
import { Octokit } from '@octokit/rest'
import { SCENARIOS, type Subject } from './conformance.ts'
import { openServerFixture } from './server-fixture.ts'

const {
  TRAINYARD_CONFORMANCE_REPOSITORY: repository,
  GITHUB_TOKEN: auth,
  GITHUB_API_URL: baseUrl,
} = process.env
const where = repository === undefined ? 'in the sandbox' : `at ${baseUrl ?? 'https://api.github.com'}`

for (const { name, play } of SCENARIOS) {
  test(`${name}, ${where}`, async t => {
    const word = `c${Date.now().toString(36)}`
    if (repository !== undefined) return await play({ ...real(repository), word, patience: 1000 })
    const stage = await openServerFixture(t)
    await play({ client: stage.admin, place: await stage.repository(), word, patience: 0 })
  })
}

/** The repository to test against, which has a branch `main`. */
function real(name: string): Pick<Subject, 'client' | 'place'> {
  const [owner = '', repo = ''] = name.split('/')
  return { client: new Octokit({ auth, ...(baseUrl && { baseUrl }) }), place: { owner, repo } }
}
