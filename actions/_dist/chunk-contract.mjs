import { __commonJSMin } from "./chunk-rolldown-runtime.mjs";
import { _enum, array, boolean, datetime, discriminatedUnion, int, literal, number, record, strictObject, string, tuple, union, url } from "./chunk-zod.mjs";
import { require_dist } from "./chunk-yaml.mjs";

// actions/_lib/contract/problem.ts
/** The error for users: what is wrong, where (file:line:column, input or command), and how to fix it. */
var Problem = class extends Error {
	what;
	where;
	fix;
	kind;
	constructor({ what, where, fix, kind = "input", cause }) {
		super(`${what} (${where}): ${fix}`, { cause });
		this.name = "Problem";
		this.what = what;
		this.where = where;
		this.fix = fix;
		this.kind = kind;
	}
};
/** Throws all Problems at once: a single one as itself, several as an AggregateError. Does nothing if there is none. */
function throwProblems(problems) {
	if (problems.length === 1) throw problems[0];
	if (problems.length > 1) throw new AggregateError(problems, `${problems.length} problems`);
}
/** All Problems in an error, in order; empty if the error is a defect of Trainyard. */
function problemsOf(error) {
	if (error instanceof Problem) return [error];
	if (error instanceof AggregateError) return error.errors.flatMap(problemsOf);
	return [];
}

// actions/_lib/contract/failure.ts
const FAILURE_LIMITS = {
	what: 600,
	where: 300,
	fix: 1e3,
	line: 400,
	lines: 20,
	problems: 5,
	models: 20
};
const { what, where, fix, line, lines, problems, models } = FAILURE_LIMITS;
/**
* failure.json: why a training, a prediction, an evaluation or a plan ended without its result. The job that leaves it runs code of the
* repository, so every text is untrusted.
*/
const failureSchema = strictObject({
	schema: literal("trainyard/failure@1"),
	stage: _enum([
		"train",
		"predict",
		"evaluate",
		"plan"
	]),
	/** `incomplete`: stopped at its time limit with a checkpoint to resume from. */
	kind: _enum(["failed", "incomplete"]),
	/** Null where none was named. */
	model: string().max(100).nullable(),
	/** What a plan had chosen to train when it failed. */
	models: array(string().max(100)).max(models),
	problems: array(strictObject({
		what: string().max(what),
		where: string().max(where),
		fix: string().max(fix)
	})).min(1).max(problems),
	/** The last lines of the log, secrets masked. */
	lines: array(string().max(line)).max(lines),
	seconds: number().nonnegative(),
	/** Of the workflow run; null in a terminal. */
	attempt: int().positive().nullable()
});

// actions/_lib/contract/bounds.ts
/** A result beyond this is undefined: its square, its share of a small number or its picture would overflow. */
const LARGEST_RESULT = 1e100;
/** A number that reports show: results, and what follows from two of them, as a difference or the bound of an interval. */
const shownNumber = number().min(-1e120).max(1e120);
/** How many of something there are. */
const count = int().min(0);
/** A name of a metric, column, class or slice. */
const shortText = string().max(5e3);
/** A reason or a note. */
const longText = string().max(2e4);
/** What documents of ours hold at most; evaluate stays below, and what has more was not written by it. */
const MOST = {
	metrics: 1e4,
	gates: 1e4,
	slices: 1e4,
	notes: 1e3,
	classes: 1e3,
	points: 1e3
};
/** A result in words where it cannot be shown, else null. */
function unshowable(value) {
	if (!Number.isFinite(value)) return "the result is not a finite number: its sums overflow";
	return Math.abs(value) > 1e100 ? "the result is larger than 1e100" : null;
}

// actions/_lib/contract/noise.ts
const size = shownNumber.min(0);
/** One metric of trainings that differ in nothing but the seed, all measured on the same rows. */
const noisyMetricSchema = strictObject({
	name: shortText,
	/** Sample standard deviation over the seeds … */
	sd: size,
	/** … and the least and greatest value. */
	min: shownNumber,
	max: shownNumber,
	/** Seeds for which the metric is defined. */
	n: int().min(2),
	/** The A/A difference: how far apart two trainings by different seeds are, at the comparison's confidence. */
	difference: size
});
/** The noise of training, which the rows of one training cannot show. It is reported and decides no gate. */
const noiseSchema = strictObject({
	/** The candidate's first, if its run.json has it. */
	seeds: array(int()).max(100),
	metrics: array(noisyMetricSchema).max(MOST.metrics)
});

// actions/_lib/contract/quantity.ts
const SECONDS = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
const BYTES = {
	B: 1,
	KB: 1e3,
	MB: 1e6,
	GB: 1e9,
	TB: 0xe8d4a51000
};
/** `90s 15m 5h 2d` → seconds. */
const durationSchema = string().regex(/^\d+(\.\d+)?[smhd]$/, "a duration such as 90s, 15m, 5h or 2d").transform((text) => Number.parseFloat(text) * SECONDS[text.at(-1)]);
/** `16GB` → bytes (decimal units). */
const sizeSchema = string().regex(/^\d+(\.\d+)? ?(B|KB|MB|GB|TB)$/, "a size such as 500MB or 16GB").transform((text) => Number.parseFloat(text) * BYTES[text.match(/[KMGT]?B$/)?.[0] ?? "B"]);
/** `3.20 USD` → amount and ISO 4217 code. */
const moneySchema = string().regex(/^\d+(\.\d+)? [A-Z]{3}$/, "an amount of money such as 3.20 USD").transform((text) => ({
	amount: Number.parseFloat(text),
	currency: text.slice(-3)
}));
/** `sha256:<64 hex digits>`. */
const digestSchema = string().regex(/^sha256:[0-9a-f]{64}$/, "a digest such as sha256:<64 hex digits>");
/** A value of a parameter or label. */
const scalarSchema = union([
	string(),
	number(),
	boolean()
]);

// actions/_lib/contract/task.ts
/** What a model predicts; `custom` is evaluated from metric files only. */
const taskSchema = _enum([
	"binary",
	"multiclass",
	"regression",
	"ranking",
	"custom"
]);

// actions/_lib/contract/evaluation.ts
const interval$1 = tuple([shownNumber, shownNumber]);
const point = tuple([shownNumber, shownNumber]);
/** A metric with its value and interval, or null with the reason why it has none. */
const measuredMetricSchema = strictObject({
	name: shortText,
	value: shownNumber.nullable(),
	interval: interval$1.nullish(),
	/** How the interval was made. */
	method: _enum([
		"paired-se",
		"delong",
		"bootstrap",
		"cluster-bootstrap",
		"none"
	]).optional(),
	reason: longText.optional(),
	/** Of a metric file's value, if the file gives one. */
	standardError: shownNumber.positive().optional(),
	n: count,
	/** Null where a metric file's metric has no known direction. */
	higherIsBetter: boolean().nullable()
});
const dataSchema = strictObject({
	rows: count,
	clusters: count.nullable(),
	digest: digestSchema
});
const settingsSchema = strictObject({
	positive: shortText.nullable(),
	threshold: shownNumber.nullable(),
	confidence: number().gt(0).lt(1),
	seed: int(),
	resamples: count,
	cluster: shortText.nullable(),
	weight: shortText.nullable().default(null)
});
const bin = strictObject({
	from: shownNumber,
	to: shownNumber,
	n: count,
	predicted: shownNumber.nullable(),
	observed: shownNumber.nullable()
});
/** What the HTML report draws; at most 201 points per curve. */
const curvesSchema = strictObject({
	/** [false positive rate, true positive rate], from (0,0) to (1,1). */
	roc: array(point).max(MOST.points).nullable(),
	/** [recall, precision]. */
	precisionRecall: array(point).max(MOST.points).nullable(),
	/** Ten equal-width bins of the (top-label) probability; regression: ten quantile bins of the prediction. */
	calibration: array(bin).max(MOST.points).nullable(),
	/** Rows per score bin, by truth: `edges` has one entry more than the counts. */
	scores: strictObject({
		edges: array(shownNumber).max(MOST.points),
		negative: array(count).max(MOST.points),
		positive: array(count).max(MOST.points)
	}).nullable(),
	/** Regression: rows per bin of truth − prediction. */
	residuals: strictObject({
		edges: array(shownNumber).max(MOST.points),
		counts: array(count).max(MOST.points)
	}).nullable()
});
/** evaluation.json: one model on one evaluation set. */
const evaluationSchema = strictObject({
	schema: literal("trainyard/evaluation@1"),
	model: shortText,
	task: taskSchema,
	data: dataSchema,
	settings: settingsSchema,
	metrics: array(measuredMetricSchema).max(MOST.metrics),
	slices: array(strictObject({
		column: shortText,
		value: shortText,
		n: count,
		tooSmall: longText.nullable().default(null),
		metrics: array(measuredMetricSchema).max(MOST.metrics)
	})).max(MOST.slices),
	/** Rows are the truth, columns what was predicted. */
	confusion: strictObject({
		labels: array(shortText).max(MOST.classes),
		matrix: array(array(shownNumber).max(MOST.classes)).max(MOST.classes)
	}).nullable(),
	curves: curvesSchema.nullable().default(null),
	/** How far the seed alone moves the metrics, if several seeds were trained. */
	noise: noiseSchema.nullish()
});

// actions/_lib/contract/gate.ts
const limit = number().min(-LARGEST_RESULT).max(LARGEST_RESULT);
const share = limit.min(0);
const common = {
	metric: string().min(1),
	slice: string().min(1).optional().describe("`origin`: every value of that slice; `origin=ATL`: that one."),
	"on-inconclusive": _enum(["warn", "block"]).default("warn"),
	blocking: boolean().default(true).describe("A gate that does not block is shown and never fails the verdict.")
};
/** Every kind of gate with the keys that belong to it; a gate has exactly one kind. */
const GATE_KINDS = [
	"non-inferior",
	"superior",
	"min",
	"max",
	"max-drop"
];
const nonInferior = strictObject({
	...common,
	"non-inferior": share.describe("Not worse than the champion by more than this, with confidence.")
});
const superior = strictObject({
	...common,
	superior: literal(true).describe("Better than the champion, with confidence.")
});
const min = strictObject({
	...common,
	min: limit.describe("At least this, whatever the champion does."),
	bound: _enum(["point", "interval"]).default("point")
});
const max = strictObject({
	...common,
	max: limit.describe("At most this, whatever the champion does."),
	bound: _enum(["point", "interval"]).default("point")
});
const maxDrop = strictObject({
	...common,
	"max-drop": share.describe("Not worse than the champion by more than this, as measured."),
	relative: boolean().default(false).describe("As a share of the champion's value; a drop from 0 is inconclusive.")
});
/** One entry of `gates:` in trainyard.yml. */
const gateSchema = union([
	nonInferior,
	superior,
	min,
	max,
	maxDrop
]);
/** The rule of a gate as comparison.json carries it. Margins and drops are in the metric's unit, or a share if `relative`. */
const ruleSchema = discriminatedUnion("kind", [
	strictObject({
		kind: literal("non-inferior"),
		margin: share
	}),
	strictObject({ kind: literal("superior") }),
	strictObject({
		kind: literal("min"),
		value: limit,
		bound: _enum(["point", "interval"])
	}),
	strictObject({
		kind: literal("max"),
		value: limit,
		bound: _enum(["point", "interval"])
	}),
	strictObject({
		kind: literal("max-drop"),
		value: share,
		relative: boolean()
	})
]);
/** A rule on the candidate alone; the others need a champion. */
function isAbsolute(rule) {
	return rule.kind === "min" || rule.kind === "max";
}
const verdictSchema = _enum([
	"pass",
	"fail",
	"inconclusive"
]);

