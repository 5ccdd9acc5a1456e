import { issue, say } from './annotation.ts'
import type { StepRun } from './job-run.ts'
import type { TakeLine } from './lines.ts'
import { isCommandName, parseCommand, type WorkflowCommand } from './workflow-command.ts'

/** Settings made by commands for the lines after them: the token that resumes stopped commands, and whether commands are logged. */
type Listening = { token: string | null; echoes: boolean }

/** Takes the lines of one process: runs commands, logs all other lines. A wrong command is an error of the step. */
export function listenTo(stepRun: StepRun): TakeLine {
  const { job } = stepRun.scope
  const listening: Listening = { token: null, echoes: false }
  return (line, goesOn = false) => {
    const command = goesOn ? null : parseCommand(line, listening.token)
    if (command === null) return say(job, line)
    if (listening.token === null) return runCommandLine(stepRun, listening, { command, line })
    if (command.name === listening.token.toLowerCase()) listening.token = null
    say(job, line)
  }
}

function runCommandLine(
  stepRun: StepRun,
  listening: Listening,
  { command, line }: { command: WorkflowCommand; line: string },
): void {
  const { name, data } = command
  if (name === 'stop-commands') {
    if (isToken(data)) listening.token = data
    else issue(stepRun, { level: 'failure', message: `Invalid stop token: ${data}` })
    return
  }
  if (name === 'echo') {
    listening.echoes = data.trim().toLowerCase() === 'on'
    return
  }
  COMMANDS[name]?.(stepRun, command)
  if (listening.echoes && !SHOWN.has(name)) say(stepRun.scope.job, line)
}

/** A word that could resume commands by accident cannot be a token. */
function isToken(word: string): boolean {
  return word !== '' && word !== 'pause-logging' && !isCommandName(word)
}

/** Commands that `echo` does not log: they are logged in another form, or contain a secret. */
const SHOWN: ReadonlySet<string> = new Set([
  'add-mask',
  'debug',
  'endgroup',
  'error',
  'group',
  'notice',
  'warning',
])

type RunWorkflowCommand = (stepRun: StepRun, command: WorkflowCommand) => void

const COMMANDS: Readonly<Record<string, RunWorkflowCommand>> = {
  'add-mask': (stepRun, { data }) => {
    if (data.trim() !== '') stepRun.scope.job.masks.add(data)
    else issue(stepRun, { level: 'warning', message: "Can't add secret mask for empty string." })
  },
  group: ({ scope }, { data }) => say(scope.job, `##[group]${data}`),
  endgroup: ({ scope }) => say(scope.job, '##[endgroup]'),
  debug: ({ scope }, { data }) => {
    if (scope.job.debug) say(scope.job, `##[debug]${data}`)
  },
  notice: annotate,
  warning: annotate,
  error: annotate,
  'set-output': (stepRun, command) => setDeprecated(stepRun, command, stepRun.outputs),
  'save-state': (stepRun, command) => setDeprecated(stepRun, command, stepRun.state),
  'set-env': refuse,
  'add-path': refuse,
}

function refuse(stepRun: StepRun, { name }: WorkflowCommand): void {
  const message = `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`
  issue(stepRun, { level: 'failure', message })
}

function annotate(stepRun: StepRun, { name, properties, data }: WorkflowCommand): void {
  const line = Number(properties['line'] ?? Number.NaN)
  issue(stepRun, {
    level: name === 'error' ? 'failure' : (name as 'notice' | 'warning'),
    message: data,
    title: properties['title'] ?? null,
    path: properties['file'] ?? null,
    line: Number.isInteger(line) ? line : null,
  })
}

function setDeprecated(
  stepRun: StepRun,
  { name, properties, data }: WorkflowCommand,
  into: Record<string, string>,
): void {
  const message = `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`
  issue(stepRun, { level: 'warning', message })
  if (properties['name']) into[properties['name']] = data
  else
    issue(stepRun, { level: 'failure', message: `Required field 'name' is missing in ##[${name}] command.` })
}
