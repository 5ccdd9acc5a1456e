import { MOST as MOST$1, Problem, blocks, isAbsolute, isMapping, needsWaiver, parsePlainJson, parsePlainYaml, problemsOf, suggestion, throwProblems, unshowable } from "./chunk-contract.mjs";
import { gateName, gateReason, sliceName } from "./chunk-text.mjs";
import { parse } from "./chunk-csv-parse.mjs";

// actions/_lib/evaluation/significance/correction.ts
/** Holm's adjusted p-values: any of them at most α keeps the chance of one false alarm at α (Holm 1979). */
function holm(pValues) {
	const order = ascending(pValues);
	const adjusted = new Array(pValues.length);
	let greatest = 0;
	for (const [rank, index] of order.entries()) {
		greatest = Math.max(greatest, Math.min(1, pValues[index] * (order.length - rank)));
		adjusted[index] = greatest;
	}
	return adjusted;
}
/** Benjamini and Hochberg's adjusted p-values: rejecting those at most q keeps the expected share of false ones at q (1995). */
function benjaminiHochberg(pValues) {
	const order = ascending(pValues);
	const adjusted = new Array(pValues.length);
	let least = 1;
	for (let rank = order.length; rank > 0; rank--) {
		const index = order[rank - 1];
		least = Math.min(least, pValues[index] * order.length / rank);
		adjusted[index] = least;
	}
	return adjusted;
}
function ascending(pValues) {
	return pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b]);
}

// actions/_lib/evaluation/gates/verdict.ts
/**
* Passing needs every gate and so no correction; "some gate failed" does: a tested failure stands if it outlives Holm's
* correction over the gates that a test decides, those that block and those that do not each for themselves.
*/
function correctFailures(outcomes, confidence) {
	const results = outcomes.map(({ result }) => result);
	for (const blocking of [true, false]) {
		const tested = outcomes.flatMap((outcome, index) => outcome.result.blocking === blocking && outcome.pFail !== null ? [{
			outcome,
			index
		}] : []);
		const adjusted = holm(tested.map(({ outcome }) => outcome.pFail));
		for (const [place, { outcome, index }] of tested.entries()) {
			const stands = adjusted[place] <= Math.max((1 - confidence) / 2, outcome.pFail);
			if (outcome.overturned && !stands) results[index] = outcome.overturned(tested.length);
		}
	}
	return results;
}
/**
* `fail` if a blocking gate fails, or is inconclusive and blocks then; else `inconclusive` if any gate is; else `pass`. Waived gates
* do not count.
*/
function overallVerdict(gates) {
	if (gates.some(blocks)) return "fail";
	return gates.filter(({ waived }) => !waived).some(({ verdict }) => verdict === "inconclusive") ? "inconclusive" : "pass";
}

// actions/_lib/evaluation/document/comparison-document.ts
/** comparison.json: what was compared, with ids for the flips and the noise of training where several seeds were trained. */
function comparisonDocument(compared, { ids, noise }) {
	return {
		schema: "trainyard/comparison@1",
		...compared,
		confidence: compared.settings.confidence,
		flips: compared.flips && flipsDocument(compared.flips, ids),
		verdict: overallVerdict(compared.gates),
		...noise && { noise }
	};
}
function flipsDocument({ fixed, broken, bySlice }, ids) {
	return {
		fixed,
		broken,
		...ids,
		bySlice
	};
}

// actions/_lib/evaluation/document/evaluation-document.ts
/** evaluation.json: what was measured, with the noise of training where several seeds were trained. */
function evaluationDocument(measurement, noise) {
	return {
		schema: "trainyard/evaluation@1",
		...measurement,
		...noise && { noise }
	};
}

// actions/_lib/evaluation/metric-files/disagreement.ts
/** Why two values of one name cannot be compared, or null: a unit that changed from ms to s is no speed-up. */
function disagreement(ours, theirs) {
	if (ours.unit !== void 0 && theirs.unit !== void 0 && ours.unit !== theirs.unit) return `its unit is ${JSON.stringify(ours.unit)} and the champion's ${JSON.stringify(theirs.unit)}`;
	return ours.isDirectionOfFile && theirs.isDirectionOfFile && ours.higherIsBetter !== theirs.higherIsBetter ? "the two models' files disagree on which direction is better" : null;
}