// actions/_lib/contract/gate-cause.ts
const why = longText;
/**
* What decided a gate, as far as its other fields do not say it: `reason` is written from both. A closed set of kinds; documents of
* earlier versions have none.
*/
const gateCauseSchema = discriminatedUnion("kind", [
	strictObject({ kind: literal("value") }),
	strictObject({
		kind: literal("interval"),
		unit: _enum(["rows", "clusters"]),
		n: count,
		/** From the standard errors of two metric files, as if the models had answered different rows. */
		unpaired: boolean(),
		/** Where so many rows, of the rarer class, or clusters all agree: the share that could differ without one having been seen. */
		unseen: strictObject({
			n: count,
			share: number().min(0).max(1)
		}).nullable(),
		/** Over so many gates Holm's correction turned a failure into inconclusive. */
		corrected: count.nullable()
	}),
	strictObject({
		kind: literal("identical"),
		rows: count,
		enough: count
	}),
	strictObject({
		kind: literal("no-interval"),
		why
	}),
	strictObject({
		kind: literal("undefined"),
		candidate: why.nullable(),
		champion: why.nullable()
	}),
	strictObject({
		kind: literal("not-comparable"),
		why
	}),
	strictObject({
		kind: literal("no-champion"),
		firstRelease: _enum([
			"pass",
			"fail",
			"absolute-only"
		]),
		/** Another gate looks at the candidate alone. */
		absoluteGate: boolean()
	}),
	strictObject({
		kind: literal("missing-metric"),
		similar: array(shortText)
	}),
	strictObject({
		kind: literal("missing-champion-metric"),
		hasFiles: boolean()
	}),
	strictObject({
		kind: literal("small-slice"),
		why
	}),
	strictObject({ kind: literal("empty-slice") }),
	strictObject({ kind: literal("small-slices") })
]);

// actions/_lib/contract/waiver.ts
/** A waived gate: which, by which login, and why. */
const waiverSchema = strictObject({
	metric: string(),
	/** `origin=ATL`, or null for all rows. */
	slice: string().nullable(),
	by: string(),
	why: string()
});
/** The value of a slice may hold a colon, as 10:30 does: only one before a space ends it. */
const SLICE_END = /:\s/;
const LOGIN = /^@(?<login>[\w[\]-]+)\s+/;
/** What `metric: why` or `metric of column=value: why` waives; null if it waives nothing. */
function waivedGate(text) {
	const [metric = ""] = text.match(/^[^\s:@]+/) ?? [];
	const rest = text.slice(metric.length);
	const of = rest.match(/^\s+of\s/)?.[0] ?? "";
	const end = of === "" ? rest.search(/^\s*:/) : rest.search(SLICE_END);
	if (metric === "" || end < 0) return null;
	const colon = rest.indexOf(":", end);
	const [slice, why] = [rest.slice(of.length, colon).trim(), rest.slice(colon + 1).trim()];
	if (why === "" || /[\r\n]/.test(why) || of !== "" && slice === "") return null;
	return {
		metric,
		slice: of === "" ? null : slice,
		why
	};
}
/**
* One waiver a line, `roc_auc: why` or `roc_auc of origin=ATL: why`; `@ada ` before it gives the login, else it is `by`. A line without
* a gate, a reason or a login is a Problem.
*/
function waiversOf(lines, by) {
	return lines.map((line) => {
		const gate = waivedGate(line.replace(LOGIN, ""));
		if (gate === null) throw noWaiver(line);
		const who = line.match(LOGIN)?.groups?.["login"] ?? by?.replace(/^@/, "");
		if (!who) throw missingLogin(line);
		return {
			...gate,
			by: who
		};
	});
}
/** The waiver as a line that `waiversOf` reads. Line breaks of the reason become spaces. */
function waiverLine({ metric, slice, by, why }) {
	return `@${by} ${slice === null ? metric : `${metric} of ${slice}`}: ${why.replace(/\s+/g, " ").trim()}`;
}
function noWaiver(line) {
	return new Problem({
		what: `${JSON.stringify(line)} waives no gate`,
		where: "waive",
		fix: "write `metric: reason`, or `metric of column=value: reason` for the gate of a slice"
	});
}
function missingLogin(line) {
	return new Problem({
		what: `${JSON.stringify(line)} has no login`,
		where: "waived-by",
		fix: "add --waived-by, or begin the line with `@login `"
	});
}

// actions/_lib/contract/comparison.ts
const interval = tuple([shownNumber, shownNumber]);
const probability = number().min(0).max(1);
/** One metric of both models on the same rows. `delta` is candidate − champion, whichever direction is better. */
const comparedMetricSchema = strictObject({
	name: shortText,
	champion: shownNumber.nullable(),
	candidate: shownNumber.nullable(),
	delta: shownNumber.nullable(),
	interval: interval.nullable(),
	n: count,
	/** Null where a metric file's metric has no known direction. */
	higherIsBetter: boolean().nullable(),
	/** Two-sided, for no difference. */
	pValue: probability.nullable(),
	/** `unpaired-se`: from both models' standard errors in metric files, as if independent. */
	test: _enum([
		"mcnemar",
		"delong",
		"paired-se",
		"unpaired-se",
		"bootstrap",
		"cluster-bootstrap",
		"none"
	]),
	/** Why a number is null. */
	reason: longText.nullable()
});
/** A slice's metrics; `adjustedPValue` is Benjamini–Hochberg over all displayed slices of that metric. */
const comparedSliceSchema = strictObject({
	column: shortText,
	value: shortText,
	n: count,
	clusters: count.nullable(),
	/** Why the slice is too small to evaluate, or null. */
	tooSmall: longText.nullable(),
	metrics: array(comparedMetricSchema.extend({ adjustedPValue: probability.nullable() })).max(MOST.metrics)
});
/** The result of one gate. `observed` is the delta of a relative rule, the candidate's value of an absolute one. */
const gateResultSchema = strictObject({
	metric: shortText,
	/** `origin=ATL`, or null for all rows. */
	slice: string().max(10001).nullable(),
	rule: ruleSchema,
	champion: shownNumber.nullable(),
	candidate: shownNumber.nullable(),
	higherIsBetter: boolean().nullable(),
	observed: shownNumber.nullable(),
	interval: interval.nullable(),
	/** For the gate's own null: non-inferior tests d ≤ −margin. */
	pValue: probability.nullable(),
	blocking: boolean(),
	onInconclusive: _enum(["warn", "block"]),
	verdict: verdictSchema,
	/** In words, written from the other fields. */
	reason: longText,
	/** What decided it; absent in documents of earlier versions. */
	cause: gateCauseSchema.nullish(),
	/** If inconclusive: the smallest difference that these rows could settle, in the metric's unit … */
	detectable: shownNumber.nullable(),
	/** … and how many rows or clusters like these would settle the observed one. */
	needed: strictObject({
		unit: _enum(["rows", "clusters"]),
		n: count
	}).nullable(),
	/** Who waived this gate, and why: it keeps its verdict, and the overall verdict ignores it. */
	waived: waiverSchema.pick({
		by: true,
		why: true
	}).nullish()
});
/** Blocks unless it is waived: it fails, or is inconclusive with `on-inconclusive: block`. */
function needsWaiver({ blocking, verdict, onInconclusive }) {
	return blocking && (verdict === "fail" || verdict === "inconclusive" && onInconclusive === "block");
}
/** Fails the overall verdict, as it is not waived. */
function blocks(gate) {
	return needsWaiver(gate) && !gate.waived;
}
/** Without champion and gate there is no verdict: the document only has measurements. */
function hasVerdict({ champion, gates }) {
	return champion !== null || gates.length > 0;
}
/** Rows whose predicted class became right or wrong; ids are examples, at most 20 each. */
const flipsSchema = strictObject({
	fixed: count,
	broken: count,
	fixedIds: array(shortText).max(20),
	brokenIds: array(shortText).max(20),
	bySlice: array(strictObject({
		column: shortText,
		value: shortText,
		fixed: count,
		broken: count
	})).max(MOST.slices)
});
/** comparison.json: candidate against champion, paired row by row. */
const comparisonSchema = strictObject({
	schema: literal("trainyard/comparison@1"),
	model: shortText,
	task: taskSchema,
	champion: strictObject({
		version: string().nullable(),
		digest: digestSchema.nullable()
	}).nullable(),
	candidate: strictObject({
		fingerprint: string().nullable(),
		digest: digestSchema.nullable()
	}),
	/** Both models were scored on the same rows. */
	paired: boolean(),
	/** Why there is no comparison although there is a champion. */
	notComparable: longText.nullable(),
	/** Every prediction of the candidate equals the champion's, but for the rounding of floating point. */
	identical: boolean(),
	rows: count,
	clusters: count.nullable(),
	digest: digestSchema,
	confidence: number().gt(0).lt(1),
	settings: settingsSchema,
	firstRelease: _enum([
		"pass",
		"fail",
		"absolute-only"
	]).nullable(),
	metrics: array(comparedMetricSchema).max(MOST.metrics),
	flips: flipsSchema.nullable(),
	slices: array(comparedSliceSchema).max(MOST.slices),
	gates: array(gateResultSchema).max(MOST.gates),
	verdict: verdictSchema,
	/** What a reader must know besides the verdict: no gate declared, no cluster column named … */
	notes: array(longText).max(MOST.notes).default([]),
	/** How far the seed alone moves the candidate's metrics, if several seeds were trained. */
	noise: noiseSchema.nullish()
});

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// actions/_lib/contract/suggestion.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Among more words than this the nearest one is no help, and the search is slow. */
const MOST_KNOWN = 1e3;
/** The known word that was probably meant: at most two edits or a third of its length away, ignoring case and `_` for `-`. */
function suggestion(word, words) {
	const known = words.slice(0, MOST_KNOWN);
	if (known.length === 0 || word.length > 100) return void 0;
	const plain = (text) => text.toLowerCase().replaceAll("_", "-");
	const nearest = (0, import_fastest_levenshtein.closest)(plain(word), known.map(plain));
	if ((0, import_fastest_levenshtein.distance)(plain(word), nearest) > Math.max(nearest.length < 4 ? 1 : 2, Math.floor(nearest.length / 3))) return void 0;
	return known.find((candidate) => plain(candidate) === nearest);
}

