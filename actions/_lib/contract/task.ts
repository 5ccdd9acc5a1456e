import * as z from 'zod'

/** What a model predicts; `custom` is evaluated from metric files only. */
export const taskSchema = z.enum(['binary', 'multiclass', 'regression', 'ranking', 'custom'])
export type Task = z.infer<typeof taskSchema>

/** The tasks whose models predict rows. */
export type RowTask = Exclude<Task, 'custom'>
