/** The part of GitHub's GraphQL schema that the sandbox supports; names and nullability as on GitHub. */
export const SCHEMA = /* GraphQL */ `
  scalar DateTime
  scalar GitObjectID
  scalar URI
  scalar Base64String

  type Query {
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
    viewer: User!
  }

  type Mutation {
    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
    markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
    convertPullRequestToDraft(input: ConvertPullRequestToDraftInput!): ConvertPullRequestToDraftPayload
  }

  interface Actor { login: String!, url: URI! }
  type User implements Actor { login: String!, url: URI!, databaseId: Int }

  type Repository {
    id: ID!
    databaseId: Int
    name: String!
    nameWithOwner: String!
    isPrivate: Boolean!
    isFork: Boolean!
    url: URI!
    defaultBranchRef: Ref
    ref(qualifiedName: String!): Ref
    object(expression: String, oid: GitObjectID): GitObject
    release(tagName: String!): Release
    pullRequest(number: Int!): PullRequest
  }

  type Ref { id: ID!, name: String!, prefix: String!, target: GitObject }
  interface GitObject { id: ID!, oid: GitObjectID!, abbreviatedOid: String! }
  type Commit implements GitObject {
    id: ID!
    oid: GitObjectID!
    abbreviatedOid: String!
    url: URI!
    message: String!
    messageHeadline: String!
    committedDate: DateTime!
  }
  type Tag implements GitObject { id: ID!, oid: GitObjectID!, abbreviatedOid: String!, name: String!, target: GitObject! }
  type Tree implements GitObject { id: ID!, oid: GitObjectID!, abbreviatedOid: String! }
  type Blob implements GitObject { id: ID!, oid: GitObjectID!, abbreviatedOid: String!, byteSize: Int!, text: String, isBinary: Boolean }

  type Release {
    id: ID!
    databaseId: Int
    name: String
    tagName: String!
    description: String
    isDraft: Boolean!
    isPrerelease: Boolean!
    isLatest: Boolean!
    immutable: Boolean!
    url: URI!
    createdAt: DateTime!
    publishedAt: DateTime
    updatedAt: DateTime!
    tagCommit: Commit
  }

  enum PullRequestState { OPEN CLOSED MERGED }
  enum MergeableState { MERGEABLE CONFLICTING UNKNOWN }
  type PullRequest {
    id: ID!
    databaseId: Int
    number: Int!
    title: String!
    body: String!
    state: PullRequestState!
    isDraft: Boolean!
    mergeable: MergeableState!
    headRefName: String!
    headRefOid: GitObjectID!
    baseRefName: String!
    baseRefOid: GitObjectID!
    url: URI!
    author: Actor
  }

  input CreateCommitOnBranchInput {
    branch: CommittableBranch!
    message: CommitMessage!
    fileChanges: FileChanges
    expectedHeadOid: GitObjectID!
    clientMutationId: String
  }
  input CommittableBranch { id: ID, repositoryNameWithOwner: String, branchName: String }
  input CommitMessage { headline: String!, body: String = "" }
  input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }
  input FileAddition { path: String!, contents: Base64String! }
  input FileDeletion { path: String! }
  input MarkPullRequestReadyForReviewInput { pullRequestId: ID!, clientMutationId: String }
  type MarkPullRequestReadyForReviewPayload { pullRequest: PullRequest, clientMutationId: String }
  input ConvertPullRequestToDraftInput { pullRequestId: ID!, clientMutationId: String }
  type ConvertPullRequestToDraftPayload { pullRequest: PullRequest, clientMutationId: String }
  type CreateCommitOnBranchPayload { commit: Commit, ref: Ref, clientMutationId: String }
`
