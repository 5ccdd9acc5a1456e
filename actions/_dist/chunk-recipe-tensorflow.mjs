import { Problem } from "./chunk-contract.mjs";
import { commandEnvironment } from "./chunk-command.mjs";
import { cacheFolder, installFolders, ownRoot } from "./chunk-packages.mjs";
import { RECIPE, brokenArtifact, gather, randomStream, readFitted, readText, shuffled, widthOf } from "./chunk-recipe.mjs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { execFile } from "node:child_process";

// actions/_lib/recipe/tensorflow/library.ts
/** tfjs-core. Each function is named, so that a bundle holds these and leaves the rest out. */
async function loadCore() {
	return {
		...await engine(),
		...await tensors(),
		...await arithmetic(),
		...await functions()
	};
}
async function engine() {
	const { backend, dispose, enableProdMode, getBackend, setBackend, tidy } = await import("./chunk-tfjs-core-exports.mjs");
	return {
		backend,
		dispose,
		enableProdMode,
		getBackend,
		setBackend,
		tidy
	};
}
async function tensors() {
	const { io, scalar, tensor, tensor1d, tensor2d, variable } = await import("./chunk-tfjs-core-exports.mjs");
	return {
		io,
		scalar,
		tensor,
		tensor1d,
		tensor2d,
		variable
	};
}
async function arithmetic() {
	const { add, div, fused, matMul, mul, neg, sub, sum, transpose } = await import("./chunk-tfjs-core-exports.mjs");
	return {
		add,
		div,
		fused,
		matMul,
		mul,
		neg,
		sub,
		sum,
		transpose
	};
}
async function functions() {
	const { abs, exp, log1p, logSoftmax, relu, sigmoid, softmax } = await import("./chunk-tfjs-core-exports.mjs");
	const { sqrt, square, squaredDifference, step } = await import("./chunk-tfjs-core-exports.mjs");
	return {
		abs,
		exp,
		log1p,
		logSoftmax,
		relu,
		sigmoid,
		softmax,
		sqrt,
		square,
		squaredDifference,
		step
	};
}

// actions/_lib/recipe/tensorflow/tfjs-node.ts
const VERSION$1 = "4.22.0";
const INSTALL_MINUTES = 15;
/**
* `@tensorflow/tfjs-node` or `-gpu`: from the model's dependencies, from Trainyard's own, or installed on demand. Its install script downloads
* files that no digest pins: on a runner it is kept for this job only, in a terminal in the user's cache.
*/
async function loadTfjsNode({ host, gpu, install, folder }) {
	const name = gpu ? "@tensorflow/tfjs-node-gpu" : "@tensorflow/tfjs-node";
	const kept = join(keptIn(host), `${name.split("/")[1]}-${VERSION$1}-node${process.versions.modules}`);
	const root = ownRoot();
	const found = [
		...withinRepository(folder),
		...root === null ? [] : installFolders(root),
		kept
	].map((place) => join(place, "node_modules", name)).find((path) => existsSync(path));
	if (found === void 0 && !install) throw unavailable(name, `${name} is not installed`);
	if (found === void 0) await installInto(kept, name, host);
	return await checked(required(found ?? join(kept, "node_modules", name), name), name, gpu);
}
function keptIn(host) {
	const { RUNNER_TEMP: temp } = host.env;
	return host.kind === "actions" && temp ? join(temp, "trainyard") : cacheFolder(host);
}
/** The model's folder and those above it, up to the root of its repository; without a repository its folder alone. */
function withinRepository(folder) {
	const folders = [folder];
	for (let each = folder; !existsSync(join(each, ".git"));) {
		const above = dirname(each);
		if (above === each) return [folder];
		folders.push(above);
		each = above;
	}
	return folders;
}
/** tfjs-node 4.22 calls `util.isNullOrUndefined`, which Node 23 removed (tensorflow/tfjs#8425). */
function required(path, name) {
	const require = createRequire(path);
	const util = require("node:util");
	util.isNullOrUndefined ??= (value) => value === null || value === void 0;
	try {
		return require(path);
	} catch (cause) {
		throw unavailable(name, `${name} does not load: ${String(cause).split("\n")[0]}`, cause);
	}
}
async function checked(native, name, gpu) {
	if (!await native.setBackend("tensorflow").catch(() => false) || native.getBackend() !== "tensorflow") throw unavailable(name, `${name} did not start its backend`);
	if (gpu && !native.backend().isUsingGpuDevice) throw unavailable(name, `${name} loads but uses no GPU: it needs CUDA 11.2 and cuDNN 8.1`);
	return native;
}
/** Runs npm with the environment of an untrusted command, because the package has an install script; the folder appears whole or not at all. */
async function installInto(folder, name, host) {
	await mkdir(join(folder, ".."), { recursive: true });
	const building = await mkdtemp(`${folder}-`);
	host.info(`Installing ${name}@${VERSION$1} into ${folder}`);
	try {
		const npm = process.platform === "win32" ? "npm.cmd" : "npm";
		await promisify(execFile)(npm, [
			"install",
			"--prefix",
			building,
			...[
				"--no-save",
				"--no-audit",
				"--no-fund",
				"--loglevel",
				"error"
			],
			`${name}@${VERSION$1}`
		], {
			cwd: building,
			env: commandEnvironment(host.env),
			timeout: INSTALL_MINUTES * 6e4,
			maxBuffer: 64 << 20,
			shell: process.platform === "win32"
		});
		if (!existsSync(folder)) await rename(building, folder);
	} catch (cause) {
		const said = String(cause.stderr ?? cause).trim().split("\n")[0];
		throw unavailable(name, `${name} could not be installed: ${said}`, cause);
	} finally {
		await rm(building, {
			recursive: true,
			force: true
		});
	}
}
function unavailable(name, what, cause) {
	return new Problem({
		what,
		where: "trainyard.yml: train.tensorflow.backend",
		fix: `add ${name} ${VERSION$1} to the repository's package.json, allow the download of libtensorflow, or set \`backend: wasm\``,
		kind: "outside",
		cause
	});
}

