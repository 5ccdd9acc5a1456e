import type { TrainingRecord } from '../contract/training-record.ts'
import { formatAmount, formatBytes, formatDuration, formatEnergy } from '../text/quantities.ts'
import { type Block, code, type Phrase, paragraph, said } from './content.ts'
import type { ReportInput } from './input.ts'

/** Speed, size and cost of the training, beside the champion's where its run is known. */
export function costTable({ run, championRun }: ReportInput): Block[] {
  if (!run) return []
  const facts = factsOf(run)
  const before = championRun ? new Map(factsOf(championRun).map(fact => [fact.name, fact.value])) : null
  const idle = idleLine(run)
  return [
    {
      kind: 'table',
      align: before ? 'lrr' : 'lr',
      head: before ? ['Training', 'Champion', 'Candidate'] : ['Training', 'Candidate'],
      rows: facts.map(({ name, value }) => (before ? [name, before.get(name) ?? '—', value] : [name, value])),
    },
    ...(idle ? [idle] : []),
  ]
}

/** Below this share of busy time a training hardly needs its GPU. */
const IDLE = 0.3

/** A warning if the GPU was mostly idle, with what to do about it. */
function idleLine({ gpu }: TrainingRecord): Block | null {
  if (!gpu?.utilisation || gpu.utilisation.mean >= IDLE) return null
  const percent = Math.round(gpu.utilisation.mean * 100)
  const hint =
    'larger batches or more data-loading processes would use it; a smaller GPU, or none, would cost less'
  return paragraph(`⚠️ The GPU was only ${percent} % busy: ${hint}.`)
}

type Fact = { name: string; value: Phrase }

function factsOf(run: TrainingRecord): Fact[] {
  const facts: Fact[] = []
  if (run.seconds !== undefined) {
    const { attempts, seconds } = run.earlier ?? { attempts: 0, seconds: 0 }
    const more = attempts === 0 ? '' : `, in ${attempts + 1} attempts`
    const short = run.status === 'incomplete' ? ' (incomplete)' : ''
    facts.push({ name: 'Time', value: formatDuration(run.seconds + seconds) + more + short })
  }
  if (run.price)
    facts.push({ name: 'Cost', value: [`${formatAmount(run.price.amount)} `, said(run.price.currency)] })
  facts.push({ name: 'Artifact', value: formatBytes(run.artifact.bytes) })
  if (run.gpu) facts.push({ name: 'GPU', value: gpuInWords(run.gpu) })
  if (run.gpu?.energyWattHours) facts.push({ name: 'Energy', value: formatEnergy(run.gpu.energyWattHours) })
  if (run.backend) facts.push({ name: 'Backend', value: code(run.backend.used) })
  return facts
}

function gpuInWords(gpu: NonNullable<TrainingRecord['gpu']>): Phrase {
  const busy = gpu.utilisation === null ? '' : `, ${Math.round(gpu.utilisation.mean * 100)} % busy`
  const memory = gpu.memoryUsedBytes === null ? '' : `, ${formatBytes(gpu.memoryUsedBytes.peak)} peak`
  return [code(gpu.name), busy + memory]
}
