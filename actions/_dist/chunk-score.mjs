import { Problem } from "./chunk-contract.mjs";
import { canonicalText, isNotNumber, lookUp, numberOf, textOf } from "./chunk-typed-columns.mjs";

// actions/_lib/data/score.ts
/** How far a row's probabilities may be from 1 in sum: three printed digits, or single precision. */
const SUM_TOLERANCE = .001;
/** Finds the columns of a predictions file; all that is missing is a Problem. */
function findPredictions(source, task, names) {
	const keys = [names.id, ...task === "ranking" ? [names.query ?? "query"] : []].map((name) => lookUp(source, name));
	const scores = task === "multiclass" ? classColumns(source, names.score) : [lookUp(source, names.score)];
	const problems = [...keys, ...scores].flatMap((each) => each instanceof Problem ? [each] : []);
	if (problems.length > 0) return problems;
	const columns = [...keys, ...scores];
	return {
		source,
		columns,
		key: {
			id: textOf("v0", columns[0].type),
			query: keys.length > 1 ? textOf("v1", columns[1].type) : null
		},
		scores: columns.slice(keys.length).map((column, i) => {
			const v = `v${keys.length + i}`;
			const number = numberOf(v, column.type);
			return {
				column,
				class: task === "multiclass" ? classOf(column, names.score) : null,
				v,
				number: isProbability(task) ? `least(greatest(${number}, 0), 1)` : number
			};
		})
	};
}
function classColumns(source, score) {
	const found = source.columns.filter(({ name }) => name.startsWith(`${score}_`) && name.length > score.length + 1);
	const classes = found.map((column) => classOf(column, score));
	const repeated = found.filter((_, i) => classes.indexOf(classes[i]) !== i);
	if (found.length > 1) return [...found, ...repeated.map((column) => repeatedClass(source, column))];
	return [new Problem({
		what: `a multiclass task needs one column ${score}_<class> for each class; there are: ${source.columns.map(({ name }) => name).join(", ")}`,
		where: source.file,
		fix: `write ${score}_<class> columns, each with the probability of its class, or declare the task as binary`
	})];
}
function repeatedClass({ file }, { name }) {
	return new Problem({
		what: `${name} is a second column of its class`,
		where: file,
		fix: "keep one of them"
	});
}
function classOf({ name }, score) {
	return canonicalText(name.slice(score.length + 1));
}
function isProbability(task) {
	return task === "binary" || task === "multiclass";
}
/** What no row of predictions may be. */
function predictionChecks(predictions, task) {
	const { columns, key, scores } = predictions;
	const checks = [idCheck(columns[0], key.id)];
	if (key.query) checks.push({
		...idCheck(columns[1], key.query),
		what: "the query is missing"
	});
	for (const { column, v } of scores) checks.push(...scoreChecks(column, v, task));
	if (task === "multiclass") checks.push(sumCheck(scores));
	return checks;
}
/** No row may be without its id. */
function idCheck({ name }, id) {
	return {
		column: name,
		wrong: `${id} IS NULL`,
		what: "the id is missing",
		fix: "give every row an id"
	};
}
function scoreChecks({ name, type }, v, task) {
	const number = numberOf(v, type);
	const fix = isProbability(task) ? "write a probability from 0 to 1 in every row" : "write a finite number in every row";
	const checks = [
		{
			column: name,
			wrong: `${number} IS NULL AND NOT ${isNotNumber(v, type)}`,
			what: "the score is missing",
			fix
		},
		{
			column: name,
			wrong: isNotNumber(v, type),
			shown: v,
			what: "the score is not a number",
			fix
		},
		{
			column: name,
			wrong: `isnan(${number})`,
			what: "the score is NaN",
			fix
		},
		{
			column: name,
			wrong: `isinf(${number})`,
			what: "the score is infinite",
			fix
		}
	];
	if (isProbability(task)) {
		const outside = `isfinite(${number}) AND NOT ${number} BETWEEN -0.000001 AND 1.000001`;
		const cure = `${fix}; for a model that gives log-odds, 1 / (1 + exp(−x))`;
		checks.push({
			column: name,
			wrong: outside,
			shown: v,
			what: "the score is no probability",
			fix: cure
		});
	}
	return checks;
}
function sumCheck(scores) {
	const sum = scores.map(({ column, v }) => numberOf(v, column.type)).join(" + ");
	return {
		column: scores.map(({ column }) => column.name).join(" + "),
		wrong: `isfinite(${sum}) AND abs(${sum} - 1) > ${SUM_TOLERANCE}`,
		shown: sum,
		what: "the probabilities of the classes do not sum to 1",
		fix: "normalise each row, or add the column of the class that is missing"
	};
}

export { findPredictions, idCheck, predictionChecks };