// actions/_lib/recipe/tensorflow/backend.ts
/** Emscripten's glue rethrows these from its own line, which hides where an error came from: its listeners are removed. */
const EVENTS = ["uncaughtException", "unhandledRejection"];
const ORDER = [
	"tensorflow-gpu",
	"tensorflow",
	"wasm",
	"cpu"
];
/** Loads the requested backend, or with `auto` the first that works, as told by what `setBackend` returns. */
async function loadTensorflow(wanted) {
	const loaded = await firstThatWorks(wanted);
	if (wanted.gpuRequired && loaded.used !== "tensorflow-gpu") throw new Problem({
		what: `\`gpu: { required: true }\`, but TensorFlow.js would run on ${loaded.used}`,
		where: "trainyard.yml: train.gpu",
		fix: "run on a machine with an NVIDIA GPU, CUDA 11.2 and cuDNN 8.1 (from a container image), or remove `required`",
		kind: "outside"
	});
	loaded.tf.enableProdMode();
	return loaded;
}
async function firstThatWorks(wanted) {
	if (wanted.backend !== "auto") return await load(wanted.backend, wanted);
	for (const backend of ORDER) {
		if (backend === "tensorflow-gpu" && !wanted.gpu) continue;
		try {
			return await load(backend, wanted);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			if (backend === "tensorflow-gpu" || backend === "tensorflow" && wanted.gpu || backend === "wasm") wanted.host.warning(`${error.what}; trying the next backend`);
		}
	}
	throw refused("cpu", void 0);
}
async function load(backend, wanted) {
	switch (backend) {
		case "tensorflow-gpu":
		case "tensorflow": {
			const install = wanted.backend === backend || wanted.gpu;
			return {
				tf: await loadTfjsNode({
					...wanted,
					gpu: backend === "tensorflow-gpu",
					install
				}),
				used: backend
			};
		}
		case "wasm": return await loadPortable("wasm", async () => {
			(await import("./chunk-tfjs-wasm.mjs")).setWasmPaths(wasmPaths());
		});
		case "cpu": return await loadPortable("cpu", async () => {
			await import("./chunk-tfjs-cpu.mjs");
		});
	}
}
/** Emscripten's glue also reads `__dirname`, which a bundle that is an ES module does not have. */
async function loadPortable(backend, register) {
	const tf = await loadCore();
	const before = EVENTS.map((event) => process.listeners(event));
	const folder = Object.getOwnPropertyDescriptor(globalThis, "__dirname");
	Object.defineProperty(globalThis, "__dirname", {
		value: beside(),
		configurable: true
	});
	try {
		await register();
		if (!await tf.setBackend(backend) || tf.getBackend() !== backend) throw refused(backend, void 0);
	} catch (cause) {
		throw cause instanceof Problem ? cause : refused(backend, cause);
	} finally {
		if (folder) Object.defineProperty(globalThis, "__dirname", folder);
		else Reflect.deleteProperty(globalThis, "__dirname");
		EVENTS.forEach((event, index) => {
			for (const listener of process.listeners(event)) if (!before[index].includes(listener)) process.removeListener(event, listener);
		});
	}
	return {
		tf,
		used: backend
	};
}
function refused(backend, cause) {
	return new Problem({
		what: `the ${backend} backend of TensorFlow.js did not start`,
		where: "trainyard.yml: train.tensorflow.backend",
		fix: "set `backend: auto`, or reinstall Trainyard: a file of the backend may be missing",
		kind: "outside",
		cause
	});
}
const WASM_FILES = [
	"tfjs-backend-wasm.wasm",
	"tfjs-backend-wasm-simd.wasm",
	"tfjs-backend-wasm-threaded-simd.wasm"
];
/** The `.wasm` files beside the bundle, else those of the installed package. */
function wasmPaths() {
	const folder = existsSync(join(beside(), WASM_FILES[1])) ? beside() : packageFolder();
	return Object.fromEntries(WASM_FILES.map((file) => [file, join(folder, file)]));
}
function beside() {
	return fileURLToPath(new URL(".", import.meta.url));
}
function packageFolder() {
	return dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm"));
}

