import { Problem, fittedRecipeSchema, parseJson, saidOrder, suggestion } from "./chunk-contract.mjs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

// actions/_lib/recipe/checkpoint.ts
const NAME = "trainyard-checkpoint.bin";
/** Writes the progress atomically: one line of JSON, then the numbers. `key` identifies the training. */
async function saveCheckpoint(folder, key, progress) {
	const { tensors, best, ...rest } = progress;
	const header = {
		key,
		...rest,
		tensors: tensors.map((one) => one.length),
		best: best.map((one) => one.length)
	};
	const numbers = [...tensors, ...best].map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength));
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${NAME}.new`), Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...numbers]));
	await rename(join(folder, `${NAME}.new`), join(folder, NAME));
}
/** The progress saved under this key; null if there is none, it belongs to another training, or the file is truncated. */
async function loadCheckpoint(folder, key) {
	const file = await readFile(join(folder, NAME)).catch(() => null);
	if (file === null) return null;
	const line = file.indexOf("\n");
	const header = JSON.parse(file.subarray(0, line).toString());
	if (header.key !== key) return null;
	const sizes = [...header.tensors, ...header.best];
	const bytes = file.subarray(line + 1);
	if (bytes.length !== 4 * sizes.reduce((sum, size) => sum + size, 0)) return null;
	const numbers = new Float32Array(new Uint8Array(bytes).buffer);
	let at = 0;
	const take = (size) => {
		at += size;
		return numbers.slice(at - size, at);
	};
	const { key: _, ...rest } = header;
	return {
		...rest,
		tensors: header.tensors.map(take),
		best: header.best.map(take)
	};
}
/** Removes the checkpoint of a finished training. */
async function removeCheckpoint(folder) {
	await rm(join(folder, NAME), { force: true });
}

// actions/_lib/recipe/column.ts
/** The column of that name; a missing one is a Problem that suggests the nearest name. */
function requiredColumn(table, name, where) {
	const found = table.columns.find((column) => column.name === name);
	if (found) return found;
	throw missingColumn(name, table.columns.map((column) => column.name), where);
}
/** A text column with its codes; a column of numbers here is a defect of the caller, which has to read it as text. */
function textColumn(table, name, where) {
	const found = table.columns.find((column) => column.name === name && column.kind === "text");
	if (found?.kind === "text") return found;
	requiredColumn(table, name, where);
	throw new TypeError(`${name} was read as numbers and is needed as text`);
}
/** The numbers of a column, NaN where the file has none; text is a Problem that quotes it. */
function numberColumn(table, name, where) {
	const found = table.columns.find((column) => column.name === name && column.kind === "number");
	if (found?.kind === "number") return found.values;
	const column = requiredColumn(table, name, where);
	const shown = JSON.stringify(column.kind === "text" ? column.labels[0] : "");
	throw new Problem({
		what: `the column ${name} holds text (${shown}) where numbers are needed`,
		where,
		fix: "name a column of numbers, or use it with `kind: one-hot` or `kind: target-rate`"
	});
}
function missingColumn(name, known, where) {
	const meant = suggestion(name, known);
	const listed = known.slice(0, 20).join(", ");
	return new Problem({
		what: `there is no column ${JSON.stringify(name)}`,
		where,
		fix: meant === void 0 ? `name one of ${listed}` : `did you mean ${JSON.stringify(meant)}?`
	});
}

// actions/_lib/recipe/design.ts
/** Number of inputs that the fitted features make. */
function widthOf(features) {
	return features.reduce((sum, feature) => sum + featureWidth(feature), 0);
}
/** Encodes every row as fitted; with `outOfFold` the given rows of a target-rate feature take their out-of-fold rate. */
function designOf(given) {
	const design = {
		rows: given.table.rows,
		width: 0,
		blocks: [],
		unknown: []
	};
	for (const feature of given.features) {
		const at = design.width;
		design.width += featureWidth(feature);
		if (feature.kind === "numeric") {
			const values = numberColumn(given.table, feature.column, given.where);
			design.blocks.push({
				kind: "value",
				at,
				values: standardised(values, feature)
			});
			continue;
		}
		const codes = recoded(textColumn(given.table, feature.column, given.where), feature.categories);
		const rows = codes.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0);
		design.unknown.push({
			column: feature.column,
			rows
		});
		if (feature.kind === "target-rate") design.blocks.push(...rateBlocks(given, feature, {
			at,
			codes
		}));
		else design.blocks.push(indicatorBlock(feature, {
			at,
			codes
		}));
	}
	return design;
}
function indicatorBlock({ categories, other }, { at, codes }) {
	const rest = other ? categories.length : -1;
	return {
		kind: "indicator",
		at,
		codes: codes.map((code) => code < 0 ? rest : code)
	};
}
function rateBlocks({ outOfFold, training }, feature, { at, codes }) {
	return feature.outputs.map(({ rates, unknown, ...scale }, output) => {
		const values = Float64Array.from(codes, (code) => rates[code] ?? unknown);
		const held = outOfFold?.get(feature)?.[output];
		if (held && training) for (const row of training) values[row] = held[row];
		return {
			kind: "value",
			at: at + output,
			values: standardised(values, scale)
		};
	});
}
/** Writes the rows from `from` to `to` of a selection, row-major, into `batch`. */
function gather(design, { rows, from, to, batch }) {
	const { width } = design;
	batch.fill(0, 0, (to - from) * width);
	for (const block of design.blocks) for (let i = from, cell = block.at; i < to; i++, cell += width) {
		const row = rows[i];
		if (block.kind === "value") batch[cell] = block.values[row];
		else if (block.codes[row] >= 0) batch[cell + block.codes[row]] = 1;
	}
}
function featureWidth(feature) {
	switch (feature.kind) {
		case "numeric": return 1;
		case "one-hot": return feature.categories.length + (feature.other ? 1 : 0);
		case "target-rate": return feature.outputs.length;
	}
}
/** (x − mean) / sd; a null becomes the mean. */
function standardised(values, { mean, sd }) {
	return Float32Array.from(values, (value) => Number.isNaN(value) ? 0 : (value - mean) / sd);
}
/** Codes into the fitted categories; −1 for null and for what training never saw. */
function recoded({ codes, labels }, categories) {
	const place = new Map(categories.map((category, index) => [category, index]));
	const known = labels.map((label) => place.get(label) ?? -1);
	return codes.map((code) => known[code] ?? -1);
}

// actions/_lib/recipe/random.ts
/**
* Uniform numbers in [0, 1), the same for the same seed and stream: sfc32 (C. Doty-Humphrey, PractRand), its state filled from
* FNV-1a over both, the first 20 numbers thrown away.
*/
function randomStream(seed, stream) {
	let a = hash32(`a ${seed} ${stream}`);
	let b = hash32(`b ${seed} ${stream}`);
	let c = hash32(`c ${seed} ${stream}`);
	let counter = 1;
	const next = () => {
		const sum = a + b + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = (c << 21 | c >>> 11) + sum | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	for (let i = 0; i < 20; i++) next();
	return next;
}
/** The rows in a random order (Fisher–Yates); the given array is left alone. */
function shuffled(rows, random) {
	const order = rows.slice();
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const row = order[i];
		order[i] = order[j];
		order[j] = row;
	}
	return order;
}
function hash32(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return hash;
}

// actions/_lib/recipe/scale.ts
/** Mean and standard deviation (n in the denominator) in two passes; a constant gets sd 1. */
function scaleOf(count, valueAt) {
	let sum = 0;
	for (let i = 0; i < count; i++) sum += valueAt(i);
	const mean = sum / count;
	let squares = 0;
	for (let i = 0; i < count; i++) squares += (valueAt(i) - mean) ** 2;
	const sd = Math.sqrt(squares / count);
	return {
		mean,
		sd: sd > 0 ? sd : 1
	};
}

// actions/_lib/recipe/target-rate.ts
/**
* Smoothed mean target per category, (Σy + s·mean) / (n + s) (Micci-Barreca 2001): over all training rows for later use, and out of
* fold for the training rows themselves, so that no row's own target enters its feature.
*/
function fitTargetRate({ feature, codes: given, outputs, training, random }) {
	const { labels, codes } = given;
	const fold = Uint8Array.from(training, () => Math.floor(random() * feature.folds));
	const known = [...new Set(training.map((row) => codes[row]))].filter((code) => code >= 0).sort((a, b) => labels[a] < labels[b] ? -1 : 1);
	const place = new Int32Array(labels.length).fill(-1);
	known.forEach((code, index) => {
		place[code] = index;
	});
	const category = training.map((row) => place[codes[row]] ?? -1);
	const fits = outputs.map((y) => {
		return fitOutput({
			target: Float64Array.from(training, (row) => y[row]),
			category,
			categories: known.length,
			fold,
			feature
		});
	});
	const spread = fits.map(({ outOfFold }) => {
		const values = new Float32Array(codes.length);
		training.forEach((row, index) => {
			values[row] = outOfFold[index];
		});
		return values;
	});
	return {
		fitted: {
			column: feature.column,
			kind: "target-rate",
			categories: known.map((code) => labels[code]),
			outputs: fits.map(({ rates, unknown, mean, sd }) => ({
				rates,
				unknown,
				mean,
				sd
			}))
		},
		outOfFold: spread
	};
}
/** One output's rates; mean and sd are of the out-of-fold ones, which is what the network learns from. */
function fitOutput({ target, category, categories, fold, feature: { folds, smoothing } }) {
	const all = totals(target, category, categories);
	const parts = Array.from({ length: folds }, (_, part) => totals(target, category, categories, (index) => fold[index] === part));
	const smooth = (sum, count, mean) => (sum + smoothing * mean) / (count + smoothing);
	const mean = all.sum / all.count;
	const outOfFold = Float64Array.from(target, (_, index) => {
		const part = parts[fold[index]];
		const rest = all.count - part.count;
		const restMean = rest > 0 ? (all.sum - part.sum) / rest : mean;
		const code = category[index];
		if (code < 0) return restMean;
		return smooth(all.sums[code] - part.sums[code], all.counts[code] - part.counts[code], restMean);
	});
	return {
		rates: Array.from(all.sums, (sum, code) => smooth(sum, all.counts[code], mean)),
		unknown: mean,
		outOfFold,
		...scaleOf(outOfFold.length, (index) => outOfFold[index])
	};
}
function totals(target, category, categories, included = () => true) {
	const sums = new Float64Array(categories);
	const counts = new Int32Array(categories);
	let sum = 0;
	let count = 0;
	for (let index = 0; index < target.length; index++) {
		if (!included(index)) continue;
		sum += target[index];
		count += 1;
		const code = category[index];
		if (code < 0) continue;
		sums[code] += target[index];
		counts[code] += 1;
	}
	return {
		sums,
		counts,
		sum,
		count
	};
}

// actions/_lib/recipe/encoding.ts
/** Fits every feature on the training rows alone. */
function fitFeatures({ features, table, outputs, training, seed, where }) {
	const outOfFold = /* @__PURE__ */ new Map();
	const fitOne = (feature) => {
		const { column } = feature;
		switch (feature.kind) {
			case "numeric": return fitNumeric(column, numberColumn(table, column, where), training, where);
			case "one-hot": return fitOneHot(column, textColumn(table, column, where), training, feature["min-rows"]);
			case "target-rate": {
				const codes = textColumn(table, column, where);
				const random = randomStream(seed, `folds ${column}`);
				const fit = fitTargetRate({
					feature,
					codes,
					outputs,
					training,
					random
				});
				outOfFold.set(fit.fitted, fit.outOfFold);
				return fit.fitted;
			}
		}
	};
	return {
		fitted: features.map(fitOne),
		outOfFold
	};
}
function fitNumeric(column, values, training, where) {
	const present = training.filter((row) => !Number.isNaN(values[row]));
	const scale = scaleOf(present.length, (index) => values[present[index]]);
	if (Number.isFinite(scale.mean) && Number.isFinite(scale.sd)) return {
		column,
		kind: "numeric",
		...scale
	};
	throw new Problem({
		what: present.length === 0 ? `${column} is empty in every training row` : `${column} holds an infinite number`,
		where,
		fix: "leave the feature out, or correct the column"
	});
}
function fitOneHot(column, { codes, labels }, training, minRows) {
	const counts = new Int32Array(labels.length);
	for (const row of training) if (codes[row] >= 0) counts[codes[row]] += 1;
	return {
		column,
		kind: "one-hot",
		categories: labels.filter((_, code) => counts[code] >= minRows).sort(),
		other: counts.reduce((sum, count) => sum + (count >= minRows ? count : 0), 0) < training.length
	};
}

// actions/_lib/recipe/split.ts
/** Sets aside the rows with the column's last distinct values (the last days, say): they decide when to stop and fit nothing. */
function splitRows(column, last, where) {
	if (column.nulls > 0) throw new Problem({
		what: `${column.nulls} rows have no ${column.name}, the column that selects the validation rows`,
		where,
		fix: "remove these rows from the training data, or fill the column"
	});
	const { ranks, distinct } = ranksOf(column);
	if (distinct <= last) throw new Problem({
		what: `${column.name} has ${distinct} distinct values, and the last ${last} of them are for validation: none is left to train on`,
		where,
		fix: `give \`validation: { column: ${column.name}, last: … }\` at most ${Math.max(1, distinct - 1)}, or another column`
	});
	const first = distinct - last;
	const rows = Int32Array.from(ranks.keys());
	return {
		training: rows.filter((row) => ranks[row] < first),
		validation: rows.filter((row) => ranks[row] >= first)
	};
}
/** The place of each row's value among the sorted distinct ones: numbers by size, text (dates in ISO 8601) by code unit. */
function ranksOf(column) {
	if (column.kind === "number") {
		const values = [...new Set(column.values)].sort((a, b) => a - b);
		const place = new Map(values.map((value, index) => [value, index]));
		return {
			ranks: Int32Array.from(column.values, (value) => place.get(value)),
			distinct: values.length
		};
	}
	const used = [...new Set(column.codes)].sort((a, b) => compareText(column.labels[a], column.labels[b]));
	const place = new Map(used.map((code, index) => [code, index]));
	return {
		ranks: column.codes.map((code) => place.get(code)),
		distinct: used.length
	};
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// actions/_lib/recipe/target.ts
/** The target's values. Binary: labels are [negative, positive]; without `positive` their own meaning decides, as in no/yes. */
function truthOf({ table, target, task, positive, where }) {
	if (task === "regression") return {
		kind: "values",
		values: presentNumbers(table, target, where)
	};
	const { codes, labels } = textColumn(table, target, where);
	refuseEmpty(requiredColumn(table, target, where).nulls, target, where);
	const used = [...new Set(codes)].map((code) => labels[code]).sort(compareLabels);
	const ordered = task === "binary" ? binaryLabels({
		used,
		positive,
		target,
		where
	}) : classes(used, target, where);
	const place = labels.map((label) => ordered.indexOf(label));
	return {
		kind: "classes",
		codes: codes.map((code) => place[code]),
		labels: ordered
	};
}
/** The values that the network's outputs are compared with: one array of 0 and 1 (binary), one per class, or the numbers. */
function outputsOf(truth, task) {
	if (truth.kind === "values") return [truth.values];
	return (task === "binary" ? [1] : truth.labels.keys().toArray()).map((wanted) => Float64Array.from(truth.codes, (code) => code === wanted ? 1 : 0));
}
function presentNumbers(table, target, where) {
	const values = numberColumn(table, target, where);
	refuseEmpty(values.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0), target, where);
	return values;
}
function refuseEmpty(nulls, target, where) {
	if (nulls === 0) return;
	throw new Problem({
		what: `${nulls} rows have no value of the target ${target}`,
		where,
		fix: "remove rows without a target from the training data"
	});
}
function binaryLabels({ used, positive, target, where }) {
	if (used.length !== 2) throw new Problem({
		what: `a binary target needs two values, and ${target} has ${used.length}: ${used.slice(0, 5).join(", ")}`,
		where,
		fix: "name a column of two values, or set `task: multiclass`"
	});
	const [one, other] = used;
	if (positive === void 0) return saidOrder(one, other) ?? unsaid({
		one,
		other,
		target,
		where
	});
	if (positive === used[1]) return used;
	if (positive === used[0]) return used.toReversed();
	throw new Problem({
		what: `${target} is never ${JSON.stringify(positive)}; its values are ${used.join(" and ")}`,
		where: "trainyard.yml: evaluate.positive",
		fix: `set \`positive: ${used[1]}\``
	});
}
function unsaid({ one, other, target, where }) {
	throw new Problem({
		what: `${target} is ${one} or ${other}, but none is configured as positive`,
		where,
		fix: `set \`positive: ${one}\` or \`positive: ${other}\` under \`evaluate:\` in trainyard.yml`
	});
}
function classes(used, target, where) {
	if (used.length > 1) return used;
	throw new Problem({
		what: `${target} has a single value: ${used.join()}`,
		where,
		fix: "give training data with at least two classes"
	});
}
/** Numbers by size, everything else by code unit. */
function compareLabels(a, b) {
	const difference = Number(a) - Number(b);
	if (a.trim() !== "" && b.trim() !== "" && Number.isFinite(difference) && difference !== 0) return difference;
	return a < b ? -1 : a > b ? 1 : 0;
}

