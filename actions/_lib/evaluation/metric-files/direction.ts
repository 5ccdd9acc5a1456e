const HIGHER = `acc accuracy auc auroc auprc aucpr prauc ap map map50 map75 precision recall sensitivity specificity tpr tnr
ppv npv f1 f2 fbeta fscore mcc kappa jaccard iou miou dice ndcg mrr bleu sacrebleu rouge rouge1 rouge2 rougel rougelsum
meteor chrf bertscore cider spice r2 r2score pearson pearsonr spearman spearmanr kendall correlation concordance psnr ssim
throughput fps qps rps reward silhouette hits em`
const LOWER = `loss losses error errors err mae mse rmse msle rmsle mape smape wape mase medae medape ae logloss mlogloss nll
nloglik brier ece mce perplexity ppl bpb wer cer ter eer fid kid hinge deviance latency duration runtime time ms memory rss
cost fpr fnr frr merror rmspe mphe crps pinball kl divergence lpips regret toxicity aic bic l1 l2`

/** Words that mean something else together than alone, in the order in which they are looked for. */
const PHRASES: readonly [phrase: string, higherIsBetter: boolean][] = [
  ['false positive', false],
  ['false negative', false],
  ['true positive', true],
  ['true negative', true],
  ['false alarm', false],
  ['explained variance', true],
  ['average precision', true],
  ['exact match', true],
  ['hit rate', true],
  ['win rate', true],
  ['pass rate', true],
  ['pr auc', true],
  ['r squared', true],
  ['cross entropy', false],
  ['log likelihood', true],
  ['bits per byte', false],
]

const WORDS = new Map<string, boolean>([...wordsOf(HIGHER, true), ...wordsOf(LOWER, false)])

/**
 * Whether more of a metric is better, by its well-known name; null where the name does not say. The last word that is
 * known decides (`precision_loss` is a loss) of those before `at`, `@` or `per`; `neg_` turns it around, as in scikit-learn.
 */
export function directionOf(name: string): boolean | null {
  const words = name
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9@]+/)
    .flatMap(word => word.split(/(?=@)/))
    .filter(word => word !== '')
  const turned =
    words.some(word => word === 'neg' || word === 'negative') && !/negatives? rate/.test(words.join(' '))
  const direction = directionOfWords(words)
  return direction === null ? null : direction !== turned
}

function directionOfWords(words: readonly string[]): boolean | null {
  const text = ` ${words.join(' ')} `
  const phrase = PHRASES.find(([wanted]) => text.includes(` ${wanted} `))
  if (phrase) return phrase[1]
  if (/ per (s|sec|second|min|minute|hour) /.test(text)) return true
  const end = words.findIndex(word => word === 'at' || word === 'per' || word.startsWith('@'))
  const known = words.slice(0, end <= 0 ? undefined : end).findLast(word => WORDS.has(word))
  return known === undefined ? null : WORDS.get(known)!
}

function wordsOf(text: string, higherIsBetter: boolean): [string, boolean][] {
  return text.split(/\s+/).map(word => [word, higherIsBetter])
}
