import type { Settings } from '../_lib/contract/evaluation.ts'
import type { Noise } from '../_lib/contract/noise.ts'
import type { Engine } from '../_lib/data/engine.ts'
import { joinPredictions } from '../_lib/data/join.ts'
import { noiseOf, type SeedValues, seedValues } from '../_lib/evaluation/noise.ts'
import type { Host } from '../_lib/host/host.ts'
import type { RowRequest } from './request.ts'

type SeedMeasurement = { request: RowRequest; candidate: SeedValues; settings: Settings; host: Host }

/** Joins and measures one seed after the other, so that never more than one of them is in memory; null without any. */
export async function measureNoise(
  engine: Engine,
  { request, candidate, settings, host }: SeedMeasurement,
): Promise<Noise | null> {
  const { seedFiles, task, columns, positive, predictions, labels = predictions } = request
  if (seedFiles.length === 0) return null
  return await host.group('Measure the noise of training', async () => {
    const joining = { task, columns, labels, slices: [], ...(positive === undefined ? {} : { positive }) }
    const measured = [candidate]
    for (const { seed, file } of seedFiles) {
      const joined = await joinPredictions(engine, { ...joining, predictions: file })
      measured.push(seedValues(seed, joined.rows, settings))
      await joined.release()
    }
    return noiseOf(measured, settings.confidence)
  })
}