// actions/_lib/evaluation/significance/gamma.ts
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
const SMALL = Float64Array.from({ length: 128 }, (_, n) => logGamma(n + 1));
/** ln Γ(x) for x > 0: Lanczos with g = 7 and nine terms, relative error near 1e-15. */
function logGamma(x) {
	const shifted = x - 1;
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i] / (shifted + i);
	const t = shifted + 7.5;
	return .5 * Math.log(2 * Math.PI) + (shifted + .5) * Math.log(t) - t + Math.log(sum);
}
/** ln n! of a whole n: a table, then Stirling's series. */
function logFactorial(n) {
	if (n < SMALL.length) return SMALL[n];
	const inverse = 1 / n;
	const series = inverse * (1 / 12 - inverse * inverse * (1 / 360 - inverse * inverse / 1260));
	return (n + .5) * Math.log(n) - n + .5 * Math.log(2 * Math.PI) + series;
}
/** Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction (Numerical Recipes §6.4). */
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	return Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) * betaFraction(x, a, b) / a;
}
function betaFraction(x, a, b) {
	const keep = (value) => Math.abs(value) < 1e-300 ? 1e-300 : value;
	let c = 1;
	let d = 1 / keep(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m <= 1e5; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / keep(1 + even * d);
		c = keep(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / keep(1 + odd * d);
		c = keep(1 + odd / c);
		fraction *= d * c;
		if (Math.abs(d * c - 1) < 1e-16) break;
	}
	return fraction;
}

// actions/_lib/evaluation/significance/distribution.ts
/** P(Z ≤ z) of the standard normal; the tail by a continued fraction, so that it keeps its relative precision. */
function normalCdf(z) {
	const upper = upperTail(Math.abs(z));
	return z > 0 ? 1 - upper : upper;
}
/** P(Z > z) for z ≥ 0: series below 3, Laplace's continued fraction above (Abramowitz & Stegun 26.2.11 and 26.2.14). */
function upperTail(z) {
	const density = Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI);
	if (z < 3) return .5 - density * seriesFrom(z);
	let fraction = 0;
	for (let k = 80; k > 0; k--) fraction = k / (z + fraction);
	return density / (z + fraction);
}
function seriesFrom(z) {
	let term = z;
	let sum = z;
	for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
		term *= z * z / k;
		sum += term;
	}
	return sum;
}
/** P(T ≤ t) of Student's t with `freedom` degrees of freedom; Infinity means the normal. */
function studentCdf(t, freedom) {
	if (!(freedom < 1e7)) return normalCdf(t);
	const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, .5) / 2;
	return t > 0 ? 1 - tail : tail;
}
/** The z with P(Z ≤ z) = p: Acklam's rational approximation, made exact by one step of Halley. */
function normalQuantile(p) {
	if (p <= 0) return -Infinity;
	if (p >= 1) return Infinity;
	if (p > .5) return -normalQuantile(1 - p);
	const z = acklam(p);
	const error = (normalCdf(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
	return z - error / (1 + z * error / 2);
}
/** The t with P(T ≤ t) = p, by bisection (at 60 steps exact to the last bits). */
function studentQuantile(p, freedom) {
	if (!(freedom < 1e7)) return normalQuantile(p);
	if (p < .5) return -studentQuantile(1 - p, freedom);
	let [low, high] = [0, 2];
	while (studentCdf(high, freedom) < p && high < 0xe8d4a51000) high *= 2;
	for (let step = 0; step < 80; step++) {
		const middle = (low + high) / 2;
		if (studentCdf(middle, freedom) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
function acklam(p) {
	if (p < .02425) {
		const q = Math.sqrt(-2 * Math.log(p));
		return (((((-.007784894002430293 * q - .3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783) / ((((.007784695709041462 * q + .3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
	}
	const q = p - .5;
	const r = q * q;
	return (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * q / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1);
}

// actions/_lib/evaluation/significance/estimate.ts
const ROUNDING$2 = 1e-12;
/**
* value ± quantile · standard error. Without any spread the interval is the value itself; `rule-of-three.ts` then gives an
* honest one.
*/
function estimateFromError(given) {
	const { value, units, confidence, test, freedom = Number.POSITIVE_INFINITY } = given;
	const tolerance = ROUNDING$2 * given.scale;
	const error = given.error <= tolerance ? 0 : given.error;
	const half = error === 0 ? 0 : studentQuantile((1 + confidence) / 2, freedom) * error;
	const tail = (excess) => {
		if (Math.abs(excess) <= tolerance) return error === 0 ? 1 : .5;
		return studentCdf(-excess / error, freedom);
	};
	const pAbove = (bound) => tail(value - bound);
	const pBelow = (bound) => tail(bound - value);
	const pValue = given.pValue ?? Math.min(1, 2 * Math.min(pAbove(0), pBelow(0)));
	return {
		value,
		interval: [value - half, value + half],
		error,
		units,
		test,
		pValue,
		pAbove,
		pBelow
	};
}
/**
* Percentile bootstrap, its percentiles expanded to Φ(−√(n/(n−1)) · t) so that few units do not make it too narrow
* (Hesterberg, What Teachers Should Know about the Bootstrap, 2014, §5.3). The two-sided p is twice the smaller
* (k + 1) / (B + 1), read through the same expansion; the one-sided ones go on with the normal's tail beyond the last resample.
*/
function estimateFromReplicates(given) {
	const { value, replicates, units, confidence, test } = given;
	const sorted = replicates.sort();
	const tolerance = ROUNDING$2 * Math.max(given.scale, -sorted[0], sorted.at(-1));
	const spread = standardDeviation(sorted);
	const error = spread <= tolerance ? 0 : spread;
	const narrowing = Math.sqrt((units - 1) / units);
	const share = normalCdf(studentQuantile((1 - confidence) / 2, units - 1) / narrowing);
	const correct = (p) => studentCdf(normalQuantile(p) * narrowing, units - 1);
	const counted = (k) => correct((k + 1) / (sorted.length + 1));
	const beyond = (k, excess) => k > 0 || error === 0 ? counted(k) : Math.min(counted(0), studentCdf(-excess / error, units - 1));
	const atMost = (bound) => countBelow(sorted, bound + tolerance);
	const atLeast = (bound) => sorted.length - countBelow(sorted, bound - tolerance);
	return {
		value,
		interval: [quantile(sorted, share), quantile(sorted, 1 - share)],
		error,
		units,
		test,
		pValue: Math.min(1, 2 * counted(Math.min(atMost(0), atLeast(0)))),
		pAbove: (bound) => beyond(atMost(bound), value - bound),
		pBelow: (bound) => beyond(atLeast(bound), bound - value)
	};
}
/** Linear between order statistics, as numpy's default. */
function quantile(sorted, share) {
	const position = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
	const below = Math.floor(position);
	const low = sorted[below];
	const high = sorted[Math.min(below + 1, sorted.length - 1)];
	return low + (position - below) * (high - low);
}
/** How many of the sorted numbers are below the bound. */
function countBelow(sorted, bound) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
function standardDeviation(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(squares / (values.length - 1));
}

// actions/_lib/evaluation/significance/standard-error.ts
/** The value ± its standard error; null without one. */
function estimateFromFile({ value, deviation, n }, confidence) {
	if (value === null || deviation === void 0) return null;
	return finite(estimateFromError({
		value,
		scale: Math.abs(value),
		error: deviation,
		units: n,
		freedom: freedomOf(n),
		confidence,
		test: "none"
	}));
}
/**
* One value − another with the error √(a² + b²) of independent ones, and Welch's degrees of freedom where both files give their numbers of
* rows (Welch, Biometrika 34, 1947). Both models mostly answered the same questions, which makes the true error smaller:
* the interval is too wide rather than too narrow. Null unless both files give a standard error.
*/
function differenceFromErrors(ours, theirs, confidence) {
	if (ours.value === null || theirs.value === null) return null;
	if (ours.deviation === void 0 || theirs.deviation === void 0) return null;
	const error = Math.hypot(ours.deviation, theirs.deviation);
	const share = (deviation, n) => (deviation / error) ** 4 / freedomOf(n);
	return finite(estimateFromError({
		value: ours.value - theirs.value,
		scale: Math.max(Math.abs(ours.value), Math.abs(theirs.value)),
		error,
		units: 0,
		freedom: 1 / (share(ours.deviation, ours.n) + share(theirs.deviation, theirs.n)),
		confidence,
		test: "unpaired-se"
	}));
}
function freedomOf(n) {
	return n > 1 ? n - 1 : Number.POSITIVE_INFINITY;
}
function finite(estimate) {
	return Number.isFinite(estimate.value) && estimate.interval.every(Number.isFinite) ? estimate : null;
}

// actions/_lib/evaluation/document/file-metric-comparison.ts
/**
* The files' metrics as comparison.json has them, those that the candidate no longer has last: differences of two numbers, with an
* interval only where both files give a standard error.
*/
function compareFileMetrics(files, confidence) {
	if (files === null) return [];
	const { candidate, champion } = files;
	const gone = champion?.filter(({ name }) => !candidate.some((metric) => metric.name === name)) ?? [];
	return [...candidate.map((metric) => compared(metric, {
		champion,
		confidence
	})), ...gone.map(({ name, value, n, higherIsBetter }) => ({
		...UNCOMPARED,
		name,
		champion: value,
		n,
		higherIsBetter,
		reason: `the candidate has no ${name}`
	}))];
}
const UNCOMPARED = {
	champion: null,
	candidate: null,
	delta: null,
	interval: null,
	pValue: null,
	test: "none"
};
function compared(metric, { champion, confidence }) {
	const { name, value, n, higherIsBetter, reason } = metric;
	const theirs = champion?.find((other) => other.name === name);
	const alone = {
		...UNCOMPARED,
		name,
		candidate: value,
		n,
		higherIsBetter
	};
	if (!theirs) return {
		...alone,
		reason: reason ?? `the champion has no ${name}`
	};
	const apart = disagreement(metric, theirs);
	const both = {
		...alone,
		champion: theirs.value,
		reason: reason ?? theirs.reason ?? apart
	};
	if (apart) return both;
	const estimate = differenceFromErrors(metric, theirs, confidence);
	return {
		...both,
		delta: deltaOf(metric, theirs),
		...estimate && {
			interval: [...estimate.interval],
			pValue: estimate.pValue,
			test: estimate.test
		}
	};
}
function deltaOf(ours, theirs) {
	if (ours.value === null || theirs.value === null) return null;
	const delta = ours.value - theirs.value;
	return Number.isFinite(delta) ? delta : null;
}
/** Notes about the files' values, the candidate's first. */
function fileNotes(files) {
	return ["candidate", "champion"].flatMap((owner) => {
		const noted = files?.[owner]?.flatMap(({ name, note }) => note === void 0 ? [] : [{
			name,
			note
		}]) ?? [];
		return [...Map.groupBy(noted, ({ note }) => note)].map(([note, metrics]) => {
			const verb = metrics.length === 1 ? "is the value" : "are the values";
			return `The ${owner}'s ${listed$1(metrics.map(({ name }) => name))} ${verb} ${note}.`;
		});
	});
}
const MOST_NAMED = 5;
function listed$1(names) {
	const more = names.length - MOST_NAMED;
	const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
	return new Intl.ListFormat("en-GB").format(shown);
}

// actions/_lib/evaluation/document/metric-comparison.ts
/** The metrics as comparison.json has them; without a champion the candidate's values, and why there is no difference. */
function compareMetrics(estimates, n, withoutChampion) {
	if (estimates.difference !== null) return [...estimates.difference.values()].map((one) => paired(one, n));
	return [...estimates.alone.values()].map((one) => unpaired(one, n, withoutChampion));
}
function paired({ metric, values, estimate, reason }, n) {
	const candidate = values[0].value;
	const champion = values[1].value;
	return {
		name: metric.name,
		champion,
		candidate,
		delta: candidate === null || champion === null ? null : candidate - champion,
		interval: estimate && [...estimate.interval],
		n,
		higherIsBetter: metric.higherIsBetter,
		pValue: estimate?.pValue ?? null,
		test: estimate?.test ?? "none",
		reason: estimate ? null : reason
	};
}
function unpaired({ metric, values }, n, withoutChampion) {
	const measured = values[0];
	return {
		name: metric.name,
		champion: null,
		candidate: measured.value,
		delta: null,
		interval: null,
		n,
		higherIsBetter: metric.higherIsBetter,
		pValue: null,
		test: "none",
		reason: measured.value === null ? measured.reason : withoutChampion
	};
}

// actions/_lib/evaluation/confusion.ts
/** Binary: 1 from the threshold on; multiclass: the class of the greatest score, the first of equal ones. */
function predictedClass(sample) {
	return sample.scores.length === 1 ? thresholded(sample) : greatest(sample);
}
/** Total weight per cell, row-major: rows are the truth, columns what was predicted. Without weights each row counts 1. */
function confusionOf(sample, weight) {
	return countCells(confusionCells(sample), {
		classes: sample.classes,
		weight
	});
}
/** Each row's cell in the confusion matrix: truth × classes + predicted. */
function confusionCells(sample) {
	const cells = predictedClass(sample);
	for (let row = 0; row < sample.rows; row++) cells[row] += sample.truth[row] * sample.classes;
	return cells;
}
/** Total weight per cell. */
function countCells(cells, { classes, weight }) {
	const matrix = new Float64Array(classes * classes);
	if (weight === null) for (let row = 0; row < cells.length; row++) matrix[cells[row]] += 1;
	else for (let row = 0; row < cells.length; row++) matrix[cells[row]] += weight[row];
	return matrix;
}
function thresholded({ rows, scores, threshold }) {
	const predicted = new Int32Array(rows);
	const positive = scores[0];
	for (let row = 0; row < rows; row++) predicted[row] = positive[row] >= threshold ? 1 : 0;
	return predicted;
}
function greatest({ rows, scores }) {
	const predicted = new Int32Array(rows);
	for (let k = 1; k < scores.length; k++) {
		const ofClass = scores[k];
		for (let row = 0; row < rows; row++) if (ofClass[row] > scores[predicted[row]][row]) predicted[row] = k;
	}
	return predicted;
}

// actions/_lib/evaluation/flips.ts
/** So many rows of each kind are shown as examples. */
const MOST_EXAMPLES = 20;
/** Per row: 1 where only the candidate is right (fixed), −1 where only the champion is (broken), else 0. */
function flipsOf(candidate, champion) {
	const ours = predictedClass(candidate);
	const theirs = predictedClass(champion);
	const { truth } = candidate;
	const flips = new Int8Array(candidate.rows);
	for (let row = 0; row < flips.length; row++) flips[row] = Number(ours[row] === truth[row]) - Number(theirs[row] === truth[row]);
	return flips;
}
/** How many rows were fixed and broken, of all or of those at `indices`. */
function countFlips(flips, indices = null) {
	let [fixed, broken] = [0, 0];
	const rows = indices?.length ?? flips.length;
	for (let i = 0; i < rows; i++) {
		const flip = flips[indices === null ? i : indices[i]];
		if (flip > 0) fixed++;
		else if (flip < 0) broken++;
	}
	return {
		fixed,
		broken
	};
}
/** Up to 20 rows with that flip, spread evenly over all of them. */
function exampleRows(flips, flip) {
	const { fixed, broken } = countFlips(flips);
	const count = flip === 1 ? fixed : broken;
	const take = Math.min(count, 20);
	const examples = [];
	let seen = 0;
	for (let row = 0; row < flips.length && examples.length < take; row++) {
		if (flips[row] !== flip) continue;
		if (seen === Math.floor((examples.length + .5) * count / take)) examples.push(row);
		seen++;
	}
	return examples;
}

// actions/_lib/evaluation/significance/mcnemar.ts
/**
* Two-sided p that fixed and broken rows are equally likely: exact (binomial) and mid-p (Fagerland, Lydersen & Laake,
* BMC Medical Research Methodology 13:91, 2013). Without discordant rows both are 1.
*/
function mcnemar({ fixed, broken }) {
	const n = fixed + broken;
	if (n === 0) return {
		exact: 1,
		mid: 1
	};
	const fewer = Math.min(fixed, broken);
	const tail = incompleteBeta(.5, n - fewer, fewer + 1);
	const mass = Math.exp(logFactorial(n) - logFactorial(fewer) - logFactorial(n - fewer) - n * Math.LN2);
	return {
		exact: Math.min(1, 2 * tail),
		mid: fixed === broken ? 1 - mass : Math.max(0, 2 * tail - mass)
	};
}

// actions/_lib/evaluation/resampling/clusters.ts
/** Renumbers the groups that occur among the rows; rows of no known group (−1) form one of their own. */
function clustersOf(codes) {
	const greatest = codes.reduce((most, code) => Math.max(most, code), -1);
	const numbers = new Int32Array(greatest + 2).fill(-1);
	const compact = new Int32Array(codes.length);
	let size = 0;
	for (let row = 0; row < codes.length; row++) {
		const code = codes[row] + 1;
		if (numbers[code] < 0) numbers[code] = size++;
		compact[row] = numbers[code];
	}
	return {
		codes: compact,
		size
	};
}
/** Σ of the values of each cluster. */
function sumsByCluster(values, { codes, size }) {
	const sums = new Float64Array(size);
	for (let row = 0; row < values.length; row++) sums[codes[row]] += values[row];
	return sums;
}
/** Rows, or weight, of each cluster. */
function weightByCluster(weight, { codes, size }) {
	const sums = new Float64Array(size);
	for (let row = 0; row < codes.length; row++) sums[codes[row]] += weight === null ? 1 : weight[row];
	return sums;
}
/** A weighted mean over resampled clusters: Σ times · sum / Σ times · weight. */
function ratioStatistic(sums, weights) {
	return (times) => {
		let [sum, weight] = [0, 0];
		for (let unit = 0; unit < times.length; unit++) {
			sum += times[unit] * sums[unit];
			weight += times[unit] * weights[unit];
		}
		return sum / weight;
	};
}

// actions/_lib/evaluation/resampling/selection.ts
/** The entries of `codes` at `indices`; a plain loop: at ten million rows TypedArray.from with a function takes 3 s and 300 MB. */
function codesAt(codes, indices) {
	const picked = new Int32Array(indices.length);
	for (let i = 0; i < indices.length; i++) picked[i] = codes[indices[i]];
	return picked;
}
/** The entries of `weight` at `indices`; null stays null. */
function weightAt(weight, indices) {
	if (weight === null) return null;
	const picked = new Float64Array(indices.length);
	for (let i = 0; i < indices.length; i++) picked[i] = weight[indices[i]];
	return picked;
}

// actions/_lib/evaluation/slices.ts
/** A slice is evaluated from this many rows … */
const FEWEST_ROWS = 50;
/** … this many of each class … */
const FEWEST_OF_CLASS = 10;
/** … and this many clusters on; with fewer no honest interval can be made. */
const FEWEST_CLUSTERS = 5;
/** So many values of a column are shown, the largest first. */
const MOST_VALUES = 50;
/** The largest values of a slicing, and those that a gate names, each with its rows in row order. */
function slicesOf(rows, slicing, { named = [] } = {}) {
	const sizes = sizesOf(slicing);
	const shown = [...sizes.keys()].filter((code) => sizes[code] > 0).sort((a, b) => sizes[b] - sizes[a] || a - b).filter((code, place) => place < 50 || named.includes(sliceName({
		column: slicing.column,
		value: slicing.labels[code]
	})));
	const indices = indicesOf(slicing, shown, sizes);
	return shown.map((code, place) => describe({
		rows,
		slicing,
		code,
		indices: indices[place]
	}));
}
/** How many values of the slicing occur. */
function occurringValues(slicing) {
	return sizesOf(slicing).filter((size) => size > 0).length;
}
function sizesOf({ codes, labels }) {
	const sizes = new Uint32Array(labels.length);
	for (let row = 0; row < codes.length; row++) if (codes[row] >= 0) sizes[codes[row]]++;
	return sizes;
}
/** One pass over the rows fills the lists of all shown values. */
function indicesOf({ codes }, shown, sizes) {
	const placeOf = new Int32Array(sizes.length).fill(-1);
	for (const [place, code] of shown.entries()) placeOf[code] = place;
	const lists = shown.map((code) => new Int32Array(sizes[code]));
	const filled = new Uint32Array(shown.length);
	for (let row = 0; row < codes.length; row++) {
		const place = codes[row] < 0 ? -1 : placeOf[codes[row]];
		if (place >= 0) lists[place][filled[place]++] = row;
	}
	return lists;
}
function describe({ rows, slicing, code, indices }) {
	const clusters = rows.cluster && clustersOf(codesAt(rows.cluster.codes, indices)).size;
	return {
		column: slicing.column,
		value: slicing.labels[code],
		indices,
		clusters,
		tooSmall: tooSmall({
			rows,
			indices,
			clusters
		})
	};
}
function tooSmall({ rows, indices, clusters }) {
	if (indices.length < 50) return `${counted$1(indices.length, "row")}, fewer than ${50}`;
	if (clusters !== null && clusters < 5) return `${counted$1(clusters, "cluster")}, fewer than ${5}`;
	if (rows.truth.kind !== "classes") return null;
	const { codes, labels } = rows.truth;
	const ofClass = new Uint32Array(labels.length);
	for (let i = 0; i < indices.length; i++) ofClass[codes[indices[i]]]++;
	const rarest = ofClass.indexOf(Math.min(...ofClass));
	if (ofClass[rarest] >= 10) return null;
	return `${counted$1(ofClass[rarest], "row")} of class ${JSON.stringify(labels[rarest])}, fewer than ${10}`;
}
function counted$1(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

// actions/_lib/evaluation/document/notes.ts
/** Intervals from fewer clusters are rough, whatever is done. */
const FEW_CLUSTERS = 10;
/** What a reader must know besides the verdict. */
function notesOf(evidence) {
	const { gates, champion, notComparable } = evidence;
	return [
		gates.length === 0 ? "No gate is declared, so nothing can fail." : null,
		orientationNote(evidence),
		notComparable ? `Not comparable with the champion: ${notComparable}.` : null,
		champion === null && !notComparable ? "There is no champion: this would be the first release." : null,
		...evidence.kind === "rows" ? rowNotes(evidence) : []
	].filter((note) => note !== null);
}
function rowNotes(evidence) {
	const { rows, estimates, identical } = evidence;
	const sameNote = `Identical: the candidate's predictions equal the champion's on all ${rows.rows} rows, so nothing was compared.`;
	return [
		...identical ? [sameNote] : [independenceNote(evidence), midNote(evidence)],
		...methodNotes(estimates),
		spreadNote(estimates),
		...capNotes(rows)
	];
}
/** If all models rank worse than chance, the scores are most likely those of the other class. */
function orientationNote({ evaluations = [], settings: { positive } }) {
	const areas = evaluations.map(({ metrics }) => metrics.find(({ name }) => name === "roc_auc")?.interval);
	if (!(areas.length > 0 && areas.every((interval) => interval && interval[1] < .5))) return null;
	return `roc_auc ${areas.length > 1 ? "of both models" : "of the candidate"} lies significantly below 0.5: is the positive class${positive === null ? "" : ` (${positive})`} the wrong way round?`;
}
function independenceNote({ rows, samples }) {
	if (samples.groups === null) return "No cluster column is named, so rows count as independent. If rows share a day, a user or a site, name that column as cluster under evaluate; otherwise the intervals are too narrow.";
	const { size, kind } = samples.groups;
	if (size >= FEW_CLUSTERS || rows.rows === 0) return null;
	return `Only ${size} ${kind}: intervals from so few are rough.`;
}
/** McNemar's exact p is conservative; its mid-p is shown where the two are on different sides of the confidence level. */
function midNote({ estimates, flips, settings: { confidence } }) {
	if (!(estimates.difference?.get("accuracy")?.estimate?.test === "mcnemar") || flips === null) return null;
	const { exact, mid } = mcnemar(countFlips(flips));
	const alpha = 1 - confidence;
	if (exact <= alpha === mid <= alpha) return null;
	return `accuracy: McNemar's exact p is ${exact.toPrecision(2)}, its less conservative mid-p ${mid.toPrecision(2)}.`;
}
/** Warnings of metrics, and unusual methods. */
function methodNotes({ alone, difference }) {
	const notes = [...difference?.values() ?? [], ...alone.values()].flatMap(({ metric, values, note }) => {
		return [...values.flatMap((measured) => measured.value === null ? [] : measured.warning ?? []), ...note ? [note] : []].map((text) => `${metric.name}: ${text}.`);
	});
	return [...new Set(notes)];
}
/** One note for all metrics: if no row changes its class, all metrics of the confusion matrix are without spread. */
function spreadNote({ difference }) {
	const still = [...difference?.values() ?? []].filter(({ estimate }) => estimate?.hidden !== void 0);
	if (still.length === 0) return null;
	return `${still.map(({ metric }) => metric.name).join(", ")}: every row (or cluster) has the same value, so the interval shows how far unseen rows could move it (rule of three).`;
}
function capNotes(rows) {
	return rows.slices.flatMap((slicing) => {
		const values = occurringValues(slicing);
		return values <= 50 ? [] : [`${slicing.column} has ${values} values; the ${50} largest are shown and evaluated, and those that a gate names.`];
	});
}

// actions/_lib/evaluation/document/slice-comparison.ts
/** The slices as comparison.json has them, with p-values corrected over all of them. */
function compareSlices(slices, withoutChampion) {
	const adjusted = adjustedPValues(slices);
	return slices.map((slice) => ({
		column: slice.column,
		value: slice.value,
		n: slice.rows,
		clusters: slice.clusters,
		tooSmall: slice.tooSmall,
		metrics: (slice.estimates ? compareMetrics(slice.estimates, slice.rows, withoutChampion) : []).map((metric) => ({
			...metric,
			adjustedPValue: adjusted.get(slice)?.get(metric.name) ?? null
		}))
	}));
}
/** Benjamini–Hochberg over all slices that a metric is shown for. */
function adjustedPValues(slices) {
	const adjusted = new Map(slices.map((slice) => [slice, /* @__PURE__ */ new Map()]));
	const names = new Set(slices.flatMap((slice) => [...slice.estimates?.difference?.keys() ?? []]));
	for (const name of names) {
		const tested = slices.flatMap((slice) => {
			const estimated = slice.estimates?.difference?.get(name);
			return estimated?.estimate ? [{
				slice,
				pValue: pBeyondResamples(estimated)
			}] : [];
		});
		const corrected = benjaminiHochberg(tested.map(({ pValue }) => pValue));
		for (const [place, { slice }] of tested.entries()) adjusted.get(slice).set(name, corrected[place]);
	}
	return adjusted;
}
/** B resamples give no p under 1/(B+1), too coarse to correct over many slices: beyond them the normal's tail counts. */
function pBeyondResamples({ estimate }) {
	const { test, pValue, pAbove, pBelow } = estimate;
	return test === "bootstrap" || test === "cluster-bootstrap" ? Math.min(pValue, 2 * pAbove(0), 2 * pBelow(0)) : pValue;
}

// actions/_lib/evaluation/resampling/bootstrap.ts
/** Every statistic on the same resamples: one array of `resamples` numbers each, NaN where undefined. */
function bootstrap({ units, resamples, random, draw, statistics, progress }) {
	const replicates = statistics.map(() => new Float64Array(resamples));
	const times = new Float64Array(units);
	const step = Math.max(1, Math.floor(resamples / 50));
	for (let b = 0; b < resamples; b++) {
		if (b % step === 0) progress?.(b / resamples);
		draw(random, times);
		for (let s = 0; s < statistics.length; s++) replicates[s][b] = statistics[s](times);
	}
	return replicates;
}
/** As many draws with replacement as there are units, all equally likely. */
const drawUnits = (random, times) => {
	times.fill(0);
	const units = times.length;
	for (let draw = 0; draw < units; draw++) times[Math.floor(random() * units)]++;
};
/** The replicates that are defined, or null where more than one in ten is not. */
function definedOf(replicates) {
	const defined = replicates.filter((value) => !Number.isNaN(value));
	return defined.length >= .9 * replicates.length && defined.length > 1 ? defined : null;
}

// actions/_lib/evaluation/resampling/binomial.ts
/** Below this expectation the distribution function is walked, above it a transformed rejection is cheaper. */
const WALKED = 10;
/** A draw from Binomial(n, p): inversion for small n·p, else Hörmann's BTRS (J. Statist. Comput. Simul. 46, 1993). */
function binomialOf(random, n, p) {
	if (n <= 0 || p <= 0) return 0;
	if (p >= 1) return n;
	if (p > .5) return n - binomialOf(random, n, 1 - p);
	return n * p < WALKED ? walked(random, n, p) : rejected(random, n, p);
}
function walked(random, n, p) {
	const odds = p / (1 - p);
	let mass = Math.exp(n * Math.log1p(-p));
	let u = random();
	let k = 0;
	while (u > mass && k < n) {
		u -= mass;
		k++;
		mass *= odds * (n - k + 1) / k;
	}
	return k;
}
function rejected(random, n, p) {
	const spread = Math.sqrt(n * p * (1 - p));
	const b = 1.15 + 2.53 * spread;
	const a = -.0873 + .0248 * b + .01 * p;
	const c = n * p + .5;
	const vr = .92 - 4.2 / b;
	const alpha = (2.83 + 5.1 / b) * spread;
	const logOdds = Math.log(p / (1 - p));
	const mode = Math.floor((n + 1) * p);
	const atMode = logFactorial(mode) + logFactorial(n - mode);
	for (;;) {
		const u = random() - .5;
		const v = random();
		const us = .5 - Math.abs(u);
		const k = Math.floor((2 * a / us + b) * u + c);
		if (us >= .07 && v <= vr) return k;
		if (k < 0 || k > n) continue;
		if (Math.log(v * alpha / (a / (us * us) + b)) <= atMode - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds) return k;
	}
}

// actions/_lib/evaluation/resampling/counts.ts
/** Numbers the combinations of truth and predictions that occur. */
function jointCounts(models) {
	const { rows, classes, truth } = models[0];
	const joint = Int32Array.from(truth);
	for (const model of models) {
		const predicted = predictedClass(model);
		for (let row = 0; row < rows; row++) joint[row] = joint[row] * classes + predicted[row];
	}
	return compacted(joint, {
		classes,
		models: models.length
	});
}
function compacted(joint, { classes, models }) {
	const kindOf = new Int32Array(classes ** (models + 1)).fill(-1);
	const codes = [];
	const counts = [];
	for (let row = 0; row < joint.length; row++) {
		const code = joint[row];
		let kind = kindOf[code];
		if (kind < 0) {
			kind = codes.push(code) - 1;
			kindOf[code] = kind;
			counts.push(0);
		}
		counts[kind]++;
		joint[row] = kind;
	}
	const cells = Array.from({ length: models }, (_, model) => Int32Array.from(codes, (code) => cellOf(code, {
		classes,
		models,
		model
	})));
	return {
		counts: Float64Array.from(counts),
		cells,
		kinds: joint
	};
}
/** A joint code has the truth as its first digit to base `classes`, then each model's prediction. */
function cellOf(code, { classes, models, model }) {
	const truth = Math.floor(code / classes ** models);
	const predicted = Math.floor(code / classes ** (models - 1 - model)) % classes;
	return truth * classes + predicted;
}
/** Resamples the counts of the kinds instead of rows: one multinomial draw as a chain of binomials. */
function drawCounts(counts) {
	const rows = counts.reduce((sum, count) => sum + count, 0);
	return (random, times) => {
		let [left, mass] = [rows, rows];
		for (let kind = 0; kind < counts.length; kind++) {
			const drawn = binomialOf(random, left, Math.min(1, counts[kind] / mass));
			times[kind] = drawn;
			left -= drawn;
			mass -= counts[kind];
		}
	};
}
/** A confusion metric of one model, or the difference of two (first − second), from resampled confusion matrices. */
function confusionStatistic({ metric, sample, cells, totals }) {
	const { classes } = sample;
	const matrix = new Float64Array(classes * classes);
	const measure = (cell, kinds) => {
		matrix.fill(0);
		for (let kind = 0; kind < kinds.length; kind++) matrix[cell[kind]] += kinds[kind];
		return metric.fromConfusion(matrix, classes).value ?? NaN;
	};
	const sums = new Float64Array(cells[0].length);
	return (times) => {
		const kinds = totals === null ? times : addUp({
			times,
			totals,
			sums
		});
		const first = measure(cells[0], kinds);
		return cells.length === 1 ? first : first - measure(cells[1], kinds);
	};
}
function addUp({ times, totals, sums }) {
	sums.fill(0);
	for (let unit = 0; unit < times.length; unit++) {
		const n = times[unit];
		const total = totals[unit];
		if (n > 0) for (let kind = 0; kind < sums.length; kind++) sums[kind] += n * total[kind];
	}
	return sums;
}
/** Weight per kind of every cluster. */
function countsByCluster({ kinds, size, clusters, weight }) {
	const totals = Array.from({ length: clusters.size }, () => new Float64Array(size));
	for (let row = 0; row < kinds.length; row++) totals[clusters.codes[row]][kinds[row]] += weight === null ? 1 : weight[row];
	return totals;
}

// actions/_lib/evaluation/resampling/random.ts
const TWO_TO_32 = 2 ** 32;
/** Small fast counter generator sfc32 (Doty-Humphrey, PractRand), seeded by text: the same seed gives the same numbers everywhere. */
function randomOf(seed) {
	let [a, b, c] = seedWords(seed);
	let counter = 1;
	const next = () => {
		const sum = a + b + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = c << 21 | c >>> 11;
		c = c + sum | 0;
		return (sum >>> 0) / TWO_TO_32;
	};
	for (let warmUp = 0; warmUp < 16; warmUp++) next();
	return next;
}
/** FNV-1a of the text from three starting points. */
function seedWords(seed) {
	const word = (start) => {
		let hash = start;
		for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 16777619);
		return hash;
	};
	return [
		word(2166136261),
		word(19088743),
		word(2654435769)
	];
}
/** `take` of `rows` row numbers without replacement, ascending (Knuth's selection sampling, algorithm S). */
function pickRows(random, { rows, take }) {
	const picked = new Int32Array(Math.min(take, rows));
	let taken = 0;
	for (let row = 0; taken < picked.length; row++) if ((rows - row) * random() < picked.length - taken) picked[taken++] = row;
	return picked;
}

// actions/_lib/evaluation/significance/rule-of-three.ts
/**
* An estimate from units without any spread. Their standard error is 0, but that is not certainty: up to a share q of all units may
* differ from them and still, with probability α/2 = (1 − q)ⁿ, none of n is seen (the rule of three: q ≈ 3/n one-sided at 95 %; Hanley &
* Lippman-Hand, JAMA 249, 1983). At worst that share lies at an end of the range, so the interval reaches q of the way to either end.
* For n equal differences on the same side this is the sign test: six of six are significant at 95 %, five of five are not.
*/
function estimateWithoutSpread({ value, range, units, confidence, test }) {
	const [low, high] = range;
	const hidden = 1 - ((1 - confidence) / 2) ** (1 / units);
	/** The chance of seeing none of the share that would move the value as far as the bound. */
	const tail = (distance, room) => distance <= 0 ? 1 : Math.max(0, 1 - distance / room) ** units;
	const pAbove = (bound) => tail(value - bound, value - low);
	const pBelow = (bound) => tail(bound - value, high - value);
	return {
		value,
		interval: [value - hidden * (value - low), value + hidden * (high - value)],
		error: 0,
		units,
		hidden,
		test,
		pValue: Math.min(1, 2 * Math.min(pAbove(0), pBelow(0))),
		pAbove,
		pBelow
	};
}

// actions/_lib/evaluation/resampling/jackknife.ts
/** More groups cost more passes over the rows and improve the standard error little. */
const GROUPS = 40;
/**
* Standard error by leaving out one group of units after the other (Shao & Tu, The Jackknife and Bootstrap, 1995, §5.1):
* used where thousands of resamples of millions of rows would take hours. NaN if undefined for some group.
*/
function jackknife({ units, statistic, random, progress }) {
	const groups = Math.min(units, GROUPS);
	const group = randomGroups({
		units,
		groups,
		random
	});
	const times = new Float64Array(units);
	const values = Array.from({ length: groups }, (_, left) => {
		progress?.(left / groups);
		for (let unit = 0; unit < units; unit++) times[unit] = group[unit] === left ? 0 : 1;
		return statistic(times);
	});
	const mean = values.reduce((sum, value) => sum + value, 0) / groups;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return {
		error: Math.sqrt((groups - 1) / groups * squares),
		groups
	};
}
/** Groups of equal size, units shuffled (Fisher and Yates). */
function randomGroups({ units, groups, random }) {
	const group = Int32Array.from({ length: units }, (_, unit) => unit % groups);
	for (let unit = units - 1; unit > 0; unit--) {
		const other = Math.floor(random() * (unit + 1));
		const kept = group[unit];
		group[unit] = group[other];
		group[other] = kept;
	}
	return group;
}

// actions/_lib/evaluation/resampling/rows.ts
/** Any metric of one model, or the difference of two, weighed again for each resample: one pass over the rows per model. */
function rowStatistic({ metric, models, weight, units }) {
	const weighs = models.map((model) => metric.prepare(model));
	const rows = models[0].rows;
	const weights = weight === null && units === null ? null : new Float64Array(rows);
	return (times) => {
		if (weights !== null) weighRows({
			times,
			weight,
			units,
			weights
		});
		const values = weighs.map((weigh) => weigh(weights ?? times).value ?? NaN);
		return values.length === 1 ? values[0] : values[0] - values[1];
	};
}
function weighRows({ times, weight, units, weights }) {
	for (let row = 0; row < weights.length; row++) {
		const n = units === null ? times[row] : times[units[row]];
		weights[row] = weight === null ? n : n * weight[row];
	}
}

// actions/_lib/evaluation/sample.ts
/** What the metrics see of one model: its scores beside the joined rows' truth; the arrays are shared, not copied. */
function sampleOf(rows, scores, threshold) {
	const { truth } = rows;
	return {
		rows: rows.rows,
		truth: truth.kind === "classes" ? truth.codes : truth.values,
		classes: truth.kind === "classes" ? truth.labels.length : 0,
		labels: truth.kind === "classes" ? truth.labels : [],
		scores,
		query: rows.query?.codes ?? null,
		threshold
	};
}
/** The rows at `indices`, in that order; classes and lists keep their codes, so results of subsamples can be put together. */
function subsample(sample, indices) {
	const { truth, query } = sample;
	return {
		...sample,
		rows: indices.length,
		truth: truth instanceof Int32Array ? integersAt(truth, indices) : numbersAt(truth, indices),
		scores: sample.scores.map((scores) => numbersAt(scores, indices)),
		query: query && integersAt(query, indices)
	};
}
function integersAt(values, indices) {
	const picked = new Int32Array(indices.length);
	for (let i = 0; i < indices.length; i++) picked[i] = values[indices[i]];
	return picked;
}
function numbersAt(values, indices) {
	const picked = new Float64Array(indices.length);
	for (let i = 0; i < indices.length; i++) picked[i] = values[indices[i]];
	return picked;
}

// actions/_lib/evaluation/estimation/request.ts
/** 2,000 resamples of 200,000 rows: a few seconds for a metric. */
const VISITS = 4e8;
/** Shares what is computed once for all metrics of a request. */
function estimationContext(asked) {
	const { models, weight } = asked;
	return {
		...asked,
		confusions: once(() => models.map((model) => confusionOf(model, weight))),
		counts: once(() => jointCounts(models))
	};
}
function once(compute) {
	let result = null;
	return () => {
		result ??= { value: compute() };
		return result.value;
	};
}
/** The test's name of a resampled estimate, by what was resampled. */
function testOf({ groups }) {
	return groups?.kind === "clusters" ? "cluster-bootstrap" : "bootstrap";
}

// actions/_lib/evaluation/estimation/approximation.ts
/** Resamples of some of the rows, their spread shrunk to that of all: √(m/n) (Politis, Romano & Wolf, Subsampling, 1999, §2). */
function subsetReplicates({ metric, point, method: { indices } }, context) {
	const models = context.models.map((model) => subsample(model, indices));
	const weight = weightAt(context.weight, indices);
	const statistic = rowStatistic({
		metric,
		models,
		weight,
		units: null
	});
	const centre = statistic(new Float64Array(indices.length).fill(1));
	const rows = context.models[0].rows;
	const shrink = Math.sqrt(indices.length / rows);
	const [replicates] = bootstrap({
		units: indices.length,
		resamples: context.settings.resamples,
		random: randomOf(`${context.seed}/subset`),
		draw: drawUnits,
		statistics: [statistic],
		progress: (share) => context.progress(`resampling for ${metric.name}`, share)
	});
	return {
		replicates: replicates.map((replicate) => point.value + (replicate - centre) * shrink),
		units: rows,
		note: `resampled ${indices.length} of ${rows} rows, their spread scaled to all`
	};
}
/** The standard error by leaving out groups of clusters or lists, with Student's t. */
function leaveGroupsOut({ metric, point }, context) {
	const { models, weight } = context;
	const { size, kind, codes } = context.groups;
	const { error, groups } = jackknife({
		units: size,
		statistic: rowStatistic({
			metric,
			models,
			weight,
			units: codes
		}),
		random: randomOf(`${context.seed}/jackknife`),
		progress: (share) => context.progress(`leaving out ${kind} for ${metric.name}`, share)
	});
	if (!Number.isFinite(error)) return { reason: `undefined where some ${kind} are left out` };
	return {
		estimate: estimateFromError({
			...point,
			error,
			units: size,
			freedom: groups - 1,
			confidence: context.settings.confidence,
			test: testOf(context)
		}),
		note: `standard error by leaving out ${groups} groups of ${kind}: too many rows to resample`
	};
}

// actions/_lib/evaluation/estimation/units.ts
const UNBOUNDED = /* @__PURE__ */ new Set([
	"log_loss",
	"mae",
	"mse",
	"rmse",
	"median_ae",
	"mape",
	"r2",
	"explained_variance"
]);
const CORRELATIONS = /* @__PURE__ */ new Set(["mcc", "kappa"]);
/**
* The number of independent units that a metric is based on: groups, else rows; with weights their effective number (Σw)²/Σw² (Kish,
* Survey Sampling, 1965, §11.7); for a metric that weighs two classes against each other at most the rows of the rarer one.
*/
function unitsBehind(metric, { models, weight, groups }) {
	if (groups !== null) return groups.size;
	const { truth, classes, rows, scores } = models[0];
	const effective = effectiveRows(weight, rows);
	if (metric.losses || classes !== 2 || scores.length !== 1) return effective;
	let positive = 0;
	let negative = 0;
	for (let row = 0; row < rows; row++) {
		if (weight !== null && !(weight[row] > 0)) continue;
		if (truth[row] === 1) positive++;
		else negative++;
	}
	return Math.min(effective, positive || effective, negative || effective);
}
function effectiveRows(weight, rows) {
	if (weight === null) return rows;
	let [sum, squares] = [0, 0];
	for (let row = 0; row < rows; row++) {
		sum += weight[row];
		squares += weight[row] ** 2;
	}
	return squares > 0 ? Math.floor(sum * sum / squares + 1e-9) : 0;
}
/** The range of the metric on unseen units: its own bounds, else as far as the numbers that it was computed from. */
function rangeOf({ name }, point, models) {
	if (!UNBOUNDED.has(name)) {
		const low = CORRELATIONS.has(name) ? -1 : 0;
		return models === 1 ? [low, 1] : [low - 1, 1 - low];
	}
	const reach = Math.max(Math.abs(point.value), point.scale);
	return models === 1 ? [point.value - reach, point.value + reach] : [-reach, reach];
}

// actions/_lib/evaluation/estimation/execution.ts
/** Carries out all methods; those that resample the same units see the same resamples. */
function carryOut(planned, context) {
	const replayed = replay(planned.flatMap(({ method }) => method.kind === "replay" ? [method] : []), context);
	return planned.map(({ metric, point, method }) => spreadless({
		metric,
		point
	}, conclude(point, method.kind === "replay" ? replayed.get(method) : settle({
		metric,
		point,
		method
	}, context), context), context));
}
/** An estimate without any spread gets its interval from the number of units. */
function spreadless({ metric, point }, conclusion, context) {
	const { estimate } = conclusion;
	if (estimate === null) return conclusion;
	if (![estimate.error, ...estimate.interval].every((each) => unshowable(each / 1e3) === null)) return {
		estimate: null,
		reason: "the sums of its sampling error overflow",
		note: null
	};
	if (estimate.error > 0) return conclusion;
	const floor = estimateWithoutSpread({
		value: point.value,
		range: rangeOf(metric, point, context.models.length),
		units: unitsBehind(metric, context),
		confidence: context.settings.confidence,
		test: estimate.test
	});
	const pValue = estimate.test === "mcnemar" ? estimate.pValue : floor.pValue;
	return {
		...conclusion,
		estimate: {
			...floor,
			pValue
		}
	};
}
function replay(methods, context) {
	const outcomes = /* @__PURE__ */ new Map();
	for (const over of [
		"rows",
		"groups",
		"kinds"
	]) {
		const mine = methods.filter((method) => method.over === over);
		if (mine.length === 0) continue;
		const replicates = bootstrap({
			units: unitsOf(over, context),
			resamples: context.settings.resamples,
			random: randomOf(`${context.seed}/${over}`),
			draw: over === "kinds" ? drawCounts(context.counts().counts) : drawUnits,
			statistics: mine.map((method) => method.statistic),
			progress: (share) => context.progress(`resampling ${over}`, share)
		});
		const independent = unitsOf(over === "groups" ? over : "rows", context);
		for (const [index, method] of mine.entries()) outcomes.set(method, {
			replicates: replicates[index],
			units: independent
		});
	}
	return outcomes;
}
function unitsOf(over, context) {
	switch (over) {
		case "rows": return context.models[0].rows;
		case "groups": return context.groups.size;
		case "kinds": return context.counts().counts.length;
	}
}
function settle({ metric, point, method }, context) {
	switch (method.kind) {
		case "none": return { reason: method.reason };
		case "estimate": return {
			estimate: context.models.length === 1 ? clamped(method.estimate, metric) : method.estimate,
			note: method.note
		};
		case "subset": return subsetReplicates({
			metric,
			point,
			method
		}, context);
		case "jackknife": return leaveGroupsOut({
			metric,
			point,
			method
		}, context);
	}
}
/** Closed forms ignore the range of a metric: losses are never below 0, accuracy, AUC and average precision lie between 0 and 1. */
function clamped(estimate, { higherIsBetter }) {
	const [low, high] = estimate.interval;
	const interval = [Math.max(0, low), higherIsBetter ? Math.min(1, high) : high];
	return {
		...estimate,
		interval
	};
}
function conclude(point, outcome, context) {
	if ("reason" in outcome) return {
		estimate: null,
		reason: outcome.reason,
		note: null
	};
	const note = outcome.note ?? null;
	if ("estimate" in outcome) return {
		estimate: outcome.estimate,
		reason: null,
		note
	};
	const replicates = definedOf(outcome.replicates);
	if (replicates === null) return {
		estimate: null,
		reason: "undefined in more than a tenth of the resamples",
		note
	};
	const { units } = outcome;
	const { confidence } = context.settings;
	return {
		estimate: estimateFromReplicates({
			...point,
			replicates,
			units,
			confidence,
			test: testOf(context)
		}),
		reason: null,
		note
	};
}

// actions/_lib/evaluation/ranks.ts
const BUCKETS = 2048;
/** Word (0 low, 1 high) and shift of each digit, least significant first; little-endian, as all of Node's platforms are. */
const DIGITS = [
	{
		word: 0,
		shift: 0
	},
	{
		word: 0,
		shift: 11
	},
	{
		word: 0,
		shift: 22
	},
	{
		word: 1,
		shift: 0
	},
	{
		word: 1,
		shift: 11
	},
	{
		word: 1,
		shift: 22
	}
];
const orders = /* @__PURE__ */ new WeakMap();
/**
* Row numbers by ascending value, equal values (−0 and 0 among them) in row order, NaN last: a radix sort of the float64 bits,
* linear in time, with 16 bytes a row at work. Remembered per array, so arrays must not change; neither may the result.
*/
function sortedOrder(values) {
	const known = orders.get(values);
	if (known) return known;
	const order = radixOrder(values);
	orders.set(values, order);
	return order;
}
function radixOrder(values) {
	const rows = values.length;
	const words = sortableWords(values);
	const counts = digitCounts(words);
	let order = new Uint32Array(rows);
	let spare = new Uint32Array(rows);
	for (let row = 0; row < rows; row++) order[row] = row;
	for (const [digit, { word, shift }] of DIGITS.entries()) {
		const offsets = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
		if (offsets.includes(rows)) continue;
		startsOf(offsets);
		for (let i = 0; i < rows; i++) {
			const row = order[i];
			const bucket = words[2 * row + word] >>> shift & 2047;
			spare[offsets[bucket]++] = row;
		}
		[order, spare] = [spare, order];
	}
	return order;
}
/** Pairs of unsigned words (low, high) that order as the numbers do: negative numbers complemented, others' sign bit set. */
function sortableWords(values) {
	const numbers = new Float64Array(values.length);
	for (let i = 0; i < values.length; i++) numbers[i] = values[i] + 0;
	const words = new Uint32Array(numbers.buffer);
	for (let i = 0; i < words.length; i += 2) {
		const negative = words[i + 1] >>> 31 === 1 && !Number.isNaN(numbers[i / 2]);
		if (negative) words[i] = ~words[i];
		words[i + 1] = negative ? ~words[i + 1] : words[i + 1] | 2147483648;
	}
	return words;
}
function digitCounts(words) {
	const counts = new Uint32Array(DIGITS.length * BUCKETS);
	for (let i = 0; i < words.length; i += 2) {
		const low = words[i];
		const high = words[i + 1];
		counts[low & 2047]++;
		counts[2048 + (low >>> 11 & 2047)]++;
		counts[4096 + (low >>> 22)]++;
		counts[6144 + (high & 2047)]++;
		counts[8192 + (high >>> 11 & 2047)]++;
		counts[10240 + (high >>> 22)]++;
	}
	return counts;
}
/** Turns counts into the first position of each bucket, in place. */
function startsOf(counts) {
	let start = 0;
	for (let bucket = 0; bucket < counts.length; bucket++) {
		const count = counts[bucket];
		counts[bucket] = start;
		start += count;
	}
}

// actions/_lib/evaluation/sweep.ts
/** Flags of a row in a sweep: its truth, and where a group of equal scores begins and ends in ascending order. */
const POSITIVE = 1;
const FIRST = 2;
const LAST = 4;
/** Sorts rows by score; `positive` is the code of the class that counts as positive. */
function sweepOf({ scores, truth, positive }) {
	const order = sortedOrder(scores);
	const flags = new Uint8Array(order.length);
	let previous = NaN;
	for (let i = 0; i < order.length; i++) {
		const row = order[i];
		const score = scores[row];
		flags[i] = truth[row] === positive ? 1 : 0;
		if (score !== previous) {
			flags[i] |= 2;
			if (i > 0) flags[i - 1] |= 4;
		}
		previous = score;
	}
	if (order.length > 0) flags[order.length - 1] |= 4;
	return {
		order,
		flags
	};
}

// actions/_lib/evaluation/resampling/auc.ts
/**
* ROC AUC over resampled clusters without touching a row again: entry (g, h) holds the weight of pairs of a positive of
* cluster g and a negative of cluster h that the scores put in order (ties half), so a resample costs clusters² instead of rows.
*/
function aucStatistic(input) {
	const { size } = input.clusters;
	const pairs = orderedPairs(input);
	const { positives, negatives } = weightsByClass(input);
	return (times) => {
		let [ordered, positive, negative] = [
			0,
			0,
			0
		];
		for (let g = 0; g < size; g++) {
			const n = times[g];
			if (n === 0) continue;
			let row = 0;
			for (let h = 0, at = g * size; h < size; h++, at++) row += times[h] * pairs[at];
			ordered += n * row;
			positive += n * positives[g];
			negative += n * negatives[g];
		}
		return ordered / (positive * negative);
	};
}
function weightsByClass({ sample: { truth }, weight, clusters: { codes, size } }) {
	const positives = new Float64Array(size);
	const negatives = new Float64Array(size);
	for (let row = 0; row < codes.length; row++) {
		const ofClass = truth[row] === 1 ? positives : negatives;
		ofClass[codes[row]] += weight === null ? 1 : weight[row];
	}
	return {
		positives,
		negatives
	};
}
function orderedPairs({ sample, weight, clusters: { codes, size } }) {
	const { order, flags } = sweepOf({
		scores: sample.scores[0],
		truth: sample.truth,
		positive: 1
	});
	const pairs = new Float64Array(size * size);
	const below = new Float64Array(size);
	const addNegatives = (start, end, share) => {
		for (let i = start; i <= end; i++) {
			if (flags[i] & 1) continue;
			below[codes[order[i]]] += share * (weight === null ? 1 : weight[order[i]]);
		}
	};
	const addPairs = (start, end) => {
		for (let i = start; i <= end; i++) {
			if (!(flags[i] & 1)) continue;
			const w = weight === null ? 1 : weight[order[i]];
			for (let h = 0, at = codes[order[i]] * size; h < size; h++, at++) pairs[at] += w * below[h];
		}
	};
	let start = 0;
	for (let i = 0; i < order.length; i++) {
		if (flags[i] & 2) start = i;
		if (!(flags[i] & 4)) continue;
		addNegatives(start, i, .5);
		addPairs(start, i);
		addNegatives(start, i, .5);
	}
	return pairs;
}

// actions/_lib/evaluation/significance/mean.ts
/**
* How much each row moves a weighted mean: w (x − mean) / W. The sum of squares times n/(n−1) is the squared standard error
* (the paired one where x are differences; with weights the ratio estimator's, Cochran, Sampling Techniques, §6.4).
*/
function meanInfluence(values, weight) {
	let [sum, total] = [0, 0];
	for (let row = 0; row < values.length; row++) {
		const w = weight === null ? 1 : weight[row];
		sum += w * values[row];
		total += w;
	}
	const influence = new Float64Array(values.length);
	for (let row = 0; row < values.length; row++) influence[row] = (weight === null ? 1 : weight[row]) * (values[row] - sum / total) / total;
	return influence;
}
/** √(n/(n−1) · Σ influence²), over rows, or over the sums of clusters (Liang & Zeger's cluster-robust variance). */
function influenceError(influence) {
	let squares = 0;
	for (let unit = 0; unit < influence.length; unit++) squares += influence[unit] ** 2;
	return Math.sqrt(squares * influence.length / Math.max(1, influence.length - 1));
}

// actions/_lib/evaluation/significance/auc.ts
/**
* How much each row moves the ROC AUC: (V10 − A) / m for the m positives, (V01 − A) / n for the n negatives, with DeLong's
* structural components V from one sweep over the sorted scores (DeLong 1988; Sun & Xu, IEEE Signal Processing Letters 21,
* 2014), weights for counts. The sums of squares, each times m/(m−1) and n/(n−1), are DeLong's variance.
*/
function aucInfluence(sample, weight) {
	const { order, flags } = sweepOf({
		scores: sample.scores[0],
		truth: sample.truth,
		positive: 1
	});
	const total = {
		positive: 0,
		negative: 0
	};
	for (let i = 0; i < order.length; i++) {
		const w = weight === null ? 1 : weight[order[i]];
		if (flags[i] & 1) total.positive += w;
		else total.negative += w;
	}
	const influence = components({
		order,
		flags,
		weight,
		total
	});
	centre(influence, {
		sample,
		weight,
		total
	});
	return influence;
}
/** Share of the other class that each row is ranked right against, ties half. */
function components({ order, flags, weight, total }) {
	const shares = new Float64Array(order.length);
	let [positives, negatives, tiedPositives, tiedNegatives, start] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < order.length; i++) {
		if (flags[i] & 2) start = i;
		const w = weight === null ? 1 : weight[order[i]];
		if (flags[i] & 1) tiedPositives += w;
		else tiedNegatives += w;
		if (!(flags[i] & 4)) continue;
		const negativesBelow = (negatives + tiedNegatives / 2) / total.negative;
		const positivesAbove = (total.positive - positives - tiedPositives / 2) / total.positive;
		for (let j = start; j <= i; j++) shares[order[j]] = flags[j] & 1 ? negativesBelow : positivesAbove;
		positives += tiedPositives;
		negatives += tiedNegatives;
		tiedPositives = 0;
		tiedNegatives = 0;
	}
	return shares;
}
/** Turns shares into influences in place. */
function centre(shares, { sample, weight, total }) {
	let area = 0;
	for (let row = 0; row < shares.length; row++) if (sample.truth[row] === 1) area += (weight === null ? 1 : weight[row]) * shares[row];
	area /= total.positive;
	for (let row = 0; row < shares.length; row++) {
		const w = weight === null ? 1 : weight[row];
		const classTotal = sample.truth[row] === 1 ? total.positive : total.negative;
		shares[row] = w * (shares[row] - area) / classTotal;
	}
}
/** DeLong's standard error from the influences of one model, or from the difference of two models' influences. */
function delongError(influence, sample) {
	const squares = [0, 0];
	const counts = [0, 0];
	for (let row = 0; row < influence.length; row++) {
		const code = sample.truth[row];
		squares[code] += influence[row] ** 2;
		counts[code]++;
	}
	const [negative, positive] = [counts[0], counts[1]];
	return Math.sqrt(squares[0] * negative / Math.max(1, negative - 1) + squares[1] * positive / Math.max(1, positive - 1));
}

// actions/_lib/evaluation/significance/precision.ts
/**
* How much each row moves the average precision AP = Σ₊ wᵢ P(sᵢ) / W₊, P(s) = TP / N at threshold s: its derivative by the
* row's weight, times that weight. For a row of label y at score s that is
* w/W₊ · [ y · (P(s) − AP) + Σ₊, sᵢ ≤ s wᵢ (y − P(sᵢ)) / N(sᵢ) ]. One sweep down for TP and N, one up for the sums.
*/
function precisionInfluence(sample, weight) {
	const { order, flags } = sweepOf({
		scores: sample.scores[0],
		truth: sample.truth,
		positive: 1
	});
	const precision = new Float64Array(order.length);
	const share = new Float64Array(order.length);
	let [start, hits, selected, found] = [
		order.length - 1,
		0,
		0,
		0
	];
	for (let i = order.length - 1; i >= 0; i--) {
		if (flags[i] & 4) {
			start = i;
			found = 0;
		}
		const w = weight === null ? 1 : weight[order[i]];
		selected += w;
		if (flags[i] & 1) found += w;
		if (!(flags[i] & 2)) continue;
		hits += found;
		precision[i] = selected > 0 ? hits / selected : 0;
		share[i] = selected > 0 ? found / selected : 0;
		for (let j = i + 1; j <= start; j++) precision[j] = precision[i];
	}
	return influences({
		order,
		flags,
		weight,
		precision,
		share,
		positives: hits
	});
}
function influences({ order, flags, weight, precision, share, positives }) {
	const average = averagePrecision$1({
		order,
		flags,
		weight,
		precision,
		share,
		positives
	});
	const influence = new Float64Array(order.length);
	let [reached, diluted] = [0, 0];
	for (let i = 0; i < order.length; i++) {
		if (flags[i] & 2) {
			reached += share[i];
			diluted += share[i] * precision[i];
		}
		const w = (weight === null ? 1 : weight[order[i]]) / positives;
		const positive = (flags[i] & 1) !== 0;
		influence[order[i]] = w * (positive ? precision[i] - average + reached - diluted : -diluted);
	}
	return influence;
}
function averagePrecision$1({ order, flags, weight, precision, positives }) {
	let sum = 0;
	for (let i = 0; i < order.length; i++) if (flags[i] & 1) sum += (weight === null ? 1 : weight[order[i]]) * precision[i];
	return sum / positives;
}

// actions/_lib/evaluation/estimation/difference.ts
/** Each row's loss by one model, or the first model's minus the second's. */
function lossDifference(metric, models) {
	return differenceOf(models.map((model) => metric.losses(model)));
}
/** Each row's influence on one model's ROC AUC, or on the difference of two. */
function aucDifference(models, weight) {
	return differenceOf(models.map((model) => aucInfluence(model, weight)));
}
/** The same for the average precision. */
function precisionDifference(models, weight) {
	return differenceOf(models.map((model) => precisionInfluence(model, weight)));
}
/** first − second, in the first's place: at ten million rows another array would cost 80 MB. */
function differenceOf(parts) {
	const [first, second] = parts;
	if (second) for (let row = 0; row < first.length; row++) first[row] -= second[row];
	return first;
}

// actions/_lib/evaluation/estimation/row-method.ts
/** More classes than this have too many kinds of rows to count. */
const COUNTED_CLASSES = 100;
/** The method for a metric where every row is independent: a closed form where there is one, else resamples. */
function methodForRows(metric, point, context) {
	const { models, weight, settings, visits } = context;
	const rows = models[0].rows;
	if (metric.losses) return {
		kind: "estimate",
		estimate: ofMean(metric, point, context)
	};
	if (metric.name === "roc_auc") return {
		kind: "estimate",
		estimate: ofAuc(point, context)
	};
	if (metric.fromConfusion && weight === null && models[0].classes <= 100) {
		const { cells } = context.counts();
		return {
			kind: "replay",
			over: "kinds",
			statistic: confusionStatistic({
				metric,
				sample: models[0],
				cells,
				totals: null
			})
		};
	}
	if (rows * settings.resamples <= visits) return {
		kind: "replay",
		over: "rows",
		statistic: rowStatistic({
			metric,
			models,
			weight,
			units: null
		})
	};
	const take = Math.max(1e3, Math.floor(visits / 2 / settings.resamples));
	return {
		kind: "subset",
		indices: pickRows(randomOf(`${context.seed}/subset`), {
			rows,
			take
		})
	};
}
/** Standard error of the paired losses, with Student's t; the p of unweighted accuracy is McNemar's. */
function ofMean(metric, point, { models, weight, settings }) {
	const differences = lossDifference(metric, models);
	const error = influenceError(meanInfluence(differences, weight));
	const units = differences.length;
	const common = {
		...point,
		error,
		units,
		freedom: units - 1,
		confidence: settings.confidence
	};
	if (metric.name !== "accuracy" || models.length === 1 || weight !== null) return estimateFromError({
		...common,
		test: "paired-se"
	});
	const pValue = mcnemar(discordance(differences)).exact;
	return estimateFromError({
		...common,
		test: "mcnemar",
		pValue
	});
}
function ofAuc(point, { models, weight, settings }) {
	const error = delongError(aucDifference(models, weight), models[0]);
	return estimateFromError({
		...point,
		error,
		units: models[0].rows,
		confidence: settings.confidence,
		test: "delong"
	});
}
/** Rows that only the candidate (fixed) or only the champion (broken) has right. */
function discordance(differences) {
	let [fixed, broken] = [0, 0];
	for (let row = 0; row < differences.length; row++) if (differences[row] > 0) fixed++;
	else if (differences[row] < 0) broken++;
	return {
		fixed,
		broken
	};
}

// actions/_lib/evaluation/estimation/group-method.ts
/** Arithmetic on sums per group is this much cheaper than a visit to a row. */
const CHEAPER = 10;
/**
* The method for a metric where groups of rows are resampled: on sums per group where they suffice, on rows where that is
* affordable, else the group-robust standard error (by influence, or by leaving groups out).
*/
function methodForGroups(metric, point, context) {
	const { models, weight, groups, settings, visits } = context;
	const summed = fromSums(metric, context);
	if (summed) return {
		kind: "replay",
		over: "groups",
		statistic: summed
	};
	const influence = influenceOf(metric, context);
	const replayed = models[0].rows * settings.resamples <= visits;
	if (influence && (!replayed || metric.losses)) return linearised(point, influence(), context);
	if (!replayed) return { kind: "jackknife" };
	return {
		kind: "replay",
		over: "groups",
		statistic: rowStatistic({
			metric,
			models,
			weight,
			units: groups.codes
		})
	};
}
function fromSums(metric, context) {
	return fromLosses(metric, context) ?? fromPairs(metric, context) ?? fromCounts(metric, context);
}
function isAffordable(cost, { visits }) {
	return cost <= CHEAPER * visits;
}
/** On the sums of losses by group. */
function fromLosses(metric, context) {
	const { models, weight, groups, settings } = context;
	if (!metric.losses || !isAffordable(groups.size * settings.resamples, context)) return null;
	const differences = lossDifference(metric, models);
	if (weight) for (let row = 0; row < differences.length; row++) differences[row] *= weight[row];
	return ratioStatistic(sumsByCluster(differences, groups), weightByCluster(weight, groups));
}
/** On the ordered pairs between groups, which are all that ROC AUC needs. */
function fromPairs(metric, context) {
	const { models, weight, groups, settings } = context;
	const pairs = groups.size ** 2 * settings.resamples + models[0].rows * groups.size;
	if (metric.name !== "roc_auc" || !isAffordable(pairs, context)) return null;
	return differenceOfStatistics(models.map((sample) => aucStatistic({
		sample,
		weight,
		clusters: groups
	})));
}
/** On the counts of each kind of row by group. */
function fromCounts(metric, context) {
	const { models, weight, groups, settings } = context;
	if (!metric.fromConfusion || models[0].classes > 100) return null;
	const { cells, kinds, counts } = context.counts();
	if (!isAffordable(groups.size * counts.length * settings.resamples, context)) return null;
	const totals = countsByCluster({
		kinds,
		size: counts.length,
		clusters: groups,
		weight
	});
	return confusionStatistic({
		metric,
		sample: models[0],
		cells,
		totals
	});
}
function differenceOfStatistics([first, second]) {
	return second ? (times) => first(times) - second(times) : first;
}
function influenceOf(metric, { models, weight }) {
	if (metric.losses) return () => meanInfluence(lossDifference(metric, models), weight);
	if (metric.name === "roc_auc") return () => aucDifference(models, weight);
	if (metric.name === "average_precision") return () => precisionDifference(models, weight);
	return null;
}
/** The group-robust standard error with Student's t. */
function linearised(point, influence, { groups, settings }) {
	const error = influenceError(sumsByCluster(influence, groups));
	return {
		kind: "estimate",
		estimate: estimateFromError({
			...point,
			error,
			units: groups.size,
			freedom: groups.size - 1,
			confidence: settings.confidence,
			test: groups.kind === "clusters" ? "cluster-bootstrap" : "bootstrap"
		}),
		note: `standard error robust to ${groups.kind}, from each row's influence: too many rows to resample`
	};
}

// actions/_lib/evaluation/estimation/estimation.ts
/** Estimates every metric; metrics that need resamples share them. */
function estimateMetrics(metrics, request) {
	const context = estimationContext(request);
	const estimates = metrics.map((metric, index) => {
		request.progress("measuring", index / metrics.length);
		const values = context.models.map((_, model) => measure(metric, model, context));
		return {
			metric,
			values,
			point: pointOf(values),
			method: methodOf$1(metric, values, context)
		};
	});
	const conclusions = carryOut(estimates, context);
	return estimates.map(({ metric, values }, index) => ({
		metric,
		values,
		...conclusions[index]
	}));
}
/** The values alone, without their sampling errors. */
function measureMetrics(metrics, request) {
	const context = estimationContext(request);
	return metrics.map((metric) => {
		return {
			metric,
			values: context.models.map((_, model) => measure(metric, model, context)),
			estimate: null,
			reason: null,
			note: null
		};
	});
}
function measure(metric, model, context) {
	const sample = context.models[model];
	if (metric.fromConfusion) return metric.fromConfusion(context.confusions()[model], sample.classes, sample.labels);
	return showable(metric.prepare(sample)(context.weight));
}
/** What is too large for documents and pictures is undefined, with the reason. */
function showable(measured) {
	const reason = measured.value === null ? null : unshowable(measured.value);
	return reason === null ? measured : {
		value: null,
		reason
	};
}
function methodOf$1(metric, values, context) {
	const undefinedValue = values.find((measured) => measured.value === null);
	if (undefinedValue?.value === null) return {
		kind: "none",
		reason: undefinedValue.reason
	};
	if (metric.name === "ece") return {
		kind: "none",
		reason: "a bootstrap of ECE is biased: shown without interval"
	};
	const units = unitsBehind(metric, context);
	if (units < 5) return {
		kind: "none",
		reason: tooFew(units, context)
	};
	const { groups } = context;
	const point = pointOf(values);
	return groups === null ? methodForRows(metric, point, context) : methodForGroups(metric, point, {
		...context,
		groups
	});
}
function tooFew(units, { groups, models }) {
	const rarest = models[0].rows > units ? " of the rarer class, or by their weights" : "";
	return `only ${groups ? `${units} ${groups.kind}` : `${units} ${units === 1 ? "row" : "rows"}${rarest}`}: an interval needs at least ${5}`;
}
/** The one model's value, or first − second; NaN if undefined. */
function pointOf(values) {
	const [first, second] = values.map((measured) => measured.value ?? NaN);
	if (second === void 0) return {
		value: first,
		scale: Math.abs(first)
	};
	return {
		value: first - second,
		scale: Math.max(Math.abs(first), Math.abs(second))
	};
}

// actions/_lib/evaluation/estimation/sample-set.ts
/** All rows, as the models see them. */
function sampleSetOf(rows, models, settings) {
	return {
		models: models.map((scores) => sampleOf(rows, scores, settings.threshold ?? .5)),
		weight: rows.weight,
		groups: groupsOf$1(rows)
	};
}
/** Some of the rows. */
function sampleSetAt({ models, weight, groups }, indices) {
	return {
		models: sharedTruth(models.map((model) => subsample(model, indices))),
		weight: weightAt(weight, indices),
		groups: groups && {
			kind: groups.kind,
			...clustersOf(codesAt(groups.codes, indices))
		}
	};
}
/** The first of several models alone. */
function candidateAlone(samples) {
	return {
		...samples,
		models: samples.models.slice(0, 1)
	};
}
function sharedTruth(models) {
	return models.map((model) => ({
		...model,
		truth: models[0].truth,
		query: models[0].query
	}));
}
/** Rows of the named cluster belong together; without one the result lists of a ranking do. */
function groupsOf$1({ cluster, query }) {
	if (cluster) return {
		kind: "clusters",
		...clustersOf(cluster.codes)
	};
	if (query) return {
		kind: "lists",
		...clustersOf(query.codes)
	};
	return null;
}

// actions/_lib/evaluation/estimation/estimates.ts
/** Estimates everything that a comparison needs of some rows. */
function estimatesOf({ metrics, absolute, request, identical }) {
	const candidate = {
		...request,
		...candidateAlone(request),
		seed: `${request.seed}/candidate`
	};
	const tested = metrics.filter(({ name }) => absolute.includes(name));
	const alone = byName(estimateMetrics(tested, candidate));
	if (request.models.length === 1) {
		const rest = metrics.filter(({ name }) => !alone.has(name));
		return {
			alone: byName([...alone.values(), ...measureMetrics(rest, candidate)]),
			difference: null
		};
	}
	return {
		alone,
		difference: byName(identical ? measureMetrics(metrics, candidate).map(withoutDifference) : estimateMetrics(metrics, request))
	};
}
function byName(estimated) {
	return new Map(estimated.map((one) => [one.metric.name, one]));
}
/** Identical models: both have the candidate's value, and the difference is exactly 0. */
function withoutDifference(measured) {
	const value = measured.values[0];
	const none = {
		value: 0,
		interval: [0, 0],
		error: 0,
		units: 0,
		test: "none",
		pValue: 1,
		pAbove: (bound) => bound < 0 ? 0 : 1,
		pBelow: (bound) => bound > 0 ? 0 : 1
	};
	return {
		...measured,
		values: [value, value],
		estimate: value.value === null ? null : none,
		reason: value.value === null ? value.reason : null
	};
}

// actions/_lib/evaluation/gates/rule.ts
/** The rule of a gate as comparison.json carries it. */
function ruleOf(gate) {
	if ("non-inferior" in gate) return {
		kind: "non-inferior",
		margin: gate["non-inferior"]
	};
	if ("superior" in gate) return { kind: "superior" };
	if ("min" in gate) return {
		kind: "min",
		value: gate.min,
		bound: gate.bound
	};
	if ("max" in gate) return {
		kind: "max",
		value: gate.max,
		bound: gate.bound
	};
	return {
		kind: "max-drop",
		value: gate["max-drop"],
		relative: gate.relative
	};
}

// actions/_lib/evaluation/metrics/metric-value.ts
/** A value as a metric reports it: what is not finite (an overflow, say) is undefined. */
function metricValue(value, warning) {
	if (!Number.isFinite(value)) return undefinedBecause("the result is not a finite number");
	return warning ? {
		value,
		warning
	} : { value };
}
/** No value, and why in words. */
function undefinedBecause(reason) {
	return {
		value: null,
		reason
	};
}
/** Nothing to measure: a row of weight 0 is not there. */
const noRows = undefinedBecause("no row with a weight above 0");

// actions/_lib/evaluation/metrics/mean.ts
/** A metric that is the weighted mean of a value per row. */
function meanMetric({ refuses, warns, ...metric }) {
	return {
		...metric,
		prepare(sample) {
			const refused = refuses?.(sample);
			if (refused) return () => undefinedBecause(refused);
			return weighMean(metric.losses(sample), warns?.(sample));
		}
	};
}
/** Weighs precomputed values, one per row. */
function weighMean(values, warning) {
	return (weight) => {
		const { sum, total } = weightedSum(values, weight);
		return total > 0 ? metricValue(sum / total, warning) : noRows;
	};
}
/** Σ weight × value and Σ weight. */
function weightedSum(values, weight) {
	let sum = 0;
	if (weight === null) {
		for (let row = 0; row < values.length; row++) sum += values[row];
		return {
			sum,
			total: values.length
		};
	}
	let total = 0;
	for (let row = 0; row < values.length; row++) {
		const w = weight[row];
		sum += w * values[row];
		total += w;
	}
	return {
		sum,
		total
	};
}

// actions/_lib/evaluation/metrics/absolute-error.ts
/** Mean absolute error in the truth's unit. */
const mae = meanMetric({
	name: "mae",
	tasks: ["regression"],
	higherIsBetter: false,
	losses: absoluteErrors
});
/** Median absolute error; of an even number of rows the mean of the middle two, weighted or not (scikit-learn ≥ 1.7). */
const medianAbsoluteError = {
	name: "median_ae",
	tasks: ["regression"],
	higherIsBetter: false,
	prepare(sample) {
		const errors = absoluteErrors(sample);
		const order = sortedOrder(errors);
		return (weight) => {
			const total = weight === null ? order.length : weight.reduce((sum, w) => sum + w, 0);
			return total > 0 ? metricValue(middle({
				errors,
				order,
				weight,
				half: total / 2
			})) : noRows;
		};
	}
};
/** |prediction − truth| of each row. */
function absoluteErrors({ rows, truth, scores }) {
	const errors = new Float64Array(rows);
	for (let row = 0; row < rows; row++) errors[row] = Math.abs(scores[0][row] - truth[row]);
	return errors;
}
/** The error at which the summed weight passes half; where it meets half exactly, the mean with the next. */
function middle({ errors, order, weight, half }) {
	const rounding = half * 1e-12;
	let below = 0;
	let lower = NaN;
	for (const row of order) {
		const w = weight === null ? 1 : weight[row];
		if (w === 0) continue;
		const error = errors[row];
		if (!Number.isNaN(lower)) return lower + (error - lower) / 2;
		below += w;
		if (below > half + rounding) return error;
		if (below >= half - rounding) lower = error;
	}
	return lower;
}

// actions/_lib/evaluation/metrics/confusion-metric.ts
/** A metric of predicted classes: everything it needs of the rows is the confusion matrix. Higher is better. */
function confusionMetric(metric) {
	return {
		...metric,
		higherIsBetter: true,
		prepare(sample) {
			const cells = confusionCells(sample);
			const { classes, labels } = sample;
			return (weight) => metric.fromConfusion(countCells(cells, {
				classes,
				weight
			}), classes, labels);
		}
	};
}
/** Adds up a row-major confusion matrix. */
function marginsOf(matrix, classes) {
	const margins = {
		truth: new Float64Array(classes),
		predicted: new Float64Array(classes),
		hits: new Float64Array(classes),
		total: 0
	};
	for (let cell = 0; cell < matrix.length; cell++) {
		const row = Math.floor(cell / classes);
		const column = cell % classes;
		const weight = matrix[cell];
		margins.truth[row] += weight;
		margins.predicted[column] += weight;
		if (row === column) margins.hits[row] = weight;
		margins.total += weight;
	}
	return margins;
}

// actions/_lib/evaluation/metrics/accuracy.ts
/** Share of rows whose predicted class is the true one, as sklearn.metrics.accuracy_score. */
const accuracy = confusionMetric({
	name: "accuracy",
	tasks: ["binary", "multiclass"],
	fromConfusion(matrix, classes) {
		const { hits, total } = marginsOf(matrix, classes);
		if (total === 0) return noRows;
		return metricValue(hits.reduce((sum, hit) => sum + hit, 0) / total);
	},
	losses(sample) {
		const predicted = predictedClass(sample);
		const hits = new Float64Array(sample.rows);
		for (let row = 0; row < sample.rows; row++) hits[row] = predicted[row] === sample.truth[row] ? 1 : 0;
		return hits;
	}
});

// actions/_lib/evaluation/metrics/average-precision.ts
/** Σ (recallₙ − recallₙ₋₁) · precisionₙ over the distinct scores, as sklearn.metrics.average_precision_score. */
const averagePrecision = {
	name: "average_precision",
	tasks: ["binary"],
	higherIsBetter: true,
	prepare(sample) {
		const sweep = sweepOf({
			scores: sample.scores[0],
			truth: sample.truth,
			positive: 1
		});
		return (weight) => {
			const { precision, positives, total } = precisionOver(sweep, weight);
			if (total === 0) return noRows;
			return positives === 0 ? undefinedBecause("no positive row") : metricValue(precision);
		};
	}
};
/** Walks from the greatest score down; rows of equal score pass the threshold together. */
function precisionOver({ order, flags }, weight) {
	let [sum, positives, total, tied] = [
		0,
		0,
		0,
		0
	];
	for (let i = order.length - 1; i >= 0; i--) {
		const flag = flags[i];
		const w = weight === null ? 1 : weight[order[i]];
		total += w;
		if (flag & 1) tied += w;
		if (!(flag & 2)) continue;
		positives += tied;
		if (tied > 0) sum += tied * positives / total;
		tied = 0;
	}
	return {
		precision: sum / positives,
		positives,
		total
	};
}

// actions/_lib/evaluation/metrics/class-names.ts
const SHOWN = 5;
/** The names of those classes for which `holds`, quoted; a few of many. Null if there is none. */
function classesWhere(classes, labels, holds) {
	const names = [];
	for (let code = 0; code < classes; code++) if (holds(code)) names.push(JSON.stringify(labels?.[code] ?? String(code)));
	if (names.length === 0) return null;
	const more = names.length - SHOWN;
	return more > 0 ? `${names.slice(0, SHOWN).join(", ")} and ${more} more` : names.join(", ");
}

// actions/_lib/evaluation/metrics/balanced-accuracy.ts
/** Mean recall of the classes that occur in the labels, as sklearn.metrics.balanced_accuracy_score. */
const balancedAccuracy = confusionMetric({
	name: "balanced_accuracy",
	tasks: ["binary", "multiclass"],
	fromConfusion(matrix, classes, labels) {
		const { truth, hits, total } = marginsOf(matrix, classes);
		if (total === 0) return noRows;
		let [sum, present] = [0, 0];
		for (let code = 0; code < classes; code++) {
			if (truth[code] === 0) continue;
			sum += hits[code] / truth[code];
			present++;
		}
		const absent = classesWhere(classes, labels, (code) => truth[code] === 0);
		return metricValue(sum / present, absent && `left out, with no row in the labels: class ${absent}`);
	}
});

// actions/_lib/evaluation/metrics/probability.ts
/** Why these scores are no probabilities, or null if all lie in [0, 1]. */
function notProbabilities(sample) {
	return sample.scores.some((scores) => scores.some((score) => !(score >= 0 && score <= 1))) ? "some scores are no probabilities: they lie outside 0 to 1" : null;
}

// actions/_lib/evaluation/metrics/brier.ts
/** Mean squared difference of P(positive) and 0 or 1, as sklearn.metrics.brier_score_loss. */
const brier = meanMetric({
	name: "brier",
	tasks: ["binary"],
	higherIsBetter: false,
	refuses: notProbabilities,
	losses({ rows, truth, scores }) {
		const losses = new Float64Array(rows);
		for (let row = 0; row < rows; row++) losses[row] = (scores[0][row] - truth[row]) ** 2;
		return losses;
	}
});

// actions/_lib/evaluation/metrics/calibration-error.ts
/** Equal-width bins of [0, 1], closed on the right like sklearn.calibration.calibration_curve's; 0 belongs to the first. */
const CALIBRATION_BINS = 10;
/** Expected calibration error: mean over bins, by weight, of |mean probability − share that came true| (Naeini et al. 2015). */
const ece = {
	name: "ece",
	tasks: ["binary", "multiclass"],
	higherIsBetter: false,
	prepare(sample) {
		const refused = notProbabilities(sample);
		if (refused) return () => undefinedBecause(refused);
		const promises = promisesOf(sample);
		return (weight) => {
			const { gaps, total } = binGaps(promises, weight);
			return total > 0 ? metricValue(gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total) : noRows;
		};
	}
};
/** Binary: P(positive) and whether the row is positive; multiclass: the greatest probability and whether its class is true. */
function promisesOf(sample) {
	const { rows, scores, truth } = sample;
	const binary = scores.length === 1;
	const predicted = binary ? null : predictedClass(sample);
	const promises = {
		probability: new Float64Array(rows),
		kept: new Uint8Array(rows),
		bin: new Uint8Array(rows)
	};
	for (let row = 0; row < rows; row++) {
		const code = predicted === null ? 1 : predicted[row];
		const probability = scores[binary ? 0 : code][row];
		promises.probability[row] = probability;
		promises.kept[row] = truth[row] === code ? 1 : 0;
		promises.bin[row] = binOf$1(probability);
	}
	return promises;
}
function binOf$1(probability) {
	let bin = 0;
	while (bin < 9 && probability > (bin + 1) * (1 / 10)) bin++;
	return bin;
}
/** Σ weight × (probability − came true) per bin. */
function binGaps({ probability, kept, bin }, weight) {
	const gaps = new Float64Array(10);
	let total = 0;
	for (let row = 0; row < bin.length; row++) {
		const w = weight === null ? 1 : weight[row];
		gaps[bin[row]] += w * (probability[row] - kept[row]);
		total += w;
	}
	return {
		gaps,
		total
	};
}

// actions/_lib/evaluation/metrics/explained-variance.ts
/** 1 − Σ(truth − prediction)² ÷ Σ(truth − mean)², as sklearn.metrics.r2_score where the truth varies. */
const r2 = {
	name: "r2",
	tasks: ["regression"],
	higherIsBetter: true,
	prepare(sample) {
		const residuals = residualsOf(sample);
		return (weight) => share({
			truth: sample.truth,
			weight
		}, () => momentsOf(residuals, weight).aroundZero);
	}
};
/** 1 − variance of (truth − prediction) ÷ variance of the truth, as sklearn.metrics.explained_variance_score. */
const explainedVariance = {
	name: "explained_variance",
	tasks: ["regression"],
	higherIsBetter: true,
	prepare(sample) {
		const residuals = residualsOf(sample);
		return (weight) => share({
			truth: sample.truth,
			weight
		}, () => momentsOf(residuals, weight).aroundMean);
	}
};
function share({ truth, weight }, unexplained) {
	const { total, constant, aroundMean } = momentsOf(truth, weight);
	if (total === 0) return noRows;
	if (constant) return undefinedBecause("the truth is the same in every row");
	return metricValue(1 - unexplained() / aroundMean);
}
function residualsOf({ rows, truth, scores }) {
	const residuals = new Float64Array(rows);
	for (let row = 0; row < rows; row++) residuals[row] = truth[row] - scores[0][row];
	return residuals;
}
/** Sums of squared deviations in two passes, corrected (Chan, Golub & LeVeque 1983): right for values far from 0. */
function momentsOf(values, weight) {
	let [total, shifted, aroundZero] = [
		0,
		0,
		0
	];
	let first = NaN;
	let constant = true;
	for (let row = 0; row < values.length; row++) {
		const w = weight === null ? 1 : weight[row];
		if (w === 0) continue;
		const value = values[row];
		if (total === 0) first = value;
		else if (value !== first) constant = false;
		total += w;
		shifted += w * (value - first);
		aroundZero += w * value * value;
	}
	const mean = first + shifted / total;
	let [squares, drift] = [0, 0];
	for (let row = 0; row < values.length; row++) {
		const deviation = values[row] - mean;
		const w = weight === null ? 1 : weight[row];
		squares += w * deviation * deviation;
		drift += w * deviation;
	}
	return {
		total,
		constant,
		aroundZero,
		aroundMean: squares - drift * drift / total
	};
}

// actions/_lib/evaluation/metrics/kappa.ts
/** Cohen's kappa: 1 − observed disagreement ÷ disagreement by chance, as sklearn.metrics.cohen_kappa_score. */
const kappa = confusionMetric({
	name: "kappa",
	tasks: ["binary", "multiclass"],
	fromConfusion(matrix, classes) {
		const { truth, predicted, total } = marginsOf(matrix, classes);
		if (total === 0) return noRows;
		let [observed, expected] = [0, 0];
		for (let cell = 0; cell < matrix.length; cell++) {
			const row = Math.floor(cell / classes);
			const column = cell % classes;
			if (row === column) continue;
			observed += matrix[cell];
			expected += truth[row] * (predicted[column] / total);
		}
		if (expected === 0) return undefinedBecause("labels and predictions hold only one class, the same");
		return metricValue(1 - observed / expected);
	}
});

// actions/_lib/evaluation/metrics/log-loss.ts
const SMALLEST = 1e-15;
/** Sums of rounded probabilities may differ from 1 by this much. */
const SUM_TOLERANCE = 1e-4;
/** Mean negative natural logarithm of the true class's probability, as sklearn.metrics.log_loss(eps=1e-15, labels=all). */
const logLoss = meanMetric({
	name: "log_loss",
	tasks: ["binary", "multiclass"],
	higherIsBetter: false,
	losses: (sample) => sample.scores.length === 1 ? binaryLosses(sample) : multiclassLosses(sample),
	refuses: notProbabilities,
	warns: (sample) => sample.scores.length === 1 ? null : unnormalised(sample)
});
function clip(probability) {
	return Math.min(Math.max(probability, SMALLEST), .999999999999999);
}
function binaryLosses({ rows, truth, scores }) {
	const losses = new Float64Array(rows);
	const positive = scores[0];
	for (let row = 0; row < rows; row++) {
		const p = clip(positive[row]);
		losses[row] = -Math.log(truth[row] === 1 ? p : 1 - p);
	}
	return losses;
}
/** Clipped first, then each row divided by its sum. */
function multiclassLosses({ rows, truth, scores }) {
	const losses = new Float64Array(rows);
	for (const ofClass of scores) for (let row = 0; row < rows; row++) losses[row] += clip(ofClass[row]);
	for (let row = 0; row < rows; row++) losses[row] = -Math.log(clip(scores[truth[row]][row]) / losses[row]);
	return losses;
}
function unnormalised({ rows, scores }) {
	const sums = new Float64Array(rows);
	for (const ofClass of scores) for (let row = 0; row < rows; row++) sums[row] += ofClass[row];
	const strays = sums.reduce((count, sum) => count + (Math.abs(sum - 1) > SUM_TOLERANCE ? 1 : 0), 0);
	return strays === 0 ? null : `the probabilities of ${strays} rows do not sum to 1; they were divided by their sum`;
}

// actions/_lib/evaluation/metrics/mcc.ts
/** Matthews' correlation of labels and predictions, Gorodkin's form for several classes, as sklearn.metrics.matthews_corrcoef. */
const mcc = confusionMetric({
	name: "mcc",
	tasks: ["binary", "multiclass"],
	fromConfusion(matrix, classes) {
		const { truth, predicted, hits, total } = marginsOf(matrix, classes);
		if (total === 0) return noRows;
		if (occurring(truth) === 1) return undefinedBecause("the labels hold only one class");
		if (occurring(predicted) === 1) return undefinedBecause("only one class is predicted");
		const agreement = sum(hits) * total - dot(truth, predicted);
		const spread = Math.sqrt(total ** 2 - dot(truth, truth)) * Math.sqrt(total ** 2 - dot(predicted, predicted));
		return metricValue(agreement / spread);
	}
});
function occurring(weights) {
	return weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
function dot(a, b) {
	return a.reduce((total, value, i) => total + value * b[i], 0);
}

// actions/_lib/evaluation/metrics/percentage-error.ts
/** A truth under this share of the mean |truth| makes a percentage of it meaningless. */
const NEAR_ZERO = .001;
/** Mean of |prediction − truth| ÷ max(|truth|, 2⁻⁵²), as sklearn.metrics.mean_absolute_percentage_error: a share, 0.1 is 10 %. */
const mape = meanMetric({
	name: "mape",
	tasks: ["regression"],
	higherIsBetter: false,
	losses({ rows, truth, scores }) {
		const losses = new Float64Array(rows);
		for (let row = 0; row < rows; row++) {
			const actual = truth[row];
			losses[row] = Math.abs(scores[0][row] - actual) / Math.max(Math.abs(actual), Number.EPSILON);
		}
		return losses;
	},
	warns: nearZero
});
function nearZero({ rows, truth }) {
	let sum = 0;
	for (let row = 0; row < rows; row++) sum += Math.abs(truth[row]) / rows;
	let count = 0;
	for (let row = 0; row < rows; row++) if (Math.abs(truth[row]) <= NEAR_ZERO * sum) count++;
	return count === 0 ? null : `divided by a truth near 0 in ${count} of ${rows} rows, which may rule the mean`;
}

// actions/_lib/evaluation/metrics/precision-recall.ts
const SCORES = [
	{
		name: "precision",
		whole: ({ predicted }, code) => predicted[code],
		missing: "no row is predicted positive"
	},
	{
		name: "recall",
		whole: ({ truth }, code) => truth[code],
		missing: "no positive row"
	},
	{
		name: "f1",
		whole: ({ truth, predicted }, code) => (truth[code] + predicted[code]) / 2,
		missing: "no positive row, and none predicted positive"
	}
];
/**
* precision, recall and f1 (hits ÷ mean of truth and predicted) of the positive class, and their macro, micro and weighted averages
* over classes, as sklearn.metrics.precision_recall_fscore_support. Averages run over the classes that occur in labels or predictions;
* one without a value of its own counts 0 there, as in scikit-learn, and is named in the warning.
*/
const precisionRecall = [...SCORES.map(binary), ...SCORES.flatMap(averages)];
function binary(score) {
	return confusionMetric({
		name: score.name,
		tasks: ["binary"],
		fromConfusion(matrix, classes) {
			const margins = marginsOf(matrix, classes);
			if (margins.total === 0) return noRows;
			const whole = score.whole(margins, 1);
			return whole === 0 ? undefinedBecause(score.missing) : metricValue(margins.hits[1] / whole);
		}
	});
}
function averages(score) {
	const average = (kind, of) => confusionMetric({
		name: `${score.name}_${kind}`,
		tasks: ["multiclass"],
		fromConfusion(matrix, classes, labels) {
			const margins = marginsOf(matrix, classes);
			return margins.total === 0 ? noRows : of(margins, labels);
		}
	});
	return [
		average("macro", (margins, labels) => averaged$1(score, {
			margins,
			labels,
			weightOf: (code) => occurs(margins, code)
		})),
		average("micro", ({ hits, total }) => metricValue(hits.reduce((sum, hit) => sum + hit, 0) / total)),
		average("weighted", (margins, labels) => averaged$1(score, {
			margins,
			labels,
			weightOf: (code) => margins.truth[code]
		}))
	];
}
function occurs({ truth, predicted }, code) {
	return truth[code] + predicted[code] > 0 ? 1 : 0;
}
function averaged$1(score, { margins, labels, weightOf }) {
	const classes = margins.truth.length;
	let [sum, total] = [0, 0];
	for (let code = 0; code < classes; code++) {
		const weight = weightOf(code);
		const whole = score.whole(margins, code);
		if (whole > 0) sum += weight * margins.hits[code] / whole;
		total += weight;
	}
	const zero = classesWhere(classes, labels, (code) => weightOf(code) > 0 && score.whole(margins, code) === 0);
	const absent = classesWhere(classes, labels, (code) => occurs(margins, code) === 0);
	const warnings = [zero && `undefined, counted as 0: ${score.name} of class ${zero}`, absent && `left out, in neither labels nor predictions: class ${absent}`];
	return metricValue(sum / total, warnings.filter((warning) => warning !== null).join("; "));
}

// actions/_lib/evaluation/metrics/result-lists.ts
/** Groups rows by query, ordered within by `key` (score or relevance). */
function resultLists(query, key) {
	const starts = new Uint32Array(query.reduce((most, code) => Math.max(most, code + 1), 0) + 1);
	for (const code of query) starts[code + 1]++;
	for (let list = 1; list < starts.length; list++) starts[list] += starts[list - 1];
	const next = starts.slice();
	const order = new Uint32Array(query.length);
	for (const row of sortedOrder(key)) order[next[query[row]]++] = row;
	return {
		order,
		starts
	};
}
/** A list's groups of equal scores from the best down; a row is relevant if its relevance is above 0. */
function* tiesOf(sample, { order, starts }, list) {
	const scores = sample.scores[0];
	const end = starts[list + 1];
	let tie = {
		before: 0,
		size: 0,
		relevance: 0,
		relevant: 0
	};
	for (let i = end - 1; i >= starts[list]; i--) {
		const relevance = sample.truth[order[i]];
		tie.size++;
		tie.relevance += relevance;
		if (relevance > 0) tie.relevant++;
		if (!(i === starts[list] || scores[order[i - 1]] !== scores[order[i]])) continue;
		yield tie;
		tie = {
			before: tie.before + tie.size,
			size: 0,
			relevance: 0,
			relevant: 0
		};
	}
}

// actions/_lib/evaluation/metrics/ranking.ts
/**
* Ranking metrics: the mean over result lists, in expectation over the orders of tied scores (McSherry & Najork, ECIR 2008).
* NDCG has linear gain and is sklearn.metrics.ndcg_score; a list without a relevant row counts 0, as there. A list's weight is
* the mean of its rows'.
*/
const ranking = [
	listMetric("ndcg_5", ndcg(5)),
	listMetric("ndcg_10", ndcg(10)),
	listMetric("mrr", reciprocalRank),
	listMetric("map", listPrecision)
];
function listMetric(name, valueIn) {
	return {
		name,
		tasks: ["ranking"],
		higherIsBetter: true,
		prepare(sample) {
			if (sample.query === null) return () => undefinedBecause("no query column groups the rows into lists");
			if (sample.truth.some((relevance) => relevance < 0)) return () => undefinedBecause("a relevance is below 0");
			return weighLists(sample, sample.query, valueIn);
		}
	};
}
function weighLists(sample, query, valueIn) {
	const byScore = resultLists(query, sample.scores[0]);
	const byRelevance = resultLists(query, Float64Array.from(sample.truth));
	const lists = byScore.starts.length - 1;
	const values = new Float64Array(lists);
	for (let list = 0; list < lists; list++) {
		const ideal = relevancesDown(sample, byRelevance, list);
		values[list] = hasRelevant(sample, byRelevance, list) ? valueIn(tiesOf(sample, byScore, list), ideal) : NaN;
	}
	return (weight) => meanOverLists({
		values,
		query,
		starts: byScore.starts,
		weight
	});
}
/** NaN among the values marks a list without a relevant row. */
function meanOverLists({ values, query, starts, weight }) {
	const weights = new Float64Array(values.length);
	for (let row = 0; row < query.length; row++) weights[query[row]] += weight === null ? 1 : weight[row];
	let [sum, total, empty] = [
		0,
		0,
		0
	];
	let relevant = false;
	for (let list = 0; list < values.length; list++) {
		if (weights[list] === 0) continue;
		const w = weights[list] / (starts[list + 1] - starts[list]);
		total += w;
		if (Number.isNaN(values[list])) empty++;
		else {
			sum += w * values[list];
			relevant = true;
		}
	}
	if (total === 0) return noRows;
	if (!relevant) return undefinedBecause("no list has a row with a relevance above 0");
	return metricValue(sum / total, empty > 0 ? `${empty} lists without a relevant row count as 0` : null);
}
function hasRelevant({ truth }, { order, starts }, list) {
	const end = starts[list + 1];
	return end > starts[list] && truth[order[end - 1]] > 0;
}
function* relevancesDown({ truth }, { order, starts }, list) {
	for (let i = starts[list + 1] - 1; i >= starts[list]; i--) yield truth[order[i]];
}
/** Discounted gain of the first k places ÷ that of the best order; tied rows share their places' discounts evenly. */
function ndcg(k) {
	const discounts = Float64Array.from({ length: k }, (_, place) => 1 / Math.log2(place + 2));
	return (ties, ideal) => {
		let [gain, best, place] = [
			0,
			0,
			0
		];
		for (const { before, size, relevance } of ties) {
			if (before >= k) break;
			for (let i = before; i < Math.min(before + size, k); i++) gain += relevance / size * discounts[i];
		}
		for (const relevance of ideal) {
			if (place >= k) break;
			best += relevance * discounts[place++];
		}
		return gain / best;
	};
}
/** 1 ÷ rank of the first relevant row: within a tie it is at place j with the chance that j−1 irrelevant ones come before. */
function reciprocalRank(ties) {
	for (const { before, size, relevant } of ties) {
		if (relevant === 0) continue;
		let [expected, noneYet] = [0, 1];
		for (let place = 1; place <= size - relevant + 1; place++) {
			const here = relevant / (size - place + 1);
			expected += noneYet * here / (before + place);
			noneYet *= 1 - here;
		}
		return expected;
	}
	return 0;
}
/** Mean over relevant rows of the share of relevant rows down to them. */
function listPrecision(ties) {
	let [sum, found] = [0, 0];
	for (const { before, size, relevant } of ties) {
		const others = size > 1 ? (relevant - 1) / (size - 1) : 0;
		for (let place = 1; place <= size && relevant > 0; place++) sum += relevant / size * (found + 1 + (place - 1) * others) / (before + place);
		found += relevant;
	}
	return sum / found;
}

// actions/_lib/evaluation/metrics/roc-auc.ts
/** Area under the ROC curve: the chance that a positive row scores above a negative one, ties counting half. */
const rocAuc = {
	name: "roc_auc",
	tasks: ["binary"],
	higherIsBetter: true,
	prepare(sample) {
		const sweep = sweepOf({
			scores: sample.scores[0],
			truth: sample.truth,
			positive: 1
		});
		return (weight) => {
			const { area, positives, negatives } = areaUnder(sweep, weight);
			if (positives + negatives === 0) return noRows;
			if (positives === 0) return undefinedBecause("no positive row");
			if (negatives === 0) return undefinedBecause("no negative row");
			return metricValue(area);
		};
	}
};
/** Unweighted mean of each class's AUC against the rest, as sklearn.metrics.roc_auc_score(multi_class="ovr"). */
const rocAucOvrMacro = {
	name: "roc_auc_ovr_macro",
	tasks: ["multiclass"],
	higherIsBetter: true,
	prepare(sample) {
		const sweeps = sample.scores.map((scores, k) => sweepOf({
			scores,
			truth: sample.truth,
			positive: k
		}));
		return (weight) => {
			const areas = sweeps.map((sweep) => areaUnder(sweep, weight));
			if (areas.length === 0 || areas[0].positives + areas[0].negatives === 0) return noRows;
			const { classes, labels } = sample;
			const absent = classesWhere(classes, labels, (k) => areas[k].positives === 0);
			if (absent) return undefinedBecause(`no row of class ${absent}`);
			const only = classesWhere(classes, labels, (k) => areas[k].negatives === 0);
			if (only) return undefinedBecause(`every row is of class ${only}`);
			return metricValue(areas.reduce((sum, { area }) => sum + area, 0) / areas.length);
		};
	}
};
/** Area and total weights; the area is NaN if one of the totals is 0. */
function areaUnder({ order, flags }, weight) {
	let [pairs, positives, negatives, tiedPositives, tiedNegatives] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < order.length; i++) {
		const flag = flags[i];
		const w = weight === null ? 1 : weight[order[i]];
		if (flag & 1) tiedPositives += w;
		else tiedNegatives += w;
		if (!(flag & 4)) continue;
		pairs += tiedPositives * (negatives + tiedNegatives / 2);
		positives += tiedPositives;
		negatives += tiedNegatives;
		tiedPositives = 0;
		tiedNegatives = 0;
	}
	return {
		area: pairs / (positives * negatives),
		positives,
		negatives
	};
}

// actions/_lib/evaluation/metrics/squared-error.ts
/** Mean squared error in the truth's unit squared. */
const mse = meanMetric({
	name: "mse",
	tasks: ["regression"],
	higherIsBetter: false,
	losses: squaredErrors
});
/** Root of the mean squared error, in the truth's unit. */
const rmse = {
	name: "rmse",
	tasks: ["regression"],
	higherIsBetter: false,
	prepare(sample) {
		const weigh = mse.prepare(sample);
		return (weight) => {
			const mean = weigh(weight);
			return mean.value === null ? mean : metricValue(Math.sqrt(mean.value));
		};
	}
};
function squaredErrors({ rows, truth, scores }) {
	const errors = new Float64Array(rows);
	for (let row = 0; row < rows; row++) errors[row] = (scores[0][row] - truth[row]) ** 2;
	return errors;
}

// actions/_lib/evaluation/metrics/task-metrics.ts
/** Every built-in metric, in the order in which reports show them. */
const METRICS = [
	rocAuc,
	rocAucOvrMacro,
	averagePrecision,
	logLoss,
	brier,
	ece,
	accuracy,
	balancedAccuracy,
	...precisionRecall,
	mcc,
	kappa,
	mae,
	mse,
	rmse,
	r2,
	medianAbsoluteError,
	mape,
	explainedVariance,
	...ranking
];
/** The metrics of a task; none for `custom`, whose metrics come from files. */
function metricsFor(task) {
	return METRICS.filter((metric) => metric.tasks.includes(task));
}

// actions/_lib/evaluation/gates/slice-column.ts
/** The declared slicing that a gate's `slice` names, `origin` or `origin=ATL`; null if none. */
function columnOfSlice(slice, columns) {
	return columns.filter((column) => slice === column || slice.startsWith(`${column}=`)).sort((a, b) => b.length - a.length)[0] ?? null;
}

// actions/_lib/evaluation/slice-estimates.ts
/** What slices show besides the gated metrics. */
const HEADLINE = {
	binary: "roc_auc",
	multiclass: "accuracy",
	regression: "mae",
	ranking: "ndcg_10"
};
/** Every shown value of every declared slicing, worst first; one slicing's rows are in memory at a time. */
function estimateSlices(given) {
	const named = given.gates.flatMap(({ slice }) => slice ?? []);
	const slices = given.rows.slices.flatMap((slicing, index) => {
		given.progress("slices", index / given.rows.slices.length);
		const shown = slicesOf(given.rows, slicing, { named });
		return shown.map((slice) => estimateSlice({
			slice,
			visits: VISITS / shown.length,
			slicing,
			...given
		}));
	});
	const leading = sliceMetrics(given.rows.task, given.gates)[0];
	return slices.sort((a, b) => badness$1(b, leading) - badness$1(a, leading) || b.rows - a.rows);
}
function estimateSlice({ slice, visits, rows, samples, gates, identical, flips, settings }) {
	const { column, value, indices, clusters, tooSmall } = slice;
	const names = sliceMetrics(rows.task, gates);
	const columns = rows.slices.map((slicing) => slicing.column);
	const absolute = gates.filter((gate) => isAbsolute(ruleOf(gate)) && gate.slice && columnOfSlice(gate.slice, columns) === column);
	const estimates = () => estimatesOf({
		metrics: metricsFor(rows.task).filter(({ name }) => names.includes(name)),
		absolute: absolute.map(({ metric }) => metric),
		request: {
			...sampleSetAt(samples, indices),
			settings,
			seed: `${settings.seed}/${column}=${value}`,
			visits,
			progress: () => {}
		},
		identical
	});
	return {
		column,
		value,
		rows: indices.length,
		clusters,
		tooSmall,
		estimates: tooSmall === null ? estimates() : null,
		flips: flips && {
			column,
			value,
			...countFlips(flips, indices)
		}
	};
}
/** Gated metrics, those of slice gates first, then the task's headline. */
function sliceMetrics(task, gates) {
	const onSlices = gates.filter(({ slice }) => slice !== void 0);
	return [...new Set([...onSlices, ...gates].map(({ metric }) => metric).concat(HEADLINE[task]))];
}
/** How much worse the candidate is than the champion, or without one how bad it is; the too small come last. */
function badness$1({ estimates }, leading) {
	const estimated = leading === void 0 ? void 0 : (estimates?.difference ?? estimates?.alone)?.get(leading);
	if (!estimated || estimated.values.some(({ value }) => value === null)) return -Number.MAX_VALUE;
	const [candidate, champion] = estimated.values;
	const change = candidate.value - (champion?.value ?? 0);
	return estimated.metric.higherIsBetter ? -change : change;
}

// actions/_lib/evaluation/evidence.ts
/** Measures the rows of a comparison. */
function rowEvidence(comparison) {
	const { rows, settings, gates, champion, progress } = comparison;
	const theirs = comparison.notComparable === null ? rows.champion : null;
	const samples = sampleSetOf(rows, theirs ? [rows.candidate, theirs] : [rows.candidate], settings);
	const [ours, other] = samples.models;
	const identical = theirs !== null && equalScores(rows.candidate, theirs);
	const flips = other && other.classes > 0 ? flipsOf(ours, other) : null;
	const absolute = gates.filter((gate) => isAbsolute(ruleOf(gate)) && gate.slice === void 0);
	const estimates = estimatesOf({
		metrics: metricsFor(rows.task),
		absolute: absolute.map(({ metric }) => metric),
		request: {
			...samples,
			settings,
			seed: `${settings.seed}/all`,
			visits: VISITS,
			progress
		},
		identical
	});
	const slices = estimateSlices({
		rows,
		samples,
		gates,
		identical,
		flips,
		settings,
		progress
	});
	const unscored = champion !== null && theirs === null ? "it has no predictions on these rows" : null;
	const notComparable = comparison.notComparable ?? unscored;
	const paired = theirs !== null;
	return {
		...comparison,
		notComparable,
		samples,
		paired,
		identical,
		flips,
		estimates,
		slices
	};
}
/** The order of a sum moves the last digits of a score: that is the same function, not another model. */
const ROUNDING$1 = 1e-12;
function equalScores(ours, theirs) {
	return ours.every((scores, k) => scores.every((score, row) => isSame$1(score, theirs[k][row])));
}
function isSame$1(one, other) {
	return one === other || Math.abs(one - other) <= ROUNDING$1 * Math.max(Math.abs(one), Math.abs(other));
}

// actions/_lib/evaluation/metric-files/name-suggestion.ts
const MOST = 3;
/** The known names that a missing one most likely means: nested ones (`test.roc_auc` for `roc_auc`) before misspelt ones. */
function suggestedNames(name, known) {
	const nested = known.filter((other) => contains(other, name) || contains(name, other));
	if (nested.length > 0) return nested.slice(0, MOST);
	const near = suggestion(name, known);
	return near === void 0 ? [] : [near];
}
/** Whether the words of one name occur in a row in another. */
function contains(name, part) {
	const words = (text) => ` ${text.toLowerCase().split(/[\s._/:@-]+/).join(" ")} `;
	return words(name).includes(words(part)) && part !== "";
}

// actions/_lib/evaluation/file-target.ts
const CURE = "metric files have no rows to compare, and not both give a standard error: use max-drop, min or max, or measure the metric from predictions";
const NOTHING = {
	slice: null,
	rows: 0,
	obstacle: null,
	alone: null,
	difference: null,
	fromFile: true
};
/** What a gate on a file's metric looks at; a metric that is in no file fails, one that the champion lacks is inconclusive. */
function fileTarget(gate, files, standing) {
	const { confidence, measured } = standing;
	const ours = files.candidate.find(({ name }) => name === gate.metric);
	if (!ours) {
		const known = [...files.candidate.map(({ name }) => name), ...measured];
		const similar = suggestedNames(gate.metric, known);
		return {
			...NOTHING,
			obstacle: {
				verdict: "fail",
				cause: {
					kind: "missing-metric",
					similar
				}
			}
		};
	}
	const alone = {
		metric: ours,
		values: [metricValueOf(ours)],
		note: null,
		...estimateAlone(ours, confidence)
	};
	const target = {
		...NOTHING,
		rows: ours.n,
		alone
	};
	const theirs = files.champion?.find(({ name }) => name === gate.metric);
	const isAbsolute = "min" in gate || "max" in gate;
	if (theirs) return targetAgainst(theirs, {
		ours,
		target,
		isAbsolute,
		confidence
	});
	if (!standing.hasChampion || isAbsolute) return target;
	const hasFiles = files.champion !== null;
	return {
		...target,
		obstacle: undecided({
			kind: "missing-champion-metric",
			hasFiles
		})
	};
}
function undecided(cause) {
	return {
		verdict: "inconclusive",
		cause
	};
}
function targetAgainst(theirs, { ours, target, isAbsolute, confidence }) {
	const apart = isAbsolute ? null : disagreement(ours, theirs);
	if (apart) return {
		...target,
		obstacle: undecided({
			kind: "not-comparable",
			why: apart
		})
	};
	const estimate = differenceFromErrors(ours, theirs, confidence);
	const values = [metricValueOf(ours), metricValueOf(theirs)];
	const reason = estimate ? null : CURE;
	return {
		...target,
		difference: {
			metric: ours,
			values,
			note: null,
			estimate,
			reason
		}
	};
}
function estimateAlone(metric, confidence) {
	const estimate = estimateFromFile(metric, confidence);
	return {
		estimate,
		reason: estimate ? null : "the metric file gives no standard error: use `bound: point`"
	};
}
function metricValueOf({ value, reason = "it is not a finite number" }) {
	return value === null ? {
		value,
		reason
	} : { value };
}

// actions/_lib/evaluation/significance/power.ts
/** The chance that a true difference of the detectable size settles a gate. */
const POWER = .8;
/**
* How far beyond a gate's bound the true difference must lie to be settled with 80 % power: (z₁₋α + z₀.₈) · se, the
* usual formula of a one-sided test (Julious, Statistics in Medicine 23, 2004, eq. for non-inferiority).
*/
function detectableDifference({ error, units, alpha, clustered }) {
	return (criticalValue(units, alpha, clustered) + normalQuantile(POWER)) * error;
}
/** How many units like these settle a true `distance` from the bound with 80 % power; null if no number does. */
function unitsNeeded({ distance, ...spread }) {
	const { error, units, alpha, clustered } = spread;
	if (!(Math.abs(distance) > 0) || !(error > 0)) return null;
	const perUnit = error * Math.sqrt(units);
	let needed = Number.POSITIVE_INFINITY;
	for (let step = 0; step < 50; step++) {
		const factor = criticalValue(needed, alpha, clustered) + normalQuantile(POWER);
		const next = Math.ceil((factor * perUnit / distance) ** 2);
		if (next === needed) break;
		needed = Math.max(next, 2);
	}
	return Number.isSafeInteger(needed) ? Math.max(needed, units + 1) : null;
}
function criticalValue(units, alpha, clustered) {
	return studentQuantile(1 - alpha, clustered ? units - 1 : Number.POSITIVE_INFINITY);
}

// actions/_lib/evaluation/gates/evidence.ts
/** Non-inferior claims more than −margin, superior more than 0, `min` and `max` that the metric lies on the good side. */
function boundOf(rule) {
	switch (rule.kind) {
		case "non-inferior": return -rule.margin;
		case "superior": return 0;
		case "min": return rule.value;
		case "max": return -rule.value;
	}
}
/** Turns an estimate so that more is better, and tests both sides of the bound. */
function evidenceOf({ estimate, bound, higherIsBetter }) {
	const [from, to] = estimate.interval;
	if (higherIsBetter) {
		const [pPass, pFail] = [estimate.pAbove(bound), estimate.pBelow(bound)];
		return {
			improvement: estimate.value,
			low: from,
			high: to,
			bound,
			pPass,
			pFail
		};
	}
	const [pPass, pFail] = [estimate.pBelow(-bound), estimate.pAbove(-bound)];
	return {
		improvement: -estimate.value,
		low: -to,
		high: -from,
		bound,
		pPass,
		pFail
	};
}

// actions/_lib/evaluation/gates/interval-rule.ts
/** Pass if the interval lies above the bound, fail if below, else inconclusive with what would settle it. */
function intervalOutcome(question) {
	const { rule, result, estimate, confidence } = question;
	const absolute = rule.kind === "min" || rule.kind === "max";
	const higherIsBetter = rule.kind === "min" || rule.kind !== "max" && result.higherIsBetter === true;
	const evidence = evidenceOf({
		estimate,
		bound: boundOf(rule),
		higherIsBetter
	});
	const { low, high, bound, pPass, pFail } = evidence;
	const tested = {
		...result,
		pValue: pPass
	};
	const cause = causeOf(question, null);
	const undecided = (gates, corrected) => ({
		...tested,
		verdict: "inconclusive",
		cause: causeOf(question, corrected),
		...settlement(question, {
			evidence,
			alpha: (1 - confidence) / 2 / gates
		})
	});
	if (low > bound || absolute && low === bound) return {
		result: {
			...tested,
			verdict: "pass",
			cause
		},
		pFail,
		overturned: null
	};
	if (high >= bound) return {
		result: undecided(1, null),
		pFail,
		overturned: null
	};
	return {
		result: {
			...tested,
			verdict: "fail",
			cause
		},
		pFail,
		overturned: (gates) => undecided(gates, gates)
	};
}
function causeOf({ estimate, rows }, corrected) {
	const { units, test, hidden } = estimate;
	const isClustered = test === "cluster-bootstrap";
	return {
		kind: "interval",
		unit: isClustered ? "clusters" : "rows",
		n: isClustered ? units : rows,
		unpaired: test === "unpaired-se",
		unseen: hidden === void 0 ? null : {
			n: units,
			share: hidden
		},
		corrected
	};
}
/** What these rows could settle, and how many would settle what was observed, both with 80 % power. */
function settlement({ estimate, rows }, { evidence, alpha }) {
	const { error, units, test } = estimate;
	const clustered = test === "cluster-bootstrap";
	const spread = {
		error,
		units,
		alpha,
		clustered
	};
	const detectable = error > 0 ? detectableDifference(spread) : null;
	if (units === 0) return {
		detectable,
		needed: null
	};
	const n = unitsNeeded({
		...spread,
		distance: evidence.improvement - evidence.bound
	});
	if (n === null) return {
		detectable,
		needed: null
	};
	return {
		detectable,
		needed: clustered ? {
			unit: "clusters",
			n
		} : {
			unit: "rows",
			n: Math.ceil(n / units * rows)
		}
	};
}

// actions/_lib/evaluation/gates/point-rule.ts
/** Rounding of sums must not decide: 0.9 − 0.89 is a drop of 0.01. */
const ROUNDING = 1e-12;
/** `min` and `max` on the value itself. */
function pointVerdict(rule, value) {
	return (rule.kind === "min" ? value - rule.value : rule.value - value) >= -1e-12 * Math.max(1, Math.abs(rule.value)) ? "pass" : "fail";
}
/** `max-drop` on the value itself; a share of |champion| if relative, which no drop from 0 is. */
function dropVerdict({ value, relative }, result) {
	const champion = Math.abs(result.champion);
	const drop = result.higherIsBetter ? -result.observed : result.observed;
	if (drop <= 0) return "pass";
	if (relative && champion === 0) return "inconclusive";
	return (relative ? drop / champion : drop) <= value + ROUNDING * Math.max(1, value) ? "pass" : "fail";
}

// actions/_lib/evaluation/gates/gate-evaluation.ts
/** Each answers if it applies; the first that does decides. */
const DECISIONS = [
	({ target }) => target.obstacle,
	({ estimated, context }) => estimated === null ? context.withoutChampion : null,
	undefinedValue,
	identicalPredictions,
	measuredDrop,
	measuredValue,
	missingInterval,
	interval
];
/** Applies one gate to one target; undefined never passes. */
function evaluateGate(gate, target, context) {
	const rule = ruleOf(gate);
	const question = {
		rule,
		target,
		context,
		estimated: isAbsolute(rule) ? target.alone : target.difference,
		blank: blankResult(gate, rule, target)
	};
	for (const decide of DECISIONS) {
		const decided = decide(question);
		if (decided) return explained("result" in decided ? decided : settled(question.blank, decided));
	}
	throw new TypeError(`nothing decides the gate on ${gate.metric}`);
}
function settled(blank, decision) {
	return {
		result: {
			...blank,
			...decision
		},
		pFail: null,
		overturned: null
	};
}
/** Every result gets its reason here, from its facts. */
function explained({ result, pFail, overturned }) {
	const worded = (given) => ({
		...given,
		reason: gateReason(given)
	});
	return {
		result: worded(result),
		pFail,
		overturned: overturned && ((gates) => worded(overturned(gates)))
	};
}
function blankResult(gate, rule, { slice, alone, difference }) {
	const known = difference ?? alone;
	const candidate = known?.values[0]?.value ?? null;
	const champion = difference?.values[1]?.value ?? null;
	const delta = candidate === null || champion === null ? null : candidate - champion;
	const interval = (isAbsolute(rule) ? alone : difference)?.estimate?.interval;
	return {
		metric: gate.metric,
		slice,
		rule,
		champion,
		candidate,
		higherIsBetter: known?.metric.higherIsBetter ?? null,
		observed: isAbsolute(rule) ? candidate : delta,
		interval: interval ? [...interval] : null,
		pValue: null,
		blocking: gate.blocking,
		onInconclusive: gate["on-inconclusive"],
		verdict: "inconclusive",
		reason: "",
		detectable: null,
		needed: null
	};
}
function undefinedValue({ estimated }) {
	const [candidate = null, champion = null] = (estimated?.values ?? []).map((measured) => measured.value === null ? measured.reason : null);
	if (candidate === null && champion === null) return null;
	return {
		verdict: "fail",
		cause: {
			kind: "undefined",
			candidate,
			champion
		}
	};
}
/** As many rows as a slice must have: on a handful, different models agree by accident. */
const ENOUGH_IDENTICAL = 50;
/**
* Equal predictions show no difference that a test could weigh. Scores that agree to the last digit on many rows are those of one
* function, so nothing is worse by any margin. The rule of three is not applied: it would call an unchanged model inconclusive on
* every small hold-out. On fewer rows than a slice must have, equal predictions prove nothing.
*/
function identicalPredictions({ rule, target, context }) {
	if (!context.identical || target.fromFile || isAbsolute(rule)) return null;
	const { rows } = target;
	const cause = {
		kind: "identical",
		rows,
		enough: ENOUGH_IDENTICAL
	};
	if (rule.kind === "superior") return {
		verdict: "fail",
		cause,
		pValue: 1
	};
	return {
		verdict: rule.kind === "non-inferior" && rows < ENOUGH_IDENTICAL ? "inconclusive" : "pass",
		cause
	};
}
function measuredDrop({ rule, blank }) {
	if (rule.kind !== "max-drop") return null;
	return {
		verdict: dropVerdict(rule, blank),
		cause: { kind: "value" }
	};
}
function measuredValue({ rule, blank }) {
	if (!isAbsolute(rule) || rule.bound !== "point") return null;
	return {
		verdict: pointVerdict(rule, blank.candidate),
		cause: { kind: "value" }
	};
}
function missingInterval({ estimated }) {
	if (!estimated || estimated.estimate !== null) return null;
	return {
		verdict: "inconclusive",
		cause: {
			kind: "no-interval",
			why: estimated.reason ?? "it was not computed"
		}
	};
}
function interval({ rule, estimated, blank, target, context }) {
	if (!estimated?.estimate || rule.kind === "max-drop") return null;
	const { rows } = target;
	const { confidence } = context;
	return intervalOutcome({
		rule,
		result: blank,
		estimate: estimated.estimate,
		rows,
		confidence
	});
}

// actions/_lib/evaluation/gates/missing-champion.ts
/**
* The verdict of rules that need a champion where there is none. Not comparable: inconclusive. First release: as configured; with
* `absolute-only` the absolute gates decide alone, and without one the rule is inconclusive.
*/
function verdictWithoutChampion({ gates, firstRelease, notComparable }) {
	if (notComparable !== null) return {
		verdict: "inconclusive",
		cause: {
			kind: "not-comparable",
			why: notComparable
		}
	};
	const absoluteGate = gates.some((gate) => isAbsolute(ruleOf(gate)));
	const cause = {
		kind: "no-champion",
		firstRelease,
		absoluteGate
	};
	if (firstRelease !== "absolute-only") return {
		verdict: firstRelease,
		cause
	};
	return {
		verdict: absoluteGate ? "pass" : "inconclusive",
		cause
	};
}

// actions/_lib/evaluation/gates/targets.ts
/** What a gate looks at: all rows, one slice, or every value of a slicing that has enough rows. */
function targetsOf(gate, { rows, estimates, slices, columns }) {
	if (gate.slice === void 0) return [targetOn({
		gate,
		slice: null,
		rows,
		estimates
	})];
	const column = columnOfSlice(gate.slice, columns);
	const ofColumn = slices.filter((slice) => slice.column === column);
	if (gate.slice !== column) {
		const named = ofColumn.find((slice) => sliceName(slice) === gate.slice);
		return [named ? targetOnSlice(gate, named) : absent(gate.slice)];
	}
	const large = ofColumn.filter((slice) => slice.estimates !== null);
	if (large.length > 0) return large.map((slice) => targetOnSlice(gate, slice));
	return [ofColumn.length === 0 ? absent(gate.slice) : noneLargeEnough(gate.slice)];
}
function targetOn({ gate, slice, rows, estimates }) {
	return {
		slice,
		rows,
		obstacle: null,
		alone: estimates.alone.get(gate.metric) ?? null,
		difference: estimates.difference?.get(gate.metric) ?? null
	};
}
function targetOnSlice(gate, { column, value, rows, tooSmall, estimates }) {
	const slice = sliceName({
		column,
		value
	});
	if (estimates !== null) return targetOn({
		gate,
		slice,
		rows,
		estimates
	});
	return blocked(slice, {
		verdict: "inconclusive",
		cause: {
			kind: "small-slice",
			why: tooSmall ?? ""
		}
	});
}
function absent(slice) {
	return blocked(slice, {
		verdict: "fail",
		cause: { kind: "empty-slice" }
	});
}
function noneLargeEnough(slice) {
	return blocked(slice, {
		verdict: "inconclusive",
		cause: { kind: "small-slices" }
	});
}
function blocked(slice, obstacle) {
	return {
		slice,
		rows: 0,
		obstacle,
		alone: null,
		difference: null
	};
}

// actions/_lib/evaluation/gate-results.ts
/** Applies every gate to all that it looks at, and corrects failures for the number of gates. */
function gateResults(evidence) {
	const { gates, settings } = evidence;
	const context = {
		confidence: settings.confidence,
		identical: evidence.kind === "rows" && evidence.identical,
		withoutChampion: verdictWithoutChampion(evidence)
	};
	const outcomes = gates.flatMap((gate) => targetsIn(evidence, gate).map((target) => evaluateGate(gate, target, context)));
	if (outcomes.length > MOST$1.gates) throw tooManyGates(outcomes.length);
	return correctFailures(outcomes, settings.confidence);
}
function targetsIn(evidence, gate) {
	const { champion, settings, files } = evidence;
	const common = {
		hasChampion: champion !== null,
		confidence: settings.confidence
	};
	if (evidence.kind === "files") return [fileTarget(gate, evidence.files, {
		...common,
		measured: []
	})];
	const { rows, estimates, slices } = evidence;
	const measured = metricsFor(rows.task).map(({ name }) => name);
	if (files && !measured.includes(gate.metric)) return [fileTarget(gate, files, {
		...common,
		measured
	})];
	const columns = rows.slices.map(({ column }) => column);
	return targetsOf(gate, {
		rows: rows.rows,
		columns,
		estimates,
		slices
	});
}
function tooManyGates(count) {
	return new Problem({
		what: `the gates are ${count} on all values of their slices, more than ${MOST$1.gates}`,
		where: "gates",
		fix: "declare fewer gates on slices"
	});
}

// actions/_lib/evaluation/gates/problems.ts
/** Everything that is wrong with the gates before any row is read: unknown metrics and slices, rules that cannot be applied. */
function gateProblems(gates, declared) {
	return gates.flatMap((gate, index) => {
		return [
			metricProblem(gate, declared),
			sliceProblem(gate, declared),
			directionProblem(gate, declared),
			calibrationProblem(gate)
		].flatMap((found) => found === null ? [] : [new Problem({
			...found,
			where: `gates[${index}].${found.key}`
		})]);
	});
}
/** With metric files, a name that is in none of them is a missing metric, and its gate fails. */
function metricProblem({ metric }, { task, files = null }) {
	const names = metricsFor(task).map(({ name }) => name);
	if (names.includes(metric) || files !== null) return null;
	return {
		key: "metric",
		what: `a ${task} model has no metric ${JSON.stringify(metric)}`,
		fix: names.length === 0 ? "gates need a task with metrics" : `${hint(metric, names)}; there are ${names.join(", ")}`
	};
}
function sliceProblem({ metric, slice }, { task, columns, files = null }) {
	if (slice !== void 0 && files !== null && !metricsFor(task).some(({ name }) => name === metric)) return {
		key: "slice",
		what: `${JSON.stringify(metric)} comes from a metric file, which has no slices`,
		fix: "remove `slice`, or write a metric for the slice into the file"
	};
	if (slice === void 0 || columnOfSlice(slice, columns) !== null) return null;
	const what = `the slice ${JSON.stringify(slice)} matches no declared slice`;
	if (columns.length === 0) return {
		key: "slice",
		what,
		fix: "declare it under `evaluate: slices:`"
	};
	const column = slice.split("=")[0];
	return {
		key: "slice",
		what,
		fix: `${hint(column, columns)}; declared are ${columns.join(", ")}`
	};
}
/** Rules against the champion need a direction; limits do not. */
function directionProblem(gate, { task, files }) {
	if (isAbsolute(ruleOf(gate)) || metricsFor(task).some(({ name }) => name === gate.metric)) return null;
	if ((files?.find(({ name }) => name === gate.metric))?.higherIsBetter !== null) return null;
	return {
		key: "metric",
		what: `it is not known whether higher or lower ${JSON.stringify(gate.metric)} is better`,
		fix: `add \`directions: { ${JSON.stringify(gate.metric)}: higher }\`, or lower, under \`evaluate:\``
	};
}
/** A bootstrap of ECE is biased and its closed form unknown: only its value can be compared with a limit. */
function calibrationProblem(gate) {
	const rule = ruleOf(gate);
	const onPoint = (rule.kind === "min" || rule.kind === "max") && rule.bound === "point";
	if (gate.metric !== "ece" || onPoint) return null;
	return {
		key: rule.kind === "min" || rule.kind === "max" ? "bound" : rule.kind,
		what: "the sampling error of ece cannot be estimated without bias, so it cannot be compared",
		fix: "gate on log_loss or brier, which see calibration too, or set a plain `max` for ece"
	};
}
function hint(name, names) {
	const meant = suggestion(name, names);
	return meant ? `did you mean ${meant}?` : "use one that exists";
}

// actions/_lib/evaluation/gates/waiver.ts
/**
* The gates with their waivers: only a gate that blocks can be waived, and its first waiver counts. `notes` name the waivers that are not
* needed: their gate may pass by now.
*/
function waive(gates, waivers) {
	return {
		gates: gates.map((gate) => {
			const found = needsWaiver(gate) ? waivers.find((waiver) => isOf(waiver, gate)) : void 0;
			return found ? {
				...gate,
				waived: {
					by: found.by,
					why: found.why
				}
			} : gate;
		}),
		notes: waivers.flatMap((waiver) => idle(waiver, gates) ?? [])
	};
}
function idle(waiver, gates) {
	const meant = gates.filter((gate) => isOf(waiver, gate));
	if (meant.some(needsWaiver)) return null;
	const why = meant.length === 0 ? "there is no such gate" : "the gate does not block";
	return `The waiver of ${gateName(waiver)} by @${waiver.by} is not needed: ${why}.`;
}
function isOf(waiver, { metric, slice }) {
	return waiver.metric === metric && waiver.slice === slice;
}

// actions/_lib/evaluation/comparison.ts
/**
* Candidate against champion, paired on the same rows or by metric files alone: metrics, slices, flips (with row numbers of examples)
* and gates. Throws Problems where a gate names what does not exist. The result holds no rows.
*/
function compare(comparison) {
	throwProblems(gateProblems(comparison.gates, declaredIn(comparison)));
	const evidence = comparison.kind === "rows" ? rowEvidence(comparison) : comparison;
	const { gates, notes } = waive(gateResults(evidence), comparison.waivers ?? []);
	const measured = evidence.kind === "rows" ? measuredOnRows(evidence) : measuredByFiles(evidence);
	const told = [
		...notes,
		...notesOf(evidence),
		...fileNotes(evidence.files)
	];
	return {
		...rulesOf(evidence, gates),
		...measured,
		notes: told.slice(0, MOST$1.notes)
	};
}
function declaredIn(comparison) {
	const files = comparison.files?.candidate ?? null;
	if (comparison.kind === "files") return {
		task: "custom",
		columns: [],
		files
	};
	const { task, slices } = comparison.rows;
	return {
		task,
		columns: slices.map(({ column }) => column),
		files
	};
}
function rulesOf(evidence, gates) {
	const { model, candidate, champion, settings, notComparable } = evidence;
	return {
		model,
		candidate,
		champion,
		settings,
		notComparable,
		firstRelease: champion === null && notComparable === null ? evidence.firstRelease : null,
		gates
	};
}
function measuredOnRows(evidence) {
	const { rows, settings, files, samples, paired, identical, estimates, slices } = evidence;
	const withoutChampion = evidence.notComparable ?? "no champion";
	return {
		task: rows.task,
		paired,
		identical,
		rows: rows.rows,
		clusters: samples.groups?.kind === "clusters" ? samples.groups.size : null,
		digest: rows.digest,
		metrics: [...compareMetrics(estimates, rows.rows, withoutChampion), ...compareFileMetrics(files, settings.confidence)],
		flips: evidence.flips && flipsIn(evidence.flips, slices),
		slices: compareSlices(slices, withoutChampion)
	};
}
function flipsIn(flips, slices) {
	return {
		...countFlips(flips),
		bySlice: slices.flatMap((slice) => slice.flips ?? []),
		fixedRows: exampleRows(flips, 1),
		brokenRows: exampleRows(flips, -1)
	};
}
function measuredByFiles({ digest, files, settings }) {
	return {
		task: "custom",
		paired: false,
		identical: false,
		rows: 0,
		clusters: null,
		digest,
		metrics: compareFileMetrics(files, settings.confidence),
		flips: null,
		slices: []
	};
}

// actions/_lib/evaluation/calibration.ts
/** Mean (top-label) probability against the share that came true, in the ten bins of the calibration error; n counts rows. */
function probabilityBins(sample, weight) {
	const { probability, kept, bin } = promisesOf(sample);
	const bins = Array.from({ length: 10 }, (_, i) => emptyBin(i / 10, (i + 1) / 10));
	for (let row = 0; row < sample.rows; row++) add(bins[bin[row]], {
		predicted: probability[row],
		observed: kept[row],
		weight: weight?.[row] ?? 1
	});
	return bins.map(meansOf);
}
/** Mean prediction against mean truth in ten bins of about as many rows by prediction; equal predictions share a bin. */
function quantileBins({ rows, scores, truth }, weight) {
	const predictions = scores[0];
	const order = sortedOrder(predictions);
	const bins = [];
	for (let i = 0; i < rows; i++) {
		const predicted = predictions[order[i]];
		const tied = i > 0 && predictions[order[i - 1]] === predicted;
		const full = bins.length * rows / 10;
		if (i >= full && !tied) bins.push(emptyBin(predicted, predicted));
		const bin = bins.at(-1);
		bin.to = predicted;
		add(bin, {
			predicted,
			observed: truth[order[i]],
			weight: weight?.[order[i]] ?? 1
		});
	}
	return bins.map(meansOf);
}
function emptyBin(from, to) {
	return {
		from,
		to,
		n: 0,
		weight: 0,
		predicted: 0,
		observed: 0
	};
}
function add(bin, row) {
	bin.n++;
	bin.weight += row.weight;
	bin.predicted += row.weight * row.predicted;
	bin.observed += row.weight * row.observed;
}
function meansOf({ from, to, n, weight, predicted, observed }) {
	if (weight === 0) return {
		from,
		to,
		n,
		predicted: null,
		observed: null
	};
	return {
		from,
		to,
		n,
		predicted: predicted / weight,
		observed: observed / weight
	};
}

// actions/_lib/evaluation/histogram.ts
const BINS = 40;
/** The share of rows at either end of the residuals that may not stretch the histogram. */
const TAIL = .005;
/** Rows per score bin of negative and of positive rows; over 0 to 1 if the scores are probabilities, else over their range. */
function scoreHistogram({ rows, scores, truth }, probable) {
	const values = scores[0];
	const order = sortedOrder(values);
	const edges = edgesOf(probable ? {
		low: 0,
		high: 1
	} : {
		low: values[order[0]],
		high: values[order[rows - 1]]
	});
	const negative = edges.slice(1).fill(0);
	const positive = edges.slice(1).fill(0);
	for (let row = 0; row < rows; row++) {
		const counts = truth[row] === 1 ? positive : negative;
		counts[binOf(values[row], edges)]++;
	}
	return {
		edges,
		negative,
		positive
	};
}
/** Rows per bin of truth − prediction between the 0.5 % and 99.5 % quantiles; the outer bins also hold what lies beyond. */
function residualHistogram({ rows, scores, truth }) {
	const residuals = new Float64Array(rows);
	for (let row = 0; row < rows; row++) residuals[row] = truth[row] - scores[0][row];
	const order = sortedOrder(residuals);
	const beyond = Math.floor(rows * TAIL);
	const edges = edgesOf({
		low: residuals[order[beyond]],
		high: residuals[order[rows - 1 - beyond]]
	});
	const counts = edges.slice(1).fill(0);
	for (const residual of residuals) counts[binOf(residual, edges)]++;
	return {
		edges,
		counts
	};
}
/** Edges of equal bins; a single value gets one bin around it. */
function edgesOf({ low, high }) {
	const half = Math.max(.5, Math.abs(low) * 1e-9);
	if (low === high) return [low - half, high + half];
	return Array.from({ length: 41 }, (_, i) => i === BINS ? high : low + (high - low) * i / BINS);
}
/** The bin that a value falls into; values beyond the edges fall into the outer bins. */
function binOf(value, edges) {
	const bins = edges.length - 1;
	const share = (value - edges[0]) / (edges[bins] - edges[0]);
	return Math.min(Math.max(Math.floor(share * bins), 0), bins - 1);
}

// actions/_lib/evaluation/curves.ts
const NO_CURVES = {
	roc: null,
	precisionRecall: null,
	calibration: null,
	scores: null,
	residuals: null
};
/** What the HTML report draws of one model; null for ranking and without rows. Histograms count rows, unweighted. */
function curvesOf(sample, weight, task) {
	if (sample.rows === 0) return null;
	switch (task) {
		case "binary": return binaryCurves(sample, weight);
		case "multiclass": return {
			...NO_CURVES,
			calibration: isProbable(sample) ? probabilityBins(sample, weight) : null
		};
		case "regression": return regressionCurves(sample, weight);
		case "ranking": return null;
	}
}
function isProbable(sample) {
	return sample.classes > 0 && notProbabilities(sample) === null;
}
function binaryCurves(sample, weight) {
	const probable = isProbable(sample);
	const sweep = sweepOf({
		scores: sample.scores[0],
		truth: sample.truth,
		positive: 1
	});
	return {
		...NO_CURVES,
		roc: rocCurve(sweep, weight),
		precisionRecall: precisionRecallCurve(sweep, weight),
		calibration: probable ? probabilityBins(sample, weight) : null,
		scores: scoreHistogram(sample, probable)
	};
}
function regressionCurves(sample, weight) {
	const [calibration, residuals] = [quantileBins(sample, weight), residualHistogram(sample)];
	return {
		...NO_CURVES,
		calibration: calibration.every((bin) => areShowable(Object.values(bin))) ? calibration : null,
		residuals: areShowable(residuals.edges) ? residuals : null
	};
}
/** Numbers so large that their sums overflow have no picture. */
function areShowable(values) {
	return values.every((value) => value === null || unshowable(value) === null);
}
/** [false positive rate, true positive rate] from (0, 0) to (1, 1), evenly spaced along the sum of both; null if a class is absent. */
function rocCurve(sweep, weight) {
	const { positives, negatives } = totalsOf(sweep, weight);
	if (positives === 0 || negatives === 0) return null;
	const path = createPath([0, 0]);
	for (const { hits, alarms } of thresholds(sweep, weight)) {
		const point = [Math.min(alarms / negatives, 1), Math.min(hits / positives, 1)];
		path.add(point, (point[0] + point[1]) / 2);
	}
	return path.end([1, 1]);
}
/** [recall, precision] from (0, 1) to (1, base rate), evenly spaced in recall; null without a positive row. */
function precisionRecallCurve(sweep, weight) {
	const { positives, negatives } = totalsOf(sweep, weight);
	if (positives === 0) return null;
	const path = createPath([0, 1]);
	for (const { hits, alarms } of thresholds(sweep, weight)) {
		if (hits + alarms === 0) continue;
		const recall = Math.min(hits / positives, 1);
		path.add([recall, hits / (hits + alarms)], recall);
	}
	return path.end([1, positives / (positives + negatives)]);
}
/** Keeps a point each time that the way (0 to 1) passes another mark, so that no curve has more than 201. */
function createPath(start) {
	const points = [start];
	const marks = 199;
	let passed = 0;
	return {
		add(point, way) {
			const mark = Math.floor(way * marks);
			if (mark <= passed) return;
			passed = mark;
			points.push(point);
		},
		end(point) {
			const last = points.at(-1);
			if (last[0] !== point[0] || last[1] !== point[1]) points.push(point);
			return points;
		}
	};
}
/** Weight of positive (hits) and negative rows (alarms) at or above each distinct score, greatest first. */
function* thresholds({ order, flags }, weight) {
	let [hits, alarms] = [0, 0];
	for (let i = order.length - 1; i >= 0; i--) {
		const w = weight === null ? 1 : weight[order[i]];
		if (flags[i] & 1) hits += w;
		else alarms += w;
		if (flags[i] & 2) yield {
			hits,
			alarms
		};
	}
}
function totalsOf({ order, flags }, weight) {
	let [positives, negatives] = [0, 0];
	for (let i = 0; i < order.length; i++) {
		const w = weight === null ? 1 : weight[order[i]];
		if (flags[i] & 1) positives += w;
		else negatives += w;
	}
	return {
		positives,
		negatives
	};
}

// actions/_lib/evaluation/document/measured-metric.ts
/** A metric as evaluation.json has it. */
function measuredMetric({ metric, values, estimate, reason, note }, n) {
	const measured = values[0];
	const said = [
		measured.value === null ? measured.reason : measured.warning,
		estimate ? null : reason,
		estimate?.hidden === void 0 ? null : "no spread: the interval is that of the rule of three",
		note
	];
	const reasons = [...new Set(said.filter((text) => text !== null && text !== void 0))];
	return {
		name: metric.name,
		value: measured.value,
		interval: estimate && [...estimate.interval],
		method: methodOf(estimate?.test ?? "none"),
		...reasons.length > 0 && { reason: reasons.join("; ") },
		n,
		higherIsBetter: metric.higherIsBetter
	};
}
/** One model's metric is never tested against another's. */
function methodOf(test) {
	return test === "mcnemar" || test === "unpaired-se" ? "none" : test;
}
/** A file's metric as evaluation.json has it: an interval only where the file gives a standard error. */
function measuredFileMetric(metric, confidence) {
	const { name, value, reason, note, deviation, n, higherIsBetter } = metric;
	const estimate = estimateFromFile(metric, confidence);
	const said = [
		reason,
		estimate && "interval from the metric file's standard error",
		note && `the value ${note}`
	].filter(Boolean);
	return {
		name,
		value,
		interval: estimate && [...estimate.interval],
		method: "none",
		...said.length > 0 && { reason: said.join("; ") },
		...estimate && { standardError: deviation },
		n,
		higherIsBetter
	};
}

// actions/_lib/evaluation/measurement.ts
/** A confusion matrix of more classes is left out: it is too large to read. */
const MOST_CLASSES = 100;
/** What a slice shows, the one that orders them first. */
const SLICE_METRICS = {
	binary: [
		"roc_auc",
		"log_loss",
		"accuracy"
	],
	multiclass: [
		"accuracy",
		"log_loss",
		"f1_macro"
	],
	regression: ["mae", "rmse"],
	ranking: ["ndcg_10", "mrr"]
};
/** Measures one model on the rows of one evaluation set: every metric of the task with its interval, slices worst first, confusion and curves. */
function measureRows({ model, rows, scores, settings, files = [], progress }) {
	const samples = sampleSetOf(rows, [scores], settings);
	const sample = samples.models[0];
	const estimated = estimateMetrics(metricsFor(rows.task), {
		...samples,
		settings,
		seed: `${settings.seed}/all`,
		visits: VISITS,
		progress
	});
	return {
		model,
		task: rows.task,
		data: {
			rows: rows.rows,
			clusters: samples.groups?.kind === "clusters" ? samples.groups.size : null,
			digest: rows.digest
		},
		settings,
		metrics: [...estimated.map((one) => measuredMetric(one, rows.rows)), ...files.map((metric) => measuredFileMetric(metric, settings.confidence))],
		slices: measuredSlices({
			rows,
			samples,
			settings,
			progress
		}),
		confusion: confusion(sample, rows.weight),
		curves: curvesOf(sample, rows.weight, rows.task)
	};
}
/** One model by its metric files alone. */
function measureFiles({ model, settings, digest, files }) {
	return {
		model,
		task: "custom",
		data: {
			rows: 0,
			clusters: null,
			digest
		},
		settings,
		metrics: files.map((metric) => measuredFileMetric(metric, settings.confidence)),
		slices: [],
		confusion: null,
		curves: null
	};
}
function measuredSlices({ rows, samples, settings, progress }) {
	const names = SLICE_METRICS[rows.task];
	const metrics = metricsFor(rows.task).filter((metric) => names.includes(metric.name));
	return rows.slices.flatMap((slicing, index) => {
		progress("slices", index / rows.slices.length);
		const shown = slicesOf(rows, slicing);
		return shown.map(({ column, value, indices, tooSmall }) => {
			const request = {
				...sampleSetAt(samples, indices),
				settings,
				seed: `${settings.seed}/${column}=${value}`,
				visits: VISITS / shown.length,
				progress: () => {}
			};
			const estimated = tooSmall ? [] : estimateMetrics(metrics, request);
			return {
				column,
				value,
				n: indices.length,
				tooSmall,
				metrics: estimated.map((one) => measuredMetric(one, indices.length))
			};
		});
	}).sort((a, b) => badness(b, names[0]) - badness(a, names[0]) || b.n - a.n);
}
/** Greater is worse; slices without the leading metric come last. */
function badness({ metrics }, leading) {
	const metric = metrics.find(({ name }) => name === leading);
	if (metric === void 0 || metric.value === null) return -Number.MAX_VALUE;
	return metric.higherIsBetter ? -metric.value : metric.value;
}
function confusion(sample, weight) {
	const { classes, labels } = sample;
	if (classes === 0 || classes > MOST_CLASSES) return null;
	const matrix = [...confusionOf(sample, weight)];
	return {
		labels,
		matrix: labels.map((_, row) => matrix.slice(row * classes, (row + 1) * classes))
	};
}

// actions/_lib/evaluation/metric-direction/qualifiers.ts
/** Splits, averages, classes and aggregates: they describe on what and how a metric was measured, and do not change its direction. */
const QUALIFIERS = setOf(`train training val valid validation eval evaluation dev test testing holdout heldout oof fold macro micro weighted
binary avg average averaged mean median overall total all ovr ovo each min max minimum maximum best last latest final epoch step batch ema
smoothed cumulative running value values pct percent class classes cls top small medium large metrics results summary mid agg global
strict flexible lsum seed run score scores k th`);
/** After a metric they name the moment of the measurement; with a superlative they are the value: `best_accuracy_epoch` is an epoch. */
const MOMENTS = setOf("epoch step batch fold seed run");
const SUPERLATIVES = setOf("best max min maximum minimum last latest final top");
/** Qualifiers before a word; after it they would be another noun: `accuracy_n` is a number of something. */
const ONLY_IN_FRONT = setOf("n num number nr");
/** What programs do and have: the only words allowed before a duration, a size or an amount of work. */
const PROCESS = setOf(`inference infer predict prediction predictions predicting training fit fitting scoring forward backward pass request requests response query
token tokens first next decode decoding encode encoding prefill generation generate generated prompt input output wall clock wallclock cpu gpu tpu cuda
model load loading startup cold warm compile compilation build import export elapsed execution exec processing process processed preprocess
preprocessing postprocess postprocessing tokenization peak resident artifact binary file package onnx weights disk http req client server api
search index indexing render rendering sample samples image images row sentence item op used usage allocated size successful e2e system sys perf performance bench benchmark timing timings
resource resources`);
const REWARDED = setOf("episode episodic ep discounted undiscounted rollout");
const TIME = setOf(`ns us ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days
nanoseconds microseconds milliseconds millisecond microsecond nanosecond`);
const SIZE = setOf("b kb mb gb tb kib mib gib byte bytes kilobytes megabytes gigabytes");
const MONEY = setOf("usd eur gbp dollars cents kwh wh kg g joules");
const LENGTH = setOf("m cm mm km px pixel pixels deg degrees");
/** Units that alone mean that less is better; `hr`, `m` or `day` may be something else. */
const PLAIN_UNIT = /^(?:ns|us|ms|secs?|seconds?|(?:nano|micro|milli)seconds?|[kmgt]i?b|bytes|(?:kilo|mega|giga)bytes)$/;
/** What a unit is a unit of; null for any other word. */
function unitOf(word) {
	if (TIME.has(word)) return "time";
	if (SIZE.has(word)) return "size";
	if (MONEY.has(word)) return "money";
	return LENGTH.has(word) ? "length" : null;
}
/** `p95`, `90th`, `1k`, `v1`, `class0`, `macro`: does not describe what is measured. */
function isQualifier(word) {
	return QUALIFIERS.has(word) || /^(?:[pqv]?\d+|\d+(?:st|nd|rd|th|k))$/.test(word) || QUALIFIERS.has(word.replace(/\d{1,9}$/, ""));
}
/** Whether a name ends in the moment at which its metric was best, which is no metric. */
function isMomentOfBest(ending, words) {
	return ending.some((word) => MOMENTS.has(word)) && words.some((word) => SUPERLATIVES.has(word));
}
/** Whether a word makes a count of what follows: `num_fps` are false positives, not frames per second. */
function isNumbering(word) {
	return ONLY_IN_FRONT.has(word) || word === "total";
}
/** Whether a word is allowed before a metric whose own name is too vague. */
function isModest(word, of) {
	if (isQualifier(word) || ONLY_IN_FRONT.has(word)) return true;
	if (of === "nothing") return false;
	return (of === "process" ? PROCESS : REWARDED).has(word);
}
function setOf(text) {
	return new Set(text.split(/\s+/));
}

// actions/_lib/evaluation/metric-direction/lexicon.ts
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
area under the roc curve, area under the receiver operating characteristic curve, area under the precision recall curve`;
const LOSS = `loss, losses, logloss, log loss, mlogloss, crossentropy, cross entropy, nll, nloglik, negative log likelihood, neg log likelihood, hinge, hinge loss,
huber, logcosh, log cosh, pinball, pinball loss, quantile loss, brier, brier score, brier score loss, crps, interval score, winkler score, perplexity,
ppl, bpb, bpc, bpd, deviance, deviance score, poisson deviance, gamma deviance, tweedie deviance,
tweedie deviance score, kl divergence, kullback leibler divergence,
js divergence, jensen shannon divergence, fid, fid score, kid, frechet inception distance, kernel inception distance, lpips,
learned perceptual image patch similarity, regret, aic, bic, l1, l2, eer, dcf, zero one loss, davies bouldin, davies bouldin score,
hamming distance, edit distance, levenshtein distance, hausdorff distance, hausdorff, hd95, word info lost, fpr, fnr, owa, msis,
negative likelihood ratio, fallout, fall out, wil, jer, der, mer, wer, cer, ter, edit rate, calibration error, expected calibration error, ece, mce`;
const ERROR = `error, merror, max error, mae, mse, rmse, nrmse, msle, rmsle, mape, smape, wape, wmape, mdape, mase, medae, medape, ae, mphe, rmspe,
rmsse, wrmsse, absolute error, squared error, root mean squared error, relative squared error, relative absolute error, squared log error, root mean squared log error, squared logarithmic error, absolute percentage error, percentage error`;
const FAILURES = `failure, crash, timeout, violation, hallucination, mistake, misclassification, exception, fault, miss, jailbreak,
collision, bug, defect, outage, false positive, false negative, false alarm, false accept, false acceptance, false reject,
false rejection, false discovery, false omission, missed detection, failed request, failed test, failed query`;
/** Words that alone are no quantity, or are a setting. */
const NOT_ALONE = [
	"timeout",
	"miss",
	"false discovery",
	"false omission",
	"fault",
	"exception",
	"crash",
	"defect",
	"hallucination"
];
const OTHERS = {
	"plain-quality": "correlation, corrcoef, corr coef, correct, exact, sensitivity",
	"plain-loss": "toxicity",
	reward: "reward, rewards, rew, return, returns",
	throughput: "throughput, goodput",
	rate: "qps, rps, tps, fps, sps",
	work: `op, ops, operation, operations, sample, samples, token, tokens, tok, image, images, img, imgs, request, requests, req, reqs, row, rows,
record, records, iteration, iterations, iter, iters, it, its, step, steps, batch, batches, example, examples, item, items, query, queries, frame, frames,
sentence, sentences, document, documents, prediction, predictions, inference, inferences`,
	cost: "cost, costs, emissions, energy consumption, power consumption, allocs, allocations",
	latency: "latency, latencies, delay, ttft, tpot, itl, e2el, inter token latency",
	duration: `time, times, duration, runtime, elapsed, cold start, time to first token, time to first byte, time to train,
time to convergence`,
	size: `memory, memory usage, memory used, rss, vram, ram, heap, model size, binary size, artifact size, file size, package size,
footprint, memory footprint`
};
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
allowed, permitted, tolerated, expected, injected, ignored, suppressed, removed, flagged, found, memorization, memorisation, pg loss, pi loss`;
const LEXICON = new Map([
	...Object.entries(OTHERS).flatMap(([kind, text]) => entries(text, kind)),
	...entries(QUALITY, "quality"),
	...entries(LOSS, "loss"),
	...entries(ERROR, "error"),
	...entries(DOUBT, "doubt"),
	...listed(`${FAILURES}, error`).flatMap(counted),
	...listed(FAILURES).flatMap((name) => NOT_ALONE.includes(name) ? [] : [[name, "failure"]])
]);
/** The most words that one phrase of the lexicon has. */
const LONGEST_PHRASE = Math.max(...[...LEXICON.keys()].map((phrase) => phrase.split(" ").length));
/** What a word or phrase is about, `map50` as `map`; undefined if it is not known. */
function kindOf(phrase) {
	return LEXICON.get(phrase) ?? LEXICON.get(phrase.replace(/\d{1,9}$/, ""));
}
/** `error rate`, `error count`, `errors`: how often it happens, or how many there were. */
function counted(name) {
	return [
		name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}${/(?:s|sh|ch)$/.test(name) ? "es" : "s"}`,
		`${name} rate`,
		`${name} count`
	].map((phrase) => [phrase, "failure"]);
}
function entries(text, kind) {
	return listed(text).map((phrase) => [phrase, kind]);
}
function listed(text) {
	return text.split(/,\s/).map((phrase) => phrase.trim());
}

// actions/_lib/evaluation/metric-direction/terms.ts
const PLACES = /* @__PURE__ */ new Set([
	"on",
	"in",
	"for",
	"by",
	"across",
	"among",
	"within"
]);
/** Words as terms, the longest phrases of the lexicon first. */
function termsOf(words) {
	const terms = [];
	for (let at = 0; at < words.length;) {
		let length = Math.min(LONGEST_PHRASE, words.length - at);
		while (length > 1 && kindOf(words.slice(at, at + length).join(" ")) === void 0) length--;
		const text = words.slice(at, at + length).join(" ");
		terms.push({
			text,
			kind: kindOf(text)
		});
		at += length;
	}
	return terms;
}
/** Without `@5`, `at_recall_90` and `on_mnist`; null where what follows `at` is no other metric and no number. */
function withoutPlace(terms) {
	const at = terms.findIndex(({ text }) => text === "at" || text === "@");
	if (at >= 0) return terms.slice(at + 1).filter(({ text }) => text !== "at" && text !== "/").every(({ text, kind }) => kind !== void 0 || isQualifier(text)) ? terms.slice(0, at) : null;
	const place = terms.findIndex(({ text }) => PLACES.has(text));
	return place < 0 ? [...terms] : terms.slice(0, place);
}
/** Removes qualifiers and units from the end, and `neg` from before the head; null where these change the meaning. */
function strip(given, isPerTime) {
	const terms = [...given];
	while (terms.length > 0 && isTrailing(terms.at(-1), isPerTime)) terms.pop();
	const ending = given.slice(terms.length).map(({ text }) => text);
	const names = given.map(({ text }) => text);
	if (isMomentOfBest(ending, names)) return null;
	const units = ending.filter((text) => unitOf(text) !== null && !isQualifier(text));
	const isScored = ending.some((text) => text === "score" || text === "scores");
	const neg = terms.findIndex(({ text }) => text === "neg");
	if (neg >= 0 && !terms.slice(neg + 1, -1).every(({ text }) => isQualifier(text))) return null;
	return {
		terms: neg < 0 ? terms : terms.toSpliced(neg, 1),
		units,
		isScored,
		isNeg: neg >= 0
	};
}
/** In `steps_per_second` the steps are what is counted. */
function isTrailing({ text, kind }, isPerTime) {
	if (text === "/") return true;
	return !(kind !== void 0 && (kind !== "work" || isPerTime)) && (isQualifier(text) || unitOf(text) !== null);
}

// actions/_lib/evaluation/metric-direction/words.ts
/** What `x/unit` at the end of a name divides by; elsewhere a slash parts a path. */
const DENOMINATORS = /\/ ?(ns|us|ms|s|secs?|seconds?|min|minutes?|h|hr|hours?|days?|ops?|calls?|it|iters?|iterations?|steps?|epochs?|batch|tok|tokens?|req|requests?|quer(?:y|ies)|samples?|rows?|images?|img|frames?) ?[)\]]?$/i;
/** Letters, digits and what names are joined with; any other sign makes a formula of it. */
const FOREIGN = /[^\p{L}\p{M}\p{N}\s_.,:/|@()[\]{}%'-]/u;
/** `-loss`, `a - b`, `1-auc`, `100-accuracy`. */
const SUBTRACTION = /(?:^|[\s_./|([])(?:1|100|1\.0)?-\s?[\p{L}\p{N}(]/u;
/** Splits a name at separators, in camel case and before `@`; null where it is a formula, which words do not describe. */
function wordsOf(name) {
	const text = name.normalize("NFKC").replace(/chrf\+\+/i, "chrfpp");
	if (FOREIGN.test(text) || SUBTRACTION.test(text)) return null;
	const words = parted(text.replace(DENOMINATORS, " per $1").replace(/\([BMPO]\)$/, "").replace(/\bp\((\d+)\)/g, "p$1").replace(/@\[?[\d.:%kn]*(?:-\d*)?/gi, " @ ").replace(/(\d)[.,:](?=\d)/g, "$1"));
	const at = words.indexOf("per");
	if (at < 0) return {
		counted: words,
		per: null
	};
	return {
		counted: words.slice(0, at),
		per: words.slice(at + 1)
	};
}
function parted(text) {
	return text.replace(/(\p{Ll}{2})(?=\p{Lu}{2}|\p{Lu}\p{Ll}|\p{Lu}\p{N})/gu, "$1 ").replace(/(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, "$1 ").replace(/(\p{N})(?=\p{Lu}\p{Ll})/gu, "$1 ").replace(/(?<![\p{L}\p{N}])FPs(?![\p{L}\p{N}])/gu, "fp").toLowerCase().replace(/(?<![a-z0-9])bits?[\s_-]per[\s_-](?:byte|character|char|dim)(?![a-z0-9])/g, "bpb").replace(/(?<![a-z0-9])(strict|flexible)[_-](?:match|extract)(?![a-z0-9])/g, "$1").replace(/(?<![a-z0-9])(?:number|count)[\s_-]of[\s_-]/g, "num ").replace(/[./|:]/g, " / ").split(/[^\p{L}\p{M}\p{N}@/]+/u).map((word) => word === "μs" ? "us" : word).filter((word) => word !== "");
}

// actions/_lib/evaluation/metric-direction/direction.ts
/** Whether more of a kind is better; null where that depends. */
const HIGHER = {
	quality: true,
	"plain-quality": true,
	reward: true,
	throughput: true,
	rate: true,
	work: null,
	loss: false,
	"plain-loss": false,
	error: false,
	failure: false,
	cost: false,
	latency: false,
	duration: false,
	size: false,
	doubt: null
};
/** Which words are allowed before these kinds: `watch_time` is no cost as `inference_time` is. The others take any. */
const MODEST = {
	duration: "process",
	size: "process",
	work: "process",
	rate: "process",
	reward: "reward",
	"plain-quality": "nothing",
	"plain-loss": "nothing"
};
/** Kinds for which the path before the name must be known, too, as in `watch/time`. */
const WHOLE = /* @__PURE__ */ new Set([
	"duration",
	"size",
	"work"
]);
/**
* Whether more of a metric is better, by its name alone; null where the name leaves a doubt, so that the user is asked.
*
* A name is read as an English compound: its head is the last word once qualifiers (`val`, `macro`, `p95`, `@5`, units) are taken
* away, and only a head that the lexicon knows gives a direction. A word that derives, compares or denies, anywhere in the name,
* makes it unknown. `x_per_y` goes by what is counted.
*/
function directionOf(name) {
	const words = wordsOf(name);
	const parts = words && partsOf(words);
	if (parts === null) return null;
	const { stripped, isPerTime, per } = parts;
	const head = stripped.terms.at(-1)?.kind;
	if (head === void 0 || head === "work" && !isPerTime) return isPerTime ? null : directionOfUnit(stripped, per);
	if (DOUBTS.some((isDoubt) => isDoubt(head, parts))) return null;
	return turned(stripped, head === "work" ? true : HIGHER[head]);
}
/** Null where the name leaves a doubt already. */
function partsOf(words) {
	const { counted, per } = words;
	if (hasDoubt(words) || per !== null && !isDenominator(per)) return null;
	const isPerTime = per !== null && unitOf(per[0]) === "time";
	const all = termsOf(counted);
	const terms = withoutPlace(all);
	const stripped = terms && strip(terms, isPerTime);
	return stripped && {
		all,
		stripped,
		per,
		isPerTime,
		isPlaced: terms.length < all.length
	};
}
/** What makes the direction of a known head doubtful. */
const DOUBTS = [
	(head, { isPlaced, isPerTime }) => WHOLE.has(head) && (isPlaced || isPerTime && head !== "work"),
	(head, { per, all }) => head === "rate" && (per !== null || all.some(({ text }) => isNumbering(text))),
	(head, { stripped }) => !unitsFit(head, stripped.units),
	(head, { stripped }) => !isPlainBefore(head, stripped.terms.slice(0, -1)),
	(_, { stripped }) => mayNameClass(stripped.terms)
];
/** Whether a word of the name derives, compares or denies, so that not even a unit can say which direction is better. */
function isDoubtful(name) {
	const words = wordsOf(name);
	return words === null || hasDoubt(words);
}
function hasDoubt({ counted, per }) {
	return [...termsOf(counted), ...termsOf(per ?? [])].some(({ kind }) => kind === "doubt");
}
/** `token`, `1k_tokens`, `step_ms`: one thing, and units or qualifiers. */
function isDenominator(per) {
	const [, ...rest] = per.filter((word) => !/^\d+k?$/.test(word));
	return per.length > 0 && rest.every((word) => isQualifier(word) || unitOf(word) !== null);
}
/** `p95_ms`, `predict_ms`, `s/it`: only what a program does and its unit. */
function directionOfUnit({ terms, units }, per) {
	const unit = units.find((word) => unitOf(word) === "time" || unitOf(word) === "size");
	const isDoing = ({ text, kind }) => text === "/" || kind === "latency" || kind === "duration" || kind === "size" || isModest(text, "process");
	if (unit === void 0 || !terms.every(isDoing)) return null;
	return terms.length > 0 || per !== null || PLAIN_UNIT.test(unit) ? false : null;
}
function unitsFit(head, units) {
	if (head === "error" || head === "throughput" || head === "rate") return true;
	const wanted = {
		latency: "time",
		duration: "time",
		size: "size",
		cost: "money"
	}[head];
	return units.every((unit) => unitOf(unit) === wanted);
}
/** Whether no word before the head means the opposite; before some heads every word must be known. */
function isPlainBefore(head, before) {
	const own = before.slice(before.findLastIndex(({ text }) => text === "/") + 1);
	const modest = MODEST[head];
	const isKnown = ({ text, kind }) => text === "/" || kind === head || (head === "work" || head === "rate") && kind === "throughput" || modest !== void 0 && isModest(text, modest);
	if (modest && !(WHOLE.has(head) ? before : own).every(isKnown)) return false;
	if (head === "loss" || head === "error") return true;
	const opposite = head === "work" ? false : !HIGHER[head];
	return !before.some((term) => term.kind && HIGHER[term.kind] === opposite && (!MODEST[term.kind] || own.includes(term)));
}
/** `f1_error` and `recall_errors` may be the quality of a class of that name; `dice_loss` and `precision_loss` are losses. */
function mayNameClass(terms) {
	const head = terms.at(-1);
	const isQuality = ({ kind }) => kind === "quality" || kind === "plain-quality";
	return ["error", "errors"].includes(head.text) && terms.slice(0, -1).some(isQuality);
}
/** `neg_mean_squared_error` is turned, `neg_loss` may be the loss of negatives; the score of a latency may be better higher. */
function turned({ terms, isScored, isNeg }, direction) {
	if (direction === false && isScored) return null;
	if (!isNeg) return direction;
	const { text, kind } = terms.at(-1);
	return (kind === "loss" || kind === "error") && ![
		"loss",
		"losses",
		"error",
		"hinge"
	].includes(text) ? true : null;
}

// actions/_lib/evaluation/metric-direction/unit.ts
/** Units that leave the direction to the name. */
const SILENT = /^(?:|%|percent|points?|score|-|none)$/i;
/** Units that a benchmark's name contradicts only if it is about something other than the time taken. */
const TIME_OR_SIZE = /^(?:ns|us|μs|ms|s|secs?|seconds?|(?:nano|micro|milli)seconds?|min|minutes?|h|hours?|[kmg]i?b|b|bytes?)$/i;
/** Times that are better long. */
const LASTING = /\b(?:watch|dwell|session|engagement|retention|lifetime|life|battery|listening|gameplay)\b/i;
/**
* The direction of a benchmark's number by its unit and name together: `ops/ms` is better higher and `ns/iter` lower, whatever the
* benchmark is called. Null where the unit is not known, or where the name doubts or contradicts it (`dropped frames` in `frames/s`).
*/
function directionOfBenchmark(name, unit) {
	if (SILENT.test(unit)) return directionOf(name);
	const byUnit = TIME_OR_SIZE.test(unit) ? false : directionOf(unit);
	const own = name.endsWith(` - ${unit}`) ? name.slice(0, -unit.length - 3) : name;
	if (byUnit === null || isDoubtful(own) || LASTING.test(own)) return null;
	const byName = directionOf(own);
	return byName === null || byName === byUnit ? byUnit : null;
}

// actions/_lib/evaluation/metric-files/value.ts
/** What tools write if they have no value. */
const ABSENT = /^(?:-|--|—|–|\?|#?n\/?a|null|none|nil|undefined|missing|[+-]?(?:nan|inf|infinity))$/i;
/** `0.93`, `41%`, `1,234.5`, `12.5 ms`, `.5`: a number that is not written as one. */
const NUMBER_AS_TEXT = /^[+-]?(?:\d[\d.,]{0,30}|\.\d{1,30})(?:e[+-]?\d{1,4})?[ ]?(?:%|percent|ns|us|ms|s|sec|kb|mb|gb)?$/i;
/** `3.10.2` and `2024.01.31` are a version and a date. */
const POINTS = /\.[^.]*\./;
const LONGEST = 40;
/** What a value of a JSON or YAML file is: a number, an undefined number, or no metric. */
function leafValue(value) {
	if (typeof value === "number") return Number.isFinite(value) ? { value } : {
		value,
		said: String(value)
	};
	if (value === null || value === void 0) return {
		value: NaN,
		said: "null"
	};
	if (typeof value === "string") return textValue(value);
	if (Array.isArray(value)) return {
		value: NaN,
		said: "a list",
		isAside: true
	};
	return {
		value: NaN,
		said: isMapping(value) ? "a mapping" : String(value),
		isAside: true
	};
}
/** What a cell of a table is, where every number is text: `NA` is undefined, `cnn` no metric. */
function cellValue(text) {
	if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) {
		const value = Number(text);
		return Number.isFinite(value) ? { value } : {
			value,
			said: quoted(text)
		};
	}
	return textValue(text);
}
/** Whether a value of a series is a number or an undefined number. */
function isPoint(value) {
	return !leafValue(value).isAside;
}
function textValue(text) {
	const trimmed = text.trim();
	const isMetric = ABSENT.test(trimmed) || NUMBER_AS_TEXT.test(trimmed) && !POINTS.test(trimmed);
	return {
		value: NaN,
		said: quoted(text),
		...isMetric ? {} : { isAside: true }
	};
}
function quoted(text) {
	return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

// actions/_lib/evaluation/metric-files/benchmark.ts
/** github-action-benchmark's `[{"name","unit","value"}]`; unit and name together say which direction is better. */
const benchmark = {
	name: "github-action-benchmark's list",
	read: (contents) => {
		if (contents.table !== null || !Array.isArray(contents.tree) || contents.tree.length === 0) return null;
		const entries = contents.tree.map(readingOf);
		return entries.every((entry) => entry !== null) ? entries : null;
	}
};
function readingOf(entry) {
	if (!isMapping(entry)) return null;
	const { name } = entry;
	if (typeof name !== "string" || !("value" in entry) || !isPoint(entry["value"])) return null;
	const unit = typeof entry["unit"] === "string" ? entry["unit"].trim() : "";
	return {
		name,
		...leafValue(entry["value"]),
		unit,
		higherIsBetter: directionOfBenchmark(name, unit)
	};
}

// actions/_lib/evaluation/metric-files/tree.ts
/** The document of a JSON or YAML file if it is a mapping, else null. */
function mappingOf(contents) {
	return contents.table === null && isMapping(contents.tree) ? contents.tree : null;
}
/** Everything below a mapping by its dotted name; lists and texts are no metrics unless a gate names them. */
function leavesOf(mapping, prefix = "") {
	return Object.entries(mapping).flatMap(([key, value]) => {
		const name = `${prefix}${key}`;
		return isMapping(value) ? leavesOf(value, `${name}.`) : [{
			name,
			...leafValue(value)
		}];
	});
}
/** A list with a number for each epoch or round, some of them undefined. */
function isSeries(value) {
	return Array.isArray(value) && value.some((item) => typeof item === "number") && value.every(isPoint);
}
/** The values of a mapping, if there are any and all are mappings; else null. */
function groupsOf(value) {
	if (!isMapping(value)) return null;
	const groups = Object.entries(value).filter((entry) => isMapping(entry[1]));
	return groups.length > 0 && groups.length === Object.keys(value).length ? groups : null;
}

// actions/_lib/evaluation/metric-files/classification-report.ts
const AVERAGES = [
	"macro",
	"micro",
	"weighted",
	"samples"
];
const COLUMNS = {
	precision: "precision",
	recall: "recall",
	"f1-score": "f1"
};
/**
* scikit-learn's `classification_report(output_dict=True)`: accuracy and averages under Trainyard's names, `f1_macro`.
* Single classes are no headline, so they are set aside: `cat.precision`.
*/
const classificationReport = {
	name: "scikit-learn's classification_report",
	read: (contents) => {
		const report = mappingOf(contents);
		const macro = report?.["macro avg"];
		if (!report || !isMapping(macro) || !("f1-score" in macro)) return null;
		const n = typeof macro["support"] === "number" ? { n: macro["support"] } : {};
		const headline = "accuracy" in report ? [{
			name: "accuracy",
			...leafValue(report["accuracy"]),
			...n
		}] : [];
		const classes = Object.fromEntries(Object.entries(report).filter(([, row]) => isMapping(row)));
		return [
			...headline,
			...AVERAGES.flatMap((average) => averaged(report, average)),
			...leavesOf(classes).map((reading) => ({
				...reading,
				isAside: true
			}))
		];
	}
};
function averaged(report, average) {
	const row = report[`${average} avg`];
	if (!isMapping(row)) return [];
	const n = typeof row["support"] === "number" ? { n: row["support"] } : {};
	return Object.entries(COLUMNS).flatMap(([column, name]) => column in row ? [{
		name: `${name}_${average}`,
		...leafValue(row[column]),
		...n
	}] : []);
}

// actions/_lib/evaluation/metric-files/text-table.ts
const MOST_COLUMNS = 1e4;
/** Reads a small CSV or TSV file with a header; names and values are trimmed, since Ultralytics pads both. */
function textTable(text, file) {
	const [columns, ...rows] = parsed(text, file);
	if (columns === void 0) return {
		columns: [],
		rows: []
	};
	if (columns.length > MOST_COLUMNS) throw malformed(file, `it has ${columns.length} columns`);
	const again = columns.find((name, index) => columns.indexOf(name) < index);
	if (again !== void 0) throw malformed(file, `the column ${JSON.stringify(again)} is there twice`);
	return {
		columns,
		rows
	};
}
function parsed(text, file) {
	try {
		return parse(text, {
			delimiter: file.endsWith(".tsv") ? "	" : ",",
			bom: true,
			trim: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true
		});
	} catch (cause) {
		throw malformed(file, cause instanceof Error ? cause.message : String(cause), cause);
	}
}
/** Each column's last cell that is not empty: loggers leave cells empty where a step measured something else. */
function latestOf({ columns, rows }) {
	return columns.flatMap((name, index) => {
		const last = rows.findLast((row) => (row[index] ?? "") !== "")?.[index];
		return last === void 0 ? [] : [{
			name,
			...cellValue(last)
		}];
	});
}
function malformed(file, why, cause) {
	return new Problem({
		what: `this is no table with a header: ${why}`,
		where: file,
		fix: "write a header and rows with as many cells, each column once",
		cause
	});
}

// actions/_lib/evaluation/metric-files/dvclive.ts
/** DVCLive's `metrics.json`: nested numbers and the `step` at which they were written. */
const dvcliveSummary = {
	name: "DVCLive's metrics.json",
	read: (contents) => {
		const mapping = mappingOf(contents);
		if (!mapping || !Number.isInteger(mapping["step"])) return null;
		const { step: _, ...metrics } = mapping;
		return leavesOf(metrics);
	}
};
const PLOTS = "/plots/metrics/";
/** DVCLive's `plots/metrics/val/loss.tsv`: `[timestamp,] step, loss`; named `val.loss` by its path, as in the summary. */
const dvclivePlot = {
	name: "DVCLive's plot",
	read: (contents) => {
		const path = plotOf(contents.file);
		if (path === null || contents.table === null) return null;
		const { columns } = contents.table;
		const own = path.split("/").at(-1);
		if (!columns.includes("step") || !columns.includes(own)) return null;
		return latestOf(contents.table).filter(({ name }) => name === own).map((reading) => ({
			...reading,
			name: path.replaceAll("/", ".")
		}));
	}
};
/** `val/loss` of `plots/metrics/val/loss.tsv`, wherever that folder lies. */
function plotOf(file) {
	const start = `/${file}`.indexOf(PLOTS);
	const path = file.slice(start + 15 - 1, -4);
	return start < 0 || !file.endsWith(".tsv") || path === "" ? null : path;
}

// actions/_lib/evaluation/metric-files/evals-result.ts
/** XGBoost's and LightGBM's `evals_result`: `{"validation_0":{"logloss":[0.6,0.5]}}`, one value a round; the last counts. */
const evalsResult = {
	name: "evals_result",
	read: (contents) => {
		const series = groupsOf(mappingOf(contents))?.flatMap(([set, metrics]) => Object.entries(metrics).map(([metric, values]) => ({
			name: `${set}.${metric}`,
			values
		})));
		if (!series?.length || !series.every(({ values }) => isSeries(values))) return null;
		return series.map(({ name, values }) => ({
			name,
			...leafValue(values.at(-1))
		}));
	}
};

// actions/_lib/evaluation/metric-files/counter.ts
/** What training loops write beside metrics: where they are, how long they took, what they were set to. */
const COUNTERS = /^(epoch|step|global_step|iteration|round|batch|time|timestamp|total_flos|total_params|lr|lr[-/].*|learning_rate|grad_norm|num_input_tokens_seen)$|_runtime$|_per_second$|_(steps|samples)$/i;
/** Sets aside what counts or times the run and not the model; gates may still name it. */
function withCountersAside(readings) {
	return readings.map((reading) => COUNTERS.test(reading.name) ? {
		...reading,
		isAside: true
	} : reading);
}

// actions/_lib/evaluation/metric-files/hugging-face.ts
const BOOKKEEPING = /^(train|eval|test|predict)_(runtime|samples_per_second|steps_per_second)$/;
/** Hugging Face's `all_results.json`: `eval_loss` beside `eval_runtime`; `eval_samples` says how many rows. */
const huggingFaceResults = {
	name: "Hugging Face's all_results.json",
	read: (contents) => {
		const results = mappingOf(contents);
		if (!results || !Object.keys(results).some((key) => BOOKKEEPING.test(key))) return null;
		return withCountersAside(leavesOf(results)).map((reading) => ({
			...reading,
			...rowsOf$1(reading, results)
		}));
	}
};
/**
* Hugging Face's `trainer_state.json`: each metric's last entry in `log_history`, and `best_metric`. Where the file names the step of
* the best checkpoint, which `load_best_model_at_end` keeps, that step's entries count instead, and a note says so.
*/
const huggingFaceState = {
	name: "Hugging Face's trainer_state.json",
	read: (contents) => {
		const state = mappingOf(contents);
		const history = state?.["log_history"];
		if (!state || !Array.isArray(history)) return null;
		const entries = history.filter(isMapping);
		const latest = readingsOf$2(entries);
		const kept = keptStep(state);
		const step = kept === null ? [] : entries.filter((entry) => entry["step"] === kept.step);
		for (const reading of readingsOf$2(step).values()) {
			const isLast = Object.is(latest.get(reading.name).value, reading.value);
			latest.set(reading.name, isLast ? reading : {
				...reading,
				note: kept.note
			});
		}
		if (typeof state["best_metric"] === "number") latest.set("best_metric", {
			name: "best_metric",
			...leafValue(state["best_metric"])
		});
		return withCountersAside([...latest.values()]);
	}
};
/** The last reading of each name. */
function readingsOf$2(entries) {
	return new Map(entries.flatMap((entry) => leavesOf(entry).map((reading) => [reading.name, reading])));
}
/** The step that the file names as the best: by itself, or in older files by the folder `checkpoint-200`. */
function keptStep(state) {
	const { best_global_step: named, best_model_checkpoint: checkpoint } = state;
	if (checkpoint === null) return null;
	const folder = typeof checkpoint === "string" ? checkpoint.match(/checkpoint-(\d{1,15})\/?$/)?.[1] : void 0;
	if (!Number.isSafeInteger(named) && folder === void 0) return null;
	const step = Number.isSafeInteger(named) ? named : Number(folder);
	return {
		step,
		note: `of step ${step}, its best checkpoint (${Number.isSafeInteger(named) ? "best_global_step" : "best_model_checkpoint"}), not of the last step`
	};
}
function rowsOf$1({ name }, results) {
	const samples = results[`${name.split("_")[0]}_samples`];
	return typeof samples === "number" ? { n: samples } : {};
}

// actions/_lib/evaluation/metric-files/keras-history.ts
/** Keras' `History.history`: `{"loss":[0.9,0.4],"val_accuracy":[…]}`, one value an epoch; the last counts. */
const kerasHistory = {
	name: "Keras' History",
	read: (contents) => {
		const series = Object.entries(mappingOf(contents) ?? {});
		if (series.length === 0 || !series.every(([, values]) => isSeries(values))) return null;
		return withCountersAside(series.map(([name, values]) => ({
			name,
			...leafValue(values.at(-1))
		})));
	}
};

// actions/_lib/evaluation/metric-files/lm-eval.ts
/**
* lm-eval's results: `{"results":{"mmlu":{"acc,none":0.6,"acc_stderr,none":0.004}}}` gives `mmlu.acc`, with another filter
* `gsm8k.exact_match.strict-match`. Standard errors, directions and numbers of samples are read if the file has them.
*/
const lmEval = {
	name: "lm-eval's results",
	read: (contents) => {
		const document = mappingOf(contents);
		const tasks = groupsOf(document?.["results"]);
		const marks = tasks?.some(([, metrics]) => Object.keys(metrics).some((key) => /,|_stderr$/.test(key)));
		if (!document || !tasks || !marks) return null;
		return tasks.flatMap(([task, metrics]) => readingsOf$1(task, metrics, document));
	}
};
function readingsOf$1(task, metrics, document) {
	const samples = numberAt(document, [
		"n-samples",
		task,
		"effective"
	]);
	return Object.entries(metrics).map(([key, value]) => ({
		value,
		parts: key.split(",")
	})).filter(({ parts: [metric = ""] }) => !metric.endsWith("_stderr")).map(({ value, parts: [metric = "", filter] }) => {
		const direction = valueAt(document, [
			"higher_is_better",
			task,
			metric
		]);
		return {
			name: [
				task,
				metric,
				...filter === void 0 || filter === "none" ? [] : [filter]
			].join("."),
			...leafValue(value),
			...deviationIn$1(metrics[filter === void 0 ? `${metric}_stderr` : `${metric}_stderr,${filter}`]),
			...samples !== null && { n: samples },
			...typeof direction === "boolean" && { higherIsBetter: direction }
		};
	});
}
function deviationIn$1(error) {
	return typeof error === "number" && Number.isFinite(error) ? { deviation: error } : {};
}
function valueAt(document, path) {
	return path.reduce((value, key) => isMapping(value) ? value[key] : void 0, document);
}
function numberAt(document, path) {
	const value = valueAt(document, path);
	return typeof value === "number" ? value : null;
}

// actions/_lib/evaluation/metric-files/number-mapping.ts
/** Any flat or nested mapping, as DVC's metrics: dotted names, lists dropped. */
const numberMapping = {
	name: "a mapping of numbers",
	read: (contents) => {
		const mapping = mappingOf(contents);
		return mapping && leavesOf(mapping);
	}
};

// actions/_lib/evaluation/metric-files/sagemaker.ts
/**
* SageMaker's evaluation: `{"regression_metrics":{"mse":{"value":4,"standard_deviation":2}}}`. Its `standard_deviation` is no standard
* error and gives no interval: in evaluation.json it is the author's own (in Amazon's example that of the residuals), and Model
* Monitor documents its own as that of five random samples of 80 % of the rows ("Model quality metrics and Amazon CloudWatch
* monitoring"), which drawn without replacement is half a standard error. The file does not say which of these it holds.
*/
const sagemaker = {
	name: "SageMaker's evaluation",
	read: (contents) => {
		const groups = groupsOf(mappingOf(contents));
		if (!groups?.every(([name]) => name.endsWith("_metrics"))) return null;
		const readings = groups.flatMap(([group, metrics]) => valuesOf(metrics).map((reading) => ({
			...reading,
			name: groups.length === 1 ? reading.name : `${group}.${reading.name}`
		})));
		return readings.length > 0 ? readings : null;
	}
};
/** Numbers that Python could not write as JSON are text there. */
function valuesOf(metrics) {
	return Object.entries(metrics).flatMap(([name, metric]) => isMapping(metric) && "value" in metric ? [{
		name,
		...leafValue(metric["value"])
	}] : []);
}

// actions/_lib/evaluation/metric-files/training-log.ts
/**
* A table with a row per epoch or step: Ultralytics' `results.csv`, Lightning's `metrics.csv`, Keras' CSVLogger. The last
* value of each column counts, which is the last epoch's and not the best one's.
*/
const trainingLog = {
	name: "a training log",
	read: ({ table }) => {
		if (table === null || !table.columns.some((name) => /^(epoch|step|iteration|round)$/i.test(name))) return null;
		return withCountersAside(latestOf(table));
	}
};
/** A table of one row: a metric per column. */
const oneRow = {
	name: "a table of one row",
	read: ({ table }) => table?.rows.length === 1 ? latestOf(table) : null
};

// actions/_lib/evaluation/metric-files/wandb-summary.ts
/** Weights & Biases' `wandb-summary.json`: what begins with `_` is its own; images and histograms have a `_type`. */
const wandbSummary = {
	name: "Weights & Biases' summary",
	read: (contents) => {
		const summary = mappingOf(contents);
		if (!summary || ![
			"_step",
			"_runtime",
			"_timestamp"
		].some((key) => Object.hasOwn(summary, key))) return null;
		const media = Object.entries(summary).filter(([, value]) => isMedia(value));
		const names = new Set(media.map(([key]) => key));
		const metrics = Object.entries(summary).filter(([key]) => !key.startsWith("_") && !names.has(key));
		return leavesOf(Object.fromEntries(metrics));
	}
};
function isMedia(value) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, "_type");
}

// actions/_lib/evaluation/metric-files/shapes.ts
/** Every known shape, the most distinctive first and any mapping of numbers last. */
const SHAPES = [
	lmEval,
	classificationReport,
	huggingFaceState,
	huggingFaceResults,
	sagemaker,
	benchmark,
	kerasHistory,
	evalsResult,
	wandbSummary,
	dvcliveSummary,
	dvclivePlot,
	trainingLog,
	oneRow,
	numberMapping
];
/** The readings of a file by the first shape that fits, and that shape's name; null if none fits. */
function recogniseShape(contents) {
	for (const { name, read } of SHAPES) {
		const readings = read(contents);
		if (readings !== null) return {
			shape: name,
			readings
		};
	}
	return null;
}

// actions/_lib/evaluation/metric-files/metric-file.ts
const MOST_METRICS = 2e3;
const LONGEST_NAME = 200;
/**
* The readings of one metric file by its shape; a Problem if it holds no metric, or only zeros. Zeros are allowed if one of them is a
* count in `zeroable`, which should be 0, and no metric in the file is better higher.
*/
function readingsOf({ file, text }, zeroable) {
	if (text.trim() === "") throw refused(file, "the metric file is empty", "let the run write its metrics into it");
	const found = recogniseShape(contentsOf(file, text));
	if (found === null) throw refused(file, "the file has none of the known shapes of metrics", SHAPES_HINT);
	const metrics = found.readings.filter(({ isAside }) => !isAside);
	if (metrics.length === 0) throw refused(file, `the file reads as ${found.shape}, and has no number that is a metric`, SHAPES_HINT);
	if (metrics.every(({ value }) => value === 0) && !isAim(metrics, zeroable)) throw allZero(file, metrics);
	if (metrics.length > MOST_METRICS) throw refused(file, `it has ${metrics.length} metrics, more than ${MOST_METRICS}`, "write only the metrics that are needed");
	const long = metrics.find(({ name }) => name.length > LONGEST_NAME || name === "");
	if (long) throw refused(file, `a metric's name has ${long.name.length} characters`, "give it a short name");
	return found.readings.filter(({ name }) => name.length <= LONGEST_NAME);
}
const SHAPES_HINT = "write a JSON or YAML mapping of numbers, a training log as CSV with an epoch or step column, or a table of one row";
function contentsOf(file, text) {
	if (/\.[ct]sv$/.test(file)) return {
		file,
		table: textTable(text, file)
	};
	return {
		file,
		tree: /\.ya?ml$/.test(file) ? parsePlainYaml(text, file) : parsePlainJson(text, file),
		table: null
	};
}
function isAim(metrics, zeroable) {
	const isHigher = ({ name, higherIsBetter = directionOf(name) }) => higherIsBetter === true;
	return metrics.some(({ name }) => zeroable.has(name)) && !metrics.some(isHigher);
}
function allZero(file, metrics) {
	return refused(file, `${metrics.length === 1 ? `its only number, ${metrics[0].name}, is 0` : "all its numbers are 0"}, as in a file that was never filled in`, "write what was measured; if 0 is the aim of a count, give it a gate with `max: 0`");
}
function refused(where, what, fix) {
	return new Problem({
		what,
		where,
		fix
	});
}

// actions/_lib/evaluation/metric-files/metric-files.ts
const MOST_CHARACTERS = 500;
/** The metrics of all declared files; their Problems all at once, also a name with two values or a direction for none. */
function readMetricFiles(files, { directions, measured, zeroable = /* @__PURE__ */ new Set(), isChampion = false }) {
	const { found, problems } = collect(files, zeroable);
	const names = [...found.keys()];
	problems.push(...outsized(names, files[0]?.file ?? ""));
	if (problems.length === 0 && !isChampion) problems.push(...strayDirections(Object.keys(directions), names));
	throwProblems(problems);
	const taken = new Set(measured);
	return [...found.values()].map(({ file, reading }) => {
		const metric = metricOf(reading, {
			file,
			directions
		});
		return taken.has(metric.name) ? {
			...metric,
			name: `file:${metric.name}`
		} : metric;
	});
}
/** Every reading by its name; one that is set aside only if no other has the name. */
function collect(files, zeroable) {
	const collection = {
		found: /* @__PURE__ */ new Map(),
		problems: []
	};
	const { found, problems } = collection;
	for (const given of files) for (const reading of attempt(given, {
		zeroable,
		problems
	})) {
		const earlier = found.get(reading.name);
		if (!earlier || earlier.reading.isAside && !reading.isAside) found.set(reading.name, {
			file: given.file,
			reading
		});
		else if (!isSame(earlier.reading, reading)) problems.push(twoValues(reading.name, [earlier.file, given.file]));
	}
	return collection;
}
/** The metrics that are shown; one that is set aside only if a gate names it or the other model has a number of that name. */
function withoutAside(metrics, { wanted, other }) {
	const numbers = new Set(other?.flatMap(({ name, value, isAside }) => value === null || isAside ? [] : [name]));
	return metrics.filter(({ name, isAside }) => !isAside || wanted.has(name) || numbers.has(name));
}
function attempt(file, { zeroable, problems }) {
	try {
		return readingsOf(file, zeroable);
	} catch (error) {
		const found = problemsOf(error);
		if (found.length === 0) throw error;
		problems.push(...found);
		return [];
	}
}
function isSame(one, other) {
	if (one.isAside || other.isAside) return true;
	return Object.is(one.value, other.value) && one.said === other.said;
}
function metricOf(reading, { file, directions }) {
	const { name, value, said, n, unit, note, isAside } = reading;
	const metric = {
		name,
		...directionIn(reading, directions),
		n: rowsOf(n),
		...unit !== void 0 && { unit },
		...isAside && { isAside }
	};
	if (unshowable(value) !== null) return {
		...metric,
		value: null,
		reason: `${basename(file)} says ${said ?? String(value)}`
	};
	const where = note !== void 0 && { note: `in ${basename(file)} ${note}` };
	return {
		...metric,
		value,
		...deviationIn(reading),
		...where
	};
}
/** By the configuration, else by the file, else by the name. */
function directionIn({ name, higherIsBetter }, directions) {
	if (Object.hasOwn(directions, name)) return { higherIsBetter: directions[name] === "higher" };
	if (higherIsBetter === void 0) return { higherIsBetter: directionOf(name) };
	return {
		higherIsBetter,
		...higherIsBetter !== null && { isDirectionOfFile: true }
	};
}
function deviationIn({ deviation = 0 }) {
	return deviation > 0 && unshowable(deviation) === null ? { deviation } : {};
}
/** Without node:path, which a pure room may not import. */
function basename(file) {
	return file.slice(file.lastIndexOf("/") + 1);
}
/** The number of rows in a file is untrusted: only a whole number is kept. */
function rowsOf(n) {
	return n !== void 0 && Number.isSafeInteger(n) && n > 0 ? n : 0;
}
/** Both models' metrics share one table. */
function outsized(names, where) {
	const most = MOST$1.metrics / 2;
	const long = names.filter((name) => name.length > MOST_CHARACTERS);
	const fix = "declare files of the metrics alone";
	return [...names.length > most ? [new Problem({
		what: `the metric files hold ${names.length} metrics, more than ${most}`,
		where,
		fix
	})] : [], ...long.length > 0 ? [new Problem({
		what: `a name of a metric has more than ${MOST_CHARACTERS} characters`,
		where,
		fix
	})] : []];
}
function twoValues(name, [one, other]) {
	const what = one === other ? `\`${name}\` is in it twice` : `\`${name}\` has another value than in ${one}`;
	return new Problem({
		what,
		where: other,
		fix: "write it into one file, or under two names"
	});
}
function strayDirections(declared, names) {
	return declared.filter((name) => !names.includes(name)).map((name) => {
		const meant = suggestedNames(name, names)[0];
		return new Problem({
			what: `\`${name}\` has a direction but is in no metric file`,
			where: `evaluate.directions.${name}`,
			fix: meant ? `did you mean \`${meant}\`?` : `there are ${names.slice(0, 20).join(", ")}`
		});
	});
}

// actions/_lib/evaluation/noise.ts
/** Every metric of the task without its interval: all that one seed has to say. */
function seedValues(seed, rows, settings) {
	const sample = sampleOf(rows, rows.candidate, settings.threshold ?? .5);
	return {
		seed,
		metrics: metricsFor(rows.task).map((metric) => ({
			name: metric.name,
			value: showable(metric.prepare(sample)(rows.weight)).value
		}))
	};
}
/**
* The noise floor of a training, by metric. Two trainings by different seeds differ by a variable of variance 2σ²; with σ estimated
* by s from n seeds, d / (s√2) follows Student's t with n − 1 degrees of freedom, so they are up to t·s·√2 apart (Student 1908; the
* source of variance is that of Bouthillier et al., "Accounting for Variance in Machine Learning Benchmarks", MLSys 2021). Metrics
* that fewer than two seeds define are left out.
*/
function noiseOf(seeds, confidence) {
	const names = new Set(seeds.flatMap(({ metrics }) => metrics.map(({ name }) => name)));
	return {
		seeds: seeds.flatMap(({ seed }) => seed ?? []),
		metrics: [...names].flatMap((name) => {
			const values = seeds.flatMap(({ metrics }) => metrics.find((metric) => metric.name === name)?.value ?? []);
			return values.length < 2 ? [] : noisy(name, values, confidence);
		})
	};
}
function noisy(name, values, confidence) {
	const n = values.length;
	const [min, max] = [Math.min(...values), Math.max(...values)];
	const sd = min === max ? 0 : deviation(values);
	return {
		name,
		sd,
		min,
		max,
		n,
		difference: studentQuantile((1 + confidence) / 2, n - 1) * sd * Math.SQRT2
	};
}
function deviation(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

export { compare, comparisonDocument, evaluationDocument, measureFiles, measureRows, noiseOf, readMetricFiles, seedValues, withoutAside };