import type { PostStep } from './job-run.ts'

/** Leaves work for the job's end; a step of the job leaves it once, whether `pre` or `main` came to it first. */
export function addPost(post: PostStep): void {
  const { scope, step } = post.stepRun
  if (scope.composite !== null) scope.composite.posts.push(post)
  else if (!scope.job.posts.some(({ stepRun }) => stepRun.step === step)) scope.job.posts.push(post)
}