// actions/_lib/contract/explain/shape.ts
const OPTIONAL = /* @__PURE__ */ new Set([
	"optional",
	"default",
	"prefault"
]);
/** The alternatives behind optional, default, nullable, transform and union. */
function alternatives(schema) {
	const { def } = schema._zod;
	switch (def.type) {
		case "union": return def.options.flatMap(alternatives);
		case "optional":
		case "nullable":
		case "default":
		case "prefault": return alternatives(def.innerType);
		case "pipe": return alternatives(def.in);
		default: return [schema];
	}
}
/** The schemas that hold for the value at a path, unions narrowed by what the document says on the way. */
function schemasAt(schema, value, path) {
	const options = narrowed(alternatives(schema), value);
	const [key, ...rest] = path;
	if (key === void 0) return options;
	const child = isMapping(value) || Array.isArray(value) ? value[key] : void 0;
	return options.flatMap((option) => {
		const next = childOf$1(option, key);
		return next ? schemasAt(next, child, rest) : [];
	});
}
/** Those of the alternatives that a value is meant for: by its type; mappings by their tag or the keys that only one has. */
function narrowed(options, value) {
	const fitting = options.filter((option) => fits(option, value));
	if (fitting.length === 0) return [...options];
	if (!isMapping(value)) return fitting;
	const tagged = fitting.filter((option) => !isObject(option) || tagFits(option, value));
	const objects = tagged.filter(isObject);
	const named = objects.filter((option) => ownKeys(option, objects).some((key) => Object.hasOwn(value, key)));
	return named.length > 0 ? named : tagged.length > 0 ? tagged : fitting;
}
/** The required keys of a mapping that no other alternative has. */
function ownKeys(option, objects) {
	const others = objects.filter((other) => other !== option);
	return requiredKeys(option).filter((key) => !others.some((other) => Object.hasOwn(other._zod.def.shape, key)));
}
function requiredKeys(schema) {
	const { shape } = schema._zod.def;
	return Object.keys(shape).filter((key) => !OPTIONAL.has(shape[key]._zod.def.type));
}
function isObject(schema) {
	return schema._zod.def.type === "object";
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function childOf$1(schema, key) {
	const { def } = schema._zod;
	switch (def.type) {
		case "object": return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : void 0;
		case "record": return def.valueType;
		case "array": return def.element;
		case "tuple": return def.items[Number(key)];
		default: return;
	}
}
function fits(schema, value) {
	switch (schema._zod.def.type) {
		case "object":
		case "record": return isMapping(value);
		case "array":
		case "tuple": return Array.isArray(value);
		case "string":
		case "number":
		case "boolean": return typeof value === schema._zod.def.type;
		default: return typeof value !== "object";
	}
}
/** A tag is a key whose text the schema fixes, as `kind: numeric`. */
function tagFits(schema, value) {
	return Object.entries(schema._zod.def.shape).every(([key, tag]) => {
		const { def } = tag._zod;
		return !(def.type === "literal" && typeof def.values[0] === "string") || !Object.hasOwn(value, key) || def.values.includes(value[key]);
	});
}

// actions/_lib/contract/explain/source.ts
/** `trainyard.yml:4:5`, which editors and terminals make clickable. */
function place(file, { line, column }) {
	return `${file}:${line}:${column}`;
}
/** Answers line and column of character offsets, for line feeds and carriage return–line feeds alike. */
function positions(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		const line = starts.findLastIndex((start) => start <= offset);
		return {
			line: line + 1,
			column: offset - starts[line] + 1
		};
	};
}
/** The value that a path leads to, or undefined. Own keys only. */
function valueAt$1(value, path) {
	if (path.length === 0) return value;
	const [key, ...rest] = path;
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return valueAt$1(value[key], rest);
}
/** `models.flight-delay.gates[0]`; keys that would be ambiguous are quoted, long ones shortened. */
function pathText(path) {
	return path.map((key, depth) => {
		if (typeof key === "number") return `[${key}]`;
		const text = String(key);
		if (!/^[\w-]{1,80}$/.test(text)) return `[${quote(text)}]`;
		return depth === 0 ? text : `.${text}`;
	}).join("");
}
/** A text in double quotes on one line, shortened after 60 characters. */
function quote(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

// actions/_lib/contract/explain/expectation.ts
/** What alternatives want, as a noun phrase: `a whole number from 1`, `one of "grid", "random"`, `a text, or a mapping with …`. */
function expectation(options) {
	const mappings = options.filter(isObject);
	const fixed = options.flatMap(literals);
	const phrases = options.filter((option) => !isObject(option) && literals(option).length === 0).map(phrase);
	if (fixed.length > 0) phrases.push(literalPhrase(fixed));
	if (mappings.length > 0) phrases.push(mappingPhrase(mappings));
	return phrases.length === 0 ? "something else" : [...new Set(phrases)].join(", or ");
}
/** Every word that the alternatives allow, for suggestions. */
function choices(options) {
	return options.flatMap((option) => literals(option).filter((value) => typeof value === "string"));
}
/** `a`, `b` and `c` as code. */
function codeList(words) {
	return words.map((word) => `\`${word}\``).join(", ");
}
function literals(schema) {
	const { def } = schema._zod;
	if (def.type === "enum") return Object.values(def.entries);
	return def.type === "literal" ? def.values : [];
}
function phrase(schema) {
	const { def } = schema._zod;
	switch (def.type) {
		case "string": return textPhrase(schema);
		case "number": return numberPhrase(schema);
		case "boolean": return "true or false";
		case "array": return listPhrase(schema);
		case "tuple": return `a list of ${def.items.length}: ${def.items.map((item) => expectation(alternatives(item))).join(", ")}`;
		case "record": return "a mapping";
		default: return def.type;
	}
}
/** A pattern's own error message is the noun phrase that it wants. */
function textPhrase(schema) {
	const { format } = schema._zod.def;
	if (format === "url") return "an address such as https://example.org";
	if (format === "datetime") return "a time such as 2026-11-21T03:00:00Z";
	const said = (schema._zod.def.checks ?? []).map(ownMessage).find((message) => message !== void 0);
	if (said !== void 0) return said;
	return schema._zod.def.checks?.some((check) => check._zod.def.check === "min_length") ? "a text that is not empty" : "a text";
}
function ownMessage(check) {
	const said = check._zod.def.error?.({
		code: "custom",
		input: ""
	});
	return typeof said === "string" ? said : void 0;
}
function listPhrase({ _zod: { def } }) {
	const least = def.checks?.map((check) => check._zod.def).find((check) => check.minimum);
	return `a list${least ? ` of at least ${least.minimum}` : ""}, each entry ${expectation(alternatives(def.element))}`;
}
function numberPhrase({ _zod: { def } }) {
	const said = (def.checks ?? []).map((check) => boundPhrase(check._zod.def)).filter((bound) => bound !== "").join(" and ");
	const noun = "format" in def || def.checks?.some((check) => check._zod.def.check === "number_format") ? "a whole number" : "a number";
	return said === "" ? noun : `${noun} ${said.startsWith("at") ? "of " : ""}${said}`;
}
/** Bounds beyond this are not mentioned: they only matter to a number beyond them. */
const FAR = 1e100;
function boundPhrase({ check, value, inclusive }) {
	if (Math.abs(Number(value)) >= FAR) return "";
	if (check === "greater_than") return `${inclusive ? "at least" : "above"} ${value}`;
	return check === "less_than" ? `${inclusive ? "at most" : "below"} ${value}` : "";
}
function literalPhrase(values) {
	const said = values.map((value) => typeof value === "string" ? quote(value) : String(value));
	return said.length === 1 ? `${said[0]}` : `one of ${said.join(", ")}`;
}
function mappingPhrase(mappings) {
	const [first] = mappings;
	if (mappings.length === 1 && first) {
		const required = requiredKeys(first);
		return required.length === 0 ? "a mapping" : `a mapping with ${codeList(required)}`;
	}
	return `a mapping with ${oneOf(mappings)}`;
}
/** The keys that tell mappings apart: exactly one of `a`, `b`, or `column` and `bins`, or `pair`. */
function oneOf(mappings) {
	const groups = mappings.map((mapping) => ownKeys(mapping, mappings).map((key) => `\`${key}\``));
	if (groups.every((keys) => keys.length === 1)) return `exactly one of ${groups.join(", ")}`;
	return `either ${groups.map((keys) => keys.join(" and ")).join(", or ")}`;
}

// actions/_lib/contract/explain/finding.ts
/** Further findings are not explained, so that a file with a million mistakes is answered quickly. */
const MAX_FINDINGS = 1e3;
const MAX_PROBLEMS = 100;
/** Findings as Problems with file:line:column, in the order of the file; past a hundred they are only counted. */
function problemsAt(findings, source) {
	const problems = findings.map((finding) => ({
		...finding,
		at: source.locate(finding.path, finding.part)
	})).sort((one, other) => order(one.at, other.at)).slice(0, MAX_PROBLEMS).map(({ what, fix, at }) => new Problem({
		what,
		fix,
		where: place(source.file, at)
	}));
	const more = findings.length - problems.length;
	if (more === 0) return problems;
	const least = findings.length < 1e3 ? "" : "at least ";
	const rest = new Problem({
		what: `${least}${more} more problems`,
		where: source.file,
		fix: "fix these first"
	});
	return [...problems, rest];
}
function order(one, other) {
	return one.line - other.line || one.column - other.column;
}
/** A key that the mapping does not have: what was meant, where it belongs, or what is known. */
function unknownKey(path, key, options) {
	const shapes = options.filter(isObject).map((option) => option._zod.def.shape);
	const known = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
	const nested = shapes.flatMap((shape) => Object.keys(shape).filter((outer) => holds(shape[outer], key)));
	const meant = suggestion(key, known);
	const hint = meant ? `did you mean \`${meant}\`?` : nested[0] ? `it belongs under \`${nested[0]}\`` : "remove it";
	const mergeKey = key === "<<" ? "YAML 1.2 has no merge keys: write the keys out" : void 0;
	return {
		path: [...path, key],
		part: "key",
		what: `${named$1(path)} has no key ${quote(key)}`,
		fix: mergeKey ?? (meant || known.length === 0 ? hint : `${hint}; known here: ${known.join(", ")}`),
		...meant === void 0 ? {} : { meant: [...path, meant] }
	};
}
function holds(schema, key) {
	return alternatives(schema).some((option) => isObject(option) && Object.hasOwn(option._zod.def.shape, key));
}
/** A value that is not there, or not as it must be. */
function missingOrWrong(path, value, options) {
	return value === void 0 ? missingKey(path, options) : wrongValue(path, value, options);
}
/** A key that must be there. */
function missingKey(path, options) {
	const key = String(path.at(-1) ?? "");
	return {
		path,
		part: "key",
		what: `${named$1(path.slice(0, -1))} lacks \`${key}\``,
		fix: `add \`${key}\`: ${expectation(options)}`
	};
}
/** A value that is not what is wanted. */
function wrongValue(path, value, options, wanted = expectation(options)) {
	const meant = typeof value === "string" ? suggestion(value, choices(options)) : void 0;
	const fix = meant ? `did you mean ${quote(meant)}? It is ${wanted}` : `write ${wanted}${example(value, wanted)}`;
	return {
		path,
		part: "value",
		what: `${named$1(path)} is ${found(value)}`,
		fix
	};
}
function example(value, wanted) {
	if (typeof value === "number" && !Number.isFinite(value)) return " that is finite";
	if (typeof value === "number" && Math.abs(value) > 1e100) return ` up to ${LARGEST_RESULT}`;
	return (typeof value === "number" || typeof value === "boolean") && wanted === "a text" ? `, in quotes: ${quote(String(value))}` : "";
}
/** A value by its path, in words. */
function named$1(path) {
	return path.length === 0 ? "the document" : `\`${pathText(path)}\``;
}
function found(value) {
	if (value === null || value === void 0) return "empty";
	if (typeof value === "string") return quote(value);
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
	if (!isMapping(value)) return String(value);
	const keys = Object.keys(value);
	if (keys.length === 0) return "an empty mapping";
	return `a mapping with ${keys.slice(0, 5).map(quote).join(", ")}${keys.length > 5 ? ", …" : ""}`;
}

// actions/_lib/contract/explain/issue.ts
/** What a schema found wrong with a document, in the words of its author. */
function findingsOf(issues, schema, value) {
	const findings = issues.slice(0, MAX_FINDINGS).flatMap((issue) => explained(issue, {
		schema,
		value,
		base: []
	})).slice(0, MAX_FINDINGS);
	const meant = new Set(findings.flatMap((finding) => finding.meant ? [pathText(finding.meant)] : []));
	return findings.filter((finding) => finding.meant || !meant.has(pathText(finding.path)));
}
function explained(issue, seen) {
	const path = [...seen.base, ...issue.path];
	const value = valueAt$1(seen.value, issue.path);
	const options = schemasAt(seen.schema, seen.value, issue.path);
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.slice(0, MAX_FINDINGS).map((key) => unknownKey(path, key, options));
		case "invalid_union": return issue.errors.length > 0 ? unionFindings(issue, seen, path) : [missingOrWrong(path, value, options)];
		case "invalid_key": return [{
			path,
			part: "key",
			what: `${named$1(path)} has a name that cannot be used`,
			fix: `write ${issue.issues[0]?.message ?? "another name"}`
		}];
		case "custom": return [wrongValue(path, value, [], issue.message)];
		default: return [missingOrWrong(path, value, options)];
	}
}
/** A union failed: speak only of the alternative that was meant, or name the keys of which exactly one is wanted. */
function unionFindings(issue, seen, path) {
	const value = valueAt$1(seen.value, issue.path);
	const union = unionAt(seen.schema, seen.value, issue.path);
	const meant = narrowed(union, value);
	const index = meant.length === 1 ? union.indexOf(meant[0]) : -1;
	const errors = issue.errors[index];
	if (errors && meant[0]) return errors.flatMap((error) => explained(error, {
		schema: meant[0],
		value,
		base: path
	}));
	if (value === void 0) return [missingKey(path, union)];
	return isMapping(value) ? undecided(path, value, union.filter(isObject)) : [wrongValue(path, value, union)];
}
/** All alternatives at a path, not narrowed. */
function unionAt(schema, value, path) {
	if (path.length === 0) return alternatives(schema);
	return schemasAt(schema, value, path.slice(0, -1)).flatMap((parent) => schemasAtKey(parent, path.at(-1)));
}
function schemasAtKey(parent, key) {
	const { def } = parent._zod;
	if (def.type === "object" && def.shape[String(key)]) return alternatives(def.shape[String(key)]);
	if (def.type === "array") return alternatives(def.element);
	if (def.type === "record") return alternatives(def.valueType);
	return [];
}
function undecided(path, value, objects) {
	const own = objects.flatMap((option) => ownKeys(option, objects));
	const known = new Set(objects.flatMap((option) => Object.keys(option._zod.def.shape)));
	const unknown = Object.keys(value).filter((key) => !known.has(key));
	const present = own.filter((key) => Object.hasOwn(value, key));
	const misspelt = unknown.map((key) => unknownKey(path, key, objects));
	if (present.length === 0 && unknown.some((key) => suggestion(key, own))) return misspelt;
	return [{
		path,
		part: "value",
		what: present.length > 1 ? `${named$1(path)} has ${codeList(present)} at once` : `${named$1(path)} has none of ${codeList(own)}`,
		fix: `write ${oneOf(objects)}`
	}, ...misspelt];
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit$2(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Finds the node at the given path in a JSON DOM.
*/
function findNodeAtLocation$1(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit$2(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
/**
* Finds the node at the given path in a JSON DOM.
*/
const findNodeAtLocation = findNodeAtLocation$1;
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
const visit$1 = visit$2;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}

// actions/_lib/contract/lfs-pointer.ts
/** The first line of every pointer that Git LFS leaves in place of a file's content (its specification, v1). */
const FIRST_LINE = "version https://git-lfs.github.com/spec/v1";
/** The Problem of a file that is a Git LFS pointer, by its text or the beginning of it; null for any other file. */
function lfsPointerProblem(text, where) {
	if (!text.startsWith(FIRST_LINE)) return null;
	return new Problem({
		what: "this is a Git LFS pointer, not the file itself",
		where,
		fix: "run `git lfs pull`; on GitHub Actions set `lfs: true`, an input of the reusable workflows and of actions/checkout"
	});
}

// actions/_lib/contract/explain/json-source.ts
const MAX_CHARACTERS$2 = 64e6;
const MAX_VALUES = 2e6;
/** Positions need a tree of nodes, many times the size of the text. */
const MAX_POSITIONED_CHARACTERS = 8e6;
const STRICT = {
	disallowComments: true,
	allowTrailingComma: false,
	allowEmptyContent: false
};
/** Reads strict JSON with the engine's own parser; positions are looked up only once something is wrong. */
function jsonSource(given, file) {
	if (given.length > MAX_CHARACTERS$2) throw tooLarge(file, `${MAX_CHARACTERS$2.toLocaleString("en")} characters`);
	const pointer = lfsPointerProblem(given, file);
	if (pointer) throw pointer;
	const text = given.replace(/^\uFEFF/, "");
	const value = parsed$1(text, file);
	if (hasMoreValues(value, MAX_VALUES)) throw tooLarge(file, `${MAX_VALUES.toLocaleString("en")} values`);
	let locate;
	return {
		file,
		value,
		locate: (path, part) => {
			locate ??= locator(text);
			return locate(path, part);
		}
	};
}
function parsed$1(text, file) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const error = firstError(text);
		if (error) throw syntaxProblem$1(text, error, place(file, positions(text)(error.offset)), cause);
		throw new Problem({
			what: "this is not JSON",
			where: file,
			fix: "write a JSON document",
			cause
		});
	}
}
/** The parser recurses: where it gives up, an error has no position. */
function firstError(text) {
	let first;
	const onError = (error, offset, length) => {
		first ??= {
			error,
			offset,
			length
		};
	};
	try {
		visit$1(text, { onError }, STRICT);
	} catch {
		return first;
	}
	return first;
}
function locator(text) {
	const tree = text.length > MAX_POSITIONED_CHARACTERS ? null : parsedTree(text);
	if (!tree) return () => ({
		line: 1,
		column: 1
	});
	const positionAt = positions(text);
	return (path, part) => positionAt(offsetOf$1(tree, path, part));
}
function parsedTree(text) {
	try {
		return parseTree(text, [], STRICT) ?? null;
	} catch {
		return null;
	}
}
function hasMoreValues(root, limit) {
	const stack = [root];
	for (let count = 0; stack.length > 0; count++) {
		const value = stack.pop();
		if (count + stack.length > limit) return true;
		if (typeof value === "object" && value !== null) for (const child of Object.values(value)) stack.push(child);
	}
	return false;
}
function syntaxProblem$1(text, error, where, cause) {
	const foreign = text.slice(error.offset).match(/^-?(NaN|Infinity)\b/)?.[0];
	if (foreign) return new Problem({
		what: `${foreign} is not JSON`,
		where,
		fix: "write null; in Python, json.dumps(…, allow_nan=False) finds the place that made it",
		cause
	});
	const words = printParseErrorCode(error.error).replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
	const end = error.offset >= text.trimEnd().length;
	return new Problem({
		what: end ? "the JSON ends too early" : `this is not valid JSON: ${words}`,
		where,
		fix: end ? "write the file again: it is cut off or empty" : "correct it, or write the file with a JSON library",
		cause
	});
}
function tooLarge(file, limit) {
	return new Problem({
		what: `the file has more than ${limit}`,
		where: file,
		fix: "keep rows out of it: write them to a Parquet file"
	});
}
function offsetOf$1(tree, path, part) {
	for (let length = path.length; length > 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (!node) continue;
		const key = node.parent?.type === "property" ? node.parent.children?.[0] : void 0;
		return part === "value" && length === path.length ? node.offset : (key ?? node).offset;
	}
	return tree.offset;
}

// actions/_lib/contract/explain/repeated-key.ts
/**
* A Problem at the first key that appears twice in one object of a JSON text, where parsers silently take the last; null if there is
* none. The text must be valid JSON, nested no deeper than the stack allows.
*/
function repeatedKey(given, file) {
	const text = given.replace(/^\uFEFF/, "");
	const open = [];
	let found = null;
	visit$1(text, {
		onObjectBegin: () => {
			open.push(/* @__PURE__ */ new Set());
		},
		onObjectEnd: () => {
			open.pop();
		},
		onObjectProperty: (key, offset) => {
			const keys = open.at(-1);
			if (keys.has(key)) found ??= {
				key,
				offset
			};
			keys.add(key);
		}
	});
	return found && problemAt(found, {
		text,
		file
	});
}
function problemAt({ key, offset }, { text, file }) {
	return new Problem({
		what: `the key ${quote(key)} appears twice in this object`,
		where: place(file, positions(text)(offset)),
		fix: "keep one of them: readers differ in which one they use"
	});
}

// actions/_lib/contract/explain/yaml-problem.ts
var import_dist = require_dist();
/** What YAML forbids, in words; the place is found elsewhere. */
function syntaxProblem({ code, message, pos }, text, where) {
	switch (code) {
		case "DUPLICATE_KEY": {
			const key = text.slice(pos[0], pos[0] + 61).match(/^[^\n:]{1,60}/)?.[0] ?? "";
			return new Problem({
				what: `the key \`${key.trim()}\` appears a second time`,
				where,
				fix: "keep one of them"
			});
		}
		case "MULTIPLE_DOCS": return new Problem({
			what: "a second YAML document starts here",
			where,
			fix: "keep one document in the file"
		});
		case "TAB_AS_INDENT": return new Problem({
			what: "a tab indents this line",
			where,
			fix: "indent with spaces"
		});
		case "TAG_RESOLVE_FAILED": return new Problem({
			what: `the YAML tag is not known: ${quote(message)}`,
			where,
			fix: "remove the tag"
		});
		default: return new Problem({
			what: `this is not valid YAML: ${message}`,
			where,
			fix: "correct the line, or the one before it"
		});
	}
}
function danglingAlias(name, where) {
	const what = `the alias \`*${name}\` has no anchor above it`;
	return new Problem({
		what,
		where,
		fix: `write \`&${name}\` before the value that it stands for`
	});
}
/** The parser recurses and counts aliases: a RangeError is nesting too deep, a ReferenceError too many aliases. */
function unreadable(file, cause, mostAliases) {
	return cause instanceof ReferenceError ? tooManyAliases(file, mostAliases) : tooDeep$1(file, cause);
}
function tooManyAliases(file, most) {
	return new Problem({
		what: "the YAML aliases expand to too much",
		where: file,
		fix: `write the values out; at most ${most} aliases are followed`
	});
}
function tooDeep$1(file, cause) {
	return new Problem({
		what: "the YAML is nested too deeply to be read",
		where: file,
		fix: "flatten it",
		cause
	});
}
/** More characters, or more keys and list items, than are read. */
function tooMuch(what, most, file) {
	return new Problem({
		what: `the file has more than ${most.toLocaleString("en")} ${what}`,
		where: file,
		fix: "keep data out of it: name files instead"
	});
}

// actions/_lib/contract/explain/yaml-size.ts
/** The token before each plain or quoted scalar in the lexer's output. */
const SCALAR = "";
const MOST_DEPTH = 100;
/**
* Whether a YAML text holds at most so many keys, list items and brackets (of a pair in brackets `:` and `,` both count), and brackets at
* most a hundred deep. Only the lexer runs, which takes time in proportion to the text and stops at the limit: all that composes a
* document is kept for texts of bounded size.
*/
function sizeOf(text, most) {
	let [items, depth, inScalar] = [
		0,
		0,
		false
	];
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		const mark = inScalar ? "" : lexeme;
		inScalar = mark === SCALAR;
		if (mark === "[" || mark === "{") depth++;
		if (mark === "]" || mark === "}") depth--;
		if (/^[-:?,[{]$/.test(mark)) items++;
		if (items > most) return "too many";
		if (depth > MOST_DEPTH) return "too deep";
	}
	return "fits";
}

// actions/_lib/contract/explain/yaml-source.ts
const MAX_CHARACTERS$1 = 1e6;
const MAX_ITEMS = 2e5;
const MAX_ALIASES = 100;
/** More mistakes are only counted. */
const MAX_ERRORS = 100;
/**
* Reads one YAML 1.2 document of plain data; everything that YAML itself forbids is thrown as Problems with positions. `mostItems` are
* the keys, list items and brackets that are read at most.
*/
function yamlSource(text, file, mostItems = MAX_ITEMS) {
	checkSize(text, file, mostItems);
	const pointer = lfsPointerProblem(text, file);
	if (pointer) throw pointer;
	const lines = new import_dist.LineCounter();
	const document = compose(text, file, lines);
	const positionOf = (offset) => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const at = (offset) => place(file, positionOf(offset));
	const errors = [...document.errors, ...document.warnings];
	const overflow = errors.find((error) => error.code === "RESOURCE_EXHAUSTION");
	if (overflow) throw unreadable(file, overflow, MAX_ALIASES);
	errors.push(...repeatedKeys(document));
	throwProblems(errorProblems(errors, file, (error) => syntaxProblem(error, text, at(error.pos[0]))));
	throwProblems(danglingAliases(document, file).map(({ source, range }) => danglingAlias(source, at(range?.[0] ?? 0))));
	return {
		file,
		value: plainValue(document, file),
		locate: (path, part) => positionOf(offsetOf(document, path, part))
	};
}
function checkSize(text, file, mostItems) {
	if (text.length > MAX_CHARACTERS$1) throw tooMuch("characters", MAX_CHARACTERS$1, file);
	const size = sizeOf(text, mostItems);
	if (size === "too many") throw tooMuch("keys, list items and brackets", mostItems, file);
	if (size === "too deep") throw tooDeep$1(file);
}
/** Repeated keys are looked for afterwards: the parser would compare each key with all before it. */
function compose(text, file, lineCounter) {
	const options = {
		prettyErrors: false,
		stringKeys: true,
		uniqueKeys: false,
		logLevel: "error"
	};
	try {
		return (0, import_dist.parseDocument)(text, {
			lineCounter,
			...options
		});
	} catch (cause) {
		throw unreadable(file, cause, MAX_ALIASES);
	}
}
function repeatedKeys(document) {
	const repeated = [];
	(0, import_dist.visit)(document, { Map: (_, { items }) => {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of items) {
			if (!(0, import_dist.isScalar)(key)) continue;
			const start = key.range?.[0] ?? 0;
			if (seen.has(key.value)) repeated.push(new import_dist.YAMLParseError([start, start], "DUPLICATE_KEY", ""));
			seen.add(key.value);
		}
	} });
	return repeated;
}
/** In the order of the file; past a hundred they are only counted. */
function errorProblems(errors, file, problemOf) {
	const sorted = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
	const problems = sorted.slice(0, MAX_ERRORS).map(problemOf);
	const more = sorted.length - problems.length;
	if (more === 0) return problems;
	return [...problems, new Problem({
		what: `${more} more problems`,
		where: file,
		fix: "fix these first"
	})];
}
function plainValue(document, file) {
	try {
		return document.toJS({ maxAliasCount: MAX_ALIASES });
	} catch (cause) {
		throw unreadable(file, cause, MAX_ALIASES);
	}
}
function danglingAliases(document, file) {
	const aliases = [];
	(0, import_dist.visit)(document, { Alias: (_, alias) => void aliases.push(alias) });
	if (aliases.length > MAX_ALIASES) throw tooManyAliases(file, MAX_ALIASES);
	return aliases.filter((alias) => alias.resolve(document) === void 0);
}
function offsetOf(document, path, part) {
	let node = document.contents;
	let offset = document.contents?.range[0] ?? 0;
	for (const [depth, key] of path.entries()) {
		const step = childOf((0, import_dist.isAlias)(node) ? node.resolve(document) : node, key);
		if (!step) return offset;
		offset = depth === path.length - 1 && part === "value" ? step.value ?? step.key : step.key;
		node = step.node;
	}
	return offset;
}
/** Offsets of a child's key (for list items, of the item) and of its value, which may be absent. */
function childOf(parent, key) {
	if ((0, import_dist.isMap)(parent)) {
		const pair = parent.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(key));
		if (!pair) return null;
		const start = pair.key.range?.[0] ?? 0;
		const value = pair.value;
		return {
			node: value,
			key: start,
			value: isEmpty(value) ? start : value?.range?.[0]
		};
	}
	const item = (0, import_dist.isSeq)(parent) ? parent.items[Number(key)] : void 0;
	const start = item?.range?.[0];
	return start === void 0 ? null : {
		node: item,
		key: start,
		value: start
	};
}
function isEmpty(node) {
	return (0, import_dist.isScalar)(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

// actions/_lib/contract/document.ts
/** Reads strict JSON by a schema, as `parseYaml`; for documents that cross from one job to another. */
function parseJson(schema, text, file) {
	const value = parsed(schema, jsonSource(text, file));
	const repeated = repeatedKey(text, file);
	if (repeated) throw repeated;
	return value;
}
function parsed(schema, source) {
	const result = schema.safeParse(source.value);
	if (result.success) return result.data;
	const issues = ofAnotherKind(result.error.issues, source.value) ?? result.error.issues;
	const findings = findingsOf(issues, schema, source.value);
	throwProblems(problemsAt(findings, source));
	throw result.error;
}
/** A document that names another schema is another document: all else that is wrong with it follows from that. */
function ofAnotherKind(issues, value) {
	if (typeof value?.schema !== "string") return null;
	const kind = issues.find(({ path }) => path.length === 1 && path[0] === "schema");
	return kind ? [kind] : null;
}

// actions/_lib/contract/recipe.ts
/** How one column of the training table enters the network. Everything fitted is fitted on training rows only. */
const featureSchema = discriminatedUnion("kind", [
	strictObject({
		column: string(),
		kind: literal("numeric")
	}),
	strictObject({
		column: string(),
		kind: literal("one-hot"),
		"min-rows": number().int().min(1).default(20)
	}),
	strictObject({
		column: string(),
		kind: literal("target-rate"),
		smoothing: number().positive().default(100),
		folds: number().int().min(2).max(20).default(5)
	})
]);
/** Backends of TensorFlow.js; `auto` takes the first of tensorflow-gpu, tensorflow, wasm, cpu that works. */
const backendSchema = _enum([
	"auto",
	"tensorflow-gpu",
	"tensorflow",
	"wasm",
	"cpu"
]);
/** The built-in TensorFlow.js recipe for tabular data: `train.tensorflow` in trainyard.yml. */
const recipeSchema = strictObject({
	data: string(),
	target: string(),
	features: array(featureSchema).min(1),
	/** Rows whose `column` holds one of the last `last` distinct values (days, say) stop the training early. */
	validation: strictObject({
		column: string(),
		last: number().int().min(1)
	}),
	layers: array(number().int().positive()).default([64, 32]),
	dropout: number().min(0).lt(1).default(0),
	epochs: number().int().positive().default(20),
	batch: number().int().positive().default(512),
	"learning-rate": number().positive().default(.001),
	patience: number().int().positive().default(3),
	backend: backendSchema.default("auto")
});

// actions/_lib/contract/run.ts
const scalar$1 = union([
	string(),
	number(),
	boolean()
]);
/** A file of a folder, by its path with forward slashes. */
const fileSchema = strictObject({
	path: string(),
	bytes: count,
	digest: digestSchema
});
/** Sampled once a second: shares 0 to 1, memory in bytes, power in watts of one board, energy of all boards. */
const gpuUseSchema = strictObject({
	name: string(),
	driver: string(),
	memoryBytes: shownNumber.nullable(),
	utilisation: strictObject({
		mean: shownNumber,
		peak: shownNumber
	}).nullable(),
	memoryUsedBytes: strictObject({
		mean: shownNumber,
		peak: shownNumber
	}).nullable(),
	powerWatts: strictObject({
		mean: shownNumber,
		peak: shownNumber
	}).nullable(),
	energyWattHours: shownNumber.nullable().optional()
});
/** The workflow run that trained: path of the workflow file, number of the run, attempt. */
const workflowRunSchema = strictObject({
	workflow: string().regex(/^\P{Cc}{1,300}$/u, "the path of a workflow file"),
	run: int().positive(),
	attempt: int().positive()
});
/** run.json: one training of one fingerprint. What was declared is in the fingerprint; the rest was observed. */
const runSchema = strictObject({
	schema: literal("trainyard/run@1"),
	model: string(),
	fingerprint: string(),
	status: _enum(["complete", "incomplete"]),
	code: strictObject({
		repository: string().nullable(),
		sha: string().nullable(),
		dirty: boolean()
	}),
	/** Declared inputs: git object ids by path, data digests by path or URI. */
	inputs: array(strictObject({
		path: string(),
		id: string()
	})),
	command: string().nullable(),
	params: record(string(), scalar$1),
	/** The built-in recipe as declared, if it trained. */
	recipe: recipeSchema.nullable().optional(),
	seed: int(),
	backend: strictObject({
		requested: backendSchema,
		used: string()
	}).nullable(),
	gpu: gpuUseSchema.nullable(),
	environment: strictObject({
		os: string(),
		arch: string(),
		cpus: count,
		node: string(),
		image: string().nullable()
	}),
	/** As the runner named it; null or absent where the training ran in a terminal. */
	trainedBy: workflowRunSchema.nullable().optional(),
	startedAt: datetime(),
	seconds: shownNumber.min(0),
	/** Attempts before this one that were stopped, and the seconds that they took; the price is of all. */
	earlier: strictObject({
		attempts: count,
		seconds: shownNumber.min(0)
	}).optional(),
	price: strictObject({
		amount: shownNumber,
		currency: string()
	}).nullable(),
	rows: strictObject({
		train: count,
		validation: count
	}).nullable(),
	/** One entry per epoch or step: learning curves. */
	history: array(record(string(), shownNumber.nullable())),
	/** Declared metric files that this run wrote, below `metrics/`. */
	metrics: array(fileSchema).optional(),
	artifact: strictObject({
		digest: digestSchema,
		bytes: count,
		files: array(fileSchema)
	})
});

// actions/_lib/contract/deploy-config.ts
const editSchema = strictObject({
	file: string(),
	resource: string().optional(),
	path: string(),
	value: string()
});
const checkSchema = union([
	strictObject({
		prometheus: url(),
		query: string(),
		min: number().optional(),
		max: number().optional()
	}),
	strictObject({
		http: url(),
		status: number().int().default(200)
	}),
	strictObject({ "check-run": string() })
]);
const environmentSchema$1 = strictObject({
	merge: _enum(["auto", "manual"]).default("manual").describe("Whether the deploy pull request is merged automatically."),
	after: string().optional().describe("The environment in which a version must have been healthy before."),
	soak: durationSchema.optional().describe("How long it must have been healthy there, such as 24h."),
	checks: array(checkSchema).default([]).describe("Checks that a healthy version passes."),
	canary: array(number().int().min(1).max(99)).default([]).describe("Shares of traffic in percent, in ascending order."),
	freeze: array(strictObject({
		cron: string(),
		for: durationSchema,
		timezone: string().default("UTC")
	})).default([]),
	set: array(editSchema).min(1).describe("The values to change in the environment repository.")
});
/** `deploy:` in trainyard.yml: the environment repository and what a deployment changes in it. */
const deploySchema = strictObject({
	repository: string().regex(/^[\w.-]+\/[\w.-]+$/, "a repository such as acme/environments"),
	environments: record(string(), environmentSchema$1)
});

// actions/_lib/contract/evaluate-config.ts
/** `origin`, `{ column, bins }` with the inner bin edges, or the pair of two columns. */
const sliceSchema = union([
	string(),
	strictObject({
		column: string(),
		bins: array(number()).min(1)
	}),
	strictObject({ pair: tuple([string(), string()]) })
]);
/** `evaluate:` in trainyard.yml. */
const evaluateSchema = strictObject({
	data: string().optional().describe("The rows to predict, the same for champion and candidate."),
	predict: string().optional().describe("A command that reads $TRAINYARD_MODEL and $TRAINYARD_DATA and writes $TRAINYARD_PREDICTIONS."),
	id: string().default("id").describe("The column that identifies a row."),
	labels: string().optional().describe("A file with labels that the predict command must not see; evaluate joins it by id."),
	label: string().default("label").describe("The column of the true label."),
	score: string().default("score").describe("The column of the prediction; for multiclass the prefix of the columns, one per class."),
	weight: string().optional().describe("A column of row weights."),
	query: string().optional().describe("Ranking: the column that identifies the result list."),
	positive: scalarSchema.transform(String).optional().describe("Binary: the positive label. Optional where the labels make it clear: 0/1, false/true, no/yes, negative/positive, or two numbers, of which the greater is positive."),
	threshold: number().min(-1e100).max(1e100).default(.5).describe("Binary: the positive class is predicted from this probability on."),
	confidence: number().gt(.5).lt(1).default(.95).describe("Confidence of intervals and gates."),
	seed: number().int().min(0).default(0),
	resamples: number().int().min(100).max(1e5).default(2e3).describe("Bootstrap resamples, where no closed form exists."),
	cluster: string().optional().describe("A column whose equal values are not independent, such as the day or the patient."),
	slices: array(sliceSchema).max(50).default([]).describe("Groups of rows that are measured separately."),
	"metric-files": array(string().min(1)).default([]).describe("Files with metrics that the run writes in addition to predictions or instead of them: JSON, YAML, CSV or TSV, relative to this file or to $TRAINYARD_OUTPUT."),
	directions: record(string(), _enum(["higher", "lower"])).optional().describe("Whether `higher` or `lower` is better, for metrics from files whose names do not make it clear.")
});

// actions/_lib/contract/train-config.ts
/** The largest seed: with `seeds:`, the last one must still be an exact number. */
const MOST_SEED = Number.MAX_SAFE_INTEGER - 20;
const gpuSchema = strictObject({
	required: boolean().default(false),
	memory: sizeSchema.optional(),
	"price-per-hour": moneySchema.optional()
});
const sweepSchema = strictObject({
	strategy: _enum(["grid", "random"]),
	trials: number().int().positive().optional(),
	params: record(string(), array(scalarSchema).min(1)),
	metric: string()
});
/** `train:` in trainyard.yml. */
const trainSchema = strictObject({
	run: string().optional().describe("A command that writes the model into $TRAINYARD_OUTPUT."),
	tensorflow: recipeSchema.optional().describe("The built-in TensorFlow.js recipe for tabular data."),
	module: string().optional().describe("A TypeScript or JavaScript module that trains."),
	output: string().optional().describe("The file or folder to release; by default all of $TRAINYARD_OUTPUT."),
	params: record(string(), scalarSchema).default({}).describe("Training parameters; part of the fingerprint."),
	seed: number().int().min(0).max(MOST_SEED).default(0),
	seeds: number().int().min(2).max(20).optional().describe("Number of trainings with different seeds, to measure training noise."),
	timeout: durationSchema.optional().describe("Time limit of the training, such as 5h."),
	gpu: gpuSchema.optional().describe("The GPU that the training needs."),
	sweep: sweepSchema.optional().describe("Train with several parameters and keep the best model.")
}).refine((train) => [
	train.run,
	train.tensorflow,
	train.module
].filter((how) => how !== void 0).length === 1, {
	error: "exactly one of `run`, `tensorflow` and `module`",
	when: ({ value }) => typeof value === "object" && value !== null
});

// actions/_lib/contract/config.ts
/** The name of a model, which tags and file names contain. */
const modelNameSchema = string().regex(/^[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?$/, "a model name of lower-case letters, digits, \".\", \"_\" and \"-\"");
const dataSource = union([string(), strictObject({
	uri: string(),
	digest: digestSchema
})]);
const retrainSchema = strictObject({
	when: array(_enum(["decay", "drift"])).min(1),
	windows: string().regex(/^\d+ of \d+$/, "a share of windows such as 2 of 5").default("1 of 1"),
	cooldown: durationSchema.optional(),
	deliver: _enum(["pull-request", "release"]).default("pull-request")
});
const modelSchema = strictObject({
	task: taskSchema.describe("What the model predicts; `custom` is evaluated from metric files only."),
	inputs: array(string()).min(1).optional().describe("Git paths and globs that determine the model; by default its whole folder."),
	data: array(dataSource).default([]).describe("Data outside git that determines the model: a pin file such as flights.parquet.dvc, or a uri with its digest."),
	fetch: string().optional().describe("A command that fetches data that is not in git; runs before train, predict, evaluate and monitor."),
	train: trainSchema.describe("How the model is trained."),
	evaluate: evaluateSchema.describe("How the model is evaluated."),
	gates: array(gateSchema).max(1e3).default([]).describe("Rules that a candidate must pass."),
	"first-release": _enum([
		"pass",
		"fail",
		"absolute-only"
	]).default("absolute-only").describe("The result of gates against a champion while there is none."),
	champion: string().default("latest").describe("The version to compare with: the `latest` release, or the one that an environment runs."),
	release: strictObject({
		notes: string().optional(),
		oci: string().optional()
	}).optional(),
	deploy: deploySchema.optional().describe("The environments that run the model, in order."),
	monitor: strictObject({
		fetch: string().optional(),
		data: string(),
		time: string(),
		window: durationSchema.default(86400),
		retrain: retrainSchema.optional()
	}).optional()
});
/** trainyard.yml. */
const configSchema = strictObject({
	version: literal(1),
	models: record(modelNameSchema, modelSchema).refine((models) => Object.keys(models).length > 0, { error: "at least one model" })
});

// actions/_lib/contract/signature.ts
const named = {
	name: string().min(1),
	type: string().min(1)
};
const inputSchema$1 = strictObject({
	...named,
	required: boolean().default(true)
});
/** `meaning` says what the value is, such as `probability of true`: the same type can mean something else. */
const outputSchema = strictObject({
	...named,
	meaning: string().nullable().default(null)
});
/**
* signature.json: what a served model takes and gives. A version that breaks it is a MAJOR one. Types are words of the
* format, compared as they stand; `classes` in the order in which probabilities are given, null where there are none.
*/
const signatureSchema = strictObject({
	schema: literal("trainyard/signature@1"),
	/** The file format, such as `tfjs-layers-model` or `mlflow:sklearn`. */
	format: string().min(1),
	inputs: array(inputSchema$1).refine(haveOwnNames, { error: "inputs with names of their own" }),
	outputs: array(outputSchema).refine(haveOwnNames, { error: "outputs with names of their own" }),
	classes: array(string()).min(2).nullable().default(null)
});
function haveOwnNames(fields) {
	return new Set(fields.map(({ name }) => name)).size === fields.length;
}

// actions/_lib/contract/manifest.ts
const scalar = union([
	string(),
	number(),
	boolean()
]);
const bytes = count;
const sha256 = string().regex(/^[0-9a-f]{64}$/, "64 hex digits");
const version = string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/, "a version such as 1.4.0");
/** GitHub rewrites every other character; a name that begins with a dot or a dash is an option or hidden. */
const assetNameSchema = string().max(255).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/, "a name of letters, digits, \".\", \"_\" and \"-\"");
const partSchema = strictObject({
	asset: assetNameSchema,
	size: bytes,
	sha256
});
const released = {
	/** What the file is for. */
	role: _enum([
		"artifact",
		"model-card",
		"evaluation",
		"predictions",
		"profile",
		"bom"
	]),
	/** Its name when it is whole. */
	path: assetNameSchema,
	size: bytes,
	sha256
};
/** One file of a release: as one asset, or in parts that are joined in their order. */
const releasedFileSchema = union([strictObject({
	...released,
	asset: assetNameSchema
}), strictObject({
	...released,
	parts: array(partSchema).min(2).max(1e3)
})]);
const codeSchema = strictObject({
	repository: string().nullable(),
	sha: string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id"),
	/** The workflow, run and attempt that trained, not those that published; null if it was trained in a terminal. */
	workflow: string().nullable(),
	run: int().nullable(),
	attempt: int().nullable()
});
const environmentSchema = strictObject({
	/** The container image's digest. */
	image: string().nullable(),
	lockfiles: array(strictObject({
		path: string(),
		digest: string()
	})),
	runtime: strictObject({
		os: string(),
		arch: string(),
		node: string()
	}),
	backend: string().nullable(),
	gpu: strictObject({
		name: string(),
		driver: string()
	}).nullable(),
	seed: int()
});
const inputSchema = strictObject({
	path: string(),
	/** What is in git is code unless trainyard.yml lists it under `data:`. */
	kind: _enum(["code", "data"]),
	/** `git:<object id>`, or the digest that pins data outside git. */
	digest: string()
});
/**
* manifest.json: what a release is, what it was made of and how it was judged. No time of publishing in it: the same release
* built twice has the same bytes, so that a publication that was interrupted resumes.
*/
const manifestSchema = strictObject({
	schema: literal("trainyard/manifest@1"),
	model: modelNameSchema,
	task: taskSchema,
	version,
	tag: string(),
	contentId: digestSchema,
	fingerprint: string(),
	/** Why it is this version, in words. */
	reasons: array(string()),
	trainedAt: datetime(),
	code: codeSchema,
	/** What trained: the command, or the built-in recipe as declared. */
	command: string().nullable(),
	recipe: recipeSchema.nullable(),
	inputs: array(inputSchema),
	params: record(string(), scalar),
	environment: environmentSchema,
	/** The evaluation set that `metrics` were measured on, and how sure their intervals are. */
	dataset: dataSchema,
	confidence: number(),
	metrics: array(measuredMetricSchema).max(MOST.metrics),
	/** The champion that it was judged against; null for a first release. */
	champion: strictObject({
		version: string().nullable(),
		digest: digestSchema.nullable()
	}).nullable(),
	verdict: verdictSchema,
	gates: array(gateResultSchema).max(MOST.gates),
	/** Failed gates that were waived. */
	waived: array(waiverSchema),
	signature: signatureSchema.nullable(),
	/** What the artifact holds once it is unpacked; its digest is the one that run.json and comparison.json name. */
	artifact: strictObject({
		digest: digestSchema,
		bytes,
		files: array(fileSchema)
	}),
	/** Every asset but manifest.json and SHA256SUMS. */
	files: array(releasedFileSchema)
});
/** The assets of a file in the order in which they are joined: itself, or its parts. */
function assetsOf(file) {
	return "parts" in file ? file.parts : [{
		asset: file.asset,
		size: file.size,
		sha256: file.sha256
	}];
}

// actions/_lib/contract/training-record.ts
/** The documents that tell how a champion was trained: its run.json, or the manifest of its release. */
const trainingRecordSchema = discriminatedUnion("schema", [runSchema, manifestSchema]);
/** The training record in a run.json or manifest. */
function trainingRecordOf(document) {
	return document.schema === "trainyard/run@1" ? document : ofManifest(document);
}
function ofManifest({ params, recipe, inputs, command, environment, artifact }) {
	const { backend, image, seed } = environment;
	return {
		params,
		recipe,
		inputs: inputs.map(({ path, digest }) => ({
			path,
			id: digest.replace(/^git:/, "")
		})),
		command,
		seed,
		artifact,
		backend: backend === null ? null : { used: backend },
		environment: { image }
	};
}

// actions/_lib/contract/utf16.ts
const LOOKED_AT = 1024;
/** Whether a file is UTF-16: by its byte order mark, or since every other byte of plain text would be 0. */
function isUtf16(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254 || first === 254 && second === 255) return true;
	const start = bytes.subarray(0, LOOKED_AT);
	const zerosAt = (odd) => start.filter((byte, index) => index % 2 === odd && byte === 0).length;
	const [even, odd] = [zerosAt(0), zerosAt(1)];
	return start.length >= 4 && Math.max(even, odd) > start.length / 4 && Math.min(even, odd) === 0;
}
/** For every reader of text files. */
function utf16Problem(where) {
	return new Problem({
		what: "the file is UTF-16, not UTF-8",
		where,
		fix: "write it as UTF-8; in PowerShell, `Out-File -Encoding utf8` instead of `>`"
	});
}