// actions/_lib/recipe/recipe.ts
/** The columns that training reads. */
function trainingColumns(recipe, task) {
	const target = {
		name: recipe.target,
		kind: task === "regression" ? "number" : "text"
	};
	return unique([
		...featureColumns(recipe.features),
		target,
		{ name: recipe.validation.column }
	]);
}
/** The columns that an artifact's features read. */
function featureColumns(features) {
	return unique(features.map(({ column, kind }) => ({
		name: column,
		kind: kind === "numeric" ? "number" : "text"
	})));
}
/** Trains the recipe on a table and writes its artifact (when complete). */
async function trainRecipe(given) {
	const { tensorflow, recipe, seed, output, resume, now } = given;
	const prepared = prepare(given);
	const { fitNetwork } = await import("./chunk-recipe-tensorflow.mjs");
	const { unitsOf } = await import("./chunk-recipe-tensorflow.mjs");
	const { saveArtifact } = await import("./chunk-recipe-tensorflow.mjs");
	const { fitted, split } = prepared;
	const fit = await fitNetwork({
		tf: tensorflow.tf,
		design: prepared.design,
		targets: prepared.targets,
		split,
		settings: {
			...recipe,
			task: fitted.task,
			units: unitsOf(fitted),
			learningRate: recipe["learning-rate"],
			seed
		},
		from: resume ? await loadCheckpoint(resume.folder, resume.key) : null,
		now,
		afterEpoch: (progress) => afterEpoch(given, progress)
	});
	if (fit.status === "complete") {
		await saveArtifact(output, {
			fitted,
			weights: fit.weights
		});
		if (resume) await removeCheckpoint(resume.folder);
	}
	const rows = {
		train: split.training.length,
		validation: split.validation.length
	};
	return {
		status: fit.status,
		rows,
		history: fit.history,
		bestEpoch: fit.bestEpoch
	};
}
async function afterEpoch({ recipe, resume, pause, isTimeUp, progress: show }, progress) {
	show(progress.history.at(-1), recipe.epochs);
	if (resume) await saveCheckpoint(resume.folder, resume.key, progress);
	await pause?.();
	return !isTimeUp();
}
function prepare({ recipe, task, positive, table, seed }) {
	const where = recipe.data;
	const truth = truthOf({
		table,
		target: recipe.target,
		task: recipeTask(task),
		positive,
		where
	});
	const { column, last } = recipe.validation;
	const split = splitRows(requiredColumn(table, column, where), last, where);
	const { training } = split;
	const { outputs, scale } = scaledOutputs(truth, recipeTask(task), training);
	const fit = fitFeatures({
		features: recipe.features,
		table,
		outputs,
		training,
		seed,
		where
	});
	const design = designOf({
		table,
		features: fit.fitted,
		where,
		outOfFold: fit.outOfFold,
		training
	});
	return {
		fitted: {
			schema: "trainyard/recipe@1",
			task: recipeTask(task),
			target: recipe.target,
			labels: truth.kind === "classes" ? truth.labels : null,
			scale,
			features: fit.fitted,
			layers: recipe.layers,
			dropout: recipe.dropout,
			seed
		},
		design,
		split,
		targets: outputs.map((values) => Float32Array.from(values))
	};
}
/** What the network learns; numbers are standardised by their training rows. */
function scaledOutputs(truth, task, training) {
	const outputs = outputsOf(truth, task);
	if (truth.kind === "classes") return {
		outputs,
		scale: null
	};
	const scale = scaleOf(training.length, (index) => truth.values[training[index]]);
	return {
		outputs: outputs.map((values) => values.map((value) => (value - scale.mean) / scale.sd)),
		scale
	};
}
function recipeTask(task) {
	if (task === "binary" || task === "multiclass" || task === "regression") return task;
	throw new Problem({
		what: `the TensorFlow.js recipe does not know the task ${task}`,
		where: "trainyard.yml: task",
		fix: "use `task: binary`, `multiclass` or `regression`, or train with `run:`"
	});
}
/** Scores every row with an artifact: P(positive), P(class) by label, or the number. */
async function predictRecipe({ tensorflow, artifact, table, where }) {
	const { loadArtifact } = await import("./chunk-recipe-tensorflow.mjs");
	const { scoreRows } = await import("./chunk-recipe-tensorflow.mjs");
	const { fitted, weights } = await loadArtifact(tensorflow.tf, artifact);
	const design = designOf({
		table,
		features: fitted.features,
		where
	});
	return {
		scores: await scoreRows({
			tf: tensorflow.tf,
			design,
			fitted,
			weights
		}),
		fitted,
		unknown: design.unknown
	};
}
function unique(columns) {
	return [...new Map(columns.map((column) => [`${column.name} ${column.kind ?? ""}`, column])).values()];
}