// actions/_lib/recipe/tensorflow/layers-model.ts
/** The name that a model.json gives its file of weights. */
const WEIGHTS_FILE = "weights.bin";
/** The version of tfjs-layers whose file format this is. */
const VERSION = "4.22.0";
const ACTIVATIONS = {
	binary: "sigmoid",
	multiclass: "softmax",
	regression: "linear"
};
/** What tfjs-layers writes of every dense layer, between its activation and its name. */
const DENSE_DEFAULTS = {
	use_bias: true,
	kernel_initializer: {
		class_name: "VarianceScaling",
		config: {
			scale: 1,
			mode: "fan_avg",
			distribution: "normal",
			seed: null
		}
	},
	bias_initializer: {
		class_name: "Zeros",
		config: {}
	},
	kernel_regularizer: null,
	bias_regularizer: null,
	activity_regularizer: null,
	kernel_constraint: null,
	bias_constraint: null
};
/**
* A model.json of TensorFlow.js (format `layers-model`), byte for byte what `LayersModel.save` of tfjs-layers writes for a sequential model
* of dense layers with dropout between them; the order of the keys is part of it.
*/
function layersModel({ fitted, weights }) {
	const layers = weights.flatMap((_, index) => layersAt(index, {
		fitted,
		weights
	}));
	return JSON.stringify({
		modelTopology: {
			class_name: "Sequential",
			config: {
				name: "trainyard",
				layers
			},
			keras_version: `tfjs-layers ${VERSION}`,
			backend: "tensor_flow.js"
		},
		weightsManifest: [{
			paths: [WEIGHTS_FILE],
			weights: weights.flatMap(weightSpecs)
		}],
		format: "layers-model",
		generatedBy: `TensorFlow.js tfjs-layers v${VERSION}`,
		convertedBy: null
	});
}
/** The numbers of a weights.bin: kernel, then bias, layer by layer, as 32-bit floats. */
function weightBytes(weights) {
	const numbers = weights.flatMap(({ kernel, bias }) => [kernel, bias]);
	return Buffer.concat(numbers.map((each) => Buffer.from(each.buffer, each.byteOffset, each.byteLength)));
}
/** A dense layer, and behind it, unless it is the last, its dropout. */
function layersAt(index, { fitted, weights }) {
	const { inputs, units } = weights[index];
	const isLast = index === weights.length - 1;
	const activation = isLast ? ACTIVATIONS[fitted.task] : "relu";
	const input = index === 0 ? {
		batch_input_shape: [null, inputs],
		dtype: "float32"
	} : {};
	const name = `dense_${index + 1}`;
	const dense = {
		class_name: "Dense",
		config: {
			units,
			activation,
			...DENSE_DEFAULTS,
			name,
			trainable: true,
			...input
		}
	};
	return isLast || fitted.dropout === 0 ? [dense] : [dense, dropoutLayer(index, fitted.dropout)];
}
function dropoutLayer(index, rate) {
	return {
		class_name: "Dropout",
		config: {
			rate,
			noise_shape: null,
			seed: null,
			name: `dropout_${index + 1}`,
			trainable: true
		}
	};
}
function weightSpecs({ inputs, units }, index) {
	const name = `dense_${index + 1}`;
	return [{
		name: `${name}/kernel`,
		shape: [inputs, units],
		dtype: "float32"
	}, {
		name: `${name}/bias`,
		shape: [units],
		dtype: "float32"
	}];
}