// actions/_lib/contract/plain-document.ts
const MAX_DEPTH = 100;
/** Placeholders for the numbers that Python's json writes and JSON lacks, of the same length so that positions stay right. */
const FOREIGN = /* @__PURE__ */ new Map([
	["", NaN],
	["".padEnd(6, "+"), Number.POSITIVE_INFINITY],
	["".padEnd(7, "-"), Number.NEGATIVE_INFINITY]
]);
/**
* Reads JSON of any shape, with the `NaN`, `Infinity` and `-Infinity` of Python; Problems at file:line:column, also for a key that an
* object has twice.
*/
function parsePlainJson(text, file) {
	const plain = withoutForeign(text);
	const value = revived(jsonSource(plain, file).value, file, 0);
	const repeated = repeatedKey(plain, file);
	if (repeated) throw repeated;
	return value;
}
/** Reads YAML 1.2 of any shape, which knows `.nan` and `.inf`; Problems at file:line:column. */
function parsePlainYaml(text, file) {
	return revived(yamlSource(text, file).value, file, 0);
}
/** Texts are skipped whole, also one without an end, so that no text is looked at twice. */
function withoutForeign(text) {
	return text.replace(/"[^"\\]*(?:\\.?[^"\\]*)*(?:"|$)|-?\bInfinity\b|\bNaN\b/gs, (found) => {
		if (found.startsWith("\"")) return found;
		const [placeholder] = [...FOREIGN].find(([, number]) => Object.is(number, Number(found)));
		return `"${placeholder}"`;
	});
}
function revived(value, file, depth) {
	if (depth > MAX_DEPTH) throw tooDeep(file);
	if (typeof value === "string") return FOREIGN.get(value) ?? value;
	if (Array.isArray(value)) return value.map((item) => revived(item, file, depth + 1));
	if (!isMapping(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, revived(child, file, depth + 1)]));
}
function tooDeep(file) {
	return new Problem({
		what: `the document is nested more than ${MAX_DEPTH} levels deep`,
		where: file,
		fix: "flatten it"
	});
}

