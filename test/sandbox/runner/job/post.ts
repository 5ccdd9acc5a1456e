import type { Post } from './job.ts'

/** Leaves work for the job's end; a step of the job leaves it once, whether `pre` or `main` came to it first. */
export function addPost(post: Post): void {
  const { scope, step } = post.call
  if (scope.composite !== null) scope.composite.posts.push(post)
  else if (!scope.job.posts.some(({ call }) => call.step === step)) scope.job.posts.push(post)
}