// actions/_lib/recipe/tensorflow/network.ts
/** Numbers of units of every layer, the network's output last: 1, or one per class from three classes on. */
function unitsOf({ layers, task, labels }) {
	return [...layers, task === "multiclass" ? labels.length : 1];
}
/** Glorot's uniform initialisation (Glorot & Bengio 2010), biases zero. */
function initialWeights(width, units, random) {
	return units.map((count, layer) => {
		const inputs = layer === 0 ? width : units[layer - 1];
		const limit = Math.sqrt(6 / (inputs + count));
		return {
			inputs,
			units: count,
			kernel: Float32Array.from({ length: inputs * count }, () => (2 * random() - 1) * limit),
			bias: new Float32Array(count)
		};
	});
}
/**
* Activations of every layer, input first, logits last: ReLU in between. `masks` are dropout's, one per hidden layer, applied
* to its activation.
*/
function forward(tf, layers, { input, masks }) {
	const activations = [input];
	layers.forEach(({ kernel, bias }, index) => {
		const activation = index < layers.length - 1 ? "relu" : "linear";
		const output = tf.fused.matMul({
			a: activations.at(-1),
			b: kernel,
			bias,
			activation
		});
		const mask = masks?.[index];
		activations.push(mask === void 0 ? output : tf.mul(output, mask));
	});
	return activations;
}
/** Probabilities from logits (sigmoid or softmax), or the numbers themselves in regression. */
function outputsFromLogits(tf, logits, task) {
	switch (task) {
		case "binary": return tf.sigmoid(logits);
		case "multiclass": return tf.softmax(logits);
		case "regression": return logits;
	}
}
/**
* Gradients of the mean loss, kernel and bias by layer, given its gradient at the logits. They are computed by hand: the tape of TensorFlow.js
* needs all its gradients registered, and uses transposes that WebAssembly multiplies at half the speed.
*/
function backward(tf, layers, { activations, slope, masks }) {
	const gradients = [];
	let delta = slope;
	for (let layer = layers.length - 1; layer >= 0; layer--) {
		const input = activations[layer];
		gradients.unshift([tf.matMul(tf.transpose(input), delta), tf.sum(delta, 0)]);
		if (layer === 0) break;
		const through = tf.mul(tf.matMul(delta, tf.transpose(layers[layer].kernel)), tf.step(input));
		const mask = masks?.[layer - 1];
		delta = mask === void 0 ? through : tf.mul(through, mask);
	}
	return gradients;
}
/** Sum of the rows' losses: log loss and cross-entropy from logits (stable for large ones), or squared error. */
function lossSum(tf, { logits, wanted, task }) {
	switch (task) {
		case "binary": {
			const softplus = tf.log1p(tf.exp(tf.neg(tf.abs(logits))));
			return tf.sum(tf.add(tf.sub(tf.relu(logits), tf.mul(logits, wanted)), softplus));
		}
		case "multiclass": return tf.neg(tf.sum(tf.mul(tf.logSoftmax(logits), wanted)));
		case "regression": return tf.sum(tf.squaredDifference(logits, wanted));
	}
}

