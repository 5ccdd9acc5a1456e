/**
 * What a word or phrase is about. `quality`, `reward`, `throughput` and `rate` are better higher; `work` (samples, tokens) says something
 * only per time; `doubt` makes any name unknown; the others are better lower. No other word is allowed before `plain` ones.
 */
export type Kind =
  | 'quality'
  | 'plain-quality'
  | 'reward'
  | 'throughput'
  | 'rate'
  | 'work'
  | 'loss'
  | 'plain-loss'
  | 'error'
  | 'failure'
  | 'cost'
  | 'latency'
  | 'duration'
  | 'size'
  | 'doubt'

const QUALITY = `acc, accuracy, accuracies, acc norm, bacc, auc, auroc, auprc, aucpr, prauc, gauc, roc auc, auc roc, pr auc, auc pr, auc mu, ap,
map, average precision, precision, recall, specificity, tpr, tnr, ppv, npv, negative predictive value, f0, f05, f1, f2, fbeta, fscore, fmeasure,
f measure, f1 samples, precision samples, recall samples, jaccard samples, jaccard, jaccard index, mcc, matthews corrcoef, matthews corr coef,
matthews correlation, matthews correlation coefficient, kappa, iou, io u, miou, giou, dice, dsc, panoptic quality, critical success index, dcg, ndcg, mrr, reciprocal rank,
hit rate, hits @, hits at, pass @, pass at, pass rate, win rate, success rate, solve rate, exact match, em, bleu, sacrebleu, codebleu, gleu,
rouge, rouge l, rouge lsum, rouge 1 f, rouge 2 f, rouge l f, rougel, rougelsum, meteor, chrf, chrfpp, bertscore, bleurt, comet, moverscore,
mauve, cider, spice, r2, r squared, explained variance, d2 absolute error score, d2 pinball score, d2 tweedie score, d2 log loss score,
d2 brier score, pearson, pearsonr, pearson correlation, pearson corr coef, spearman, spearmanr, spearman correlation, spearman corr coef,
kendall, kendall rank corr coef, concordance corr coef, concordance index, c index, cindex, psnr, ssim, peak signal noise ratio,
structural similarity, structural similarity index measure, sdr, sdri, stoi, estoi, pesq, mos, mean opinion score, speech quality,
signal distortion ratio, inception score, log likelihood, log likelihood ofprediction, true positive, true positives, true positive rate,
true positive count, true negative, true negatives, true negative rate, true negative count, positive likelihood ratio, silhouette,
calinski harabasz, rand score, rand index, adjusted rand, mutual info, nmi, v measure, homogeneity score, completeness score,
fowlkes mallows, word info preserved, faithfulness, groundedness, area under curve, area under the curve, area under roc curve,
area under the roc curve, area under the receiver operating characteristic curve, area under the precision recall curve`
const LOSS = `loss, losses, logloss, log loss, mlogloss, crossentropy, cross entropy, nll, nloglik, negative log likelihood, neg log likelihood, hinge, hinge loss,
huber, logcosh, log cosh, pinball, pinball loss, quantile loss, brier, brier score, brier score loss, crps, interval score, winkler score, perplexity,
ppl, bpb, bpc, bpd, deviance, deviance score, poisson deviance, gamma deviance, tweedie deviance,
tweedie deviance score, kl divergence, kullback leibler divergence,
js divergence, jensen shannon divergence, fid, fid score, kid, frechet inception distance, kernel inception distance, lpips,
learned perceptual image patch similarity, regret, aic, bic, l1, l2, eer, dcf, zero one loss, davies bouldin, davies bouldin score,
hamming distance, edit distance, levenshtein distance, hausdorff distance, hausdorff, hd95, word info lost, fpr, fnr, owa, msis,
negative likelihood ratio, fallout, fall out, wil, jer, der, mer, wer, cer, ter, edit rate, calibration error, expected calibration error, ece, mce`
const ERROR = `error, merror, max error, mae, mse, rmse, nrmse, msle, rmsle, mape, smape, wape, wmape, mdape, mase, medae, medape, ae, mphe, rmspe,
rmsse, wrmsse, absolute error, squared error, root mean squared error, relative squared error, relative absolute error, squared log error, root mean squared log error, squared logarithmic error, absolute percentage error, percentage error`
const FAILURES = `failure, crash, timeout, violation, hallucination, mistake, misclassification, exception, fault, miss, jailbreak,
collision, bug, defect, outage, false positive, false negative, false alarm, false accept, false acceptance, false reject,
false rejection, false discovery, false omission, missed detection, failed request, failed test, failed query`
/** Words that alone are no quantity, or are a setting. */
const NOT_ALONE = [
  'timeout',
  'miss',
  'false discovery',
  'false omission',
  'fault',
  'exception',
  'crash',
  'defect',
  'hallucination',
]
const OTHERS: Record<Exclude<Kind, 'quality' | 'loss' | 'error' | 'failure' | 'doubt'>, string> = {
  'plain-quality': 'correlation, corrcoef, corr coef, correct, exact, sensitivity',
  'plain-loss': 'toxicity',
  reward: 'reward, rewards, rew, return, returns',
  throughput: 'throughput, goodput',
  rate: 'qps, rps, tps, fps, sps',
  work: `op, ops, operation, operations, sample, samples, token, tokens, tok, image, images, img, imgs, request, requests, req, reqs, row, rows,
record, records, iteration, iterations, iter, iters, it, its, step, steps, batch, batches, example, examples, item, items, query, queries, frame, frames,
sentence, sentences, document, documents, prediction, predictions, inference, inferences`,
  cost: 'cost, costs, emissions, energy consumption, power consumption, allocs, allocations',
  latency: 'latency, latencies, delay, ttft, tpot, itl, e2el, inter token latency',
  duration: `time, times, duration, runtime, elapsed, cold start, time to first token, time to first byte, time to train,
time to convergence`,
  size: `memory, memory usage, memory used, rss, vram, ram, heap, model size, binary size, artifact size, file size, package size,
footprint, memory footprint`,
}

