/** The folder beside model/ and predictions.parquet that holds one folder for each further seed. */
export const SEEDS_FOLDER = 'seeds'

/** What the first seed may be at most, so that with `seeds:` the last one is still a number of its own. */
export const MOST_SEED = Number.MAX_SAFE_INTEGER - 20

/** Name of a seed's folder in `seeds/`: its decimal digits. */
export function seedFolderName(seed: number): string {
  return String(seed)
}

/** The seed that a folder in `seeds/` is of; null if its name is not exactly what `seedFolderName` writes. */
export function seedOfFolder(name: string): number | null {
  const seed = /^\d{1,16}$/.test(name) ? Number(name) : Number.NaN
  return Number.isSafeInteger(seed) && seedFolderName(seed) === name ? seed : null
}