// actions/_lib/recipe/tensorflow/artifact.ts
const MODEL = "model.json";
/**
* Writes model.json and weights.bin, byte for byte what tfjs-node's `file://` writes for the same layers model, and recipe.json. They hold
* neither a time nor a random name: equal trainings give equal bytes.
*/
async function saveArtifact(folder, { fitted, weights }) {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, MODEL), layersModel({
		fitted,
		weights
	}));
	await writeFile(join(folder, WEIGHTS_FILE), weightBytes(weights));
	await writeFile(join(folder, RECIPE), `${JSON.stringify(fitted, null, 2)}\n`);
}
/** Reads an artifact back; weights that do not fit the recipe are a Problem. */
async function loadArtifact(tf, folder) {
	const fitted = await readFitted(folder);
	const named = decoded(tf, folder, {
		json: JSON.parse(await readText(folder, MODEL)),
		bytes: await readFile(join(folder, WEIGHTS_FILE)).catch((cause) => {
			throw brokenArtifact(folder, `${WEIGHTS_FILE} cannot be read`, cause);
		})
	});
	const units = unitsOf(fitted);
	const width = widthOf(fitted.features);
	return {
		fitted,
		weights: units.map((count, index) => {
			const inputs = index === 0 ? width : units[index - 1];
			const kernel = named[`dense_${index + 1}/kernel`];
			const bias = named[`dense_${index + 1}/bias`];
			if (kernel?.length !== inputs * count || bias?.length !== count) throw brokenArtifact(folder, `layer ${index + 1} of ${MODEL} is not ${inputs} × ${count} as ${RECIPE} wants it`);
			return {
				inputs,
				units: count,
				kernel,
				bias
			};
		})
	};
}
function decoded(tf, folder, { json, bytes }) {
	try {
		const specs = json.weightsManifest.flatMap((group) => group.weights);
		const tensors = tf.io.decodeWeights(new Uint8Array(bytes).buffer, specs);
		const numbers = Object.entries(tensors).map(([name, tensor]) => {
			const values = Float32Array.from(tensor.dataSync());
			tensor.dispose();
			return [name, values];
		});
		return Object.fromEntries(numbers);
	} catch (cause) {
		throw brokenArtifact(folder, `${MODEL} and ${WEIGHTS_FILE} do not fit each other`, cause);
	}
}

// actions/_lib/recipe/tensorflow/adam.ts
const FIRST_DECAY = .9;
const SECOND_DECAY = .999;
const EPSILON = 1e-7;
/** One update in place: Adam (Kingma & Ba 2015) with both corrections folded into the rate, as its section 2 ends. */
function adamStep(tf, adam, { gradients, rate }) {
	adam.step += 1;
	const corrected = rate * Math.sqrt(1 - SECOND_DECAY ** adam.step) / (1 - FIRST_DECAY ** adam.step);
	gradients.forEach((gradient, index) => {
		const first = adam.first[index];
		const second = adam.second[index];
		const parameter = adam.parameters[index];
		first.assign(tf.add(tf.mul(first, FIRST_DECAY), tf.mul(gradient, .09999999999999998)));
		second.assign(tf.add(tf.mul(second, SECOND_DECAY), tf.mul(tf.square(gradient), .0010000000000000009)));
		const move = tf.div(tf.mul(first, corrected), tf.add(tf.sqrt(second), EPSILON));
		parameter.assign(tf.sub(parameter, move));
	});
}

// actions/_lib/recipe/tensorflow/batch.ts
/**
* Visits the rows `size` at a time, each visit inside a `tidy`. All batches share their buffers: backends copy them at once or at their first
* use, which is within the visit.
*/
function eachBatch(tf, { design, targets, rows, size }, visit) {
	const inputs = new Float32Array(size * design.width);
	const wanted = new Float32Array(size * targets.length);
	for (let from = 0; from < rows.length; from += size) {
		const to = Math.min(rows.length, from + size);
		const count = to - from;
		gather(design, {
			rows,
			from,
			to,
			batch: inputs
		});
		targets.forEach((values, output) => {
			for (let i = 0; i < count; i++) wanted[i * targets.length + output] = values[rows[from + i]];
		});
		tf.tidy(() => {
			visit({
				input: matrix(tf, inputs, [count, design.width]),
				wanted: matrix(tf, wanted, [count, targets.length]),
				count
			});
		});
	}
}
function matrix(tf, buffer, shape) {
	return tf.tensor2d(buffer.subarray(0, shape[0] * shape[1]), shape);
}
/** Inverted dropout (Srivastava et al. 2014): 0 with the given probability, else 1 / (1 − it). */
function dropoutMask(tf, shape, { rate, random }) {
	const kept = 1 / (1 - rate);
	const numbers = Float32Array.from({ length: shape[0] * shape[1] }, () => random() < rate ? 0 : kept);
	return tf.tensor2d(numbers, shape);
}

