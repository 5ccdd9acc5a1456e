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
function linked(tf, logits, task) {
	switch (task) {
		case "binary": return tf.sigmoid(logits);
		case "multiclass": return tf.softmax(logits);
		case "regression": return logits;
	}
}
/**
* Gradients of the mean loss, kernel and bias by layer, given its gradient at the logits. By hand: TensorFlow.js'
* own tape would need all its gradients registered, and transposes that WebAssembly multiplies at half the speed.
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

export { backward, forward, initialWeights, linked, lossSum, unitsOf };