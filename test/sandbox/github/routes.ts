import { attestationRoutes } from './attestation/attestation-routes.ts'
import { checkRoutes } from './check/check-routes.ts'
import { statusRoutes } from './check/status-routes.ts'
import { branchPolicyRoutes } from './deployment/branch-policy-routes.ts'
import { deploymentRoutes } from './deployment/deployment-routes.ts'
import { deploymentStatusRoutes } from './deployment/deployment-status-routes.ts'
import { environmentRoutes } from './deployment/environment-routes.ts'
import { graphqlRoute } from './graphql/graphql-route.ts'
import type { Route } from './http/route.ts'
import type { Site } from './http/site.ts'
import { commentRoutes } from './issue/comment-routes.ts'
import { issueRoutes } from './issue/issue-routes.ts'
import { labelRoutes } from './issue/label-routes.ts'
import { reactionRoutes } from './issue/reaction-routes.ts'
import { changeRoutes } from './pull/change-routes.ts'
import { mergeRoutes } from './pull/merge-routes.ts'
import { pullRoutes } from './pull/pull-routes.ts'
import { reviewRoutes } from './pull/review-routes.ts'
import { assetRoutes } from './release/asset-routes.ts'
import { releaseRoutes } from './release/release-routes.ts'
import { branchRoutes } from './repository/branch-routes.ts'
import { commitRoutes } from './repository/commit-routes.ts'
import { contentsRoutes } from './repository/contents-routes.ts'
import { gitDataRoutes } from './repository/git-data-routes.ts'
import { protectionRoutes } from './repository/protection-routes.ts'
import { refRoutes } from './repository/ref-routes.ts'
import { repositoryRoutes } from './repository/repository-routes.ts'
import { tagRoutes } from './repository/tag-routes.ts'
import { controlRoutes } from './site/control-routes.ts'
import { siteRoutes } from './site/site-routes.ts'
import { secretRoutes } from './variable/secret-routes.ts'
import { variableRoutes } from './variable/variable-routes.ts'
import { artifactRoutes } from './workflow/artifact-routes.ts'
import { attemptRoutes } from './workflow/attempt-routes.ts'
import { commandRoutes } from './workflow/command-routes.ts'
import { dispatchRoutes } from './workflow/dispatch-routes.ts'
import { logRoutes } from './workflow/log-routes.ts'
import { runRoutes } from './workflow/run-routes.ts'
import { workflowPermissionRoutes } from './workflow/workflow-permission-routes.ts'
import { workflowRoutes } from './workflow/workflow-routes.ts'

/** Git, and data about commits. */
const REPOSITORY: Route[] = [
  ...repositoryRoutes,
  ...protectionRoutes,
  ...branchRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...commitRoutes,
  ...contentsRoutes,
  ...refRoutes,
  ...tagRoutes,
  ...gitDataRoutes,
]

/** Issues, comments and pull requests. */
const CONVERSATION: Route[] = [
  ...commentRoutes,
  ...reactionRoutes,
  ...labelRoutes,
  ...issueRoutes,
  ...reviewRoutes,
  ...pullRoutes,
  ...changeRoutes,
  ...mergeRoutes,
]

/** Workflow runs and everything they use or create. */
const AUTOMATION: Route[] = [
  ...assetRoutes.filter(({ raw }) => !raw),
  ...releaseRoutes,
  ...runRoutes,
  ...attemptRoutes,
  ...commandRoutes,
  ...logRoutes,
  ...artifactRoutes,
  ...dispatchRoutes,
  ...workflowRoutes,
  ...workflowPermissionRoutes,
  ...attestationRoutes,
  ...deploymentRoutes,
  ...deploymentStatusRoutes,
  ...environmentRoutes,
  ...branchPolicyRoutes,
  ...variableRoutes,
  ...secretRoutes,
]

/** Every route by its prefix. The first matching route answers. */
export function routesOf(site: Site): Record<string, Route[]> {
  return {
    '/api/v3': [...siteRoutes(site), ...REPOSITORY, ...CONVERSATION, ...AUTOMATION],
    '/api/uploads': assetRoutes.filter(({ raw }) => raw),
    '/api': [graphqlRoute],
    '/_sandbox': controlRoutes(site),
  }
}