// actions/_lib/recipe/tensorflow/epoch.ts
const VALIDATION_BATCH = 4096;
/** One pass over the training rows in a random order of its own; returns the mean loss during the pass. */
function trainEpoch({ tf, split, settings, ...examples }, adam, epoch) {
	const { batch: size, task, seed, dropout, units, learningRate: rate } = settings;
	const rows = shuffled(split.training, randomStream(seed, `order ${epoch}`));
	const random = randomStream(seed, `dropout ${epoch}`);
	const total = tf.tidy(() => tf.variable(tf.scalar(0)));
	eachBatch(tf, {
		...examples,
		rows,
		size
	}, ({ input, wanted, count }) => {
		const masks = (dropout > 0 ? units.slice(0, -1) : []).map((unit) => dropoutMask(tf, [count, unit], {
			rate: dropout,
			random
		}));
		const layers = layersOf(adam);
		const activations = forward(tf, layers, {
			input,
			masks
		});
		const logits = activations.at(-1);
		const error = tf.sub(outputsFromLogits(tf, logits, task), wanted);
		const slope = tf.mul(error, (task === "regression" ? 2 : 1) / count);
		total.assign(tf.add(total, lossSum(tf, {
			logits,
			wanted,
			task
		})));
		adamStep(tf, adam, {
			gradients: backward(tf, layers, {
				activations,
				slope,
				masks
			}).flat(),
			rate
		});
	});
	const [sum = NaN] = total.dataSync();
	total.dispose();
	return sum / rows.length;
}
/** Mean loss over the validation rows, without dropout. */
function validationLossOf({ tf, split, settings, ...examples }, adam) {
	const rows = split.validation;
	const { task } = settings;
	let sum = 0;
	eachBatch(tf, {
		...examples,
		rows,
		size: Math.min(VALIDATION_BATCH, rows.length)
	}, ({ input, wanted }) => {
		const logits = forward(tf, layersOf(adam), { input }).at(-1);
		sum += lossSum(tf, {
			logits,
			wanted,
			task
		}).dataSync()[0];
	});
	return sum / rows.length;
}
function layersOf({ parameters }) {
	return parameters.flatMap((kernel, index) => index % 2 === 0 ? [{
		kernel,
		bias: parameters[index + 1]
	}] : []);
}