// actions/_lib/contract/checks/draft.ts
/** A finding at a key. */
function keyAt(path, what, fix) {
	return {
		path,
		part: "key",
		what,
		fix
	};
}
/** A finding at a value. */
function valueAt(path, what, fix) {
	return {
		path,
		part: "value",
		what,
		fix
	};
}
/** `did you mean …?`, if anything known is near. */
function hint(word, known) {
	const meant = suggestion(word, known);
	return meant === void 0 ? void 0 : `did you mean \`${meant}\`?`;
}
/** A finding at the first number that is not greater than the one before. */
function rising(numbers, path, subject) {
	const fall = numbers.findIndex((value, index) => index > 0 && value <= numbers[index - 1]);
	if (fall < 0) return [];
	const what = `${subject} do not rise: ${numbers[fall]} follows ${numbers[fall - 1]}`;
	return [valueAt([...path, fall], what, "write them in ascending order, each once")];
}

// actions/_lib/contract/checks/nul.ts
const FIX = "remove it: no path, command, parameter or column can hold one";
/** Every text and key with a NUL character: whatever it is, no system call takes it. */
function nulCharacters(value, path = []) {
	if (typeof value === "string") return value.includes("\0") ? [valueAt(path, "this text contains a NUL character", FIX)] : [];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		return [...key.includes("\0") ? [keyAt(at, "this key contains a NUL character", FIX)] : [], ...nulCharacters(child, at)];
	});
}