// actions/_lib/recipe/recipe-file.ts
/** The file that marks a folder as an artifact of the built-in recipe. */
const RECIPE = "recipe.json";
/** Whether the built-in recipe wrote the artifact: a user's own recipe.json has another schema, or none. */
async function isRecipeArtifact(folder) {
	const text = await readFile(join(folder, RECIPE), "utf8").catch(() => "");
	return /^\s*\{\s*"schema"\s*:\s*"trainyard\/recipe@/.test(text);
}
/** recipe.json of an artifact, checked. */
async function readFitted(folder) {
	return parseJson(fittedRecipeSchema, await readText(folder, RECIPE), join(folder, RECIPE));
}
/** A text file of an artifact; one that is missing is a Problem. */
function readText(folder, file) {
	return readFile(join(folder, file), "utf8").catch((cause) => {
		throw brokenArtifact(folder, `${file} cannot be read`, cause);
	});
}
/** A Problem about an artifact that cannot be used. */
function brokenArtifact(folder, what, cause) {
	return new Problem({
		what,
		where: folder,
		fix: "give the artifact folder as `train` wrote it (model/)",
		cause
	});
}

// actions/_lib/recipe/score-table.ts
/** The recipe's scores beside id (and query) as a table of predictions: `score`, or `score_<class>` for multiclass. */
function scoreTable({ keys, scores, fitted, score }) {
	const names = fitted.task === "multiclass" ? fitted.labels.map((label) => `${score}_${label}`) : [score];
	const columns = scores.map((values, index) => ({
		name: names[index],
		kind: "number",
		values,
		nulls: 0
	}));
	return {
		rows: scores[0].length,
		columns: [...keys, ...columns]
	};
}
/** Refuses an artifact whose task or positive class differs from the evaluation's. */
function checkAsked(fitted, { task, evaluate }, artifact) {
	if (fitted.task !== task) throw new Problem({
		what: `the artifact was trained for ${fitted.task}, but the model's task is ${task}`,
		where: artifact,
		fix: `give an artifact of this model, or set \`task: ${fitted.task}\``
	});
	const positive = task === "binary" ? fitted.labels?.[1] : void 0;
	if (positive === void 0 || evaluate.positive === void 0 || evaluate.positive === positive) return;
	throw new Problem({
		what: `the artifact predicts ${fitted.target} = ${positive}, but the configuration has \`positive: ${evaluate.positive}\``,
		where: artifact,
		fix: `set \`positive: ${positive}\`, or train again`
	});
}

export { RECIPE, brokenArtifact, checkAsked, featureColumns, gather, isRecipeArtifact, predictRecipe, randomStream, readFitted, readText, scoreTable, shuffled, trainRecipe, trainingColumns, widthOf };