import * as z from 'zod'
import { created, found, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { BODY_LIMIT, withinLimit } from '../http/limit.ts'
import { paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, takesPart, writes } from '../identity/permission.ts'
import type { Review } from '../row/pull.ts'
import { announce } from '../workflow/event.ts'
import { refuseJob } from '../workflow/workflow-permission-routes.ts'
import { issueOf, pullNumbered } from './pull.ts'
import { pullAt } from './pull-at.ts'
import { pullView } from './pull-view.ts'
import { reviewView } from './review.ts'

/** Reviews and requested reviewers. */
export const reviewRoutes: Route[] = [
  route('GET', '/pulls/:number/reviews', reads('pull_requests'), list),
  route('POST', '/pulls/:number/reviews', takesPart('pull_requests'), create),
  route('GET', '/pulls/:number/reviews/:id', reads('pull_requests'), get),
  route('POST', '/pulls/:number/reviews/:id/events', takesPart('pull_requests'), submit),
  route('PUT', '/pulls/:number/reviews/:id/dismissals', writes('pull_requests'), dismiss),
  route('POST', '/pulls/:number/requested_reviewers', writes('pull_requests'), ask),
]

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const
const event = z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT'])
const draft = z.object({
  body: z.string().default(''),
  event: event.optional(),
  commit_id: z.string().optional(),
})

function reviewOf(call: RepositoryCall): Review {
  const { number: pullNumber } = pullAt(call)
  const review = call.world.store.reviews.get(number(call, 'id'))
  return found(
    review?.repositoryId === call.repository.id && review.pullNumber === pullNumber ? review : null,
  )
}

function list(call: RepositoryCall) {
  const { number: pullNumber } = pullAt(call)
  const rows = call.world.store.reviews.filter(
    row => row.repositoryId === call.repository.id && row.pullNumber === pullNumber,
  )
  return paged(call, rows, row => reviewView(call.world, call.repository, row))
}

function create(call: RepositoryCall) {
  const { world, repository, token } = call
  const pull = pullAt(call)
  const wanted = input(call, draft)
  withinLimit(wanted.body, BODY_LIMIT, { resource: 'PullRequestReview', code: 'custom', field: 'body' })
  refuse(call, wanted.event, wanted.body)
  const review = world.store.reviews.put({
    id: world.store.nextId(),
    repositoryId: repository.id,
    pullNumber: pull.number,
    author: token?.login ?? 'ghost',
    body: wanted.body,
    state: wanted.event === undefined ? 'PENDING' : STATES[wanted.event],
    commit: wanted.commit_id ?? pull.head.sha,
    submittedAt: wanted.event === undefined ? null : world.time(),
  })
  if (wanted.event !== undefined) announceReview(call, review, 'submitted')
  return ok(reviewView(world, repository, review))
}

function refuse(
  { world, repository, token, params }: RepositoryCall,
  wanted: z.infer<typeof event> | undefined,
  body: string,
) {
  const pull = found(pullNumbered(world, repository, Number(params['number'])))
  if (wanted === 'APPROVE') refuseJob({ token, repository })
  const own = issueOf(world, pull).author === token?.login
  if (own && (wanted === 'APPROVE' || wanted === 'REQUEST_CHANGES')) {
    const verb = wanted === 'APPROVE' ? 'approve' : 'request changes on'
    throw new Refusal(422, 'Unprocessable Entity', { errors: [`Can not ${verb} your own pull request`] })
  }
  if (body === '' && (wanted === 'REQUEST_CHANGES' || wanted === 'COMMENT')) {
    throw new Refusal(422, 'Unprocessable Entity', { errors: [`Body can't be blank`] })
  }
}

function get(call: RepositoryCall) {
  return ok(reviewView(call.world, call.repository, reviewOf(call)))
}

const submission = z.object({ event, body: z.string().optional() })

function submit(call: RepositoryCall) {
  const { world, repository } = call
  const wanted = input(call, submission)
  const review = reviewOf(call)
  const body = wanted.body ?? review.body
  refuse(call, wanted.event, body)
  const state = STATES[wanted.event]
  const submitted = world.store.reviews.put({ ...review, body, state, submittedAt: world.time() })
  announceReview(call, submitted, 'submitted')
  return ok(reviewView(world, repository, submitted))
}

const dismissal = z.object({ message: z.string().min(1) })

function dismiss(call: RepositoryCall) {
  input(call, dismissal)
  const dismissed = call.world.store.reviews.put({ ...reviewOf(call), state: 'DISMISSED' })
  announceReview(call, dismissed, 'dismissed')
  return ok(reviewView(call.world, call.repository, dismissed))
}

function announceReview({ world, repository, token }: RepositoryCall, review: Review, action: string): void {
  const payload = { number: review.pullNumber, review: { id: review.id, state: review.state.toLowerCase() } }
  announce(world, { name: 'pull_request_review', action, repository, token, payload })
}

const asked = z.object({ reviewers: z.array(z.string()).default([]) })

function ask(call: RepositoryCall) {
  const { world, repository } = call
  const pull = pullAt(call)
  const reviewers = [...new Set([...pull.reviewers, ...input(call, asked).reviewers])]
  return created(pullView(world, repository, world.store.pulls.put({ ...pull, reviewers })))
}