// actions/_lib/contract/checks/environments.ts
/** Each environment comes after one that exists, and none after itself. */
function environmentOrder({ deploy }) {
	const environments = deploy?.environments ?? {};
	const names = Object.keys(environments);
	return names.flatMap((name) => {
		const after = environments[name]?.after;
		if (after === void 0) return [];
		const path = [
			"deploy",
			"environments",
			name,
			"after"
		];
		if (!names.includes(after)) {
			const what = `\`${name}\` comes after \`${after}\`, which is not an environment of this model`;
			return [valueAt(path, what, hint(after, names) ?? `known here: ${names.join(", ")}`)];
		}
		return isCircular(name, environments) ? [valueAt(path, `\`${name}\` comes after itself, by way of \`${after}\``, "let one environment be the first")] : [];
	});
}
/** Shares of a canary in ascending order. */
function canariesRise({ deploy }) {
	return Object.entries(deploy?.environments ?? {}).flatMap(([name, environment]) => rising(environment?.canary ?? [], [
		"deploy",
		"environments",
		name,
		"canary"
	], "the shares of a canary"));
}
/** A query without bound would say nothing. */
function checksBound({ deploy }) {
	return Object.entries(deploy?.environments ?? {}).flatMap(([name, environment]) => (environment?.checks ?? []).flatMap((check, index) => {
		if (!check || !("prometheus" in check) || check.min !== void 0 || check.max !== void 0) return [];
		return [valueAt([
			"deploy",
			"environments",
			name,
			"checks",
			index
		], "the query has no bound", "add `min` or `max`")];
	}));
}
/** The champion is the latest release or what an environment runs. */
function championExists({ champion, deploy }) {
	if (champion === void 0 || champion === "latest") return [];
	const names = Object.keys(deploy?.environments ?? {});
	if (names.includes(champion)) return [];
	const what = `the champion is taken from \`${champion}\`, which is not an environment of this model`;
	const fix = `write \`latest\`, or declare the environment under \`deploy.environments\``;
	return [valueAt(["champion"], what, hint(champion, ["latest", ...names]) ?? fix)];
}
function isCircular(start, environments) {
	const seen = /* @__PURE__ */ new Set();
	let name = environments[start]?.after;
	while (name !== void 0 && name !== start && !seen.has(name)) {
		seen.add(name);
		name = environments[name]?.after;
	}
	return name === start;
}

