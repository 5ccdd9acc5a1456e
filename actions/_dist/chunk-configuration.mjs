import { Problem, readConfig, suggestion, unbuiltKeys } from "./chunk-contract.mjs";
import { dirname, join, relative, resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";

// actions/_lib/host/configuration.ts
const NAME = "trainyard.yml";
const MAX_BYTES = 4e6;
/** Runs that were told of keys without effect: a verb may read several configurations, and says it once. */
const warned = /* @__PURE__ */ new WeakSet();
/** The configuration that is given, or the nearest trainyard.yml upwards. A Problem if there is none. */
async function loadConfiguration(wanted) {
	const loaded = await findConfiguration(wanted);
	if (loaded) return loaded;
	throw new Problem({
		what: `there is no ${NAME} here or in any folder above`,
		where: wanted.host.cwd,
		fix: "name one with `--config`, or begin from templates/trainyard.yml"
	});
}
/** The model of the configuration that is given, or of the nearest trainyard.yml upwards. Problems if there is none. */
async function loadModel(wanted) {
	return modelIn(await loadConfiguration(wanted), wanted.model);
}
/** As `loadModel`, but null when no configuration is given and none is found. */
async function findModel(wanted) {
	const loaded = await findConfiguration(wanted);
	return loaded && modelIn(loaded, wanted.model);
}
/** The model by its name, or the only one. */
function modelIn({ file, folder, shown, models }, wanted) {
	const name = chosen(models, wanted, shown);
	return {
		file,
		folder,
		name,
		model: models[name]
	};
}
async function findConfiguration({ host, config: given }) {
	const { cwd } = host;
	const file = given === void 0 ? await nearest(cwd) : resolve(cwd, given);
	if (file === null) return null;
	const shown = relative(cwd, file) || file;
	const { config, source } = readConfig(await contents(file, shown), shown);
	const unbuilt = unbuiltKeys(config, source);
	if (unbuilt !== null && !warned.has(host)) host.warning(unbuilt);
	warned.add(host);
	return {
		file,
		folder: dirname(file),
		shown,
		models: config.models
	};
}
async function nearest(folder) {
	const file = join(folder, NAME);
	if ((await stat(file).catch(() => null))?.isFile()) return file;
	const parent = dirname(folder);
	return parent === folder ? null : nearest(parent);
}
async function contents(file, shown) {
	try {
		const { size } = await stat(file);
		if (size <= MAX_BYTES) return await readFile(file, "utf8");
	} catch (cause) {
		throw unreadable(shown, cause);
	}
	throw new Problem({
		what: `the configuration is larger than ${MAX_BYTES.toLocaleString("en")} bytes`,
		where: shown,
		fix: "keep data out of it: name files instead"
	});
}
function unreadable(where, cause) {
	const what = cause.code === "ENOENT" ? "there is no such file" : cause.code === "EISDIR" ? "this is a folder, not a file" : `the file cannot be read (${cause.code})`;
	return new Problem({
		what,
		where,
		fix: `name a ${NAME} with \`--config\``,
		cause
	});
}
function chosen(models, wanted, file) {
	const names = Object.keys(models);
	if (wanted === void 0 && names.length === 1) return names[0];
	const known = `one of ${names.join(", ")}`;
	if (wanted === void 0) throw new Problem({
		what: `the configuration has ${names.length} models`,
		where: file,
		fix: `name one with \`--model\`: ${known}`
	});
	if (Object.hasOwn(models, wanted)) return wanted;
	const meant = suggestion(wanted, names);
	throw new Problem({
		what: `the configuration has no model \`${wanted}\``,
		where: file,
		fix: meant ? `did you mean \`${meant}\`?` : `write ${known}`
	});
}

export { findModel, loadConfiguration, loadModel, modelIn };