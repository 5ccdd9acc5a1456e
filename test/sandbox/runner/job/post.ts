import type { PostStep } from './job-run.ts'

/** Registers a post step for the job's end; once per step, whether `pre` or `main` comes first. */
export function addPost(post: PostStep): void {
  const { scope, step } = post.stepRun
  if (scope.composite !== null) scope.composite.posts.push(post)
  else if (!scope.job.posts.some(({ stepRun }) => stepRun.step === step)) scope.job.posts.push(post)
}