// actions/_lib/contract/portable-path.ts
const MOST_CHARACTERS = 1024;
/** What actions/upload-artifact refuses (`"<>:|*?` and line ends), what Windows takes for a separator, and control characters. */
const REFUSED = /[<>:"|?*\\]|\p{Cc}/u;
/** Names that Windows takes for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Why a file of this path (forward slashes) cannot be kept in an artifact or a release and fetched anywhere; null if it can. */
function pathFault(path) {
	if (path.length > MOST_CHARACTERS) return "its name is too long";
	const parts = path.split("/");
	if (parts.some((part) => part === "" || part === "." || part === "..")) return "it does not lie below its folder";
	const [refused] = path.match(REFUSED) ?? [];
	if (refused !== void 0) return `its name does not fit every platform: it holds ${JSON.stringify(refused)}`;
	if (parts.some((part) => DEVICE.test(part))) return "its name does not fit every platform: Windows takes it for a device";
	if (parts.some((part) => /[. ]$/.test(part))) return "its name does not fit every platform: it ends with a dot or a space";
	return null;
}
/** Equal for paths that some platform takes for one: letters of either case, and characters composed or not. */
function pathKey(path) {
	return path.normalize("NFC").toLowerCase().normalize("NFC");
}

// actions/_lib/contract/checks/evaluation.ts
/** Keys that belong to another task, and files that the task needs. */
function taskFits({ task, evaluate }) {
	const findings = [];
	const only = (key, wanted) => {
		if (task === void 0 || task === wanted || evaluate?.[key] === void 0) return;
		findings.push(keyAt(["evaluate", key], `\`${key}\` is for task ${wanted}, and this one is ${task}`, "remove it"));
	};
	only("positive", "binary");
	only("threshold", "binary");
	only("query", "ranking");
	if (task === "custom" && evaluate && !evaluate["metric-files"]?.length) findings.push(keyAt(["evaluate"], "a custom task is evaluated from metric files, and none is given", "add `metric-files`: a list of files that `predict` or `train` writes"));
	if (evaluate?.labels !== void 0 && evaluate.data === void 0) findings.push(keyAt(["evaluate", "labels"], "`labels` is given without `data`", "add `data`: the rows that `predict` reads, without labels"));
	return findings;
}
/** Metric files are inside the folder, of a known format, and listed once; directions need metric files. */
function metricFilesFit({ evaluate }) {
	const files = evaluate?.["metric-files"] ?? [];
	const first = /* @__PURE__ */ new Map();
	const findings = files.flatMap((file, index) => {
		const path = [
			"evaluate",
			"metric-files",
			index
		];
		if (file === void 0) return [];
		if (/^([/\\]|[a-z]:)|\\|(^|\/)\.{0,2}(\/|$)/i.test(file)) return [valueAt(path, `\`${file}\` is no plain path inside the folder`, "write its path below the folder of this file, with forward slashes")];
		if (!/\.(json|ya?ml|csv|tsv)$/.test(file)) return [valueAt(path, `\`${file}\` is no kind of metric file that is read`, "write metrics as .json, .yaml, .yml, .csv or .tsv")];
		const fault = pathFault(file);
		if (fault !== null) return [valueAt(path, `the metric file ${JSON.stringify(file)} is refused: ${fault}`, "let the run write it under another name: this one cannot be kept as an artifact")];
		const earlier = first.get(pathKey(file));
		if (earlier === void 0) {
			first.set(pathKey(file), file);
			return [];
		}
		const what = earlier === file ? `\`${file}\` is already a metric file` : `\`${file}\` and \`${earlier}\` are one file on some platforms`;
		return [valueAt(path, what, earlier === file ? "keep one of them" : "give them different names")];
	});
	if (evaluate?.directions !== void 0 && files.length === 0) findings.push(keyAt(["evaluate", "directions"], "`directions` is for metrics in files, and no metric file is given", "add `metric-files`, or remove it"));
	return findings;
}
/** Edges of bins in ascending order. */
function binsRise({ evaluate }) {
	return (evaluate?.slices ?? []).flatMap((slice, index) => {
		if (typeof slice !== "object" || !("bins" in slice)) return [];
		return rising(slice.bins ?? [], [
			"evaluate",
			"slices",
			index,
			"bins"
		], "the edges of bins");
	});
}

// actions/_lib/contract/metric-name.ts
const AVERAGED = [
	"macro",
	"micro",
	"weighted"
];
const CLASSES = [
	"log_loss",
	"ece",
	"accuracy",
	"balanced_accuracy",
	"mcc",
	"kappa"
];
/** The metrics that each task is measured by; any other name comes from `metric-files`. */
const METRIC_NAMES = {
	binary: [
		"roc_auc",
		"average_precision",
		"brier",
		"precision",
		"recall",
		"f1",
		...CLASSES
	],
	multiclass: [
		"roc_auc_ovr_macro",
		...[
			"precision",
			"recall",
			"f1"
		].flatMap((name) => AVERAGED.map((average) => `${name}_${average}`)),
		...CLASSES
	],
	regression: [
		"mae",
		"mse",
		"rmse",
		"r2",
		"median_ae",
		"mape",
		"explained_variance"
	],
	ranking: [
		"ndcg_5",
		"ndcg_10",
		"mrr",
		"map"
	],
	custom: []
};

// actions/_lib/contract/checks/gates.ts
/** Near names are looked for among all that are declared: for so many gates at most. */
const MOST_HINTS = 100;
const MOST_SHOWN = 20;
/** Signs of equality in the name of a column. */
const MOST_PARTS = 20;
/** A gate's slice is `column`, `column=value`, or either for a pair `one × other`. */
function gateSlices({ evaluate, gates }) {
	const slices = (evaluate?.slices ?? []).map(sliceName);
	if (slices.includes(void 0)) return [];
	const known = slices.filter((name) => name !== void 0);
	const names = new Set(known);
	const wrong = (gates ?? []).flatMap((gate, index) => gate?.slice === void 0 || columnsOf(gate.slice).some((column) => names.has(column)) ? [] : [{
		column: gate.slice.split("=")[0],
		index
	}]);
	const declared = known.length > 0 ? `declared are ${shown$1(known)}` : `add it to \`evaluate.slices\``;
	return wrong.map(({ column, index }, count) => {
		const what = `the gate is about the slice \`${column}\`, which is not declared`;
		const meant = count < MOST_HINTS ? hint(column, known) : void 0;
		return valueAt([
			"gates",
			index,
			"slice"
		], what, meant ?? declared);
	});
}
/** The slices that a gate may mean: its text, or the part before one of its `=`. */
function columnsOf(slice) {
	const parts = slice.split("=", MOST_PARTS);
	return [slice, ...parts.map((_, index) => parts.slice(0, index + 1).join("="))];
}
function shown$1(names) {
	return names.length > MOST_SHOWN ? `${names.slice(0, MOST_SHOWN).join(", ")}, …` : names.join(", ");
}
/** Without metric files only the task's own metrics can be meant. */
function metricsExist({ task, train, evaluate, gates }) {
	if (task === void 0 || task === "custom" || evaluate?.["metric-files"]?.length) return [];
	const named = (gates ?? []).map((gate, index) => ({
		name: gate?.metric,
		path: [
			"gates",
			index,
			"metric"
		]
	}));
	named.push({
		name: train?.sweep?.metric,
		path: [
			"train",
			"sweep",
			"metric"
		]
	});
	const known = METRIC_NAMES[task];
	return named.flatMap(({ name, path }) => {
		if (name === void 0 || known.includes(name)) return [];
		const fix = hint(name, known) ?? `there are ${known.join(", ")}; any other comes from \`evaluate.metric-files\``;
		return [valueAt(path, `a ${task} model has no metric \`${name}\``, fix)];
	});
}
function sliceName(slice) {
	if (slice === void 0 || typeof slice === "string") return slice;
	if ("column" in slice) return slice.column;
	return "pair" in slice ? slice.pair?.join(" × ") : void 0;
}

// actions/_lib/contract/checks/monitoring.ts
/** No more windows than there are. */
function windowsFit({ monitor }) {
	const [wanted, of] = (monitor?.retrain?.windows ?? "1 of 1").split(" of ").map(Number);
	if (wanted >= 1 && wanted <= of) return [];
	const what = `\`${wanted} of ${of}\` is not a share of windows`;
	return [valueAt([
		"monitor",
		"retrain",
		"windows"
	], what, "write a share such as 2 of 5")];
}

// actions/_lib/contract/checks/training.ts
/** Tasks that the recipe can train. */
function recipeFits({ task, train }) {
	if (!train?.tensorflow || task !== "ranking" && task !== "custom") return [];
	const what = `the TensorFlow.js recipe cannot train a ${task} model`;
	return [keyAt(["train", "tensorflow"], what, "train with `run`, or choose binary, multiclass or regression")];
}
/** Each feature once, and never the target. */
function recipeColumns({ train }) {
	const { features = [], target } = train?.tensorflow ?? {};
	const columns = features.map((feature) => feature?.column);
	return columns.flatMap((column, index) => {
		const path = [
			"train",
			"tensorflow",
			"features",
			index,
			"column"
		];
		if (column === void 0) return [];
		if (column === target) return [valueAt(path, `the target \`${column}\` is among the features`, "remove it: it is what is predicted")];
		return columns.indexOf(column) < index ? [valueAt(path, `the column \`${column}\` is already a feature`, "keep one of them")] : [];
	});
}
/** A random sweep ends. */
function sweepTrials({ train }) {
	const { strategy, trials } = train?.sweep ?? {};
	if (strategy !== "random" || trials !== void 0) return [];
	return [keyAt(["train", "sweep"], "a random sweep has no end", "add `trials`: how many to draw")];
}

// actions/_lib/contract/config-check.ts
const CHECKS = [
	taskFits,
	metricFilesFit,
	recipeFits,
	recipeColumns,
	binsRise,
	gateSlices,
	metricsExist,
	sweepTrials,
	environmentOrder,
	canariesRise,
	checksBound,
	championExists,
	windowsFit
];
/** What no single key can say: names that point nowhere, orders that do not rise, parts that exclude each other. */
function contradictions(draft) {
	return Object.entries(draft.models ?? {}).flatMap(([name, model]) => CHECKS.flatMap((check) => check(model ?? {})).map((finding) => ({
		...finding,
		path: [
			"models",
			name,
			...finding.path
		]
	})));
}

// actions/_lib/contract/config-file.ts
/** Keys, list items and brackets: what is checked of one is checked of each, with all others at hand. */
const MOST_ITEMS = 2e4;
/** Reads trainyard.yml; throws what the schema refuses and what contradicts itself all at once, with positions. */
function parseConfig(text, file) {
	return readConfig(text, file).config;
}
/** As `parseConfig`, with the text's positions. */
function readConfig(text, file) {
	const source = yamlSource(text, file, MOST_ITEMS);
	const result = configSchema.safeParse(source.value);
	const refused = [...result.success ? [] : findingsOf(result.error.issues, configSchema, source.value), ...nulCharacters(source.value)];
	const found = refused.length < 1e3 ? contradictions(draftOf(source.value, refused)) : [];
	throwProblems(problemsAt([...refused, ...found], source));
	if (!result.success) throw result.error;
	return {
		config: result.data,
		source
	};
}
/** What is left when everything that was refused is taken out: each value as its schema says, any of them missing. */
function draftOf(value, refused) {
	return pruned(value, [], new Set(refused.map((finding) => JSON.stringify(finding.path)))) ?? {};
}
function pruned(value, path, refused) {
	if (refused.has(JSON.stringify(path))) return void 0;
	if (Array.isArray(value)) return value.map((item, index) => pruned(item, [...path, index], refused));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, child]) => [key, pruned(child, [...path, key], refused)]);
	return Object.fromEntries(entries);
}

