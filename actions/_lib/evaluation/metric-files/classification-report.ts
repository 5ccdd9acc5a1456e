import { isMapping } from '../../contract/explain/shape.ts'
import type { MetricReading, Shape } from './reading.ts'
import { leavesOf, mappingOf } from './tree.ts'
import { leafValue } from './value.ts'

const AVERAGES = ['macro', 'micro', 'weighted', 'samples']
const COLUMNS = { precision: 'precision', recall: 'recall', 'f1-score': 'f1' }

/**
 * scikit-learn's `classification_report(output_dict=True)`: accuracy and averages under Trainyard's names, `f1_macro`.
 * Single classes are no headline, so they are set aside: `cat.precision`.
 */
export const classificationReport: Shape = {
  name: "scikit-learn's classification_report",
  read: contents => {
    const report = mappingOf(contents)
    const macro = report?.['macro avg']
    if (!report || !isMapping(macro) || !('f1-score' in macro)) return null
    const n = typeof macro['support'] === 'number' ? { n: macro['support'] } : {}
    const headline: MetricReading[] =
      'accuracy' in report ? [{ name: 'accuracy', ...leafValue(report['accuracy']), ...n }] : []
    const classes = Object.fromEntries(Object.entries(report).filter(([, row]) => isMapping(row)))
    return [
      ...headline,
      ...AVERAGES.flatMap(average => averaged(report, average)),
      ...leavesOf(classes).map(reading => ({ ...reading, isAside: true as const })),
    ]
  },
}

function averaged(report: Record<string, unknown>, average: string): MetricReading[] {
  const row = report[`${average} avg`]
  if (!isMapping(row)) return []
  const n = typeof row['support'] === 'number' ? { n: row['support'] } : {}
  return Object.entries(COLUMNS).flatMap(([column, name]) =>
    column in row ? [{ name: `${name}_${average}`, ...leafValue(row[column]), ...n }] : [],
  )
}
