import * as z from 'zod'
import { created, found, invalid, noContent, ok } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import type { Issue } from '../row/issue.ts'
import { changeLabels, issueNumbered } from './issue.ts'
import { labelNamed, labelView } from './label.ts'

/** Labels of a repository, and those on an issue or pull request. */
export const labelRoutes: Route[] = [
  route('GET', '/labels', reads('issues', 'pull_requests'), list),
  route('POST', '/labels', writes('issues', 'pull_requests'), create),
  route('GET', '/labels/:name', reads('issues', 'pull_requests'), get),
  route('PATCH', '/labels/:name', writes('issues', 'pull_requests'), update),
  route('DELETE', '/labels/:name', writes('issues', 'pull_requests'), remove),
  route('GET', '/issues/:number/labels', reads('issues', 'pull_requests'), listOnIssue),
  route('POST', '/issues/:number/labels', writes('issues', 'pull_requests'), call =>
    relabel(call, (now, given) => [...now, ...given]),
  ),
  route('PUT', '/issues/:number/labels', writes('issues', 'pull_requests'), call =>
    relabel(call, (_, given) => given),
  ),
  route('DELETE', '/issues/:number/labels', writes('issues', 'pull_requests'), clear),
  route('DELETE', '/issues/:number/labels/:name', writes('issues', 'pull_requests'), takeOff),
]

const request = z.object({
  name: z.string().min(1).max(50),
  color: z
    .string()
    .regex(/^[0-9a-fA-F]{6}$/)
    .default('ededed'),
  description: z.string().max(100).nullable().default(null),
})

function list(call: RepositoryCall) {
  const { world, repository } = call
  const labels = world.store.labels.filter(row => row.repositoryId === repository.id)
  return paged(call, labels, label => labelView(world, repository, label))
}

function create(call: RepositoryCall) {
  const { world, repository } = call
  const wanted = input(call, request)
  if (labelNamed(world, repository, wanted.name)) {
    throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
  }
  const label = world.store.labels.put({ id: world.store.nextId(), repositoryId: repository.id, ...wanted })
  return created(labelView(world, repository, label))
}

function labelOf({ world, repository, params }: RepositoryCall) {
  return found(labelNamed(world, repository, params['name'] ?? ''))
}

function get(call: RepositoryCall) {
  return ok(labelView(call.world, call.repository, labelOf(call)))
}

const change = z.object({
  new_name: z.string().optional(),
  color: z
    .string()
    .regex(/^[0-9a-fA-F]{6}$/)
    .optional(),
  description: z.string().nullable().optional(),
})

function update(call: RepositoryCall) {
  const { new_name, color, description } = input(call, change)
  const label = labelOf(call)
  const name = new_name ?? label.name
  const updated = {
    ...label,
    name,
    color: color ?? label.color,
    description: description ?? label.description,
  }
  return ok(labelView(call.world, call.repository, call.world.store.labels.put(updated)))
}

function remove(call: RepositoryCall) {
  const label = labelOf(call)
  const { store } = call.world
  for (const issue of store.issues.filter(row => row.labels.includes(label.id))) {
    store.issues.put({ ...issue, labels: issue.labels.filter(id => id !== label.id) })
  }
  store.labels.remove(label.id)
  return noContent()
}

function listOnIssue(call: RepositoryCall) {
  const { world, repository } = call
  const issue = found(issueNumbered(world, repository, number(call, 'number')))
  return paged(call, issue.labels, id => labelView(world, repository, world.store.labels.get(id)!))
}

const given = z.object({ labels: z.array(z.union([z.string(), z.object({ name: z.string() })])).default([]) })

function relabel(call: RepositoryCall, combine: (now: string[], given: string[]) => string[]) {
  const issue = found(issueNumbered(call.world, call.repository, number(call, 'number')))
  const names = input(call, given).labels.map(label => (typeof label === 'string' ? label : label.name))
  return answerLabels(call, changeLabels(call, issue, combine(namesOn(call, issue), names)))
}

function clear(call: RepositoryCall) {
  changeLabels(call, found(issueNumbered(call.world, call.repository, number(call, 'number'))), [])
  return noContent()
}

function takeOff(call: RepositoryCall) {
  const issue = found(issueNumbered(call.world, call.repository, number(call, 'number')))
  const label = labelOf(call)
  found(issue.labels.find(id => id === label.id))
  const rest = namesOn(call, issue).filter(name => name !== label.name)
  return answerLabels(call, changeLabels(call, issue, rest))
}

function namesOn({ world }: RepositoryCall, issue: Issue): string[] {
  return issue.labels.map(id => world.store.labels.get(id)!.name)
}

function answerLabels({ world, repository }: RepositoryCall, issue: Issue) {
  return ok(issue.labels.map(id => labelView(world, repository, world.store.labels.get(id)!)))
}