// actions/_lib/recipe/tensorflow/fit.ts
/**
* Trains until the validation loss has not fallen for `patience` epochs, and returns the weights of the best epoch. Every random number
* comes from seed and epoch, so a training that stopped and resumed ends with the same bits.
*/
async function fitNetwork(given) {
	const { tf, settings, afterEpoch } = given;
	const start = initialWeights(given.design.width, settings.units, randomStream(settings.seed, "weights"));
	const adam = startingAdam(tf, start, given.from);
	let progress = given.from ?? freshProgress();
	let continues = true;
	while (continues && !isFinished(progress, settings)) {
		progress = await nextProgress(given, adam, progress);
		continues = await afterEpoch(progress);
	}
	const status = isFinished(progress, settings) ? "complete" : "incomplete";
	for (const variable of [
		...adam.parameters,
		...adam.first,
		...adam.second
	]) variable.dispose();
	return {
		status,
		weights: withNumbers(start, progress.best),
		history: progress.history,
		bestEpoch: progress.bestEpoch
	};
}
function freshProgress() {
	return {
		epoch: 0,
		step: 0,
		bestEpoch: 0,
		bestLoss: Number.POSITIVE_INFINITY,
		history: [],
		tensors: [],
		best: []
	};
}
function isFinished({ epoch, bestEpoch }, { epochs, patience }) {
	return epoch >= epochs || epoch - bestEpoch >= patience;
}
function startingAdam(tf, start, from) {
	const shapes = start.flatMap(({ inputs, units }) => [[inputs, units], [units]]);
	const numbers = start.flatMap(({ kernel, bias }) => [kernel, bias]);
	const zeros = numbers.map((one) => new Float32Array(one.length));
	const variables = (from?.tensors ?? [
		...numbers,
		...zeros,
		...zeros
	]).map((one, index) => tf.tidy(() => tf.variable(tf.tensor(one, shapes[index % shapes.length]))));
	const third = numbers.length;
	return {
		parameters: variables.slice(0, third),
		first: variables.slice(third, 2 * third),
		second: variables.slice(2 * third),
		step: from?.step ?? 0
	};
}
async function nextProgress(given, adam, last) {
	const { split, now } = given;
	const epoch = last.epoch + 1;
	const started = now();
	const loss = trainEpoch(given, adam, epoch);
	const seconds = Math.max(now() - started, 1e-9);
	const validationLoss = validationLossOf(given, adam);
	if (!Number.isFinite(loss) || !Number.isFinite(validationLoss)) throw diverged(epoch);
	const row = {
		epoch,
		loss,
		validation_loss: validationLoss,
		rows_per_second: Math.round(split.training.length / seconds)
	};
	const tensors = await numbersOf([
		...adam.parameters,
		...adam.first,
		...adam.second
	]);
	const better = validationLoss < last.bestLoss;
	return {
		epoch,
		step: adam.step,
		tensors,
		history: [...last.history, row],
		...better ? {
			bestEpoch: epoch,
			bestLoss: validationLoss,
			best: tensors.slice(0, adam.parameters.length)
		} : {
			bestEpoch: last.bestEpoch,
			bestLoss: last.bestLoss,
			best: last.best
		}
	};
}
function numbersOf(variables) {
	return Promise.all(variables.map(async (variable) => Float32Array.from(await variable.data())));
}
function withNumbers(start, numbers) {
	return start.map((weights, index) => ({
		...weights,
		kernel: numbers[2 * index],
		bias: numbers[2 * index + 1]
	}));
}
function diverged(epoch) {
	return new Problem({
		what: `the loss is not a number in epoch ${epoch}: the training diverged`,
		where: "trainyard.yml: train.tensorflow",
		fix: "lower `learning-rate`, or check the features for extreme values"
	});
}

// actions/_lib/recipe/tensorflow/score.ts
const BATCH = 8192;
/** Runs every row of a design through the network, in batches; one array of `rows` numbers per output. */
async function scoreRows({ tf, design, fitted, weights }) {
	const outputs = weights.at(-1).units;
	const scores = Array.from({ length: outputs }, () => new Float64Array(design.rows));
	const rows = Int32Array.from({ length: design.rows }, (_, row) => row);
	const batch = new Float32Array(Math.min(BATCH, design.rows) * design.width);
	const layers = weights.map(({ inputs, units, kernel, bias }) => ({
		kernel: tf.tensor2d(kernel, [inputs, units]),
		bias: tf.tensor1d(bias)
	}));
	for (let from = 0; from < design.rows; from += BATCH) {
		const to = Math.min(design.rows, from + BATCH);
		gather(design, {
			rows,
			from,
			to,
			batch
		});
		const answers = tf.tidy(() => {
			const input = tf.tensor2d(batch.subarray(0, (to - from) * design.width), [to - from, design.width]);
			return outputsFromLogits(tf, forward(tf, layers, { input }).at(-1), fitted.task).dataSync();
		});
		for (let i = 0; i < answers.length; i++) scores[i % outputs][from + Math.floor(i / outputs)] = answers[i];
	}
	for (const { kernel, bias } of layers) tf.dispose([kernel, bias]);
	const { scale } = fitted;
	return scale ? scores.map((values) => values.map((value) => value * scale.sd + scale.mean)) : scores;
}

export { backward, fitNetwork, forward, initialWeights, loadArtifact, loadTensorflow, lossSum, outputsFromLogits, saveArtifact, scoreRows, unitsOf };