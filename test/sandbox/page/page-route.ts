import { showDeployments } from './deployment/deployment-list.ts'
import { showIssues, showPulls } from './issue/issue-list.ts'
import { showIssue } from './issue/issue-page.ts'
import { showPull, showPullChecks, showPullCommits, showPullFiles } from './pull/pull-page.ts'
import { showAsset, showLatest, showRelease, showReleases } from './release/release-page.ts'
import { showBlob, showRaw } from './repository/blob-page.ts'
import { showCommit, showComparison } from './repository/commit-page.ts'
import { showHistory } from './repository/history-page.ts'
import { showBranches, showTags } from './repository/ref-list.ts'
import { showTree } from './repository/tree-page.ts'
import { showCheck } from './run/check-page.ts'
import { showJob, showLog } from './run/job-page.ts'
import { showRuns } from './run/run-list.ts'
import { showArtifact, showRun } from './run/run-page.ts'
import type { PageAnswer, RepositoryVisit } from './visit.ts'

type Show = (visit: RepositoryVisit) => PageAnswer | Promise<PageAnswer>

/** Pages of a repository by what follows its name, in Hono's patterns. */
export const PAGES: Record<string, Show> = {
  '': showTree,
  '/tree/:rest{.+}': showTree,
  '/blob/:rest{.+}': showBlob,
  '/raw/:rest{.+}': showRaw,
  '/commits': showHistory,
  '/commits/:rest{.+}': showHistory,
  '/commit/:sha': showCommit,
  '/compare/:range{.+}': showComparison,
  '/branches': showBranches,
  '/tags': showTags,
  '/issues': showIssues,
  '/issues/:number{[0-9]+}': showIssue,
  '/pulls': showPulls,
  '/pull/:number{[0-9]+}': showPull,
  '/pull/:number{[0-9]+}/commits': showPullCommits,
  '/pull/:number{[0-9]+}/checks': showPullChecks,
  '/pull/:number{[0-9]+}/files': showPullFiles,
  '/actions': showRuns,
  '/actions/runs/:run{[0-9]+}': showRun,
  '/actions/runs/:run{[0-9]+}/attempts/:attempt{[0-9]+}': showRun,
  '/actions/runs/:run{[0-9]+}/artifacts/:artifact{[0-9]+}': showArtifact,
  '/actions/runs/:run{[0-9]+}/job/:job{[0-9]+}': showJob,
  '/actions/runs/:run{[0-9]+}/job/:job{[0-9]+}/log': showLog,
  '/deployments': showDeployments,
  '/deployments/activity_log': showDeployments,
  '/runs/:check{[0-9]+}': showCheck,
  '/releases': showReleases,
  '/releases/latest': showLatest,
  '/releases/tag/:tag{.+}': showRelease,
  '/releases/assets/:asset{[0-9]+}': showAsset,
}