/** They derive another number from a metric, negate or compare it, say whose it is, or that more of it is not bad. */
const DOUBT = `drop, drops, dropped, decline, decrease, decreased, increase, increased, degradation, degraded, deterioration, gap, gaps, std,
stddev, stdev, sd, stderr, se, sem, deviation, var, variance, variability, spread, range, iqr, dispersion, skew, skewness, kurtosis, slope, trend,
disparity, disparities, parity, discrepancy, inequality, imbalance, odds, diff, diffs, difference, differences, delta, deltas, ratio, ratios,
change, changes, changed, improvement, improvements, improved, improve, savings, saving, saved, save, reduction, reductions, reduced, reduce,
gain, gains, lift, uplift, speedup, benefit, advantage, minus, plus, inverse, inverted, inv, reciprocal, complement, negated, negative, negatives,
not, no, non, un, anti, false, d2, rank, ranks, and, or, vs, versus, over, under, above, below, against, relative, than, between, to, of, from, with,
without, after, before, until, baseline, dummy, chance, majority, champion, oracle, previous, prior, old, reference, ref, target, threshold, goal,
limit, budget, tolerance, penalty, margin, margins, entropy, attack, attacks, attacker, adversary, adversarial, membership, mia, leakage, leak,
privacy, backdoor, trojan, poison, poisoned, forget, unlearn, unlearning, probe, probing, discriminator, generator, critic, actor, d loss, g loss,
gan loss, domain accuracy, policy loss, policy gradient loss, profit, revenue, win, wins, lack, absence, wrong, failed, lost, missing, missed,
wasted, rejected, skipped, duplicate, duplicated, invalid, idle, avoided, prevented, fixed, caught, blocked, detected, corrected, recovered,
resolved, handled, mitigated, overfit, overfitting, free, available, remaining, headroom, uptime, survival, alive, loss of, reverse, reversed,
opposite, worse, bad, poor, incorrect, human, expert, teacher, opponent, competitor, rival, naive, bound, ideal, desired, required, acceptable,
allowed, permitted, tolerated, expected, injected, ignored, suppressed, removed, flagged, found, memorization, memorisation, pg loss, pi loss`

const LEXICON = new Map<string, Kind>([
  ...Object.entries(OTHERS).flatMap(([kind, text]) => entries(text, kind as Kind)),
  ...entries(QUALITY, 'quality'),
  ...entries(LOSS, 'loss'),
  ...entries(ERROR, 'error'),
  ...entries(DOUBT, 'doubt'),
  ...listed(`${FAILURES}, error`).flatMap(counted),
  ...listed(FAILURES).flatMap((name): [string, Kind][] =>
    NOT_ALONE.includes(name) ? [] : [[name, 'failure']],
  ),
])

/** The most words that one phrase of the lexicon has. */
export const LONGEST_PHRASE = Math.max(...[...LEXICON.keys()].map(phrase => phrase.split(' ').length))

/** What a word or phrase is about, `map50` as `map`; undefined if it is not known. */
export function kindOf(phrase: string): Kind | undefined {
  return LEXICON.get(phrase) ?? LEXICON.get(phrase.replace(/\d{1,9}$/, ''))
}

/** `error rate`, `error count`, `errors`: how often it happens, or how many there were. */
function counted(name: string): [string, Kind][] {
  const plural = name.endsWith('y')
    ? `${name.slice(0, -1)}ies`
    : `${name}${/(?:s|sh|ch)$/.test(name) ? 'es' : 's'}`
  return [plural, `${name} rate`, `${name} count`].map(phrase => [phrase, 'failure'])
}

function entries(text: string, kind: Kind): [string, Kind][] {
  return listed(text).map(phrase => [phrase, kind])
}

function listed(text: string): string[] {
  return text.split(/,\s/).map(phrase => phrase.trim())
}
