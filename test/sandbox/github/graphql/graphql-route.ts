import { buildSchema, type GraphQLError, graphql } from 'graphql'
import * as z from 'zod'
import { type Answer, ok, Refusal } from '../http/answer.ts'
import { type Call, type Route, siteRoute } from '../http/route.ts'
import { levelOf } from '../identity/permission.ts'
import { repositoryNamed } from '../repository/repository.ts'
import { type CommitInput, createCommitOnBranch } from './commit-on-branch.ts'
import { type DraftInput, setDraft } from './draft.ts'
import { Failure } from './failure.ts'
import { repositoryObject } from './repository-object.ts'
import { SCHEMA } from './schema.ts'

/** GraphQL; requires a token even for public data. */
export const graphqlRoute: Route = siteRoute('POST', '/graphql', 'anyone', answer)

const schema = buildSchema(SCHEMA)
const request = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullable().optional(),
  operationName: z.string().nullable().optional(),
})

async function answer(call: Call): Promise<Answer> {
  if (call.token === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const parsed = request.safeParse(call.body)
  if (!parsed.success)
    return ok({ errors: [{ message: 'A query attribute must be specified and must be a string.' }] })
  const { query, variables, operationName } = parsed.data
  const result = await graphql({
    schema,
    source: query,
    rootValue: rootOf(call),
    variableValues: variables,
    operationName,
  })
  const errors = result.errors?.map(asGitHubSays)
  return ok({ ...(result.data !== undefined && { data: plain(result.data) }), ...(errors && { errors }) })
}

function rootOf(call: Call) {
  const { world, token, user } = call
  return {
    viewer: { login: token?.login, databaseId: user?.id, url: `${world.url}/${token?.login}` },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = repositoryNamed(world, owner, name)
      if (repository && levelOf(world, token, repository, 'metadata') !== 'none')
        return repositoryObject(call, repository)
      throw new Failure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommitOnBranch(call, input),
    markPullRequestReadyForReview: ({ input }: { input: DraftInput }) => setDraft(call, input, false),
    convertPullRequestToDraft: ({ input }: { input: DraftInput }) => setDraft(call, input, true),
  }
}

/** GitHub sends `type` beside the message and no `extensions`. */
function asGitHubSays(error: GraphQLError) {
  const { message, path, locations, originalError } = error
  const type =
    originalError instanceof Failure
      ? originalError.type
      : originalError instanceof Refusal
        ? 'FORBIDDEN'
        : null
  return { ...(type && { type }), ...(path && { path }), ...(locations && { locations }), message }
}

/** Copies the executor's objects, which have a null prototype. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data))
}
