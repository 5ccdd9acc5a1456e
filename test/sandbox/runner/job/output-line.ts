import { issue, say } from './annotation.ts'
import type { StepRun } from './job.ts'
import type { TakeLine } from './lines.ts'
import { isCommandName, parseCommand, type WorkflowCommand } from './workflow-command.ts'

/** Takes the lines of one process: commands are obeyed, everything else is logged. Errors of commands are issues of the step. */
export function listenTo(stepRun: StepRun): TakeLine {
  const { job } = stepRun.scope
  const listening = { token: null as string | null, echoes: false }
  return (line, goesOn = false) => {
    const command = goesOn ? null : parseCommand(line, listening.token)
    if (command === null || listening.token !== null) {
      if (command !== null && command.name === listening.token?.toLowerCase()) listening.token = null
      say(job, line)
    } else if (command.name === 'stop-commands') {
      if (isToken(command.data)) listening.token = command.data
      else issue(stepRun, { level: 'failure', message: `Invalid stop token: ${command.data}` })
    } else if (command.name === 'echo') {
      listening.echoes = command.data.trim().toLowerCase() === 'on'
    } else {
      OBEYED[command.name]?.(stepRun, command)
      if (listening.echoes && !SHOWN.has(command.name)) say(job, line)
    }
  }
}

/** What would resume by accident cannot be a token. */
function isToken(word: string): boolean {
  return word !== '' && word !== 'pause-logging' && !isCommandName(word)
}

/** They stand in the log in another form, or must not stand there. */
const SHOWN: ReadonlySet<string> = new Set([
  'add-mask',
  'debug',
  'endgroup',
  'error',
  'group',
  'notice',
  'warning',
])

type Obedience = (stepRun: StepRun, command: WorkflowCommand) => void

const OBEYED: Readonly<Record<string, Obedience>> = {
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
