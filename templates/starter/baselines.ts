// Prints how well the hold-out can be predicted without a model, and beside it the prediction files given as
// `name=file.parquet`: a model that does not beat these rows is not worth its training.
import { DuckDBInstance } from '@duckdb/node-api'

const RULES = {
  'base rate': 'select id, rate as score from holdout, base',
  'late rate of the hour': `
    select holdout.id, coalesce(by_hour.rate, base.rate) as score
    from holdout cross join base
    left join (select hour, avg(late::int) as rate from train group by hour) by_hour using (hour)`,
}

const instance = await DuckDBInstance.create(':memory:')
const duckdb = await instance.connect()
await duckdb.run(`
  create view train as from 'data/train.parquet';
  create view holdout as from 'data/holdout.parquet' join 'data/holdout-labels.parquet' labels using (id);
  create view base as select avg(late::int) as rate from train`)

console.log(
  '| predicts by            | ROC AUC | log loss |\n| :--------------------- | ------: | -------: |',
)
for (const [name, query] of Object.entries(RULES)) await print(name, query)
for (const argument of process.argv.slice(2)) {
  const [name = '', file = ''] = argument.split('=')
  await print(name, `select id, score from '${file.replaceAll("'", "''")}'`)
}

/** AUC is the Mann–Whitney statistic over mid-ranks: the share of pairs in which the late flight has the higher score. */
async function print(name: string, scores: string): Promise<void> {
  const [row] = (
    await duckdb.runAndReadAll(`
      with joined as (select late::int as late, score from (${scores}) join 'data/holdout-labels.parquet' using (id)),
      ranked as (
        select late, least(greatest(score, 1e-15), 1 - 1e-15) as score,
          rank() over (order by score) + (count(*) over (partition by score) - 1) / 2 as rank
        from joined)
      select
        (sum(rank * late) - sum(late) * (sum(late) + 1) / 2) / (sum(late) * sum(1 - late)) as auc,
        -avg(if(late = 1, ln(score), ln(1 - score))) as log_loss
      from ranked`)
  ).getRowObjectsJson()
  const digits = (value: unknown, width: number) => Number(value).toFixed(3).padStart(width)
  console.log(`| ${name.padEnd(22)} | ${digits(row?.['auc'], 7)} | ${digits(row?.['log_loss'], 8)} |`)
}
