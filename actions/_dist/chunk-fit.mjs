import { Problem } from "./chunk-contract.mjs";
import { randomOf, shuffled } from "./chunk-random.mjs";
import { gather } from "./chunk-design.mjs";
import { backward, forward, initialWeights, linked, lossSum } from "./chunk-network2.mjs";

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
* Visits the rows `size` at a time, each visit inside a `tidy`. The buffers serve every batch: the backends copy what they are given
* at once or at its first use, which is within the visit.
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
/** One pass over the training rows in an order of its own; answers the mean loss as it was met. */
function trainEpoch({ tf, split, settings, ...examples }, adam, epoch) {
	const { batch: size, task, seed, dropout, units, learningRate: rate } = settings;
	const rows = shuffled(split.training, randomOf(seed, `order ${epoch}`));
	const random = randomOf(seed, `dropout ${epoch}`);
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
		const error = tf.sub(linked(tf, logits, task), wanted);
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
* Trains until the validation loss has not fallen for `patience` epochs, and answers the weights of its best one. Every random
* number comes from seed and epoch, so that a training that stopped and went on ends with the same bits.
*/
async function fitNetwork(given) {
	const { tf, settings, afterEpoch } = given;
	const start = initialWeights(given.design.width, settings.units, randomOf(settings.seed, "weights"));
	const adam = startingAdam(tf, start, given.from);
	let progress = given.from ?? freshProgress();
	let goOn = true;
	while (goOn && !isFinished(progress, settings)) {
		progress = await nextProgress(given, adam, progress);
		goOn = await afterEpoch(progress);
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
		what: `the loss is not a number in epoch ${epoch}: the training ran away`,
		where: "trainyard.yml: train.tensorflow",
		fix: "lower `learning-rate`, or look for extreme values in the features"
	});
}

export { fitNetwork };