// actions/_lib/contract/unbuilt-keys.ts
const MOST_NAMED = 10;
/** Keys of the contract that nothing acts on yet. */
const UNBUILT = [
	{
		path: ["train", "sweep"],
		isSet: ({ train }) => train.sweep !== void 0
	},
	{
		path: ["champion"],
		isSet: ({ champion }) => champion !== "latest"
	},
	{
		path: ["release", "oci"],
		isSet: ({ release }) => release?.oci !== void 0
	},
	{
		path: ["deploy"],
		isSet: ({ deploy }) => deploy !== void 0
	},
	{
		path: ["monitor"],
		isSet: ({ monitor }) => monitor !== void 0
	}
];
/** Says which keys of a configuration have no effect, each with its file:line:column; null if all have. */
function unbuiltKeys({ models }, source) {
	const found = Object.entries(models).flatMap(([name, model]) => UNBUILT.filter(({ isSet }) => isSet(model)).map(({ path }) => [
		"models",
		name,
		...path
	]));
	if (found.length === 0) return null;
	const named = found.slice(0, MOST_NAMED).map((path) => `\`${pathText(path)}\` (${place(source.file, source.locate(path, "key"))})`);
	const more = found.length - named.length;
	return `not built yet, so that nothing acts on it: ${more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ")}`;
}

// actions/_lib/contract/positive-class.ts
/** Pairs of labels, in lower case, that say themselves which of them is positive: [negative, positive]. */
const SAID = [
	["false", "true"],
	["no", "yes"],
	["negative", "positive"]
];
/**
* [negative, positive] of two labels where they say it: false/true, no/yes, negative/positive in any case, and two numbers, of
* which the greater is positive (0/1, -1/1). Null for any other pair (fraud/legit): which of those is positive must be declared.
*/
function saidOrder(one, other) {
	const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
	for (const [negative, positive] of SAID) {
		if (a === negative && b === positive) return [one, other];
		if (b === negative && a === positive) return [other, one];
	}
	const [first, second] = [numberIn(a), numberIn(b)];
	if (first === null || second === null || first === second) return null;
	return first < second ? [one, other] : [other, one];
}
function numberIn(label) {
	const value = label === "" ? NaN : Number(label);
	return Number.isFinite(value) ? value : null;
}
/** What to write where two labels do not say which is positive. */
function positiveChoice(one, other) {
	return `say which is positive: --positive-label ${shown(one)} or --positive-label ${shown(other)}, or \`positive:\` under \`evaluate:\` in trainyard.yml`;
}
function shown(label) {
	return /^[\w.-]{1,60}$/.test(label) ? label : JSON.stringify(label.slice(0, 60));
}

// actions/_lib/contract/plan.ts
/** A git object id. */
const idSchema = string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "a git object id");
const reuseSchema = strictObject({
	run: int(),
	/** The commit that it trained; of a pull request its head. */
	commit: idSchema,
	artifact: strictObject({
		id: int(),
		name: string(),
		digest: digestSchema
	})
});
const plannedSchema = strictObject({
	model: string(),
	/** Content address of all that determines the model at `ref`. */
	fingerprint: string(),
	train: boolean(),
	/** What changed, and why the model is trained or not; sentences. */
	reasons: array(string()),
	/** The run that is reused instead of training; `reuseReasons`: why, or why none is. */
	reuse: reuseSchema.nullable(),
	reuseReasons: array(string()),
	champion: strictObject({
		version: string(),
		tag: string(),
		sha: idSchema
	}).nullable(),
	/** The commit whose trainyard.yml declares evaluation and gates. */
	evaluate: strictObject({
		ref: idSchema,
		why: string(),
		both: boolean(),
		/** It is on the default branch, so that its `fetch` may see the secret `evaluation-secrets`. */
		secrets: boolean()
	}),
	waivers: array(waiverSchema),
	/** What the change does to evaluation and gates; sentences. */
	definition: array(string())
});
/** plan.json: which models are trained or reused, their champions, and whose evaluation and gates apply. */
const planSchema = strictObject({
	schema: literal("trainyard/plan@1"),
	mode: _enum(["pull-request", "release"]),
	/** The commit that the fingerprints are of; of a pull request its merge commit. */
	ref: idSchema,
	/** The commit that check and comment belong to. */
	head: idSchema,
	/** The commit that `ref` is compared with. */
	base: idSchema.nullable(),
	pullRequest: int().nullable(),
	fork: boolean(),
	/** Labels of the pull request that raise the version of its release, such as `release:major`. */
	releaseLabels: array(string()),
	/** Why nothing is trained; null where models are trained, or none changed. */
	skip: string().nullable(),
	/** Models that changed and are not evaluated now, for the reason in `skip`. */
	heldBack: array(string()).default([]),
	/** Suffix of the training job's name, from which a later plan reads the commit that was trained. */
	proof: string().default(""),
	notes: array(string()),
	models: array(plannedSchema)
});

// actions/_lib/contract/artifact.ts
const scale = strictObject({
	mean: number(),
	sd: number().positive()
});
/** A feature with everything that was fitted on training rows; categories are sorted. */
const fittedFeatureSchema = discriminatedUnion("kind", [
	strictObject({
		column: string(),
		kind: literal("numeric"),
		...scale.shape
	}),
	strictObject({
		column: string(),
		kind: literal("one-hot"),
		categories: array(string()),
		/** Rare and empty values share one more indicator; false if training rows had none, then they are all zero. */
		other: boolean()
	}),
	strictObject({
		column: string(),
		kind: literal("target-rate"),
		categories: array(string()),
		/** One entry per output (a class, the positive class, or the number): rates by category, and for an unknown one. */
		outputs: array(strictObject({
			rates: array(number()),
			unknown: number(),
			...scale.shape
		})).min(1)
	})
]);
/** recipe.json beside model.json and weights.bin: what the built-in recipe fitted, enough to predict. No times in it. */
const fittedRecipeSchema = strictObject({
	schema: literal("trainyard/recipe@1"),
	task: _enum([
		"binary",
		"multiclass",
		"regression"
	]),
	target: string(),
	/** Binary: [negative, positive]; null in regression. */
	labels: array(string()).min(2).nullable(),
	/** Regression: the network speaks of (y − mean) / sd. */
	scale: scale.nullable(),
	features: array(fittedFeatureSchema).min(1),
	layers: array(int().positive()),
	dropout: number(),
	seed: int()
});

// actions/_lib/contract/checksums.ts
const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<name>[A-Za-z0-9_][A-Za-z0-9._-]*)$/;
const MAX_CHARACTERS = 1e6;
/** SHA256SUMS as `sha256sum --check` reads it, sorted by name. */
function checksumsText(checksums) {
	return checksums.toSorted((one, other) => one.name < other.name ? -1 : 1).map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}
/** Reads SHA256SUMS strictly: two spaces, plain names, no name twice. Everything else is a Problem at its line. */
function parseChecksums(text, file) {
	if (text.length > MAX_CHARACTERS) throw wrong("the file is longer than any release needs", file);
	const lines = text.split("\n");
	if (lines.pop() !== "") throw wrong("the last line does not end", `${file}:${lines.length + 1}`);
	if (lines.length === 0) throw wrong("the file is empty", file);
	const seen = /* @__PURE__ */ new Set();
	const problems = [];
	const checksums = lines.flatMap((line, index) => {
		const { sha256, name } = line.match(LINE)?.groups ?? {};
		const where = `${file}:${index + 1}`;
		if (name === void 0 || sha256 === void 0) {
			problems.push(wrong(`${quote(line)} is no line of sha256sum`, where));
			return [];
		}
		if (seen.has(name)) problems.push(wrong(`${name} appears a second time`, where));
		seen.add(name);
		return [{
			name,
			sha256
		}];
	});
	throwProblems(problems.slice(0, 20));
	return checksums;
}
function wrong(what, where) {
	return new Problem({
		what,
		where,
		fix: "download it again: each line is 64 hex digits, two spaces and the name of a file beside it"
	});
}

export { FAILURE_LIMITS, GATE_KINDS, METRIC_NAMES, MOST, Problem, assetsOf, blocks, checksumsText, comparisonSchema, digestSchema, durationSchema, evaluationSchema, failureSchema, fittedRecipeSchema, hasVerdict, isAbsolute, isMapping, isUtf16, lfsPointerProblem, manifestSchema, modelNameSchema, needsWaiver, parseChecksums, parseConfig, parseJson, parsePlainJson, parsePlainYaml, pathFault, pathKey, planSchema, positiveChoice, problemsOf, readConfig, runSchema, saidOrder, shownNumber, signatureSchema, suggestion, taskSchema, throwProblems, trainingRecordOf, trainingRecordSchema, unbuiltKeys, unshowable, utf16Problem, verdictSchema, waivedGate, waiverLine, waiversOf, yamlSource };