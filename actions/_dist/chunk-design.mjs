import { Problem, suggestion } from "./chunk-contract.mjs";

// actions/_lib/recipe/column.ts
/** The column of that name; a missing one is a Problem that names the nearest there is. */
function columnOf(table, name, where) {
	const found = table.columns.find((column) => column.name === name);
	if (found) return found;
	throw missingColumn(name, table.columns.map((column) => column.name), where);
}
/** Text with its codes; a column of numbers here is a defect of the caller, who asks for text when reading. */
function codesOf(table, name, where) {
	const found = table.columns.find((column) => column.name === name && column.kind === "text");
	if (found?.kind === "text") return found;
	columnOf(table, name, where);
	throw new TypeError(`${name} was read as numbers, and as text it is wanted`);
}
/** Numbers, NaN where the file has none; text is a Problem that shows it. */
function numbersOf(table, name, where) {
	const found = table.columns.find((column) => column.name === name && column.kind === "number");
	if (found?.kind === "number") return found.values;
	const column = columnOf(table, name, where);
	const shown = JSON.stringify(column.kind === "text" ? column.labels[0] : "");
	throw new Problem({
		what: `the column ${name} holds text (${shown}), and numbers are wanted`,
		where,
		fix: "name a column of numbers, or use it with `kind: one-hot` or `kind: target-rate`"
	});
}
/** A column that the file does not have. */
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
			const values = numbersOf(given.table, feature.column, given.where);
			design.blocks.push({
				kind: "value",
				at,
				values: standardised(values, feature)
			});
			continue;
		}
		const codes = recoded(codesOf(given.table, feature.column, given.where), feature.categories);
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

export { codesOf, columnOf, designOf, gather, numbersOf, widthOf };