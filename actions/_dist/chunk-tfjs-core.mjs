import { __commonJSMin, __exportAll, __require, __toESM } from "./chunk-rolldown-runtime.mjs";
import { require_node_fetch } from "./chunk-helpers.mjs";

// node_modules/@tensorflow/tfjs-core/dist/backends/backend.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const EPSILON_FLOAT32 = 1e-7;
const EPSILON_FLOAT16 = 1e-4;
/** Convenient class for storing tensor-related data. */
var DataStorage = class {
	constructor(backend, dataMover) {
		this.backend = backend;
		this.dataMover = dataMover;
		this.data = /* @__PURE__ */ new WeakMap();
		this.dataIdsCount = 0;
	}
	get(dataId) {
		if (!this.data.has(dataId)) this.dataMover.moveData(this.backend, dataId);
		return this.data.get(dataId);
	}
	set(dataId, value) {
		this.dataIdsCount++;
		this.data.set(dataId, value);
	}
	has(dataId) {
		return this.data.has(dataId);
	}
	delete(dataId) {
		this.dataIdsCount--;
		return this.data.delete(dataId);
	}
	numDataIds() {
		return this.dataIdsCount;
	}
};
/**
* The interface that defines the kernels that should be implemented when
* adding a new backend. New backends don't need to implement every one of the
* methods, this can be done gradually (throw an error for unimplemented
* methods).
*/
var KernelBackend = class {
	refCount(dataId) {
		return notYetImplemented("refCount");
	}
	incRef(dataId) {
		return notYetImplemented("incRef");
	}
	timerAvailable() {
		return true;
	}
	time(f) {
		return notYetImplemented("time");
	}
	read(dataId) {
		return notYetImplemented("read");
	}
	readSync(dataId) {
		return notYetImplemented("readSync");
	}
	readToGPU(dataId, options) {
		return notYetImplemented("readToGPU");
	}
	numDataIds() {
		return notYetImplemented("numDataIds");
	}
	disposeData(dataId, force) {
		return notYetImplemented("disposeData");
	}
	write(values, shape, dtype) {
		return notYetImplemented("write");
	}
	move(dataId, values, shape, dtype, refCount) {
		return notYetImplemented("move");
	}
	createTensorFromGPUData(values, shape, dtype) {
		return notYetImplemented("createTensorFromGPUData");
	}
	memory() {
		return notYetImplemented("memory");
	}
	/** Returns the highest precision for floats in bits (e.g. 16 or 32) */
	floatPrecision() {
		return notYetImplemented("floatPrecision");
	}
	/** Returns the smallest representable number.  */
	epsilon() {
		return this.floatPrecision() === 32 ? EPSILON_FLOAT32 : EPSILON_FLOAT16;
	}
	dispose() {
		return notYetImplemented("dispose");
	}
};
function notYetImplemented(kernelName) {
	throw new Error(`'${kernelName}' not yet implemented or not found in the registry. This kernel may not be supported by the tfjs backend you have chosen`);
}

// node_modules/@tensorflow/tfjs-core/dist/util_base.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** Clamps a value to a specified range. */
function clamp(min, x, max) {
	return Math.max(min, Math.min(x, max));
}
function swap(object, left, right) {
	const temp = object[left];
	object[left] = object[right];
	object[right] = temp;
}
/**
* Asserts that the expression is true. Otherwise throws an error with the
* provided message.
*
* ```js
* const x = 2;
* tf.util.assert(x === 2, 'x is not 2');
* ```
*
* @param expr The expression to assert (as a boolean).
* @param msg A function that returns the message to report when throwing an
*     error. We use a function for performance reasons.
*
* @doc {heading: 'Util', namespace: 'util'}
*/
function assert(expr, msg) {
	if (!expr) throw new Error(typeof msg === "string" ? msg : msg());
}
function assertShapesMatch(shapeA, shapeB, errorMessagePrefix = "") {
	assert(arraysEqual(shapeA, shapeB), () => errorMessagePrefix + ` Shapes ${shapeA} and ${shapeB} must match`);
}
function assertNonNull(a) {
	assert(a != null, () => `The input to the tensor constructor must be a non-null value.`);
}
/**
* Returns the size (number of elements) of the tensor given its shape.
*
* ```js
* const shape = [3, 4, 2];
* const size = tf.util.sizeFromShape(shape);
* console.log(size);
* ```
*
* @doc {heading: 'Util', namespace: 'util'}
*/
function sizeFromShape(shape) {
	if (shape.length === 0) return 1;
	let size = shape[0];
	for (let i = 1; i < shape.length; i++) size *= shape[i];
	return size;
}
function arraysEqual(n1, n2) {
	if (n1 === n2) return true;
	if (n1 == null || n2 == null) return false;
	if (n1.length !== n2.length) return false;
	for (let i = 0; i < n1.length; i++) if (n1[i] !== n2[i]) return false;
	return true;
}
function isInt(a) {
	return a % 1 === 0;
}
function rightPad(a, size) {
	if (size <= a.length) return a;
	return a + " ".repeat(size - a.length);
}
/**
* Given the full size of the array and a shape that may contain -1 as the
* implicit dimension, returns the inferred shape where -1 is replaced.
* E.g. For shape=[2, -1, 3] and size=24, it will return [2, 4, 3].
*
* @param shape The shape, which may contain -1 in some dimension.
* @param size The full size (number of elements) of the array.
* @return The inferred shape where -1 is replaced with the inferred size.
*/
function inferFromImplicitShape(shape, size) {
	let shapeProd = 1;
	let implicitIdx = -1;
	for (let i = 0; i < shape.length; ++i) if (shape[i] >= 0) shapeProd *= shape[i];
	else if (shape[i] === -1) {
		if (implicitIdx !== -1) throw Error(`Shapes can only have 1 implicit size. Found -1 at dim ${implicitIdx} and dim ${i}`);
		implicitIdx = i;
	} else if (shape[i] < 0) throw Error(`Shapes can not be < 0. Found ${shape[i]} at dim ${i}`);
	if (implicitIdx === -1) {
		if (size > 0 && size !== shapeProd) throw Error(`Size(${size}) must match the product of shape ${shape}`);
		return shape;
	}
	if (shapeProd === 0) throw Error(`Cannot infer the missing size in [${shape}] when there are 0 elements`);
	if (size % shapeProd !== 0) throw Error(`The implicit shape can't be a fractional number. Got ${size} / ${shapeProd}`);
	const newShape = shape.slice();
	newShape[implicitIdx] = size / shapeProd;
	return newShape;
}
function parseAxisParam(axis, shape) {
	const rank = shape.length;
	axis = axis == null ? shape.map((s, i) => i) : [].concat(axis);
	assert(axis.every((ax) => ax >= -rank && ax < rank), () => `All values in axis param must be in range [-${rank}, ${rank}) but got axis ${axis}`);
	assert(axis.every((ax) => isInt(ax)), () => `All values in axis param must be integers but got axis ${axis}`);
	return axis.map((a) => a < 0 ? rank + a : a);
}
function getTypedArrayFromDType(dtype, size) {
	return getArrayFromDType(dtype, size);
}
function getArrayFromDType(dtype, size) {
	let values = null;
	if (dtype == null || dtype === "float32") values = new Float32Array(size);
	else if (dtype === "int32") values = new Int32Array(size);
	else if (dtype === "bool") values = new Uint8Array(size);
	else if (dtype === "string") values = new Array(size);
	else throw new Error(`Unknown data type ${dtype}`);
	return values;
}
function checkConversionForErrors(vals, dtype) {
	for (let i = 0; i < vals.length; i++) {
		const num = vals[i];
		if (isNaN(num) || !isFinite(num)) throw Error(`A tensor of type ${dtype} being uploaded contains ${num}.`);
	}
}
/** Returns true if the dtype is valid. */
function isValidDtype(dtype) {
	return dtype === "bool" || dtype === "complex64" || dtype === "float32" || dtype === "int32" || dtype === "string";
}
/**
* Returns true if the new type can't encode the old type without loss of
* precision.
*/
function hasEncodingLoss(oldType, newType) {
	if (newType === "complex64") return false;
	if (newType === "float32" && oldType !== "complex64") return false;
	if (newType === "int32" && oldType !== "float32" && oldType !== "complex64") return false;
	if (newType === "bool" && oldType === "bool") return false;
	return true;
}
function bytesPerElement(dtype) {
	if (dtype === "float32" || dtype === "int32") return 4;
	else if (dtype === "complex64") return 8;
	else if (dtype === "bool") return 1;
	else throw new Error(`Unknown dtype ${dtype}`);
}
/**
* Returns the approximate number of bytes allocated in the string array - 2
* bytes per character. Computing the exact bytes for a native string in JS
* is not possible since it depends on the encoding of the html page that
* serves the website.
*/
function bytesFromStringArray(arr) {
	if (arr == null) return 0;
	let bytes = 0;
	arr.forEach((x) => bytes += x.length);
	return bytes;
}
/** Returns true if the value is a string. */
function isString(value) {
	return typeof value === "string" || value instanceof String;
}
function isBoolean(value) {
	return typeof value === "boolean";
}
function isNumber(value) {
	return typeof value === "number";
}
function inferDtype(values) {
	if (Array.isArray(values)) return inferDtype(values[0]);
	if (values instanceof Float32Array) return "float32";
	else if (values instanceof Int32Array || values instanceof Uint8Array || values instanceof Uint8ClampedArray) return "int32";
	else if (isNumber(values)) return "float32";
	else if (isString(values)) return "string";
	else if (isBoolean(values)) return "bool";
	return "float32";
}
function isFunction(f) {
	return !!(f && f.constructor && f.call && f.apply);
}
function computeStrides(shape) {
	const rank = shape.length;
	if (rank < 2) return [];
	const strides = new Array(rank - 1);
	strides[rank - 2] = shape[rank - 1];
	for (let i = rank - 3; i >= 0; --i) strides[i] = strides[i + 1] * shape[i + 1];
	return strides;
}
function createNestedArray(offset, shape, a, isComplex = false) {
	const ret = new Array();
	if (shape.length === 1) {
		const d = shape[0] * (isComplex ? 2 : 1);
		for (let i = 0; i < d; i++) ret[i] = a[offset + i];
	} else {
		const d = shape[0];
		const rest = shape.slice(1);
		const len = rest.reduce((acc, c) => acc * c) * (isComplex ? 2 : 1);
		for (let i = 0; i < d; i++) ret[i] = createNestedArray(offset + i * len, rest, a, isComplex);
	}
	return ret;
}
function toNestedArray(shape, a, isComplex = false) {
	if (shape.length === 0) return a[0];
	const size = shape.reduce((acc, c) => acc * c) * (isComplex ? 2 : 1);
	if (size === 0) return [];
	if (size !== a.length) throw new Error(`[${shape}] does not match the input size ${a.length}${isComplex ? " for a complex tensor" : ""}.`);
	return createNestedArray(0, shape, a, isComplex);
}
function convertBackendValuesAndArrayBuffer(data, dtype) {
	if (Array.isArray(data)) return data;
	if (dtype === "float32") return data instanceof Float32Array ? data : new Float32Array(data);
	else if (dtype === "int32") return data instanceof Int32Array ? data : new Int32Array(data);
	else if (dtype === "bool" || dtype === "string") return Uint8Array.from(new Int32Array(data));
	else throw new Error(`Unknown dtype ${dtype}`);
}
function makeOnesTypedArray(size, dtype) {
	const array = makeZerosTypedArray(size, dtype);
	for (let i = 0; i < array.length; i++) array[i] = 1;
	return array;
}
function makeZerosTypedArray(size, dtype) {
	if (dtype == null || dtype === "float32" || dtype === "complex64") return new Float32Array(size);
	else if (dtype === "int32") return new Int32Array(size);
	else if (dtype === "bool") return new Uint8Array(size);
	else throw new Error(`Unknown data type ${dtype}`);
}
/**
* Make nested `TypedArray` filled with zeros.
* @param shape The shape information for the nested array.
* @param dtype dtype of the array element.
*/
function makeZerosNestedTypedArray(shape, dtype) {
	const size = shape.reduce((prev, curr) => prev * curr, 1);
	if (dtype == null || dtype === "float32") return toNestedArray(shape, new Float32Array(size));
	else if (dtype === "int32") return toNestedArray(shape, new Int32Array(size));
	else if (dtype === "bool") return toNestedArray(shape, new Uint8Array(size));
	else throw new Error(`Unknown data type ${dtype}`);
}
function assertNonNegativeIntegerDimensions(shape) {
	shape.forEach((dimSize) => {
		assert(Number.isInteger(dimSize) && dimSize >= 0, () => `Tensor must have a shape comprised of positive integers but got shape [${shape}].`);
	});
}
/**
* Computes flat index for a given location (multidimentionsal index) in a
* Tensor/multidimensional array.
*
* @param locs Location in the tensor.
* @param rank Rank of the tensor.
* @param strides Tensor strides.
*/
function locToIndex(locs, rank, strides) {
	if (rank === 0) return 0;
	else if (rank === 1) return locs[0];
	let index = locs[locs.length - 1];
	for (let i = 0; i < locs.length - 1; ++i) index += strides[i] * locs[i];
	return index;
}
/**
* Computes the location (multidimensional index) in a
* tensor/multidimentional array for a given flat index.
*
* @param index Index in flat array.
* @param rank Rank of tensor.
* @param strides Strides of tensor.
*/
function indexToLoc(index, rank, strides) {
	if (rank === 0) return [];
	else if (rank === 1) return [index];
	const locs = new Array(rank);
	for (let i = 0; i < locs.length - 1; ++i) {
		locs[i] = Math.floor(index / strides[i]);
		index -= locs[i] * strides[i];
	}
	locs[locs.length - 1] = index;
	return locs;
}
/**
* This method asserts whether an object is a Promise instance.
* @param object
*/
function isPromise(object) {
	return object && object.then && typeof object.then === "function";
}

// node_modules/@tensorflow/tfjs-core/dist/environment.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const TENSORFLOWJS_FLAGS_PREFIX = "tfjsflags";
/**
* The environment contains evaluated flags as well as the registered platform.
* This is always used as a global singleton and can be retrieved with
* `tf.env()`.
*
* @doc {heading: 'Environment'}
*/
var Environment = class {
	constructor(global) {
		this.global = global;
		this.flags = {};
		this.flagRegistry = {};
		this.urlFlags = {};
		this.getQueryParams = getQueryParams;
		this.populateURLFlags();
	}
	setPlatform(platformName, platform) {
		if (this.platform != null) {
			if (!(env().getBool("IS_TEST") || env().getBool("PROD"))) console.warn(`Platform ${this.platformName} has already been set. Overwriting the platform with ${platformName}.`);
		}
		this.platformName = platformName;
		this.platform = platform;
	}
	registerFlag(flagName, evaluationFn, setHook) {
		this.flagRegistry[flagName] = {
			evaluationFn,
			setHook
		};
		if (this.urlFlags[flagName] != null) {
			const flagValue = this.urlFlags[flagName];
			if (!(env().getBool("IS_TEST") || env().getBool("PROD"))) console.warn(`Setting feature override from URL ${flagName}: ${flagValue}.`);
			this.set(flagName, flagValue);
		}
	}
	async getAsync(flagName) {
		if (flagName in this.flags) return this.flags[flagName];
		this.flags[flagName] = await this.evaluateFlag(flagName);
		return this.flags[flagName];
	}
	get(flagName) {
		if (flagName in this.flags) return this.flags[flagName];
		const flagValue = this.evaluateFlag(flagName);
		if (isPromise(flagValue)) throw new Error(`Flag ${flagName} cannot be synchronously evaluated. Please use getAsync() instead.`);
		this.flags[flagName] = flagValue;
		return this.flags[flagName];
	}
	getNumber(flagName) {
		return this.get(flagName);
	}
	getBool(flagName) {
		return this.get(flagName);
	}
	getString(flagName) {
		return this.get(flagName);
	}
	getFlags() {
		return this.flags;
	}
	get features() {
		return this.flags;
	}
	set(flagName, value) {
		if (this.flagRegistry[flagName] == null) throw new Error(`Cannot set flag ${flagName} as it has not been registered.`);
		this.flags[flagName] = value;
		if (this.flagRegistry[flagName].setHook != null) this.flagRegistry[flagName].setHook(value);
	}
	evaluateFlag(flagName) {
		if (this.flagRegistry[flagName] == null) throw new Error(`Cannot evaluate flag '${flagName}': no evaluation function found.`);
		return this.flagRegistry[flagName].evaluationFn();
	}
	setFlags(flags) {
		this.flags = Object.assign({}, flags);
	}
	reset() {
		this.flags = {};
		this.urlFlags = {};
		this.populateURLFlags();
	}
	populateURLFlags() {
		if (typeof this.global === "undefined" || typeof this.global.location === "undefined" || typeof this.global.location.search === "undefined") return;
		const urlParams = this.getQueryParams(this.global.location.search);
		if (TENSORFLOWJS_FLAGS_PREFIX in urlParams) urlParams[TENSORFLOWJS_FLAGS_PREFIX].split(",").forEach((keyValue) => {
			const [key, value] = keyValue.split(":");
			this.urlFlags[key] = parseValue(key, value);
		});
	}
};
function getQueryParams(queryString) {
	const params = {};
	queryString.replace(/[?&]([^=?&]+)(?:=([^&]*))?/g, (s, ...t) => {
		decodeParam(params, t[0], t[1]);
		return t.join("=");
	});
	return params;
}
function decodeParam(params, name, value) {
	params[decodeURIComponent(name)] = decodeURIComponent(value || "");
}
function parseValue(flagName, value) {
	const lowerCaseValue = value.toLowerCase();
	if (lowerCaseValue === "true" || lowerCaseValue === "false") return lowerCaseValue === "true";
	else if (`${+lowerCaseValue}` === lowerCaseValue) return +lowerCaseValue;
	else return value;
}
/**
* Returns the current environment (a global singleton).
*
* The environment object contains the evaluated feature values as well as the
* active platform.
*
* @doc {heading: 'Environment'}
*/
function env() {
	return ENV$1;
}
let ENV$1 = null;
function setEnvironmentGlobal(environment) {
	ENV$1 = environment;
}

// node_modules/@tensorflow/tfjs-core/dist/global_util.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let globalNameSpace;
function getGlobalNamespace() {
	if (globalNameSpace == null) {
		let ns;
		if (typeof window !== "undefined") ns = window;
		else if (typeof global !== "undefined") ns = global;
		else if (typeof process !== "undefined") ns = process;
		else if (typeof self !== "undefined") ns = self;
		else throw new Error("Could not find a global object");
		globalNameSpace = ns;
	}
	return globalNameSpace;
}
function getGlobalMap() {
	const ns = getGlobalNamespace();
	if (ns._tfGlobals == null) ns._tfGlobals = /* @__PURE__ */ new Map();
	return ns._tfGlobals;
}
/**
* Returns a globally accessible 'singleton' object.
*
* @param key the name of the object
* @param init a function to initialize to initialize this object
*             the first time it is fetched.
*/
function getGlobal(key, init) {
	const globalMap = getGlobalMap();
	if (globalMap.has(key)) return globalMap.get(key);
	else {
		const singleton = init();
		globalMap.set(key, singleton);
		return globalMap.get(key);
	}
}

// node_modules/@tensorflow/tfjs-core/dist/kernel_names.js
const Acos = "Acos";
const Acosh = "Acosh";
const AddN = "AddN";
const ArgMax = "ArgMax";
const ArgMin = "ArgMin";
const Asin = "Asin";
const Asinh = "Asinh";
const Atan = "Atan";
const Atanh = "Atanh";
const Atan2 = "Atan2";
const AvgPool = "AvgPool";
const AvgPoolGrad = "AvgPoolGrad";
const AvgPool3D = "AvgPool3D";
const AvgPool3DGrad = "AvgPool3DGrad";
const BatchMatMul = "BatchMatMul";
const BatchToSpaceND = "BatchToSpaceND";
const Bincount = "Bincount";
const BitwiseAnd = "BitwiseAnd";
const BroadcastArgs = "BroadcastArgs";
const Cast = "Cast";
const Ceil = "Ceil";
const ClipByValue = "ClipByValue";
const Complex = "Complex";
const ComplexAbs = "ComplexAbs";
const Concat = "Concat";
const Conv2D = "Conv2D";
const Conv2DBackpropFilter = "Conv2DBackpropFilter";
const Conv2DBackpropInput = "Conv2DBackpropInput";
const Conv3D = "Conv3D";
const Conv3DBackpropFilterV2 = "Conv3DBackpropFilterV2";
const Conv3DBackpropInputV2 = "Conv3DBackpropInputV2";
const Cosh = "Cosh";
const Cumprod = "Cumprod";
const Cumsum = "Cumsum";
const CropAndResize = "CropAndResize";
const DenseBincount = "DenseBincount";
const DepthToSpace = "DepthToSpace";
const DepthwiseConv2dNative = "DepthwiseConv2dNative";
const DepthwiseConv2dNativeBackpropFilter = "DepthwiseConv2dNativeBackpropFilter";
const DepthwiseConv2dNativeBackpropInput = "DepthwiseConv2dNativeBackpropInput";
const Diag = "Diag";
const Dilation2D = "Dilation2D";
const Dilation2DBackpropInput = "Dilation2DBackpropInput";
const Dilation2DBackpropFilter = "Dilation2DBackpropFilter";
const Draw = "Draw";
const RealDiv = "RealDiv";
const Einsum = "Einsum";
const EluGrad = "EluGrad";
const Equal = "Equal";
const ExpandDims = "ExpandDims";
const Expm1 = "Expm1";
const Fill = "Fill";
const FlipLeftRight = "FlipLeftRight";
const Floor = "Floor";
const FloorDiv = "FloorDiv";
const FusedBatchNorm = "FusedBatchNorm";
const GatherV2 = "GatherV2";
const GatherNd = "GatherNd";
const Greater = "Greater";
const GreaterEqual = "GreaterEqual";
const Identity = "Identity";
const IFFT = "IFFT";
const Imag = "Imag";
const IsFinite = "IsFinite";
const IsInf = "IsInf";
const IsNan = "IsNan";
const LeakyRelu = "LeakyRelu";
const Less = "Less";
const LessEqual = "LessEqual";
const LinSpace = "LinSpace";
const Log1p = "Log1p";
const LogicalAnd = "LogicalAnd";
const LogicalNot = "LogicalNot";
const LogicalOr = "LogicalOr";
const LogicalXor = "LogicalXor";
const LRNGrad = "LRNGrad";
const Maximum = "Maximum";
const MaxPool = "MaxPool";
const MaxPoolGrad = "MaxPoolGrad";
const MaxPool3D = "MaxPool3D";
const MaxPool3DGrad = "MaxPool3DGrad";
const MaxPoolWithArgmax = "MaxPoolWithArgmax";
const Mean = "Mean";
const Minimum = "Minimum";
const MirrorPad = "MirrorPad";
const Multinomial = "Multinomial";
const Multiply = "Multiply";
const NotEqual = "NotEqual";
const NonMaxSuppressionV3 = "NonMaxSuppressionV3";
const NonMaxSuppressionV4 = "NonMaxSuppressionV4";
const NonMaxSuppressionV5 = "NonMaxSuppressionV5";
const OnesLike = "OnesLike";
const OneHot = "OneHot";
const Pack = "Pack";
const PadV2 = "PadV2";
const Prelu = "Prelu";
const Prod = "Prod";
const RaggedGather = "RaggedGather";
const RaggedRange = "RaggedRange";
const RaggedTensorToTensor = "RaggedTensorToTensor";
const Range = "Range";
const Real = "Real";
const Reciprocal = "Reciprocal";
const Relu = "Relu";
const Reshape = "Reshape";
const ResizeNearestNeighbor = "ResizeNearestNeighbor";
const ResizeNearestNeighborGrad = "ResizeNearestNeighborGrad";
const ResizeBilinear = "ResizeBilinear";
const ResizeBilinearGrad = "ResizeBilinearGrad";
const Relu6 = "Relu6";
const Reverse = "Reverse";
const Round = "Round";
const Rsqrt = "Rsqrt";
const ScatterNd = "ScatterNd";
const TensorScatterUpdate = "TensorScatterUpdate";
const SearchSorted = "SearchSorted";
const Select = "Select";
const Selu = "Selu";
const Slice = "Slice";
const Sinh = "Sinh";
const Sign = "Sign";
const Sigmoid = "Sigmoid";
const Softplus = "Softplus";
const Sqrt = "Sqrt";
const SpaceToBatchND = "SpaceToBatchND";
const SplitV = "SplitV";
const Softmax = "Softmax";
const SparseFillEmptyRows = "SparseFillEmptyRows";
const SparseReshape = "SparseReshape";
const SparseSegmentMean = "SparseSegmentMean";
const SparseSegmentSum = "SparseSegmentSum";
const SparseToDense = "SparseToDense";
const SquaredDifference = "SquaredDifference";
const Square = "Square";
const StaticRegexReplace = "StaticRegexReplace";
const StridedSlice = "StridedSlice";
const StringNGrams = "StringNGrams";
const StringSplit = "StringSplit";
const StringToHashBucketFast = "StringToHashBucketFast";
const Tanh = "Tanh";
const Tile = "Tile";
const TopK = "TopK";
const Transform = "Transform";
const Transpose = "Transpose";
const Unique = "Unique";
const Unpack = "Unpack";
const UnsortedSegmentSum = "UnsortedSegmentSum";
const ZerosLike = "ZerosLike";
/**
* TensorFlow.js-only kernels
*/
const Step = "Step";
const RotateWithOffset = "RotateWithOffset";
const _FusedMatMul = "_FusedMatMul";
const FusedConv2D = "FusedConv2D";
const FusedDepthwiseConv2D = "FusedDepthwiseConv2D";

// node_modules/@tensorflow/tfjs-core/dist/log.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function warn(...msg) {
	if (!(env().getBool("IS_TEST") || env().getBool("PROD"))) console.warn(...msg);
}

// node_modules/@tensorflow/tfjs-core/dist/kernel_registry.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const kernelRegistry = getGlobal("kernelRegistry", () => /* @__PURE__ */ new Map());
const gradRegistry = getGlobal("gradRegistry", () => /* @__PURE__ */ new Map());
/**
* Returns the kernel function (code) associated with the provided names.
*
* @param kernelName The official name of the kernel.
* @param backendName The official name of the backend.
*/
function getKernel(kernelName, backendName) {
	const key = makeKey(kernelName, backendName);
	return kernelRegistry.get(key);
}
/**
* Returns the registered gradient info associated with the provided kernel.
* @param kernelName The official TF kernel name.
*/
function getGradient(kernelName) {
	return gradRegistry.get(kernelName);
}
function getKernelsForBackend(backendName) {
	const it = kernelRegistry.entries();
	const result = [];
	while (true) {
		const { done, value } = it.next();
		if (done) break;
		const [key, config] = value;
		const [backend] = key.split("_");
		if (backend === backendName) result.push(config);
	}
	return result;
}
/**
* Registers the function (forward pass) for the kernel in a global registry.
*
* @param config A config object with the following properties:
* - `kernelName` The official name of the kernel.
* - `backendName` The official name of the backend.
* - `kernelFunc` The function to run during the forward pass of the kernel.
* - `setupFunc` Optional. Gets called once, after the backend initializes.
* - `disposeFunc` Optional. Gets called once, right before the backend is
* disposed.
*/
function registerKernel(config) {
	const { kernelName, backendName } = config;
	const key = makeKey(kernelName, backendName);
	if (kernelRegistry.has(key)) warn(`The kernel '${kernelName}' for backend '${backendName}' is already registered`);
	kernelRegistry.set(key, config);
}
function makeKey(kernelName, backendName) {
	return `${backendName}_${kernelName}`;
}

// node_modules/@tensorflow/tfjs-core/dist/platforms/is_typed_array_browser.js
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function isTypedArrayBrowser(a) {
	return a instanceof Float32Array || a instanceof Int32Array || a instanceof Uint8Array || a instanceof Uint8ClampedArray;
}

// node_modules/long/src/long.js
var require_long = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Long;
	/**
	* wasm optimizations, to do native i64 multiplication and divide
	*/
	var wasm = null;
	try {
		wasm = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0,
			1,
			13,
			2,
			96,
			0,
			1,
			127,
			96,
			4,
			127,
			127,
			127,
			127,
			1,
			127,
			3,
			7,
			6,
			0,
			1,
			1,
			1,
			1,
			1,
			6,
			6,
			1,
			127,
			1,
			65,
			0,
			11,
			7,
			50,
			6,
			3,
			109,
			117,
			108,
			0,
			1,
			5,
			100,
			105,
			118,
			95,
			115,
			0,
			2,
			5,
			100,
			105,
			118,
			95,
			117,
			0,
			3,
			5,
			114,
			101,
			109,
			95,
			115,
			0,
			4,
			5,
			114,
			101,
			109,
			95,
			117,
			0,
			5,
			8,
			103,
			101,
			116,
			95,
			104,
			105,
			103,
			104,
			0,
			0,
			10,
			191,
			1,
			6,
			4,
			0,
			35,
			0,
			11,
			36,
			1,
			1,
			126,
			32,
			0,
			173,
			32,
			1,
			173,
			66,
			32,
			134,
			132,
			32,
			2,
			173,
			32,
			3,
			173,
			66,
			32,
			134,
			132,
			126,
			34,
			4,
			66,
			32,
			135,
			167,
			36,
			0,
			32,
			4,
			167,
			11,
			36,
			1,
			1,
			126,
			32,
			0,
			173,
			32,
			1,
			173,
			66,
			32,
			134,
			132,
			32,
			2,
			173,
			32,
			3,
			173,
			66,
			32,
			134,
			132,
			127,
			34,
			4,
			66,
			32,
			135,
			167,
			36,
			0,
			32,
			4,
			167,
			11,
			36,
			1,
			1,
			126,
			32,
			0,
			173,
			32,
			1,
			173,
			66,
			32,
			134,
			132,
			32,
			2,
			173,
			32,
			3,
			173,
			66,
			32,
			134,
			132,
			128,
			34,
			4,
			66,
			32,
			135,
			167,
			36,
			0,
			32,
			4,
			167,
			11,
			36,
			1,
			1,
			126,
			32,
			0,
			173,
			32,
			1,
			173,
			66,
			32,
			134,
			132,
			32,
			2,
			173,
			32,
			3,
			173,
			66,
			32,
			134,
			132,
			129,
			34,
			4,
			66,
			32,
			135,
			167,
			36,
			0,
			32,
			4,
			167,
			11,
			36,
			1,
			1,
			126,
			32,
			0,
			173,
			32,
			1,
			173,
			66,
			32,
			134,
			132,
			32,
			2,
			173,
			32,
			3,
			173,
			66,
			32,
			134,
			132,
			130,
			34,
			4,
			66,
			32,
			135,
			167,
			36,
			0,
			32,
			4,
			167,
			11
		])), {}).exports;
	} catch (e) {}
	/**
	* Constructs a 64 bit two's-complement integer, given its low and high 32 bit values as *signed* integers.
	*  See the from* functions below for more convenient ways of constructing Longs.
	* @exports Long
	* @class A Long class for representing a 64 bit two's-complement integer value.
	* @param {number} low The low (signed) 32 bits of the long
	* @param {number} high The high (signed) 32 bits of the long
	* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
	* @constructor
	*/
	function Long(low, high, unsigned) {
		/**
		* The low 32 bits as a signed value.
		* @type {number}
		*/
		this.low = low | 0;
		/**
		* The high 32 bits as a signed value.
		* @type {number}
		*/
		this.high = high | 0;
		/**
		* Whether unsigned or not.
		* @type {boolean}
		*/
		this.unsigned = !!unsigned;
	}
	/**
	* An indicator used to reliably determine if an object is a Long or not.
	* @type {boolean}
	* @const
	* @private
	*/
	Long.prototype.__isLong__;
	Object.defineProperty(Long.prototype, "__isLong__", { value: true });
	/**
	* @function
	* @param {*} obj Object
	* @returns {boolean}
	* @inner
	*/
	function isLong(obj) {
		return (obj && obj["__isLong__"]) === true;
	}
	/**
	* Tests if the specified object is a Long.
	* @function
	* @param {*} obj Object
	* @returns {boolean}
	*/
	Long.isLong = isLong;
	/**
	* A cache of the Long representations of small integer values.
	* @type {!Object}
	* @inner
	*/
	var INT_CACHE = {};
	/**
	* A cache of the Long representations of small unsigned integer values.
	* @type {!Object}
	* @inner
	*/
	var UINT_CACHE = {};
	/**
	* @param {number} value
	* @param {boolean=} unsigned
	* @returns {!Long}
	* @inner
	*/
	function fromInt(value, unsigned) {
		var obj, cachedObj, cache;
		if (unsigned) {
			value >>>= 0;
			if (cache = 0 <= value && value < 256) {
				cachedObj = UINT_CACHE[value];
				if (cachedObj) return cachedObj;
			}
			obj = fromBits(value, (value | 0) < 0 ? -1 : 0, true);
			if (cache) UINT_CACHE[value] = obj;
			return obj;
		} else {
			value |= 0;
			if (cache = -128 <= value && value < 128) {
				cachedObj = INT_CACHE[value];
				if (cachedObj) return cachedObj;
			}
			obj = fromBits(value, value < 0 ? -1 : 0, false);
			if (cache) INT_CACHE[value] = obj;
			return obj;
		}
	}
	/**
	* Returns a Long representing the given 32 bit integer value.
	* @function
	* @param {number} value The 32 bit integer in question
	* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
	* @returns {!Long} The corresponding Long value
	*/
	Long.fromInt = fromInt;
	/**
	* @param {number} value
	* @param {boolean=} unsigned
	* @returns {!Long}
	* @inner
	*/
	function fromNumber(value, unsigned) {
		if (isNaN(value)) return unsigned ? UZERO : ZERO;
		if (unsigned) {
			if (value < 0) return UZERO;
			if (value >= TWO_PWR_64_DBL) return MAX_UNSIGNED_VALUE;
		} else {
			if (value <= -TWO_PWR_63_DBL) return MIN_VALUE;
			if (value + 1 >= TWO_PWR_63_DBL) return MAX_VALUE;
		}
		if (value < 0) return fromNumber(-value, unsigned).neg();
		return fromBits(value % TWO_PWR_32_DBL | 0, value / TWO_PWR_32_DBL | 0, unsigned);
	}
	/**
	* Returns a Long representing the given value, provided that it is a finite number. Otherwise, zero is returned.
	* @function
	* @param {number} value The number in question
	* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
	* @returns {!Long} The corresponding Long value
	*/
	Long.fromNumber = fromNumber;
	/**
	* @param {number} lowBits
	* @param {number} highBits
	* @param {boolean=} unsigned
	* @returns {!Long}
	* @inner
	*/
	function fromBits(lowBits, highBits, unsigned) {
		return new Long(lowBits, highBits, unsigned);
	}
	/**
	* Returns a Long representing the 64 bit integer that comes by concatenating the given low and high bits. Each is
	*  assumed to use 32 bits.
	* @function
	* @param {number} lowBits The low 32 bits
	* @param {number} highBits The high 32 bits
	* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
	* @returns {!Long} The corresponding Long value
	*/
	Long.fromBits = fromBits;
	/**
	* @function
	* @param {number} base
	* @param {number} exponent
	* @returns {number}
	* @inner
	*/
	var pow_dbl = Math.pow;
	/**
	* @param {string} str
	* @param {(boolean|number)=} unsigned
	* @param {number=} radix
	* @returns {!Long}
	* @inner
	*/
	function fromString(str, unsigned, radix) {
		if (str.length === 0) throw Error("empty string");
		if (str === "NaN" || str === "Infinity" || str === "+Infinity" || str === "-Infinity") return ZERO;
		if (typeof unsigned === "number") radix = unsigned, unsigned = false;
		else unsigned = !!unsigned;
		radix = radix || 10;
		if (radix < 2 || 36 < radix) throw RangeError("radix");
		var p;
		if ((p = str.indexOf("-")) > 0) throw Error("interior hyphen");
		else if (p === 0) return fromString(str.substring(1), unsigned, radix).neg();
		var radixToPower = fromNumber(pow_dbl(radix, 8));
		var result = ZERO;
		for (var i = 0; i < str.length; i += 8) {
			var size = Math.min(8, str.length - i), value = parseInt(str.substring(i, i + size), radix);
			if (size < 8) {
				var power = fromNumber(pow_dbl(radix, size));
				result = result.mul(power).add(fromNumber(value));
			} else {
				result = result.mul(radixToPower);
				result = result.add(fromNumber(value));
			}
		}
		result.unsigned = unsigned;
		return result;
	}
	/**
	* Returns a Long representation of the given string, written using the specified radix.
	* @function
	* @param {string} str The textual representation of the Long
	* @param {(boolean|number)=} unsigned Whether unsigned or not, defaults to signed
	* @param {number=} radix The radix in which the text is written (2-36), defaults to 10
	* @returns {!Long} The corresponding Long value
	*/
	Long.fromString = fromString;
	/**
	* @function
	* @param {!Long|number|string|!{low: number, high: number, unsigned: boolean}} val
	* @param {boolean=} unsigned
	* @returns {!Long}
	* @inner
	*/
	function fromValue(val, unsigned) {
		if (typeof val === "number") return fromNumber(val, unsigned);
		if (typeof val === "string") return fromString(val, unsigned);
		return fromBits(val.low, val.high, typeof unsigned === "boolean" ? unsigned : val.unsigned);
	}
	/**
	* Converts the specified value to a Long using the appropriate from* function for its type.
	* @function
	* @param {!Long|number|string|!{low: number, high: number, unsigned: boolean}} val Value
	* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
	* @returns {!Long}
	*/
	Long.fromValue = fromValue;
	/**
	* @type {number}
	* @const
	* @inner
	*/
	var TWO_PWR_16_DBL = 65536;
	/**
	* @type {number}
	* @const
	* @inner
	*/
	var TWO_PWR_24_DBL = 1 << 24;
	/**
	* @type {number}
	* @const
	* @inner
	*/
	var TWO_PWR_32_DBL = TWO_PWR_16_DBL * TWO_PWR_16_DBL;
	/**
	* @type {number}
	* @const
	* @inner
	*/
	var TWO_PWR_64_DBL = TWO_PWR_32_DBL * TWO_PWR_32_DBL;
	/**
	* @type {number}
	* @const
	* @inner
	*/
	var TWO_PWR_63_DBL = TWO_PWR_64_DBL / 2;
	/**
	* @type {!Long}
	* @const
	* @inner
	*/
	var TWO_PWR_24 = fromInt(TWO_PWR_24_DBL);
	/**
	* @type {!Long}
	* @inner
	*/
	var ZERO = fromInt(0);
	/**
	* Signed zero.
	* @type {!Long}
	*/
	Long.ZERO = ZERO;
	/**
	* @type {!Long}
	* @inner
	*/
	var UZERO = fromInt(0, true);
	/**
	* Unsigned zero.
	* @type {!Long}
	*/
	Long.UZERO = UZERO;
	/**
	* @type {!Long}
	* @inner
	*/
	var ONE = fromInt(1);
	/**
	* Signed one.
	* @type {!Long}
	*/
	Long.ONE = ONE;
	/**
	* @type {!Long}
	* @inner
	*/
	var UONE = fromInt(1, true);
	/**
	* Unsigned one.
	* @type {!Long}
	*/
	Long.UONE = UONE;
	/**
	* @type {!Long}
	* @inner
	*/
	var NEG_ONE = fromInt(-1);
	/**
	* Signed negative one.
	* @type {!Long}
	*/
	Long.NEG_ONE = NEG_ONE;
	/**
	* @type {!Long}
	* @inner
	*/
	var MAX_VALUE = fromBits(-1, 2147483647, false);
	/**
	* Maximum signed value.
	* @type {!Long}
	*/
	Long.MAX_VALUE = MAX_VALUE;
	/**
	* @type {!Long}
	* @inner
	*/
	var MAX_UNSIGNED_VALUE = fromBits(-1, -1, true);
	/**
	* Maximum unsigned value.
	* @type {!Long}
	*/
	Long.MAX_UNSIGNED_VALUE = MAX_UNSIGNED_VALUE;
	/**
	* @type {!Long}
	* @inner
	*/
	var MIN_VALUE = fromBits(0, -2147483648, false);
	/**
	* Minimum signed value.
	* @type {!Long}
	*/
	Long.MIN_VALUE = MIN_VALUE;
	/**
	* @alias Long.prototype
	* @inner
	*/
	var LongPrototype = Long.prototype;
	/**
	* Converts the Long to a 32 bit integer, assuming it is a 32 bit integer.
	* @returns {number}
	*/
	LongPrototype.toInt = function toInt() {
		return this.unsigned ? this.low >>> 0 : this.low;
	};
	/**
	* Converts the Long to a the nearest floating-point representation of this value (double, 53 bit mantissa).
	* @returns {number}
	*/
	LongPrototype.toNumber = function toNumber() {
		if (this.unsigned) return (this.high >>> 0) * TWO_PWR_32_DBL + (this.low >>> 0);
		return this.high * TWO_PWR_32_DBL + (this.low >>> 0);
	};
	/**
	* Converts the Long to a string written in the specified radix.
	* @param {number=} radix Radix (2-36), defaults to 10
	* @returns {string}
	* @override
	* @throws {RangeError} If `radix` is out of range
	*/
	LongPrototype.toString = function toString(radix) {
		radix = radix || 10;
		if (radix < 2 || 36 < radix) throw RangeError("radix");
		if (this.isZero()) return "0";
		if (this.isNegative()) {
			if (this.eq(MIN_VALUE)) {
				var radixLong = fromNumber(radix), div = this.div(radixLong), rem1 = div.mul(radixLong).sub(this);
				return div.toString(radix) + rem1.toInt().toString(radix);
			} else return "-" + this.neg().toString(radix);
		}
		var radixToPower = fromNumber(pow_dbl(radix, 6), this.unsigned), rem = this;
		var result = "";
		while (true) {
			var remDiv = rem.div(radixToPower), digits = (rem.sub(remDiv.mul(radixToPower)).toInt() >>> 0).toString(radix);
			rem = remDiv;
			if (rem.isZero()) return digits + result;
			else {
				while (digits.length < 6) digits = "0" + digits;
				result = "" + digits + result;
			}
		}
	};
	/**
	* Gets the high 32 bits as a signed integer.
	* @returns {number} Signed high bits
	*/
	LongPrototype.getHighBits = function getHighBits() {
		return this.high;
	};
	/**
	* Gets the high 32 bits as an unsigned integer.
	* @returns {number} Unsigned high bits
	*/
	LongPrototype.getHighBitsUnsigned = function getHighBitsUnsigned() {
		return this.high >>> 0;
	};
	/**
	* Gets the low 32 bits as a signed integer.
	* @returns {number} Signed low bits
	*/
	LongPrototype.getLowBits = function getLowBits() {
		return this.low;
	};
	/**
	* Gets the low 32 bits as an unsigned integer.
	* @returns {number} Unsigned low bits
	*/
	LongPrototype.getLowBitsUnsigned = function getLowBitsUnsigned() {
		return this.low >>> 0;
	};
	/**
	* Gets the number of bits needed to represent the absolute value of this Long.
	* @returns {number}
	*/
	LongPrototype.getNumBitsAbs = function getNumBitsAbs() {
		if (this.isNegative()) return this.eq(MIN_VALUE) ? 64 : this.neg().getNumBitsAbs();
		var val = this.high != 0 ? this.high : this.low;
		for (var bit = 31; bit > 0; bit--) if ((val & 1 << bit) != 0) break;
		return this.high != 0 ? bit + 33 : bit + 1;
	};
	/**
	* Tests if this Long's value equals zero.
	* @returns {boolean}
	*/
	LongPrototype.isZero = function isZero() {
		return this.high === 0 && this.low === 0;
	};
	/**
	* Tests if this Long's value equals zero. This is an alias of {@link Long#isZero}.
	* @returns {boolean}
	*/
	LongPrototype.eqz = LongPrototype.isZero;
	/**
	* Tests if this Long's value is negative.
	* @returns {boolean}
	*/
	LongPrototype.isNegative = function isNegative() {
		return !this.unsigned && this.high < 0;
	};
	/**
	* Tests if this Long's value is positive.
	* @returns {boolean}
	*/
	LongPrototype.isPositive = function isPositive() {
		return this.unsigned || this.high >= 0;
	};
	/**
	* Tests if this Long's value is odd.
	* @returns {boolean}
	*/
	LongPrototype.isOdd = function isOdd() {
		return (this.low & 1) === 1;
	};
	/**
	* Tests if this Long's value is even.
	* @returns {boolean}
	*/
	LongPrototype.isEven = function isEven() {
		return (this.low & 1) === 0;
	};
	/**
	* Tests if this Long's value equals the specified's.
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.equals = function equals(other) {
		if (!isLong(other)) other = fromValue(other);
		if (this.unsigned !== other.unsigned && this.high >>> 31 === 1 && other.high >>> 31 === 1) return false;
		return this.high === other.high && this.low === other.low;
	};
	/**
	* Tests if this Long's value equals the specified's. This is an alias of {@link Long#equals}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.eq = LongPrototype.equals;
	/**
	* Tests if this Long's value differs from the specified's.
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.notEquals = function notEquals(other) {
		return !this.eq(other);
	};
	/**
	* Tests if this Long's value differs from the specified's. This is an alias of {@link Long#notEquals}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.neq = LongPrototype.notEquals;
	/**
	* Tests if this Long's value differs from the specified's. This is an alias of {@link Long#notEquals}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.ne = LongPrototype.notEquals;
	/**
	* Tests if this Long's value is less than the specified's.
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.lessThan = function lessThan(other) {
		return this.comp(other) < 0;
	};
	/**
	* Tests if this Long's value is less than the specified's. This is an alias of {@link Long#lessThan}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.lt = LongPrototype.lessThan;
	/**
	* Tests if this Long's value is less than or equal the specified's.
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.lessThanOrEqual = function lessThanOrEqual(other) {
		return this.comp(other) <= 0;
	};
	/**
	* Tests if this Long's value is less than or equal the specified's. This is an alias of {@link Long#lessThanOrEqual}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.lte = LongPrototype.lessThanOrEqual;
	/**
	* Tests if this Long's value is less than or equal the specified's. This is an alias of {@link Long#lessThanOrEqual}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.le = LongPrototype.lessThanOrEqual;
	/**
	* Tests if this Long's value is greater than the specified's.
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.greaterThan = function greaterThan(other) {
		return this.comp(other) > 0;
	};
	/**
	* Tests if this Long's value is greater than the specified's. This is an alias of {@link Long#greaterThan}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.gt = LongPrototype.greaterThan;
	/**
	* Tests if this Long's value is greater than or equal the specified's.
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.greaterThanOrEqual = function greaterThanOrEqual(other) {
		return this.comp(other) >= 0;
	};
	/**
	* Tests if this Long's value is greater than or equal the specified's. This is an alias of {@link Long#greaterThanOrEqual}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.gte = LongPrototype.greaterThanOrEqual;
	/**
	* Tests if this Long's value is greater than or equal the specified's. This is an alias of {@link Long#greaterThanOrEqual}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {boolean}
	*/
	LongPrototype.ge = LongPrototype.greaterThanOrEqual;
	/**
	* Compares this Long's value with the specified's.
	* @param {!Long|number|string} other Other value
	* @returns {number} 0 if they are the same, 1 if the this is greater and -1
	*  if the given one is greater
	*/
	LongPrototype.compare = function compare(other) {
		if (!isLong(other)) other = fromValue(other);
		if (this.eq(other)) return 0;
		var thisNeg = this.isNegative(), otherNeg = other.isNegative();
		if (thisNeg && !otherNeg) return -1;
		if (!thisNeg && otherNeg) return 1;
		if (!this.unsigned) return this.sub(other).isNegative() ? -1 : 1;
		return other.high >>> 0 > this.high >>> 0 || other.high === this.high && other.low >>> 0 > this.low >>> 0 ? -1 : 1;
	};
	/**
	* Compares this Long's value with the specified's. This is an alias of {@link Long#compare}.
	* @function
	* @param {!Long|number|string} other Other value
	* @returns {number} 0 if they are the same, 1 if the this is greater and -1
	*  if the given one is greater
	*/
	LongPrototype.comp = LongPrototype.compare;
	/**
	* Negates this Long's value.
	* @returns {!Long} Negated Long
	*/
	LongPrototype.negate = function negate() {
		if (!this.unsigned && this.eq(MIN_VALUE)) return MIN_VALUE;
		return this.not().add(ONE);
	};
	/**
	* Negates this Long's value. This is an alias of {@link Long#negate}.
	* @function
	* @returns {!Long} Negated Long
	*/
	LongPrototype.neg = LongPrototype.negate;
	/**
	* Returns the sum of this and the specified Long.
	* @param {!Long|number|string} addend Addend
	* @returns {!Long} Sum
	*/
	LongPrototype.add = function add(addend) {
		if (!isLong(addend)) addend = fromValue(addend);
		var a48 = this.high >>> 16;
		var a32 = this.high & 65535;
		var a16 = this.low >>> 16;
		var a00 = this.low & 65535;
		var b48 = addend.high >>> 16;
		var b32 = addend.high & 65535;
		var b16 = addend.low >>> 16;
		var b00 = addend.low & 65535;
		var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
		c00 += a00 + b00;
		c16 += c00 >>> 16;
		c00 &= 65535;
		c16 += a16 + b16;
		c32 += c16 >>> 16;
		c16 &= 65535;
		c32 += a32 + b32;
		c48 += c32 >>> 16;
		c32 &= 65535;
		c48 += a48 + b48;
		c48 &= 65535;
		return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
	};
	/**
	* Returns the difference of this and the specified Long.
	* @param {!Long|number|string} subtrahend Subtrahend
	* @returns {!Long} Difference
	*/
	LongPrototype.subtract = function subtract(subtrahend) {
		if (!isLong(subtrahend)) subtrahend = fromValue(subtrahend);
		return this.add(subtrahend.neg());
	};
	/**
	* Returns the difference of this and the specified Long. This is an alias of {@link Long#subtract}.
	* @function
	* @param {!Long|number|string} subtrahend Subtrahend
	* @returns {!Long} Difference
	*/
	LongPrototype.sub = LongPrototype.subtract;
	/**
	* Returns the product of this and the specified Long.
	* @param {!Long|number|string} multiplier Multiplier
	* @returns {!Long} Product
	*/
	LongPrototype.multiply = function multiply(multiplier) {
		if (this.isZero()) return ZERO;
		if (!isLong(multiplier)) multiplier = fromValue(multiplier);
		if (wasm) return fromBits(wasm.mul(this.low, this.high, multiplier.low, multiplier.high), wasm.get_high(), this.unsigned);
		if (multiplier.isZero()) return ZERO;
		if (this.eq(MIN_VALUE)) return multiplier.isOdd() ? MIN_VALUE : ZERO;
		if (multiplier.eq(MIN_VALUE)) return this.isOdd() ? MIN_VALUE : ZERO;
		if (this.isNegative()) {
			if (multiplier.isNegative()) return this.neg().mul(multiplier.neg());
			else return this.neg().mul(multiplier).neg();
		} else if (multiplier.isNegative()) return this.mul(multiplier.neg()).neg();
		if (this.lt(TWO_PWR_24) && multiplier.lt(TWO_PWR_24)) return fromNumber(this.toNumber() * multiplier.toNumber(), this.unsigned);
		var a48 = this.high >>> 16;
		var a32 = this.high & 65535;
		var a16 = this.low >>> 16;
		var a00 = this.low & 65535;
		var b48 = multiplier.high >>> 16;
		var b32 = multiplier.high & 65535;
		var b16 = multiplier.low >>> 16;
		var b00 = multiplier.low & 65535;
		var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
		c00 += a00 * b00;
		c16 += c00 >>> 16;
		c00 &= 65535;
		c16 += a16 * b00;
		c32 += c16 >>> 16;
		c16 &= 65535;
		c16 += a00 * b16;
		c32 += c16 >>> 16;
		c16 &= 65535;
		c32 += a32 * b00;
		c48 += c32 >>> 16;
		c32 &= 65535;
		c32 += a16 * b16;
		c48 += c32 >>> 16;
		c32 &= 65535;
		c32 += a00 * b32;
		c48 += c32 >>> 16;
		c32 &= 65535;
		c48 += a48 * b00 + a32 * b16 + a16 * b32 + a00 * b48;
		c48 &= 65535;
		return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
	};
	/**
	* Returns the product of this and the specified Long. This is an alias of {@link Long#multiply}.
	* @function
	* @param {!Long|number|string} multiplier Multiplier
	* @returns {!Long} Product
	*/
	LongPrototype.mul = LongPrototype.multiply;
	/**
	* Returns this Long divided by the specified. The result is signed if this Long is signed or
	*  unsigned if this Long is unsigned.
	* @param {!Long|number|string} divisor Divisor
	* @returns {!Long} Quotient
	*/
	LongPrototype.divide = function divide(divisor) {
		if (!isLong(divisor)) divisor = fromValue(divisor);
		if (divisor.isZero()) throw Error("division by zero");
		if (wasm) {
			if (!this.unsigned && this.high === -2147483648 && divisor.low === -1 && divisor.high === -1) return this;
			return fromBits((this.unsigned ? wasm.div_u : wasm.div_s)(this.low, this.high, divisor.low, divisor.high), wasm.get_high(), this.unsigned);
		}
		if (this.isZero()) return this.unsigned ? UZERO : ZERO;
		var approx, rem, res;
		if (!this.unsigned) {
			if (this.eq(MIN_VALUE)) {
				if (divisor.eq(ONE) || divisor.eq(NEG_ONE)) return MIN_VALUE;
				else if (divisor.eq(MIN_VALUE)) return ONE;
				else {
					approx = this.shr(1).div(divisor).shl(1);
					if (approx.eq(ZERO)) return divisor.isNegative() ? ONE : NEG_ONE;
					else {
						rem = this.sub(divisor.mul(approx));
						res = approx.add(rem.div(divisor));
						return res;
					}
				}
			} else if (divisor.eq(MIN_VALUE)) return this.unsigned ? UZERO : ZERO;
			if (this.isNegative()) {
				if (divisor.isNegative()) return this.neg().div(divisor.neg());
				return this.neg().div(divisor).neg();
			} else if (divisor.isNegative()) return this.div(divisor.neg()).neg();
			res = ZERO;
		} else {
			if (!divisor.unsigned) divisor = divisor.toUnsigned();
			if (divisor.gt(this)) return UZERO;
			if (divisor.gt(this.shru(1))) return UONE;
			res = UZERO;
		}
		rem = this;
		while (rem.gte(divisor)) {
			approx = Math.max(1, Math.floor(rem.toNumber() / divisor.toNumber()));
			var log2 = Math.ceil(Math.log(approx) / Math.LN2), delta = log2 <= 48 ? 1 : pow_dbl(2, log2 - 48), approxRes = fromNumber(approx), approxRem = approxRes.mul(divisor);
			while (approxRem.isNegative() || approxRem.gt(rem)) {
				approx -= delta;
				approxRes = fromNumber(approx, this.unsigned);
				approxRem = approxRes.mul(divisor);
			}
			if (approxRes.isZero()) approxRes = ONE;
			res = res.add(approxRes);
			rem = rem.sub(approxRem);
		}
		return res;
	};
	/**
	* Returns this Long divided by the specified. This is an alias of {@link Long#divide}.
	* @function
	* @param {!Long|number|string} divisor Divisor
	* @returns {!Long} Quotient
	*/
	LongPrototype.div = LongPrototype.divide;
	/**
	* Returns this Long modulo the specified.
	* @param {!Long|number|string} divisor Divisor
	* @returns {!Long} Remainder
	*/
	LongPrototype.modulo = function modulo(divisor) {
		if (!isLong(divisor)) divisor = fromValue(divisor);
		if (wasm) return fromBits((this.unsigned ? wasm.rem_u : wasm.rem_s)(this.low, this.high, divisor.low, divisor.high), wasm.get_high(), this.unsigned);
		return this.sub(this.div(divisor).mul(divisor));
	};
	/**
	* Returns this Long modulo the specified. This is an alias of {@link Long#modulo}.
	* @function
	* @param {!Long|number|string} divisor Divisor
	* @returns {!Long} Remainder
	*/
	LongPrototype.mod = LongPrototype.modulo;
	/**
	* Returns this Long modulo the specified. This is an alias of {@link Long#modulo}.
	* @function
	* @param {!Long|number|string} divisor Divisor
	* @returns {!Long} Remainder
	*/
	LongPrototype.rem = LongPrototype.modulo;
	/**
	* Returns the bitwise NOT of this Long.
	* @returns {!Long}
	*/
	LongPrototype.not = function not() {
		return fromBits(~this.low, ~this.high, this.unsigned);
	};
	/**
	* Returns the bitwise AND of this Long and the specified.
	* @param {!Long|number|string} other Other Long
	* @returns {!Long}
	*/
	LongPrototype.and = function and(other) {
		if (!isLong(other)) other = fromValue(other);
		return fromBits(this.low & other.low, this.high & other.high, this.unsigned);
	};
	/**
	* Returns the bitwise OR of this Long and the specified.
	* @param {!Long|number|string} other Other Long
	* @returns {!Long}
	*/
	LongPrototype.or = function or(other) {
		if (!isLong(other)) other = fromValue(other);
		return fromBits(this.low | other.low, this.high | other.high, this.unsigned);
	};
	/**
	* Returns the bitwise XOR of this Long and the given one.
	* @param {!Long|number|string} other Other Long
	* @returns {!Long}
	*/
	LongPrototype.xor = function xor(other) {
		if (!isLong(other)) other = fromValue(other);
		return fromBits(this.low ^ other.low, this.high ^ other.high, this.unsigned);
	};
	/**
	* Returns this Long with bits shifted to the left by the given amount.
	* @param {number|!Long} numBits Number of bits
	* @returns {!Long} Shifted Long
	*/
	LongPrototype.shiftLeft = function shiftLeft(numBits) {
		if (isLong(numBits)) numBits = numBits.toInt();
		if ((numBits &= 63) === 0) return this;
		else if (numBits < 32) return fromBits(this.low << numBits, this.high << numBits | this.low >>> 32 - numBits, this.unsigned);
		else return fromBits(0, this.low << numBits - 32, this.unsigned);
	};
	/**
	* Returns this Long with bits shifted to the left by the given amount. This is an alias of {@link Long#shiftLeft}.
	* @function
	* @param {number|!Long} numBits Number of bits
	* @returns {!Long} Shifted Long
	*/
	LongPrototype.shl = LongPrototype.shiftLeft;
	/**
	* Returns this Long with bits arithmetically shifted to the right by the given amount.
	* @param {number|!Long} numBits Number of bits
	* @returns {!Long} Shifted Long
	*/
	LongPrototype.shiftRight = function shiftRight(numBits) {
		if (isLong(numBits)) numBits = numBits.toInt();
		if ((numBits &= 63) === 0) return this;
		else if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >> numBits, this.unsigned);
		else return fromBits(this.high >> numBits - 32, this.high >= 0 ? 0 : -1, this.unsigned);
	};
	/**
	* Returns this Long with bits arithmetically shifted to the right by the given amount. This is an alias of {@link Long#shiftRight}.
	* @function
	* @param {number|!Long} numBits Number of bits
	* @returns {!Long} Shifted Long
	*/
	LongPrototype.shr = LongPrototype.shiftRight;
	/**
	* Returns this Long with bits logically shifted to the right by the given amount.
	* @param {number|!Long} numBits Number of bits
	* @returns {!Long} Shifted Long
	*/
	LongPrototype.shiftRightUnsigned = function shiftRightUnsigned(numBits) {
		if (isLong(numBits)) numBits = numBits.toInt();
		numBits &= 63;
		if (numBits === 0) return this;
		else {
			var high = this.high;
			if (numBits < 32) {
				var low = this.low;
				return fromBits(low >>> numBits | high << 32 - numBits, high >>> numBits, this.unsigned);
			} else if (numBits === 32) return fromBits(high, 0, this.unsigned);
			else return fromBits(high >>> numBits - 32, 0, this.unsigned);
		}
	};
	/**
	* Returns this Long with bits logically shifted to the right by the given amount. This is an alias of {@link Long#shiftRightUnsigned}.
	* @function
	* @param {number|!Long} numBits Number of bits
	* @returns {!Long} Shifted Long
	*/
	LongPrototype.shru = LongPrototype.shiftRightUnsigned;
	/**
	* Returns this Long with bits logically shifted to the right by the given amount. This is an alias of {@link Long#shiftRightUnsigned}.
	* @function
	* @param {number|!Long} numBits Number of bits
	* @returns {!Long} Shifted Long
	*/
	LongPrototype.shr_u = LongPrototype.shiftRightUnsigned;
	/**
	* Converts this Long to signed.
	* @returns {!Long} Signed long
	*/
	LongPrototype.toSigned = function toSigned() {
		if (!this.unsigned) return this;
		return fromBits(this.low, this.high, false);
	};
	/**
	* Converts this Long to unsigned.
	* @returns {!Long} Unsigned long
	*/
	LongPrototype.toUnsigned = function toUnsigned() {
		if (this.unsigned) return this;
		return fromBits(this.low, this.high, true);
	};
	/**
	* Converts this Long to its byte representation.
	* @param {boolean=} le Whether little or big endian, defaults to big endian
	* @returns {!Array.<number>} Byte representation
	*/
	LongPrototype.toBytes = function toBytes(le) {
		return le ? this.toBytesLE() : this.toBytesBE();
	};
	/**
	* Converts this Long to its little endian byte representation.
	* @returns {!Array.<number>} Little endian byte representation
	*/
	LongPrototype.toBytesLE = function toBytesLE() {
		var hi = this.high, lo = this.low;
		return [
			lo & 255,
			lo >>> 8 & 255,
			lo >>> 16 & 255,
			lo >>> 24,
			hi & 255,
			hi >>> 8 & 255,
			hi >>> 16 & 255,
			hi >>> 24
		];
	};
	/**
	* Converts this Long to its big endian byte representation.
	* @returns {!Array.<number>} Big endian byte representation
	*/
	LongPrototype.toBytesBE = function toBytesBE() {
		var hi = this.high, lo = this.low;
		return [
			hi >>> 24,
			hi >>> 16 & 255,
			hi >>> 8 & 255,
			hi & 255,
			lo >>> 24,
			lo >>> 16 & 255,
			lo >>> 8 & 255,
			lo & 255
		];
	};
	/**
	* Creates a Long from its byte representation.
	* @param {!Array.<number>} bytes Byte representation
	* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
	* @param {boolean=} le Whether little or big endian, defaults to big endian
	* @returns {Long} The corresponding Long value
	*/
	Long.fromBytes = function fromBytes(bytes, unsigned, le) {
		return le ? Long.fromBytesLE(bytes, unsigned) : Long.fromBytesBE(bytes, unsigned);
	};
	/**
	* Creates a Long from its little endian byte representation.
	* @param {!Array.<number>} bytes Little endian byte representation
	* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
	* @returns {Long} The corresponding Long value
	*/
	Long.fromBytesLE = function fromBytesLE(bytes, unsigned) {
		return new Long(bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24, bytes[4] | bytes[5] << 8 | bytes[6] << 16 | bytes[7] << 24, unsigned);
	};
	/**
	* Creates a Long from its big endian byte representation.
	* @param {!Array.<number>} bytes Big endian byte representation
	* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
	* @returns {Long} The corresponding Long value
	*/
	Long.fromBytesBE = function fromBytesBE(bytes, unsigned) {
		return new Long(bytes[4] << 24 | bytes[5] << 16 | bytes[6] << 8 | bytes[7], bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3], unsigned);
	};
}));

// node_modules/@tensorflow/tfjs-core/dist/hash_util.js
var import_long = /* @__PURE__ */ __toESM(require_long());
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const Long = import_long.default || import_long;
function hexToLong(hex) {
	return Long.fromString(hex, true, 16);
}
const k0 = hexToLong("c3a5c85c97cb3127");
const k1 = hexToLong("b492b66fbe98f273");
const k2 = hexToLong("9ae16a3b2f90404f");
function shiftMix(val) {
	return val.xor(val.shru(47));
}
function fetch$2(s, offset, numBytes) {
	const bytes = s.slice(offset, offset + numBytes);
	return Long.fromBytes(Array.from(bytes), true, true);
}
function fetch64(s, offset) {
	return fetch$2(s, offset, 8);
}
function fetch32(s, offset) {
	return fetch$2(s, offset, 4);
}
function rotate64(val, shift) {
	return shift === 0 ? val : val.shru(shift).or(val.shl(64 - shift));
}
function hashLen16(u, v, mul = hexToLong("9ddfea08eb382d69")) {
	let a = u.xor(v).mul(mul);
	a = a.xor(a.shru(47));
	let b = v.xor(a).mul(mul);
	b = b.xor(b.shru(47));
	b = b.mul(mul);
	return b;
}
function weakHashLen32WithSeeds(w, x, y, z, a, b) {
	a = a.add(w);
	b = rotate64(b.add(a).add(z), 21);
	const c = a;
	a = a.add(x);
	a = a.add(y);
	b = b.add(rotate64(a, 44));
	return [a.add(z), b.add(c)];
}
function weakHashLen32WithSeedsStr(s, offset, a, b) {
	return weakHashLen32WithSeeds(fetch64(s, offset), fetch64(s, offset + 8), fetch64(s, offset + 16), fetch64(s, offset + 24), a, b);
}
function hashLen0to16(s, len = s.length) {
	if (len >= 8) {
		const mul = k2.add(len * 2);
		const a = fetch64(s, 0).add(k2);
		const b = fetch64(s, len - 8);
		return hashLen16(rotate64(b, 37).mul(mul).add(a), rotate64(a, 25).add(b).mul(mul), mul);
	}
	if (len >= 4) {
		const mul = k2.add(len * 2);
		return hashLen16(fetch32(s, 0).shl(3).add(len), fetch32(s, len - 4), mul);
	}
	if (len > 0) {
		const a = s[0];
		const b = s[len >> 1];
		const c = s[len - 1];
		const y = a + (b << 8);
		const z = len + (c << 2);
		return shiftMix(k2.mul(y).xor(k0.mul(z))).mul(k2);
	}
	return k2;
}
function hashLen17to32(s, len = s.length) {
	const mul = k2.add(len * 2);
	const a = fetch64(s, 0).mul(k1);
	const b = fetch64(s, 8);
	const c = fetch64(s, len - 8).mul(mul);
	const d = fetch64(s, len - 16).mul(k2);
	return hashLen16(rotate64(a.add(b), 43).add(rotate64(c, 30)).add(d), a.add(rotate64(b.add(k2), 18)).add(c), mul);
}
function hashLen33to64(s, len = s.length) {
	const mul = k2.add(len * 2);
	const a = fetch64(s, 0).mul(k2);
	const b = fetch64(s, 8);
	const c = fetch64(s, len - 8).mul(mul);
	const d = fetch64(s, len - 16).mul(k2);
	const y = rotate64(a.add(b), 43).add(rotate64(c, 30)).add(d);
	const z = hashLen16(y, a.add(rotate64(b.add(k2), 18)).add(c), mul);
	const e = fetch64(s, 16).mul(mul);
	const f = fetch64(s, 24);
	const g = y.add(fetch64(s, len - 32)).mul(mul);
	const h = z.add(fetch64(s, len - 24)).mul(mul);
	return hashLen16(rotate64(e.add(f), 43).add(rotate64(g, 30)).add(h), e.add(rotate64(f.add(a), 18)).add(g), mul);
}
function fingerPrint64(s, len = s.length) {
	const seed = Long.fromNumber(81, true);
	if (len <= 32) {
		if (len <= 16) return hashLen0to16(s, len);
		else return hashLen17to32(s, len);
	} else if (len <= 64) return hashLen33to64(s, len);
	let x = seed;
	let y = seed.mul(k1).add(113);
	let z = shiftMix(y.mul(k2).add(113)).mul(k2);
	let v = [Long.UZERO, Long.UZERO];
	let w = [Long.UZERO, Long.UZERO];
	x = x.mul(k2).add(fetch64(s, 0));
	let offset = 0;
	const end = (len - 1 >> 6) * 64;
	const last64 = end + (len - 1 & 63) - 63;
	do {
		x = rotate64(x.add(y).add(v[0]).add(fetch64(s, offset + 8)), 37).mul(k1);
		y = rotate64(y.add(v[1]).add(fetch64(s, offset + 48)), 42).mul(k1);
		x = x.xor(w[1]);
		y = y.add(v[0]).add(fetch64(s, offset + 40));
		z = rotate64(z.add(w[0]), 33).mul(k1);
		v = weakHashLen32WithSeedsStr(s, offset, v[1].mul(k1), x.add(w[0]));
		w = weakHashLen32WithSeedsStr(s, offset + 32, z.add(w[1]), y.add(fetch64(s, offset + 16)));
		[z, x] = [x, z];
		offset += 64;
	} while (offset !== end);
	const mul = k1.add(z.and(255).shl(1));
	offset = last64;
	w[0] = w[0].add(len - 1 & 63);
	v[0] = v[0].add(w[0]);
	w[0] = w[0].add(v[0]);
	x = rotate64(x.add(y).add(v[0]).add(fetch64(s, offset + 8)), 37).mul(mul);
	y = rotate64(y.add(v[1]).add(fetch64(s, offset + 48)), 42).mul(mul);
	x = x.xor(w[1].mul(9));
	y = y.add(v[0].mul(9).add(fetch64(s, offset + 40)));
	z = rotate64(z.add(w[0]), 33).mul(mul);
	v = weakHashLen32WithSeedsStr(s, offset, v[1].mul(mul), x.add(w[0]));
	w = weakHashLen32WithSeedsStr(s, offset + 32, z.add(w[1]), y.add(fetch64(s, offset + 16)));
	[z, x] = [x, z];
	return hashLen16(hashLen16(v[0], w[0], mul).add(shiftMix(y).mul(k0)).add(z), hashLen16(v[1], w[1], mul).add(x), mul);
}

// node_modules/@tensorflow/tfjs-core/dist/util.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Create typed array for scalar value. Used for storing in `DataStorage`.
*/
function createScalarValue(value, dtype) {
	if (dtype === "string") return encodeString(value);
	return toTypedArray([value], dtype);
}
function noConversionNeeded(a, dtype) {
	return a instanceof Float32Array && dtype === "float32" || a instanceof Int32Array && dtype === "int32" || a instanceof Uint8Array && dtype === "bool";
}
function toTypedArray(a, dtype) {
	if (dtype === "string") throw new Error("Cannot convert a string[] to a TypedArray");
	if (Array.isArray(a)) a = flatten(a);
	if (env().getBool("DEBUG")) checkConversionForErrors(a, dtype);
	if (noConversionNeeded(a, dtype)) return a;
	if (dtype == null || dtype === "float32" || dtype === "complex64") return new Float32Array(a);
	else if (dtype === "int32") return new Int32Array(a);
	else if (dtype === "bool") {
		const bool = new Uint8Array(a.length);
		for (let i = 0; i < bool.length; ++i) if (Math.round(a[i]) !== 0) bool[i] = 1;
		return bool;
	} else throw new Error(`Unknown data type ${dtype}`);
}
/**
* Returns the current high-resolution time in milliseconds relative to an
* arbitrary time in the past. It works across different platforms (node.js,
* browsers).
*
* ```js
* console.log(tf.util.now());
* ```
*
* @doc {heading: 'Util', namespace: 'util'}
*/
function now() {
	return env().platform.now();
}
/**
* Returns a platform-specific implementation of
* [`fetch`](https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API).
*
* If `fetch` is defined on the global object (`window`, `process`, etc.),
* `tf.util.fetch` returns that function.
*
* If not, `tf.util.fetch` returns a platform-specific solution.
*
* ```js
* const resource = await tf.util.fetch('https://cdn.jsdelivr.net/npm/@tensorflow/tfjs');
* // handle response
* ```
*
* @doc {heading: 'Util'}
*/
function fetch$1(path, requestInits) {
	return env().platform.fetch(path, requestInits);
}
/**
* Encodes the provided string into bytes using the provided encoding scheme.
*
* @param s The string to encode.
* @param encoding The encoding scheme. Defaults to utf-8.
*
* @doc {heading: 'Util'}
*/
function encodeString(s, encoding = "utf-8") {
	encoding = encoding || "utf-8";
	return env().platform.encode(s, encoding);
}
/**
* Decodes the provided bytes into a string using the provided encoding scheme.
* @param bytes The bytes to decode.
*
* @param encoding The encoding scheme. Defaults to utf-8.
*
* @doc {heading: 'Util'}
*/
function decodeString(bytes, encoding = "utf-8") {
	encoding = encoding || "utf-8";
	return env().platform.decode(bytes, encoding);
}
function isTypedArray(a) {
	if (env().platform.isTypedArray != null) return env().platform.isTypedArray(a);
	else return isTypedArrayBrowser(a);
}
/**
*  Flattens an arbitrarily nested array.
*
* ```js
* const a = [[1, 2], [3, 4], [5, [6, [7]]]];
* const flat = tf.util.flatten(a);
* console.log(flat);
* ```
*
*  @param arr The nested array to flatten.
*  @param result The destination array which holds the elements.
*  @param skipTypedArray If true, avoids flattening the typed arrays. Defaults
*      to false.
*
* @doc {heading: 'Util', namespace: 'util'}
*/
function flatten(arr, result = [], skipTypedArray = false) {
	if (result == null) result = [];
	if (typeof arr === "boolean" || typeof arr === "number" || typeof arr === "string" || isPromise(arr) || arr == null || isTypedArray(arr) && skipTypedArray) result.push(arr);
	else if (Array.isArray(arr) || isTypedArray(arr)) for (let i = 0; i < arr.length; ++i) flatten(arr[i], result, skipTypedArray);
	else {
		let maxIndex = -1;
		for (const key of Object.keys(arr)) if (/^([1-9]+[0-9]*|0)$/.test(key)) maxIndex = Math.max(maxIndex, Number(key));
		for (let i = 0; i <= maxIndex; i++) flatten(arr[i], result, skipTypedArray);
	}
	return result;
}

// node_modules/@tensorflow/tfjs-core/dist/profiler.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var Profiler = class {
	constructor(backendTimer, logger) {
		this.backendTimer = backendTimer;
		this.logger = logger;
		if (logger == null) this.logger = new Logger();
	}
	profileKernel(kernelName, inputs, f) {
		let outputs;
		const holdResultWrapperFn = () => {
			outputs = f();
		};
		let timer;
		const start = now();
		if (this.backendTimer.timerAvailable()) timer = this.backendTimer.time(holdResultWrapperFn);
		else {
			holdResultWrapperFn();
			for (const output of outputs) output.dataSync();
			timer = Promise.resolve({ kernelMs: now() - start });
		}
		if (env().getBool("CHECK_COMPUTATION_FOR_ERRORS")) for (let i = 0; i < outputs.length; i++) {
			const output = outputs[i];
			output.data().then((tensorVals) => {
				checkComputationForErrors(tensorVals, output.dtype, kernelName);
			});
		}
		return {
			kernelName,
			outputs,
			inputs,
			timeMs: timer.then((timing) => timing.kernelMs),
			extraInfo: timer.then((timing) => timing.getExtraProfileInfo != null ? timing.getExtraProfileInfo() : "")
		};
	}
	logKernelProfile(kernelProfile) {
		const { kernelName, outputs, timeMs, inputs, extraInfo } = kernelProfile;
		outputs.forEach((result) => {
			Promise.all([
				result.data(),
				timeMs,
				extraInfo
			]).then((valueContainer) => {
				this.logger.logKernelProfile(kernelName, result, valueContainer[0], valueContainer[1], inputs, valueContainer[2]);
			});
		});
	}
};
function checkComputationForErrors(vals, dtype, kernelName) {
	if (dtype !== "float32") return false;
	for (let i = 0; i < vals.length; i++) {
		const num = vals[i];
		if (isNaN(num) || !isFinite(num)) {
			console.warn(`Found ${num} in the result of '${kernelName}'`);
			return true;
		}
	}
	return false;
}
var Logger = class {
	logKernelProfile(name, result, vals, timeMs, inputs, extraInfo) {
		const time = typeof timeMs === "number" ? rightPad(`${timeMs}ms`, 9) : timeMs["error"];
		const paddedName = rightPad(name, 25);
		const rank = result.rank;
		const size = result.size;
		const shape = rightPad(result.shape.toString(), 14);
		let inputShapesDescription = "";
		for (const name in inputs) {
			const input = inputs[name];
			if (input != null) {
				const inputShape = input.shape || result.shape;
				const inputRank = inputShape.length;
				inputShapesDescription += `${name}: ${inputRank}D ${inputRank > 0 ? inputShape : ""} `;
			}
		}
		console.log(`%c${paddedName}\t%c${time}\t%c${rank}D ${shape}\t%c${size}\t%c${inputShapesDescription}\t%c${extraInfo}`, "font-weight:bold", "color:red", "color:blue", "color: orange", "color: green", "color: steelblue");
	}
};

// node_modules/@tensorflow/tfjs-core/dist/tape.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes a list of TapeNodes that connect x to y, filtering everything else
* out and preserving the order of the original tape elements.
*
* @param tape The tape elements to filter.
* @param xs The input Tensors.
* @param y The output Tensor.
*/
function getFilteredNodesXToY(tape, xs, y) {
	const tensorsFromX = {};
	const nodesFromX = {};
	for (let i = 0; i < xs.length; i++) tensorsFromX[xs[i].id] = true;
	for (let i = 0; i < tape.length; i++) {
		const node = tape[i];
		const nodeInputs = node.inputs;
		for (const inputName in nodeInputs) {
			const input = nodeInputs[inputName];
			let anyInputFromX = false;
			for (let j = 0; j < xs.length; j++) if (tensorsFromX[input.id]) {
				node.outputs.forEach((output) => tensorsFromX[output.id] = true);
				anyInputFromX = true;
				nodesFromX[node.id] = true;
				break;
			}
			if (anyInputFromX) break;
		}
	}
	const tensorsLeadToY = {};
	tensorsLeadToY[y.id] = true;
	const nodesToY = {};
	for (let i = tape.length - 1; i >= 0; i--) {
		const node = tape[i];
		const nodeInputs = node.inputs;
		for (let j = 0; j < node.outputs.length; j++) if (tensorsLeadToY[node.outputs[j].id]) {
			for (const inputName in nodeInputs) {
				tensorsLeadToY[nodeInputs[inputName].id] = true;
				nodesToY[node.id] = true;
			}
			break;
		}
	}
	const filteredTape = [];
	for (let i = 0; i < tape.length; i++) {
		const node = tape[i];
		if (nodesFromX[node.id] && nodesToY[node.id]) {
			const prunedInputs = {};
			for (const inputName in node.inputs) {
				const nodeInput = node.inputs[inputName];
				if (tensorsFromX[nodeInput.id]) prunedInputs[inputName] = nodeInput;
			}
			const prunedNode = Object.assign({}, node);
			prunedNode.inputs = prunedInputs;
			prunedNode.outputs = node.outputs;
			filteredTape.push(prunedNode);
		}
	}
	return filteredTape;
}
/**
* Backpropagate gradients through the filtered TapeNodes.
*
* @param tensorAccumulatedGradientMap A map of Tensor to its gradient. This map
* is mutated by this method.
* @param filteredTape The filtered TapeNodes to backprop through.
*/
function backpropagateGradients(tensorAccumulatedGradientMap, filteredTape, tidy, add) {
	for (let i = filteredTape.length - 1; i >= 0; i--) {
		const node = filteredTape[i];
		const dys = [];
		node.outputs.forEach((o) => {
			const gradTensor = tensorAccumulatedGradientMap[o.id];
			if (gradTensor != null) dys.push(gradTensor);
			else dys.push(null);
		});
		if (node.gradient == null) throw new Error(`Cannot compute gradient: gradient function not found for ${node.kernelName}.`);
		const inputGradients = node.gradient(dys);
		for (const inputName in node.inputs) {
			if (!(inputName in inputGradients)) throw new Error(`Cannot backprop through input ${inputName}. Available gradients found: ${Object.keys(inputGradients)}.`);
			const dx = tidy(() => inputGradients[inputName]());
			if (dx.dtype !== "float32") throw new Error(`Error in gradient for op ${node.kernelName}. The gradient of input ${inputName} must have 'float32' dtype, but has '${dx.dtype}'`);
			const x = node.inputs[inputName];
			if (!arraysEqual(dx.shape, x.shape)) throw new Error(`Error in gradient for op ${node.kernelName}. The gradient of input '${inputName}' has shape '${dx.shape}', which does not match the shape of the input '${x.shape}'`);
			if (tensorAccumulatedGradientMap[x.id] == null) tensorAccumulatedGradientMap[x.id] = dx;
			else {
				const curGradient = tensorAccumulatedGradientMap[x.id];
				tensorAccumulatedGradientMap[x.id] = add(curGradient, dx);
				curGradient.dispose();
			}
		}
	}
}

// node_modules/@tensorflow/tfjs-core/dist/tensor_format.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const FORMAT_LIMIT_NUM_VALS = 20;
const FORMAT_NUM_FIRST_LAST_VALS = 3;
const FORMAT_NUM_SIG_DIGITS = 7;
function tensorToString(vals, shape, dtype, verbose) {
	const strides = computeStrides(shape);
	const padPerCol = computeMaxSizePerColumn(vals, shape, dtype, strides);
	const rank = shape.length;
	const valsLines = subTensorToString(vals, shape, dtype, strides, padPerCol);
	const lines = ["Tensor"];
	if (verbose) {
		lines.push(`  dtype: ${dtype}`);
		lines.push(`  rank: ${rank}`);
		lines.push(`  shape: [${shape}]`);
		lines.push(`  values:`);
	}
	lines.push(valsLines.map((l) => "    " + l).join("\n"));
	return lines.join("\n");
}
function computeMaxSizePerColumn(vals, shape, dtype, strides) {
	const n = sizeFromShape(shape);
	const numCols = strides[strides.length - 1];
	const padPerCol = new Array(numCols).fill(0);
	const rank = shape.length;
	const valuesOrTuples = dtype === "complex64" ? createComplexTuples(vals) : vals;
	if (rank > 1) for (let row = 0; row < n / numCols; row++) {
		const offset = row * numCols;
		for (let j = 0; j < numCols; j++) padPerCol[j] = Math.max(padPerCol[j], valToString(valuesOrTuples[offset + j], 0, dtype).length);
	}
	return padPerCol;
}
function valToString(val, pad, dtype) {
	let valStr;
	if (Array.isArray(val)) valStr = `${parseFloat(val[0].toFixed(FORMAT_NUM_SIG_DIGITS))} + ${parseFloat(val[1].toFixed(FORMAT_NUM_SIG_DIGITS))}j`;
	else if (isString(val)) valStr = `'${val}'`;
	else if (dtype === "bool") valStr = boolNumToString(val);
	else valStr = parseFloat(val.toFixed(FORMAT_NUM_SIG_DIGITS)).toString();
	return rightPad(valStr, pad);
}
function boolNumToString(v) {
	return v === 0 ? "false" : "true";
}
function subTensorToString(vals, shape, dtype, strides, padPerCol, isLast = true) {
	const storagePerElement = dtype === "complex64" ? 2 : 1;
	const size = shape[0];
	const rank = shape.length;
	if (rank === 0) {
		if (dtype === "complex64") return [valToString(createComplexTuples(vals)[0], 0, dtype)];
		if (dtype === "bool") return [boolNumToString(vals[0])];
		return [vals[0].toString()];
	}
	if (rank === 1) {
		if (size > FORMAT_LIMIT_NUM_VALS) {
			const firstValsSize = FORMAT_NUM_FIRST_LAST_VALS * storagePerElement;
			let firstVals = Array.from(vals.slice(0, firstValsSize));
			let lastVals = Array.from(vals.slice((size - FORMAT_NUM_FIRST_LAST_VALS) * storagePerElement, size * storagePerElement));
			if (dtype === "complex64") {
				firstVals = createComplexTuples(firstVals);
				lastVals = createComplexTuples(lastVals);
			}
			return ["[" + firstVals.map((x, i) => valToString(x, padPerCol[i], dtype)).join(", ") + ", ..., " + lastVals.map((x, i) => valToString(x, padPerCol[size - FORMAT_NUM_FIRST_LAST_VALS + i], dtype)).join(", ") + "]"];
		}
		return ["[" + (dtype === "complex64" ? createComplexTuples(vals) : Array.from(vals)).map((x, i) => valToString(x, padPerCol[i], dtype)).join(", ") + "]"];
	}
	const subshape = shape.slice(1);
	const substrides = strides.slice(1);
	const stride = strides[0] * storagePerElement;
	const lines = [];
	if (size > FORMAT_LIMIT_NUM_VALS) {
		for (let i = 0; i < FORMAT_NUM_FIRST_LAST_VALS; i++) {
			const start = i * stride;
			const end = start + stride;
			lines.push(...subTensorToString(vals.slice(start, end), subshape, dtype, substrides, padPerCol, false));
		}
		lines.push("...");
		for (let i = size - FORMAT_NUM_FIRST_LAST_VALS; i < size; i++) {
			const start = i * stride;
			const end = start + stride;
			lines.push(...subTensorToString(vals.slice(start, end), subshape, dtype, substrides, padPerCol, i === size - 1));
		}
	} else for (let i = 0; i < size; i++) {
		const start = i * stride;
		const end = start + stride;
		lines.push(...subTensorToString(vals.slice(start, end), subshape, dtype, substrides, padPerCol, i === size - 1));
	}
	const sep = rank === 2 ? "," : "";
	lines[0] = "[" + (size > 0 ? lines[0] + sep : "");
	for (let i = 1; i < lines.length - 1; i++) lines[i] = " " + lines[i] + sep;
	let newLineSep = ",\n";
	for (let i = 2; i < rank; i++) newLineSep += "\n";
	lines[lines.length - 1] = " " + lines[lines.length - 1] + "]" + (isLast ? "" : newLineSep);
	return lines;
}
function createComplexTuples(vals) {
	const complexTuples = [];
	for (let i = 0; i < vals.length; i += 2) complexTuples.push([vals[i], vals[i + 1]]);
	return complexTuples;
}

// node_modules/@tensorflow/tfjs-core/dist/tensor.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* A mutable object, similar to `tf.Tensor`, that allows users to set values
* at locations before converting to an immutable `tf.Tensor`.
*
* See `tf.buffer` for creating a tensor buffer.
*
* @doc {heading: 'Tensors', subheading: 'Classes'}
*/
var TensorBuffer = class {
	constructor(shape, dtype, values) {
		this.dtype = dtype;
		this.shape = shape.slice();
		this.size = sizeFromShape(shape);
		if (values != null) {
			const n = values.length;
			assert(n === this.size, () => `Length of values '${n}' does not match the size inferred by the shape '${this.size}'.`);
		}
		if (dtype === "complex64") throw new Error("complex64 dtype TensorBuffers are not supported. Please create a TensorBuffer for the real and imaginary parts separately and call tf.complex(real, imag).");
		this.values = values || getArrayFromDType(dtype, this.size);
		this.strides = computeStrides(shape);
	}
	/**
	* Sets a value in the buffer at a given location.
	*
	* @param value The value to set.
	* @param locs  The location indices.
	*
	* @doc {heading: 'Tensors', subheading: 'Creation'}
	*/
	set(value, ...locs) {
		if (locs.length === 0) locs = [0];
		assert(locs.length === this.rank, () => `The number of provided coordinates (${locs.length}) must match the rank (${this.rank})`);
		const index = this.locToIndex(locs);
		this.values[index] = value;
	}
	/**
	* Returns the value in the buffer at the provided location.
	*
	* @param locs The location indices.
	*
	* @doc {heading: 'Tensors', subheading: 'Creation'}
	*/
	get(...locs) {
		if (locs.length === 0) locs = [0];
		let i = 0;
		for (const loc of locs) {
			if (loc < 0 || loc >= this.shape[i]) {
				const msg = `Requested out of range element at ${locs}.   Buffer shape=${this.shape}`;
				throw new Error(msg);
			}
			i++;
		}
		let index = locs[locs.length - 1];
		for (let i = 0; i < locs.length - 1; ++i) index += this.strides[i] * locs[i];
		return this.values[index];
	}
	locToIndex(locs) {
		if (this.rank === 0) return 0;
		else if (this.rank === 1) return locs[0];
		let index = locs[locs.length - 1];
		for (let i = 0; i < locs.length - 1; ++i) index += this.strides[i] * locs[i];
		return index;
	}
	indexToLoc(index) {
		if (this.rank === 0) return [];
		else if (this.rank === 1) return [index];
		const locs = new Array(this.shape.length);
		for (let i = 0; i < locs.length - 1; ++i) {
			locs[i] = Math.floor(index / this.strides[i]);
			index -= locs[i] * this.strides[i];
		}
		locs[locs.length - 1] = index;
		return locs;
	}
	get rank() {
		return this.shape.length;
	}
	/**
	* Creates an immutable `tf.Tensor` object from the buffer.
	*
	* @doc {heading: 'Tensors', subheading: 'Creation'}
	*/
	toTensor() {
		return trackerFn().makeTensor(this.values, this.shape, this.dtype);
	}
};
let trackerFn = null;
let opHandler = null;
/**
* An external consumer can register itself as the tensor tracker. This way
* the Tensor class can notify the tracker for every tensor created and
* disposed.
*/
function setTensorTracker(fn) {
	trackerFn = fn;
}
/**
* An external consumer can register itself as the op handler. This way the
* Tensor class can have chaining methods that call into ops via the op
* handler.
*/
function setOpHandler(handler) {
	opHandler = handler;
}
/**
* A `tf.Tensor` object represents an immutable, multidimensional array of
* numbers that has a shape and a data type.
*
* For performance reasons, functions that create tensors do not necessarily
* perform a copy of the data passed to them (e.g. if the data is passed as a
* `Float32Array`), and changes to the data will change the tensor. This is not
* a feature and is not supported. To avoid this behavior, use the tensor before
* changing the input data or create a copy with `copy = tf.add(yourTensor, 0)`.
*
* See `tf.tensor` for details on how to create a `tf.Tensor`.
*
* @doc {heading: 'Tensors', subheading: 'Classes'}
*/
var Tensor = class {
	constructor(shape, dtype, dataId, id) {
		/** Whether this tensor has been globally kept. */
		this.kept = false;
		this.isDisposedInternal = false;
		this.shape = shape.slice();
		this.dtype = dtype || "float32";
		this.size = sizeFromShape(shape);
		this.strides = computeStrides(shape);
		this.dataId = dataId;
		this.id = id;
		this.rankType = this.rank < 5 ? this.rank.toString() : "higher";
	}
	get rank() {
		return this.shape.length;
	}
	/**
	* Returns a promise of `tf.TensorBuffer` that holds the underlying data.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	async buffer() {
		const vals = await this.data();
		return opHandler.buffer(this.shape, this.dtype, vals);
	}
	/**
	* Returns a `tf.TensorBuffer` that holds the underlying data.
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	bufferSync() {
		return opHandler.buffer(this.shape, this.dtype, this.dataSync());
	}
	/**
	* Returns the tensor data as a nested array. The transfer of data is done
	* asynchronously.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	async array() {
		const vals = await this.data();
		return toNestedArray(this.shape, vals, this.dtype === "complex64");
	}
	/**
	* Returns the tensor data as a nested array. The transfer of data is done
	* synchronously.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	arraySync() {
		return toNestedArray(this.shape, this.dataSync(), this.dtype === "complex64");
	}
	/**
	* Asynchronously downloads the values from the `tf.Tensor`. Returns a
	* promise of `TypedArray` that resolves when the computation has finished.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	async data() {
		this.throwIfDisposed();
		const data = trackerFn().read(this.dataId);
		if (this.dtype === "string") {
			const bytes = await data;
			try {
				return bytes.map((b) => decodeString(b));
			} catch (_a) {
				throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().");
			}
		}
		return data;
	}
	/**
	* Copy the tensor's data to a new GPU resource. Comparing to the `dataSync()`
	* and `data()`, this method prevents data from being downloaded to CPU.
	*
	* For WebGL backend, the data will be stored on a densely packed texture.
	* This means that the texture will use the RGBA channels to store value.
	*
	* For WebGPU backend, the data will be stored on a buffer. There is no
	* parameter, so can not use a user-defined size to create the buffer.
	*
	* @param options:
	*     For WebGL,
	*         - customTexShape: Optional. If set, will use the user defined
	*     texture shape to create the texture.
	*
	* @returns For WebGL backend, a GPUData contains the new texture and
	*     its information.
	*     {
	*        tensorRef: The tensor that is associated with this texture,
	*        texture: WebGLTexture,
	*        texShape: [number, number] // [height, width]
	*     }
	*
	*     For WebGPU backend, a GPUData contains the new buffer.
	*     {
	*        tensorRef: The tensor that is associated with this buffer,
	*        buffer: GPUBuffer,
	*     }
	*
	*     Remember to dispose the GPUData after it is used by
	*     `res.tensorRef.dispose()`.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	dataToGPU(options) {
		this.throwIfDisposed();
		return trackerFn().readToGPU(this.dataId, options);
	}
	/**
	* Synchronously downloads the values from the `tf.Tensor`. This blocks the
	* UI thread until the values are ready, which can cause performance issues.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	dataSync() {
		this.throwIfDisposed();
		const data = trackerFn().readSync(this.dataId);
		if (this.dtype === "string") try {
			return data.map((b) => decodeString(b));
		} catch (_a) {
			throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().");
		}
		return data;
	}
	/** Returns the underlying bytes of the tensor's data. */
	async bytes() {
		this.throwIfDisposed();
		const data = await trackerFn().read(this.dataId);
		if (this.dtype === "string") return data;
		else return new Uint8Array(data.buffer);
	}
	/**
	* Disposes `tf.Tensor` from memory.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	dispose() {
		if (this.isDisposed) return;
		if (this.kerasMask) this.kerasMask.dispose();
		trackerFn().disposeTensor(this);
		this.isDisposedInternal = true;
	}
	get isDisposed() {
		return this.isDisposedInternal;
	}
	throwIfDisposed() {
		if (this.isDisposed) throw new Error(`Tensor is disposed.`);
	}
	/**
	* Prints the `tf.Tensor`. See `tf.print` for details.
	*
	* @param verbose Whether to print verbose information about the tensor,
	*    including dtype and size.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	print(verbose = false) {
		return opHandler.print(this, verbose);
	}
	/**
	* Returns a copy of the tensor. See `tf.clone` for details.
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	clone() {
		this.throwIfDisposed();
		return opHandler.clone(this);
	}
	/**
	* Returns a human-readable description of the tensor. Useful for logging.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	toString(verbose = false) {
		const vals = this.dataSync();
		return tensorToString(vals, this.shape, this.dtype, verbose);
	}
	cast(dtype) {
		this.throwIfDisposed();
		return opHandler.cast(this, dtype);
	}
	variable(trainable = true, name, dtype) {
		this.throwIfDisposed();
		return trackerFn().makeVariable(this, trainable, name, dtype);
	}
};
Object.defineProperty(Tensor, Symbol.hasInstance, { value: (instance) => {
	return !!instance && instance.data != null && instance.dataSync != null && instance.throwIfDisposed != null;
} });
function getGlobalTensorClass() {
	return getGlobal("Tensor", () => {
		return Tensor;
	});
}
getGlobalTensorClass();
/**
* A mutable `tf.Tensor`, useful for persisting state, e.g. for training.
*
* @doc {heading: 'Tensors', subheading: 'Classes'}
*/
var Variable = class extends Tensor {
	constructor(initialValue, trainable, name, tensorId) {
		super(initialValue.shape, initialValue.dtype, initialValue.dataId, tensorId);
		this.trainable = trainable;
		this.name = name;
	}
	/**
	* Assign a new `tf.Tensor` to this variable. The new `tf.Tensor` must have
	* the same shape and dtype as the old `tf.Tensor`.
	*
	* @param newValue New tensor to be assigned to this variable.
	*
	* @doc {heading: 'Tensors', subheading: 'Classes'}
	*/
	assign(newValue) {
		if (newValue.dtype !== this.dtype) throw new Error(`dtype of the new value (${newValue.dtype}) and previous value (${this.dtype}) must match`);
		if (!arraysEqual(newValue.shape, this.shape)) throw new Error(`shape of the new value (${newValue.shape}) and previous value (${this.shape}) must match`);
		trackerFn().disposeTensor(this);
		this.dataId = newValue.dataId;
		trackerFn().incRef(this, null);
	}
	dispose() {
		trackerFn().disposeVariable(this);
		this.isDisposedInternal = true;
	}
};
Object.defineProperty(Variable, Symbol.hasInstance, { value: (instance) => {
	return instance instanceof Tensor && instance.assign != null && instance.assign instanceof Function;
} });

// node_modules/@tensorflow/tfjs-core/dist/types.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var Rank;
(function(Rank) {
	Rank["R0"] = "R0";
	Rank["R1"] = "R1";
	Rank["R2"] = "R2";
	Rank["R3"] = "R3";
	Rank["R4"] = "R4";
	Rank["R5"] = "R5";
	Rank["R6"] = "R6";
})(Rank || (Rank = {}));
var UpcastInt32AndMap;
(function(UpcastInt32AndMap) {
	UpcastInt32AndMap["float32"] = "float32";
	UpcastInt32AndMap["int32"] = "int32";
	UpcastInt32AndMap["bool"] = "int32";
	UpcastInt32AndMap["complex64"] = "complex64";
})(UpcastInt32AndMap || (UpcastInt32AndMap = {}));
var UpcastBoolAndMap;
(function(UpcastBoolAndMap) {
	UpcastBoolAndMap["float32"] = "float32";
	UpcastBoolAndMap["int32"] = "int32";
	UpcastBoolAndMap["bool"] = "bool";
	UpcastBoolAndMap["complex64"] = "complex64";
})(UpcastBoolAndMap || (UpcastBoolAndMap = {}));
var UpcastFloat32AndMap;
(function(UpcastFloat32AndMap) {
	UpcastFloat32AndMap["float32"] = "float32";
	UpcastFloat32AndMap["int32"] = "float32";
	UpcastFloat32AndMap["bool"] = "float32";
	UpcastFloat32AndMap["complex64"] = "complex64";
})(UpcastFloat32AndMap || (UpcastFloat32AndMap = {}));
var UpcastComplex64AndMap;
(function(UpcastComplex64AndMap) {
	UpcastComplex64AndMap["float32"] = "complex64";
	UpcastComplex64AndMap["int32"] = "complex64";
	UpcastComplex64AndMap["bool"] = "complex64";
	UpcastComplex64AndMap["complex64"] = "complex64";
})(UpcastComplex64AndMap || (UpcastComplex64AndMap = {}));
const upcastTypeMap = {
	"float32": UpcastFloat32AndMap,
	"int32": UpcastInt32AndMap,
	"bool": UpcastBoolAndMap,
	"complex64": UpcastComplex64AndMap
};
function upcastType(typeA, typeB) {
	if (typeA === "string" || typeB === "string") {
		if (typeA === "string" && typeB === "string") return "string";
		throw new Error(`Can not upcast ${typeA} with ${typeB}`);
	}
	return upcastTypeMap[typeA][typeB];
}
function isWebGLData(values) {
	return values != null && typeof values === "object" && "texture" in values && values.texture instanceof WebGLTexture;
}
function isWebGPUData(values) {
	return typeof GPUBuffer !== "undefined" && values != null && typeof values === "object" && "buffer" in values && values.buffer instanceof GPUBuffer;
}

// node_modules/@tensorflow/tfjs-core/dist/tensor_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function makeTypesMatch(a, b) {
	if (a.dtype === b.dtype) return [a, b];
	const dtype = upcastType(a.dtype, b.dtype);
	return [a.cast(dtype), b.cast(dtype)];
}
/**
* Extracts any `Tensor`s found within the provided object.
*
* @param container an object that may be a `Tensor` or may directly contain
*   `Tensor`s, such as a `Tensor[]` or `{key: Tensor, ...}`. In general it
*   is safe to pass any object here, except that `Promise`s are not
*   supported.
* @returns An array of `Tensors` found within the passed object. If the
*   argument is simply a `Tensor', a list containing that `Tensor` is
*   returned. If the object is not a `Tensor` or does not
*   contain `Tensors`, an empty list is returned.
*/
function getTensorsInContainer(result) {
	const list = [];
	walkTensorContainer(result, list, /* @__PURE__ */ new Set());
	return list;
}
function walkTensorContainer(container, list, seen) {
	if (container == null) return;
	if (container instanceof Tensor) {
		list.push(container);
		return;
	}
	if (!isIterable(container)) return;
	const iterable = container;
	for (const k in iterable) {
		const val = iterable[k];
		if (!seen.has(val)) {
			seen.add(val);
			walkTensorContainer(val, list, seen);
		}
	}
}
function isIterable(obj) {
	return Array.isArray(obj) || typeof obj === "object";
}

// node_modules/@tensorflow/tfjs-core/dist/engine.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function isRegisteredKernelInvocation(kernelInvocation) {
	return kernelInvocation.kernelName != null;
}
var EngineState = class {
	constructor() {
		this.registeredVariables = {};
		this.nextTapeNodeId = 0;
		this.numBytes = 0;
		this.numTensors = 0;
		this.numStringTensors = 0;
		this.numDataBuffers = 0;
		this.gradientDepth = 0;
		this.kernelDepth = 0;
		this.scopeStack = [];
		/**
		* Keeps track of the number of data moves during a kernel execution. We
		* maintain a stack since kernels can call other kernels, recursively.
		*/
		this.numDataMovesStack = [];
		this.nextScopeId = 0;
		this.tensorInfo = /* @__PURE__ */ new WeakMap();
		this.profiling = false;
		this.activeProfile = {
			newBytes: 0,
			newTensors: 0,
			peakBytes: 0,
			kernels: [],
			result: null,
			get kernelNames() {
				return Array.from(new Set(this.kernels.map((k) => k.name)));
			}
		};
	}
	dispose() {
		for (const variableName in this.registeredVariables) this.registeredVariables[variableName].dispose();
	}
};
var Engine = class Engine {
	constructor(ENV) {
		this.ENV = ENV;
		this.registry = {};
		this.registryFactory = {};
		this.pendingBackendInitId = 0;
		this.state = new EngineState();
	}
	async ready() {
		if (this.pendingBackendInit != null) return this.pendingBackendInit.then(() => {});
		if (this.backendInstance != null) return;
		const sortedBackends = this.getSortedBackends();
		for (let i = 0; i < sortedBackends.length; i++) {
			const backendName = sortedBackends[i];
			if (await this.initializeBackend(backendName).success) {
				await this.setBackend(backendName);
				return;
			}
		}
		throw new Error("Could not initialize any backends, all backend initializations failed.");
	}
	get backend() {
		if (this.pendingBackendInit != null) throw new Error(`Backend '${this.backendName}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);
		if (this.backendInstance == null) {
			const { name, asyncInit } = this.initializeBackendsAndReturnBest();
			if (asyncInit) throw new Error(`The highest priority backend '${name}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);
			this.setBackend(name);
		}
		return this.backendInstance;
	}
	backendNames() {
		return Object.keys(this.registryFactory);
	}
	findBackend(backendName) {
		if (!(backendName in this.registry)) {
			if (backendName in this.registryFactory) {
				const { asyncInit } = this.initializeBackend(backendName);
				if (asyncInit) return null;
			} else return null;
		}
		return this.registry[backendName];
	}
	findBackendFactory(backendName) {
		if (!(backendName in this.registryFactory)) return null;
		return this.registryFactory[backendName].factory;
	}
	registerBackend(backendName, factory, priority = 1) {
		if (backendName in this.registryFactory) {
			warn(`${backendName} backend was already registered. Reusing existing backend factory.`);
			return false;
		}
		this.registryFactory[backendName] = {
			factory,
			priority
		};
		return true;
	}
	async setBackend(backendName) {
		if (this.registryFactory[backendName] == null) throw new Error(`Backend name '${backendName}' not found in registry`);
		this.backendName = backendName;
		if (this.registry[backendName] == null) {
			this.backendInstance = null;
			const { success, asyncInit } = this.initializeBackend(backendName);
			if (!(asyncInit ? await success : success)) return false;
		}
		this.backendInstance = this.registry[backendName];
		this.setupRegisteredKernels();
		this.profiler = new Profiler(this.backendInstance);
		return true;
	}
	setupRegisteredKernels() {
		getKernelsForBackend(this.backendName).forEach((kernel) => {
			if (kernel.setupFunc != null) kernel.setupFunc(this.backendInstance);
		});
	}
	disposeRegisteredKernels(backendName) {
		getKernelsForBackend(backendName).forEach((kernel) => {
			if (kernel.disposeFunc != null) kernel.disposeFunc(this.registry[backendName]);
		});
	}
	/**
	* Initializes a backend by looking up the backend name in the factory
	* registry and calling the factory method. Returns a boolean representing
	* whether the initialization of the backend succeeded. Throws an error if
	* there is no backend in the factory registry.
	*/
	initializeBackend(backendName) {
		const registryFactoryEntry = this.registryFactory[backendName];
		if (registryFactoryEntry == null) throw new Error(`Cannot initialize backend ${backendName}, no registration found.`);
		try {
			const backend = registryFactoryEntry.factory();
			if (backend && !(backend instanceof KernelBackend) && typeof backend.then === "function") {
				const promiseId = ++this.pendingBackendInitId;
				const success = backend.then((backendInstance) => {
					if (promiseId < this.pendingBackendInitId) return false;
					this.registry[backendName] = backendInstance;
					this.pendingBackendInit = null;
					return true;
				}).catch((err) => {
					if (promiseId < this.pendingBackendInitId) return false;
					this.pendingBackendInit = null;
					warn(`Initialization of backend ${backendName} failed`);
					warn(err.stack || err.message);
					return false;
				});
				this.pendingBackendInit = success;
				return {
					success,
					asyncInit: true
				};
			} else {
				this.registry[backendName] = backend;
				return {
					success: true,
					asyncInit: false
				};
			}
		} catch (err) {
			warn(`Initialization of backend ${backendName} failed`);
			warn(err.stack || err.message);
			return {
				success: false,
				asyncInit: false
			};
		}
	}
	removeBackend(backendName) {
		if (!(backendName in this.registryFactory)) throw new Error(`${backendName} backend not found in registry`);
		if (this.backendName === backendName && this.pendingBackendInit != null) this.pendingBackendInitId++;
		if (backendName in this.registry) {
			this.disposeRegisteredKernels(backendName);
			this.registry[backendName].dispose();
			delete this.registry[backendName];
		}
		delete this.registryFactory[backendName];
		if (this.backendName === backendName) {
			this.pendingBackendInit = null;
			this.backendName = null;
			this.backendInstance = null;
		}
	}
	getSortedBackends() {
		if (Object.keys(this.registryFactory).length === 0) throw new Error("No backend found in registry.");
		return Object.keys(this.registryFactory).sort((a, b) => {
			return this.registryFactory[b].priority - this.registryFactory[a].priority;
		});
	}
	initializeBackendsAndReturnBest() {
		const sortedBackends = this.getSortedBackends();
		for (let i = 0; i < sortedBackends.length; i++) {
			const backendName = sortedBackends[i];
			const { success, asyncInit } = this.initializeBackend(backendName);
			if (asyncInit || success) return {
				name: backendName,
				asyncInit
			};
		}
		throw new Error("Could not initialize any backends, all backend initializations failed.");
	}
	moveData(backend, dataId) {
		const info = this.state.tensorInfo.get(dataId);
		const srcBackend = info.backend;
		const values = this.readSync(dataId);
		const refCount = srcBackend.refCount(dataId);
		srcBackend.disposeData(dataId, true);
		info.backend = backend;
		backend.move(dataId, values, info.shape, info.dtype, refCount);
		if (this.shouldCheckForMemLeaks()) this.state.numDataMovesStack[this.state.numDataMovesStack.length - 1]++;
	}
	tidy(nameOrFn, fn) {
		let name = null;
		if (fn == null) {
			if (typeof nameOrFn !== "function") throw new Error("Please provide a function to tidy()");
			fn = nameOrFn;
		} else {
			if (typeof nameOrFn !== "string" && !(nameOrFn instanceof String)) throw new Error("When calling with two arguments, the first argument to tidy() must be a string");
			if (typeof fn !== "function") throw new Error("When calling with two arguments, the 2nd argument to tidy() must be a function");
			name = nameOrFn;
		}
		let result;
		return this.scopedRun(() => this.startScope(name), () => this.endScope(result), () => {
			result = fn();
			if (result instanceof Promise) console.error("Cannot return a Promise inside of tidy.");
			return result;
		});
	}
	scopedRun(start, end, f) {
		start();
		try {
			const res = f();
			end();
			return res;
		} catch (ex) {
			end();
			throw ex;
		}
	}
	nextTensorId() {
		return Engine.nextTensorId++;
	}
	nextVariableId() {
		return Engine.nextVariableId++;
	}
	/**
	* This method is called instead of the public-facing tensor.clone() when
	* saving a tensor for backwards pass. It makes sure to add the clone
	* operation to the tape regardless of being called inside a kernel
	* execution.
	*/
	clone(x) {
		const y = ENGINE.runKernel(Identity, { x });
		const inputs = { x };
		const grad = (dy) => ({ x: () => {
			const dtype = "float32";
			const gradInputs = { x: dy };
			const attrs = { dtype };
			return ENGINE.runKernel(Cast, gradInputs, attrs);
		} });
		this.addTapeNode(this.state.activeScope.name, inputs, [y], grad, [], {});
		return y;
	}
	/**
	* Execute a kernel with the given name and return the output tensor.
	*
	* @param kernelName The name of the kernel to execute.
	* @param inputs A map of input names to tensors.
	* @param attrs A map of attribute names to their values. An attribute is a
	*     primitive (non-tensor) input to the kernel.
	* @param inputsToSave A list of tensors, inputs to save for the backprop
	*     computation.
	* @param outputsToSave A list of booleans, specifying which output to save
	*     for the backprop computation. These are booleans since the output
	* tensors are not visible to the user.
	*/
	runKernel(kernelName, inputs, attrs) {
		if (this.backendName == null) this.backend;
		if (!(getKernel(kernelName, this.backendName) != null)) throw new Error(`Kernel '${kernelName}' not registered for backend '${this.backendName}'`);
		return this.runKernelFunc({
			kernelName,
			inputs,
			attrs
		});
	}
	shouldCheckForMemLeaks() {
		return this.ENV.getBool("IS_TEST");
	}
	checkKernelForMemLeak(kernelName, numDataIdsBefore, outInfos) {
		const numDataIdsAfter = this.backend.numDataIds();
		let numOutputDataIds = 0;
		outInfos.forEach((info) => {
			numOutputDataIds += info.dtype === "complex64" ? 3 : 1;
		});
		const numMoves = this.state.numDataMovesStack[this.state.numDataMovesStack.length - 1];
		const dataIdsLeaked = numDataIdsAfter - numDataIdsBefore - numOutputDataIds - numMoves;
		if (dataIdsLeaked > 0) throw new Error(`Backend '${this.backendName}' has an internal memory leak (${dataIdsLeaked} data ids) after running '${kernelName}'`);
	}
	/**
	* Internal helper method to execute a kernel Func
	*
	* Use `runKernel` to execute kernels from outside of engine.
	*/
	runKernelFunc(kernelParams) {
		let outputs;
		let saved = [];
		const isTapeOn = this.isTapeOn();
		const startingBytecount = this.state.numBytes;
		const startingNumTensors = this.state.numTensors;
		if (this.shouldCheckForMemLeaks()) this.state.numDataMovesStack.push(0);
		let kernelFunc;
		if (this.backendName == null) this.backend;
		let out;
		const kernelOrScopeName = isRegisteredKernelInvocation(kernelParams) ? kernelParams.kernelName : this.state.activeScope != null ? this.state.activeScope.name : "";
		if (isRegisteredKernelInvocation(kernelParams)) {
			const { kernelName, inputs, attrs } = kernelParams;
			if (this.backendName == null) this.backend;
			const kernel = getKernel(kernelName, this.backendName);
			assert(kernel != null, () => `Cannot find registered kernel '${kernelName}' for backend '${this.backendName}'`);
			kernelFunc = () => {
				const numDataIdsBefore = this.backend.numDataIds();
				out = kernel.kernelFunc({
					inputs,
					attrs,
					backend: this.backend
				});
				const outInfos = Array.isArray(out) ? out : [out];
				if (this.shouldCheckForMemLeaks()) this.checkKernelForMemLeak(kernelName, numDataIdsBefore, outInfos);
				const outTensors = outInfos.map((outInfo) => {
					if (outInfo.rank != null) return outInfo;
					return this.makeTensorFromTensorInfo(outInfo);
				});
				if (isTapeOn) {
					const tensorsToSave = this.getTensorsForGradient(kernelName, inputs, outTensors);
					saved = this.saveTensorsForBackwardMode(tensorsToSave);
				}
				return outTensors;
			};
		} else {
			const { forwardFunc } = kernelParams;
			const saveFunc = (tensors) => {
				if (!isTapeOn) return;
				saved = tensors.map((tensor) => this.keep(this.clone(tensor)));
			};
			kernelFunc = () => {
				const numDataIdsBefore = this.backend.numDataIds();
				out = this.tidy(() => forwardFunc(this.backend, saveFunc));
				const outs = Array.isArray(out) ? out : [out];
				if (this.shouldCheckForMemLeaks()) this.checkKernelForMemLeak(kernelOrScopeName, numDataIdsBefore, outs);
				return outs;
			};
		}
		const { inputs, attrs } = kernelParams;
		const backwardsFunc = isRegisteredKernelInvocation(kernelParams) ? null : kernelParams.backwardsFunc;
		let kernelProfile;
		this.scopedRun(() => this.state.kernelDepth++, () => this.state.kernelDepth--, () => {
			if (!this.ENV.getBool("DEBUG") && !this.state.profiling) outputs = kernelFunc();
			else {
				kernelProfile = this.profiler.profileKernel(kernelOrScopeName, inputs, () => kernelFunc());
				if (this.ENV.getBool("DEBUG")) this.profiler.logKernelProfile(kernelProfile);
				outputs = kernelProfile.outputs;
			}
		});
		if (isTapeOn) this.addTapeNode(kernelOrScopeName, inputs, outputs, backwardsFunc, saved, attrs);
		if (this.state.profiling) this.state.activeProfile.kernels.push({
			name: kernelOrScopeName,
			bytesAdded: this.state.numBytes - startingBytecount,
			totalBytesSnapshot: this.state.numBytes,
			tensorsAdded: this.state.numTensors - startingNumTensors,
			totalTensorsSnapshot: this.state.numTensors,
			inputShapes: Object.keys(inputs).map((key) => inputs[key] != null ? inputs[key].shape : null),
			outputShapes: outputs.map((item) => item.shape),
			kernelTimeMs: kernelProfile.timeMs,
			extraInfo: kernelProfile.extraInfo
		});
		return Array.isArray(out) ? outputs : outputs[0];
	}
	/**
	* Saves tensors used in forward mode for use in backward mode.
	*
	* @param tensors the list of tensors to save.
	*/
	saveTensorsForBackwardMode(tensors) {
		return tensors.map((tensor) => this.keep(this.clone(tensor)));
	}
	/**
	* Returns a list of tensors to save for a given gradient calculation.
	*
	* @param kernelName name of kernel to look up gradient for.
	* @param inputs a map of input tensors.
	* @param outputs an array of output tensors from forward mode of kernel.
	*/
	getTensorsForGradient(kernelName, inputs, outputs) {
		const gradConfig = getGradient(kernelName);
		if (gradConfig != null) {
			const inputsToSave = gradConfig.inputsToSave || [];
			const outputsToSave = gradConfig.outputsToSave || [];
			let inputTensorsToSave;
			if (gradConfig.saveAllInputs) {
				assert(Array.isArray(inputs), () => "saveAllInputs is true, expected inputs to be an array.");
				inputTensorsToSave = Object.keys(inputs).map((key) => inputs[key]);
			} else inputTensorsToSave = inputsToSave.map((inputName) => inputs[inputName]);
			const outputTensorsToSave = outputs.filter((_, i) => outputsToSave[i]);
			return inputTensorsToSave.concat(outputTensorsToSave);
		}
		return [];
	}
	/**
	* Internal method used by public APIs for tensor creation. Makes a new
	* tensor with the provided shape, dtype and values. It always
	* creates a new data id and writes the values to the underlying backend.
	*/
	makeTensor(values, shape, dtype, backend) {
		if (values == null) throw new Error("Values passed to engine.makeTensor() are null");
		dtype = dtype || "float32";
		backend = backend || this.backend;
		let backendVals = values;
		if (dtype === "string" && isString(values[0])) backendVals = values.map((d) => encodeString(d));
		const dataId = backend.write(backendVals, shape, dtype);
		const t = new Tensor(shape, dtype, dataId, this.nextTensorId());
		this.trackTensor(t, backend);
		if (dtype === "string") {
			const info = this.state.tensorInfo.get(dataId);
			const newBytes = bytesFromStringArray(backendVals);
			this.state.numBytes += newBytes - info.bytes;
			info.bytes = newBytes;
		}
		return t;
	}
	/**
	* Internal method used by backends. Makes a new tensor
	* that is a wrapper around an existing data id. It doesn't create
	* a new data id, only increments the ref count used in memory tracking.
	* @deprecated
	*/
	makeTensorFromDataId(dataId, shape, dtype, backend) {
		dtype = dtype || "float32";
		const tensorInfo = {
			dataId,
			shape,
			dtype
		};
		return this.makeTensorFromTensorInfo(tensorInfo, backend);
	}
	/**
	* Internal method used by backends. Makes a new tensor that is a wrapper
	* around an existing data id in TensorInfo. It doesn't create a new data id,
	* only increments the ref count used in memory tracking.
	*/
	makeTensorFromTensorInfo(tensorInfo, backend) {
		const { dataId, shape, dtype } = tensorInfo;
		const t = new Tensor(shape, dtype, dataId, this.nextTensorId());
		this.trackTensor(t, backend);
		return t;
	}
	makeVariable(initialValue, trainable = true, name, dtype) {
		name = name || this.nextVariableId().toString();
		if (dtype != null && dtype !== initialValue.dtype) initialValue = initialValue.cast(dtype);
		const v = new Variable(initialValue, trainable, name, this.nextTensorId());
		if (this.state.registeredVariables[v.name] != null) throw new Error(`Variable with name ${v.name} was already registered`);
		this.state.registeredVariables[v.name] = v;
		this.incRef(v, this.backend);
		return v;
	}
	trackTensor(a, backend) {
		this.state.numTensors++;
		if (a.dtype === "string") this.state.numStringTensors++;
		let bytes = 0;
		if (a.dtype !== "complex64" && a.dtype !== "string") bytes = a.size * bytesPerElement(a.dtype);
		this.state.numBytes += bytes;
		if (!this.state.tensorInfo.has(a.dataId)) {
			this.state.numDataBuffers++;
			this.state.tensorInfo.set(a.dataId, {
				backend: backend || this.backend,
				dtype: a.dtype,
				shape: a.shape,
				bytes
			});
		}
		if (!(a instanceof Variable)) this.track(a);
	}
	incRef(a, backend) {
		this.trackTensor(a, backend);
		this.backend.incRef(a.dataId);
	}
	removeDataId(dataId, backend) {
		if (this.state.tensorInfo.has(dataId) && this.state.tensorInfo.get(dataId).backend === backend) {
			this.state.tensorInfo.delete(dataId);
			this.state.numDataBuffers--;
		}
	}
	disposeTensor(a) {
		if (!this.state.tensorInfo.has(a.dataId)) return;
		const info = this.state.tensorInfo.get(a.dataId);
		this.state.numTensors--;
		if (a.dtype === "string") {
			this.state.numStringTensors--;
			this.state.numBytes -= info.bytes;
		}
		if (a.dtype !== "complex64" && a.dtype !== "string") {
			const bytes = a.size * bytesPerElement(a.dtype);
			this.state.numBytes -= bytes;
		}
		if (info.backend.disposeData(a.dataId)) this.removeDataId(a.dataId, info.backend);
	}
	disposeVariables() {
		for (const varName in this.state.registeredVariables) {
			const v = this.state.registeredVariables[varName];
			this.disposeVariable(v);
		}
	}
	disposeVariable(v) {
		this.disposeTensor(v);
		if (this.state.registeredVariables[v.name] != null) delete this.state.registeredVariables[v.name];
	}
	memory() {
		const info = this.backend.memory();
		info.numTensors = this.state.numTensors;
		info.numDataBuffers = this.state.numDataBuffers;
		info.numBytes = this.state.numBytes;
		if (this.state.numStringTensors > 0) {
			info.unreliable = true;
			if (info.reasons == null) info.reasons = [];
			info.reasons.push("Memory usage by string tensors is approximate (2 bytes per character)");
		}
		return info;
	}
	async profile(query) {
		this.state.profiling = true;
		const startBytes = this.state.numBytes;
		const startNumTensors = this.state.numTensors;
		this.state.activeProfile.kernels = [];
		this.state.activeProfile.result = await query();
		this.state.profiling = false;
		this.state.activeProfile.peakBytes = Math.max(...this.state.activeProfile.kernels.map((d) => d.totalBytesSnapshot));
		this.state.activeProfile.newBytes = this.state.numBytes - startBytes;
		this.state.activeProfile.newTensors = this.state.numTensors - startNumTensors;
		for (const kernel of this.state.activeProfile.kernels) {
			kernel.kernelTimeMs = await kernel.kernelTimeMs;
			kernel.extraInfo = await kernel.extraInfo;
		}
		return this.state.activeProfile;
	}
	isTapeOn() {
		return this.state.gradientDepth > 0 && this.state.kernelDepth === 0;
	}
	addTapeNode(kernelName, inputs, outputs, gradientsFunc, saved, attrs) {
		const tapeNode = {
			id: this.state.nextTapeNodeId++,
			kernelName,
			inputs,
			outputs,
			saved
		};
		const gradConfig = getGradient(kernelName);
		if (gradConfig != null) gradientsFunc = gradConfig.gradFunc;
		if (gradientsFunc != null) tapeNode.gradient = (dys) => {
			dys = dys.map((dy, i) => {
				if (dy == null) {
					const output = outputs[i];
					const vals = makeZerosTypedArray(output.size, output.dtype);
					return this.makeTensor(vals, output.shape, output.dtype);
				}
				return dy;
			});
			return gradientsFunc(dys.length > 1 ? dys : dys[0], saved, attrs);
		};
		this.state.activeTape.push(tapeNode);
	}
	keep(result) {
		result.kept = true;
		return result;
	}
	startTape() {
		if (this.state.gradientDepth === 0) this.state.activeTape = [];
		this.state.gradientDepth++;
	}
	endTape() {
		this.state.gradientDepth--;
	}
	/**
	* Start a scope. Use this with endScope() to achieve the same functionality
	* as scope() without the need for a function closure.
	*/
	startScope(name) {
		const scopeInfo = {
			track: [],
			name: "unnamed scope",
			id: this.state.nextScopeId++
		};
		if (name) scopeInfo.name = name;
		this.state.scopeStack.push(scopeInfo);
		this.state.activeScope = scopeInfo;
	}
	/**
	* End a scope. Use this with startScope() to achieve the same functionality
	* as scope() without the need for a function closure.
	*/
	endScope(result) {
		const tensorsToTrackInParent = getTensorsInContainer(result);
		const tensorsToTrackInParentSet = new Set(tensorsToTrackInParent.map((t) => t.id));
		for (let i = 0; i < this.state.activeScope.track.length; i++) {
			const tensor = this.state.activeScope.track[i];
			if (!tensor.kept && !tensorsToTrackInParentSet.has(tensor.id)) tensor.dispose();
		}
		const oldScope = this.state.scopeStack.pop();
		this.state.activeScope = this.state.scopeStack.length === 0 ? null : this.state.scopeStack[this.state.scopeStack.length - 1];
		tensorsToTrackInParent.forEach((tensor) => {
			if (!tensor.kept && tensor.scopeId === oldScope.id) this.track(tensor);
		});
	}
	/**
	* Returns gradients of `f` with respect to each of the `xs`. The gradients
	* returned are of the same length as `xs`, but some might be null if `f`
	* was not a function of that `x`. It also takes optional dy to multiply the
	* gradient, which defaults to `1`.
	*/
	gradients(f, xs, dy, allowNoGradients = false) {
		assert(xs.length > 0, () => "gradients() received an empty list of xs.");
		if (dy != null && dy.dtype !== "float32") throw new Error(`dy must have 'float32' dtype, but has '${dy.dtype}'`);
		const y = this.scopedRun(() => this.startTape(), () => this.endTape(), () => this.tidy("forward", f));
		assert(y instanceof Tensor, () => "The result y returned by f() must be a tensor.");
		const filteredTape = getFilteredNodesXToY(this.state.activeTape, xs, y);
		if (!allowNoGradients && filteredTape.length === 0 && xs.length > 0) throw new Error("Cannot compute gradient of y=f(x) with respect to x. Make sure that the f you passed encloses all operations that lead from x to y.");
		return this.tidy("backward", () => {
			const accumulatedGradientMap = {};
			accumulatedGradientMap[y.id] = dy == null ? ones(y.shape) : dy;
			backpropagateGradients(accumulatedGradientMap, filteredTape, (f) => this.tidy(f), add$1);
			const grads = xs.map((x) => accumulatedGradientMap[x.id]);
			if (this.state.gradientDepth === 0) {
				this.state.activeTape.forEach((node) => {
					for (const tensor of node.saved) tensor.dispose();
				});
				this.state.activeTape = null;
			}
			return {
				value: y,
				grads
			};
		});
	}
	customGrad(f) {
		assert(isFunction(f), () => "The f passed in customGrad(f) must be a function.");
		return (...inputs) => {
			assert(inputs.every((t) => t instanceof Tensor), () => "The args passed in customGrad(f)(x1, x2,...) must all be tensors");
			let res;
			const inputMap = {};
			inputs.forEach((input, i) => {
				inputMap[i] = input;
			});
			const forwardFunc = (_, save) => {
				res = f(...[...inputs, save]);
				assert(res.value instanceof Tensor, () => "The function f passed in customGrad(f) must return an object where `obj.value` is a tensor");
				assert(isFunction(res.gradFunc), () => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function.");
				return res.value;
			};
			const backwardsFunc = (dy, saved) => {
				const gradRes = res.gradFunc(dy, saved);
				const grads = Array.isArray(gradRes) ? gradRes : [gradRes];
				assert(grads.length === inputs.length, () => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns the same number of tensors as inputs passed to f(...).");
				assert(grads.every((t) => t instanceof Tensor), () => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns a list of only tensors.");
				const gradMap = {};
				grads.forEach((grad, i) => {
					gradMap[i] = () => grad;
				});
				return gradMap;
			};
			return this.runKernelFunc({
				forwardFunc,
				backwardsFunc,
				inputs: inputMap
			});
		};
	}
	readSync(dataId) {
		return this.state.tensorInfo.get(dataId).backend.readSync(dataId);
	}
	read(dataId) {
		return this.state.tensorInfo.get(dataId).backend.read(dataId);
	}
	readToGPU(dataId, options) {
		return this.state.tensorInfo.get(dataId).backend.readToGPU(dataId, options);
	}
	async time(query) {
		const start = now();
		const timingInfo = await this.backend.time(query);
		timingInfo.wallMs = now() - start;
		return timingInfo;
	}
	/**
	* Tracks a Tensor in the current scope to be automatically cleaned up
	* when the current scope ends, and returns the value.
	*
	* @param result The Tensor to track in the current scope.
	*/
	track(result) {
		if (this.state.activeScope != null) {
			result.scopeId = this.state.activeScope.id;
			this.state.activeScope.track.push(result);
		}
		return result;
	}
	get registeredVariables() {
		return this.state.registeredVariables;
	}
	/**
	* Resets the engine state. Removes all backends but does not remove
	* registered backend factories.
	*/
	reset() {
		this.pendingBackendInitId++;
		this.state.dispose();
		this.ENV.reset();
		this.state = new EngineState();
		for (const backendName in this.registry) {
			this.disposeRegisteredKernels(backendName);
			this.registry[backendName].dispose();
			delete this.registry[backendName];
		}
		this.backendName = null;
		this.backendInstance = null;
		this.pendingBackendInit = null;
	}
};
Engine.nextTensorId = 0;
Engine.nextVariableId = 0;
function ones(shape) {
	const values = makeOnesTypedArray(sizeFromShape(shape), "float32");
	return ENGINE.makeTensor(values, shape, "float32");
}
function getOrMakeEngine() {
	const ns = getGlobalNamespace();
	if (ns._tfengine == null) {
		const environment = new Environment(ns);
		ns._tfengine = new Engine(environment);
	}
	setEnvironmentGlobal(ns._tfengine.ENV);
	setTensorTracker(() => ns._tfengine);
	return ns._tfengine;
}
const ENGINE = getOrMakeEngine();
/**
* A implementation of the add op for use within engine and tape.
*
* This allows us to avoid a circular dependency between add.ts and engine.
* It is exported to be available in tape tests.
*/
function add$1(a, b) {
	const inputs = {
		a,
		b
	};
	return ENGINE.runKernel("Add", inputs);
}

// node_modules/@tensorflow/tfjs-core/dist/device_util.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function isBrowser() {
	return typeof window !== "undefined" && window.document != null || typeof WorkerGlobalScope !== "undefined";
}

// node_modules/@tensorflow/tfjs-core/dist/flags.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const ENV = env();
/**
* This file contains environment-related flag registrations.
*/
/** Whether to enable debug mode. */
ENV.registerFlag("DEBUG", () => false, (debugValue) => {
	if (debugValue) console.warn("Debugging mode is ON. The output of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.");
});
/** Whether we are in a browser (as versus, say, node.js) environment. */
ENV.registerFlag("IS_BROWSER", () => isBrowser());
/** Whether we are in a browser (as versus, say, node.js) environment. */
ENV.registerFlag("IS_NODE", () => typeof process !== "undefined" && typeof process.versions !== "undefined" && typeof process.versions.node !== "undefined");
/** Whether this browser is Chrome. */
ENV.registerFlag("IS_CHROME", () => typeof navigator !== "undefined" && navigator != null && navigator.userAgent != null && /Chrome/.test(navigator.userAgent) && /Google Inc/.test(navigator.vendor));
/** Whether this browser is Safari. */
ENV.registerFlag("IS_SAFARI", () => typeof navigator !== "undefined" && navigator != null && navigator.userAgent != null && /Safari/.test(navigator.userAgent) && /Apple/.test(navigator.vendor));
/**
* True when the environment is "production" where we disable safety checks
* to gain performance.
*/
ENV.registerFlag("PROD", () => false);
/**
* Whether to do sanity checks when inferring a shape from user-provided
* values, used when creating a new tensor.
*/
ENV.registerFlag("TENSORLIKE_CHECK_SHAPE_CONSISTENCY", () => ENV.getBool("DEBUG"));
/** Whether deprecation warnings are enabled. */
ENV.registerFlag("DEPRECATION_WARNINGS_ENABLED", () => true);
/** True if running unit tests. */
ENV.registerFlag("IS_TEST", () => false);
/** Whether to check computation result for errors. */
ENV.registerFlag("CHECK_COMPUTATION_FOR_ERRORS", () => ENV.getBool("DEBUG"));
/** Whether the backend needs to wrap input to imageBitmap. */
ENV.registerFlag("WRAP_TO_IMAGEBITMAP", () => false);
/** Whether to enable canvas2d willReadFrequently for GPU backends */
ENV.registerFlag("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU", () => false);
/** Whether to use setTimeoutCustom */
ENV.registerFlag("USE_SETTIMEOUTCUSTOM", () => false);

// node_modules/@tensorflow/tfjs-core/dist/tensor_util_env.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function inferShape(val, dtype) {
	let firstElem = val;
	if (isTypedArray(val)) return dtype === "string" ? [] : [val.length];
	if (isWebGLData(val)) {
		const usedChannels = val.channels || "RGBA";
		return [val.height, val.width * usedChannels.length];
	} else if (isWebGPUData(val)) return [val.buffer.size / (dtype == null ? 4 : bytesPerElement(dtype))];
	if (!Array.isArray(val)) return [];
	const shape = [];
	while (Array.isArray(firstElem) || isTypedArray(firstElem) && dtype !== "string") {
		shape.push(firstElem.length);
		firstElem = firstElem[0];
	}
	if (Array.isArray(val) && env().getBool("TENSORLIKE_CHECK_SHAPE_CONSISTENCY")) deepAssertShapeConsistency(val, shape, []);
	return shape;
}
function deepAssertShapeConsistency(val, shape, indices) {
	indices = indices || [];
	if (!Array.isArray(val) && !isTypedArray(val)) {
		assert(shape.length === 0, () => `Element arr[${indices.join("][")}] is a primitive, but should be an array/TypedArray of ${shape[0]} elements`);
		return;
	}
	assert(shape.length > 0, () => `Element arr[${indices.join("][")}] should be a primitive, but is an array of ${val.length} elements`);
	assert(val.length === shape[0], () => `Element arr[${indices.join("][")}] should have ${shape[0]} elements, but has ${val.length} elements`);
	const subShape = shape.slice(1);
	for (let i = 0; i < val.length; ++i) deepAssertShapeConsistency(val[i], subShape, indices.concat(i));
}
function assertDtype(expectedDtype, actualDType, argName, functionName) {
	if (expectedDtype === "string_or_numeric") return;
	if (expectedDtype == null) throw new Error(`Expected dtype cannot be null.`);
	if (expectedDtype !== "numeric" && expectedDtype !== actualDType || expectedDtype === "numeric" && actualDType === "string") throw new Error(`Argument '${argName}' passed to '${functionName}' must be ${expectedDtype} tensor, but got ${actualDType} tensor`);
}
function convertToTensor(x, argName, functionName, parseAsDtype = "numeric") {
	if (x instanceof getGlobalTensorClass()) {
		assertDtype(parseAsDtype, x.dtype, argName, functionName);
		return x;
	}
	let inferredDtype = inferDtype(x);
	if (inferredDtype !== "string" && [
		"bool",
		"int32",
		"float32"
	].indexOf(parseAsDtype) >= 0) inferredDtype = parseAsDtype;
	assertDtype(parseAsDtype, inferredDtype, argName, functionName);
	if (x == null || !isTypedArray(x) && !Array.isArray(x) && typeof x !== "number" && typeof x !== "boolean" && typeof x !== "string") {
		const type = x == null ? "null" : x.constructor.name;
		throw new Error(`Argument '${argName}' passed to '${functionName}' must be a Tensor or TensorLike, but got '${type}'`);
	}
	const inferredShape = inferShape(x, inferredDtype);
	if (!isTypedArray(x) && !Array.isArray(x)) x = [x];
	const values = inferredDtype !== "string" ? toTypedArray(x, inferredDtype) : flatten(x, [], true);
	return ENGINE.makeTensor(values, inferredShape, inferredDtype);
}

// node_modules/@tensorflow/tfjs-core/dist/ops/operation.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const OP_SCOPE_SUFFIX = "__op";
/**
* Used for wrapping functions that perform math operations on
* Tensors. The function will be wrapped in a named scope that cleans all
* memory usage after the function is done.
*/
function op(f) {
	const keys = Object.keys(f);
	if (keys.length !== 1) throw new Error(`Please provide an object with a single key (operation name) mapping to a function. Got an object with ${keys.length} keys.`);
	let opName = keys[0];
	const fn = f[opName];
	if (opName.endsWith("_")) opName = opName.substring(0, opName.length - 1);
	opName = opName + OP_SCOPE_SUFFIX;
	const f2 = (...args) => {
		ENGINE.startScope(opName);
		try {
			const result = fn(...args);
			if (isPromise(result)) console.error("Cannot return a Promise inside of tidy.");
			ENGINE.endScope(result);
			return result;
		} catch (ex) {
			ENGINE.endScope(null);
			throw ex;
		}
	};
	Object.defineProperty(f2, "name", {
		value: opName,
		configurable: true
	});
	return f2;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/complex.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Converts two real numbers to a complex number.
*
* Given a tensor `real` representing the real part of a complex number, and a
* tensor `imag` representing the imaginary part of a complex number, this
* operation returns complex numbers elementwise of the form [r0, i0, r1, i1],
* where r represents the real part and i represents the imag part.
*
* The input tensors real and imag must have the same shape.
*
* ```js
* const real = tf.tensor1d([2.25, 3.25]);
* const imag = tf.tensor1d([4.75, 5.75]);
* const complex = tf.complex(real, imag);
*
* complex.print();
* ```
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function complex_(real, imag) {
	const $real = convertToTensor(real, "real", "complex");
	const $imag = convertToTensor(imag, "imag", "complex");
	assertShapesMatch($real.shape, $imag.shape, `real and imag shapes, ${$real.shape} and ${$imag.shape}, must match in call to tf.complex().`);
	const inputs = {
		real: $real,
		imag: $imag
	};
	return ENGINE.runKernel(Complex, inputs);
}
const complex = /* @__PURE__ */ op({ complex_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/tensor_ops_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** This is shared code across all tensor creation methods. */
function makeTensor(values, shape, inferredShape, dtype) {
	if (dtype == null) dtype = inferDtype(values);
	else if (dtype === "complex64") throw new Error("Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).");
	if (isWebGPUData(values) || isWebGLData(values)) {
		if (dtype !== "float32" && dtype !== "int32") throw new Error(`Creating tensor from GPU data only supports 'float32'|'int32' dtype, while the dtype is ${dtype}.`);
		return ENGINE.backend.createTensorFromGPUData(values, shape || inferredShape, dtype);
	}
	if (!isTypedArray(values) && !Array.isArray(values) && typeof values !== "number" && typeof values !== "boolean" && typeof values !== "string") throw new Error("values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray");
	if (shape != null) {
		assertNonNegativeIntegerDimensions(shape);
		const providedSize = sizeFromShape(shape);
		const inferredSize = sizeFromShape(inferredShape);
		assert(providedSize === inferredSize, () => `Based on the provided shape, [${shape}], the tensor should have ${providedSize} values but has ${inferredSize}`);
		for (let i = 0; i < inferredShape.length; ++i) {
			const inferred = inferredShape[i];
			const flatDimsDontMatch = i === inferredShape.length - 1 ? inferred !== sizeFromShape(shape.slice(i)) : true;
			assert(inferredShape[i] === shape[i] || !flatDimsDontMatch, () => `Error creating a new Tensor. Inferred shape (${inferredShape}) does not match the provided shape (${shape}). `);
		}
	}
	if (!isTypedArray(values) && !Array.isArray(values)) values = [values];
	shape = shape || inferredShape;
	values = dtype !== "string" ? toTypedArray(values, dtype) : flatten(values, [], true);
	return ENGINE.makeTensor(values, shape, dtype);
}

// node_modules/@tensorflow/tfjs-core/dist/ops/tensor.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with the provided values, shape and dtype.
*
* ```js
* // Pass an array of values to create a vector.
* tf.tensor([1, 2, 3, 4]).print();
* ```
*
* ```js
* // Pass a nested array of values to make a matrix or a higher
* // dimensional tensor.
* tf.tensor([[1, 2], [3, 4]]).print();
* ```
*
* ```js
* // Pass a flat array and specify a shape yourself.
* tf.tensor([1, 2, 3, 4], [2, 2]).print();
* ```
*
* ```js
* // Pass a `WebGLData` object and specify a shape yourself.
*
* // This makes it possible for TF.js applications to avoid GPU / CPU sync.
* // For example, if your application includes a preprocessing step on the GPU,
* // you could upload the GPU output directly to TF.js, rather than first
* // downloading the values.
*
* // Example for WebGL2:
* if (tf.findBackend('custom-webgl') == null) {
*   const customCanvas = document.createElement('canvas');
*   const customBackend = new tf.MathBackendWebGL(customCanvas);
*   tf.registerBackend('custom-webgl', () => customBackend);
* }
* const savedBackend = tf.getBackend();
* await tf.setBackend('custom-webgl');
* const gl = tf.backend().gpgpu.gl;
* const texture = gl.createTexture();
* const tex2d = gl.TEXTURE_2D;
* const width = 2;
* const height = 2;
*
* gl.bindTexture(tex2d, texture);
* gl.texParameteri(tex2d, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
* gl.texParameteri(tex2d, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
* gl.texParameteri(tex2d, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
* gl.texParameteri(tex2d, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
* gl.texImage2D(
*   tex2d, 0, gl.RGBA32F, // internalFormat
*   width, height, 0,
*   gl.RGBA, // textureFormat
*   gl.FLOAT, // textureType
*   new Float32Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
* );
*
* // Currently, the `texture` has 4 pixels:
* // Pixel0 is {R:0, G:1, B:2, A:3}
* // Pixel1 is {R:4, G:5, B:6, A:7}
* // Pixel2 is {R:8, G:9, B:10, A:11}
* // Pixel3 is {R:12, G:13, B:14, A:15}
*
* const logicalShape = [height * width * 2];
* const a = tf.tensor({texture, height, width, channels: 'BR'}, logicalShape);
* a.print();
* // Tensor value will be [2, 0, 6, 4, 10, 8, 14, 12], since [2, 0] is the
* // values of 'B' and 'R' channels of Pixel0, [6, 4] is the values of 'B' and
* 'R'
* // channels of Pixel1...
*
* // For postprocessing on the GPU, it's possible to retrieve the texture
* // backing any tensor by calling the tensor's `dataToGPU` method like
* // so:
*
* const tex = a.dataToGPU();
* await tf.setBackend(savedBackend);
* ```
*
* ```js
* // Pass a `WebGPUData` object and specify a shape yourself.
*
* // This makes it possible for TF.js applications to avoid GPU / CPU sync.
* // For example, if your application includes a preprocessing step on the GPU,
* // you could upload the GPU output directly to TF.js, rather than first
* // downloading the values. Unlike WebGL, this optionally supports zero copy
* // by WebGPUData.zeroCopy. When zeroCopy is false or undefined(default), this
* // passing GPUBuffer can be destroyed after tensor is created. When zeroCopy
* // is true, this GPUBuffer is bound directly by the tensor, so do not destroy
* // this GPUBuffer until all access is done.
*
* // Example for WebGPU:
* function createGPUBufferFromData(device, data, dtype) {
*   const bytesPerElement = 4;
*   const sizeInBytes = data.length * bytesPerElement;
*
*   const gpuWriteBuffer = device.createBuffer({
*     mappedAtCreation: true,
*     size: sizeInBytes,
*     usage: GPUBufferUsage.MAP_WRITE | GPUBufferUsage.COPY_SRC
*   });
*   const arrayBuffer = gpuWriteBuffer.getMappedRange();
*   if (dtype === 'float32') {
*     new Float32Array(arrayBuffer).set(data);
*   } else if (dtype === 'int32') {
*     new Int32Array(arrayBuffer).set(data);
*   } else {
*     throw new Error(
*         `Creating tensor from GPUBuffer only supports` +
*         `'float32'|'int32' dtype, while the dtype is ${dtype}.`);
*   }
*   gpuWriteBuffer.unmap();
*
*   const gpuReadBuffer = device.createBuffer({
*     mappedAtCreation: false,
*     size: sizeInBytes,
*     usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.STORAGE |
*         GPUBufferUsage.COPY_SRC
*   });
*
*   const copyEncoder = device.createCommandEncoder();
*   copyEncoder.copyBufferToBuffer(
*       gpuWriteBuffer, 0, gpuReadBuffer, 0, sizeInBytes);
*   const copyCommands = copyEncoder.finish();
*   device.queue.submit([copyCommands]);
*   gpuWriteBuffer.destroy();
*   return gpuReadBuffer;
* }
*
* const savedBackend = tf.getBackend();
* await tf.setBackend('webgpu').catch(
*     () => {throw new Error(
*         'Failed to use WebGPU backend. Please use Chrome Canary to run.')});
* const dtype = 'float32';
* const device = tf.backend().device;
* const aData = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
* const bData = [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4];
* const expected = [2, 4, 6, 8, 6, 8, 10, 12, 10, 12, 14, 16, 14, 16, 18, 20];
* const aBuffer = createGPUBufferFromData(device, aData, dtype);
* const shape = [aData.length];
* // To use zeroCopy, use {buffer: aBuffer, zeroCopy: true} instead and destroy
* // aBuffer untill all access is done.
* const a = tf.tensor({buffer: aBuffer}, shape, dtype);
* const b = tf.tensor(bData, shape, dtype);
* const result = tf.add(a, b);
* result.print();
* a.dispose();
* b.dispose();
* result.dispose();
* aBuffer.destroy();
* await tf.setBackend(savedBackend);
* ```
* @param values The values of the tensor. Can be nested array of numbers,
* or a flat array, or a `TypedArray`(At the moment it supports Uint8Array,
* Uint8ClampedArray, Int32Array, Float32Array) data types, or a `WebGLData`
* object, or a `WebGPUData` object. If the values are strings, they will be
* encoded as utf-8 and kept as `Uint8Array[]`. If the values is a `WebGLData`
* object, the dtype could only be 'float32' or 'int32' and the object has to
* have: 1. texture, a `WebGLTexture`, the texture must share the same
* `WebGLRenderingContext` with TFJS's WebGL backend (you could create a custom
* WebGL backend from your texture's canvas) and the internal texture format
* for the input texture must be floating point or normalized integer; 2.
* height, the height of the texture; 3. width, the width of the texture; 4.
* channels, a non-empty subset of 'RGBA', indicating the values of which
* channels will be passed to the tensor, such as 'R' or 'BR' (The order of the
* channels affect the order of tensor values. ). (If the values passed from
* texture is less than the tensor size, zeros will be padded at the rear.). If
* the values is a `WebGPUData` object, the dtype could only be 'float32' or
* 'int32 and the object has to have: buffer, a `GPUBuffer`. The buffer must:
* 1. share the same `GPUDevice` with TFJS's WebGPU backend; 2. buffer.usage
* should at least support GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC; 3.
* buffer.size should not be smaller than the byte size of tensor shape.
* WebGPUData optionally supports zero copy by flag zeroCopy. When zeroCopy is
* false or undefined(default),this passing GPUBuffer can be destroyed after
* tensor is created. When zeroCopy is true, this GPUBuffer is bound directly
* by the tensor, so do not destroy this GPUBuffer until all access is done.
* @param shape The shape of the tensor. Optional. If not provided,
*   it is inferred from `values`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor(values, shape, dtype) {
	const inferredShape = inferShape(values, dtype);
	return makeTensor(values, shape, inferredShape, dtype);
}

// node_modules/@tensorflow/tfjs-core/dist/io/types.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* A map from Tensor dtype to number of bytes per element of the Tensor.
*/
const DTYPE_VALUE_SIZE_MAP = {
	"float32": 4,
	"float16": 2,
	"int32": 4,
	"uint16": 2,
	"uint8": 1,
	"bool": 1,
	"complex64": 8
};

// node_modules/@tensorflow/tfjs-core/dist/io/composite_array_buffer.js
/**
* Wraps a list of ArrayBuffers into a `slice()`-able object without allocating
* a large ArrayBuffer.
*
* Allocating large ArrayBuffers (~2GB) can be unstable on Chrome. TFJS loads
* its weights as a list of (usually) 4MB ArrayBuffers and then slices the
* weight tensors out of them. For small models, it's safe to concatenate all
* the weight buffers into a single ArrayBuffer and then slice the weight
* tensors out of it, but for large models, a different approach is needed.
*/
var CompositeArrayBuffer = class CompositeArrayBuffer {
	/**
	* Concatenate a number of ArrayBuffers into one.
	*
	* @param buffers An array of ArrayBuffers to concatenate, or a single
	*     ArrayBuffer.
	* @returns Result of concatenating `buffers` in order.
	*/
	static join(buffers) {
		return new CompositeArrayBuffer(buffers).slice();
	}
	constructor(buffers) {
		this.shards = [];
		this.previousShardIndex = 0;
		if (buffers == null) return;
		if (!(buffers instanceof Array)) buffers = [buffers];
		buffers = buffers.map((bufferOrTypedArray) => {
			if (isTypedArray(bufferOrTypedArray)) return bufferOrTypedArray.buffer;
			return bufferOrTypedArray;
		});
		if (buffers.length === 0) return;
		this.bufferUniformSize = buffers[0].byteLength;
		let start = 0;
		for (let i = 0; i < buffers.length; i++) {
			const buffer = buffers[i];
			if (i !== buffers.length - 1 && buffer.byteLength !== this.bufferUniformSize) this.bufferUniformSize = void 0;
			const end = start + buffer.byteLength;
			this.shards.push({
				buffer,
				start,
				end
			});
			start = end;
		}
		if (this.shards.length === 0) this.byteLength = 0;
		this.byteLength = this.shards[this.shards.length - 1].end;
	}
	slice(start = 0, end = this.byteLength) {
		if (this.shards.length === 0) return /* @__PURE__ */ new ArrayBuffer(0);
		start = isNaN(Number(start)) ? 0 : start;
		end = isNaN(Number(end)) ? 0 : end;
		start = Math.max(0, start);
		end = Math.min(this.byteLength, end);
		if (end <= start) return /* @__PURE__ */ new ArrayBuffer(0);
		const startShardIndex = this.findShardForByte(start);
		if (startShardIndex === -1) throw new Error(`Could not find start shard for byte ${start}`);
		const size = end - start;
		const outputBuffer = new ArrayBuffer(size);
		const outputArray = new Uint8Array(outputBuffer);
		let sliced = 0;
		for (let i = startShardIndex; i < this.shards.length; i++) {
			const shard = this.shards[i];
			const localStart = start + sliced - shard.start;
			const outputStart = sliced;
			const localEnd = Math.min(end, shard.end) - shard.start;
			const outputSlice = new Uint8Array(shard.buffer, localStart, localEnd - localStart);
			outputArray.set(outputSlice, outputStart);
			sliced += outputSlice.length;
			if (end < shard.end) break;
		}
		return outputBuffer;
	}
	/**
	* Get the index of the shard that contains the byte at `byteIndex`.
	*/
	findShardForByte(byteIndex) {
		if (this.shards.length === 0 || byteIndex < 0 || byteIndex >= this.byteLength) return -1;
		if (this.bufferUniformSize != null) {
			this.previousShardIndex = Math.floor(byteIndex / this.bufferUniformSize);
			return this.previousShardIndex;
		}
		function check(shard) {
			if (byteIndex < shard.start) return -1;
			if (byteIndex >= shard.end) return 1;
			return 0;
		}
		if (check(this.shards[this.previousShardIndex]) === 0) return this.previousShardIndex;
		const index = search(this.shards, check);
		if (index === -1) return -1;
		this.previousShardIndex = index;
		return this.previousShardIndex;
	}
};
/**
* Search for an element of a sorted array.
*
* @param sortedArray The sorted array to search
* @param compare A function to compare the current value against the searched
*     value. Return 0 on a match, negative if the searched value is less than
*     the value passed to the function, and positive if the searched value is
*     greater than the value passed to the function.
* @returns The index of the element, or -1 if it's not in the array.
*/
function search(sortedArray, compare) {
	let min = 0;
	let max = sortedArray.length;
	while (min <= max) {
		const middle = Math.floor((max - min) / 2) + min;
		const side = compare(sortedArray[middle]);
		if (side === 0) return middle;
		else if (side < 0) max = middle;
		else min = middle + 1;
	}
	return -1;
}

// node_modules/@tensorflow/tfjs-core/dist/globals.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Enables production mode which disables correctness checks in favor of
* performance.
*
* @doc {heading: 'Environment'}
*/
function enableProdMode() {
	env().set("PROD", true);
}
/**
* It returns the global engine that keeps track of all tensors and backends.
*
* @doc {heading: 'Environment'}
*/
function engine() {
	return ENGINE;
}
/**
* Executes the provided function `fn` and after it is executed, cleans up all
* intermediate tensors allocated by `fn` except those returned by `fn`.
* `fn` must not return a Promise (async functions not allowed). The returned
* result can be a complex object.
*
* Using this method helps avoid memory leaks. In general, wrap calls to
* operations in `tf.tidy` for automatic memory cleanup.
*
* NOTE: Variables do *not* get cleaned up when inside a tidy(). If you want to
* dispose variables, please use `tf.disposeVariables` or call dispose()
* directly on variables.
*
* ```js
* // y = 2 ^ 2 + 1
* const y = tf.tidy(() => {
*   // a, b, and one will be cleaned up when the tidy ends.
*   const one = tf.scalar(1);
*   const a = tf.scalar(2);
*   const b = a.square();
*
*   console.log('numTensors (in tidy): ' + tf.memory().numTensors);
*
*   // The value returned inside the tidy function will return
*   // through the tidy, in this case to the variable y.
*   return b.add(one);
* });
*
* console.log('numTensors (outside tidy): ' + tf.memory().numTensors);
* y.print();
* ```
*
* @param nameOrFn The name of the closure, or the function to execute.
*     If a name is provided, the 2nd argument should be the function.
*     If debug mode is on, the timing and the memory usage of the function
*     will be tracked and displayed on the console using the provided name.
* @param fn The function to execute.
*
* @doc {heading: 'Performance', subheading: 'Memory'}
*/
function tidy(nameOrFn, fn) {
	return ENGINE.tidy(nameOrFn, fn);
}
/**
* Disposes any `tf.Tensor`s found within the provided object.
*
* @param container an object that may be a `tf.Tensor` or may directly
*     contain `tf.Tensor`s, such as a `Tensor[]` or `{key: Tensor, ...}`. If
*     the object is not a `tf.Tensor` or does not contain `Tensors`, nothing
*     happens. In general it is safe to pass any object here, except that
*     `Promise`s are not supported.
*
* @doc {heading: 'Performance', subheading: 'Memory'}
*/
function dispose(container) {
	getTensorsInContainer(container).forEach((tensor) => tensor.dispose());
}
/**
* Keeps a `tf.Tensor` generated inside a `tf.tidy` from being disposed
* automatically.
*
* ```js
* let b;
* const y = tf.tidy(() => {
*   const one = tf.scalar(1);
*   const a = tf.scalar(2);
*
*   // b will not be cleaned up by the tidy. a and one will be cleaned up
*   // when the tidy ends.
*   b = tf.keep(a.square());
*
*   console.log('numTensors (in tidy): ' + tf.memory().numTensors);
*
*   // The value returned inside the tidy function will return
*   // through the tidy, in this case to the variable y.
*   return b.add(one);
* });
*
* console.log('numTensors (outside tidy): ' + tf.memory().numTensors);
* console.log('y:');
* y.print();
* console.log('b:');
* b.print();
* ```
*
* @param result The tensor to keep from being disposed.
*
* @doc {heading: 'Performance', subheading: 'Memory'}
*/
function keep(result) {
	return ENGINE.keep(result);
}
/**
* Sets the backend (cpu, webgl, wasm, etc) responsible for creating tensors and
* executing operations on those tensors. Returns a promise that resolves
* to a boolean if the backend initialization was successful.
*
* Note this disposes the current backend, if any, as well as any tensors
* associated with it. A new backend is initialized, even if it is of the
* same type as the previous one.
*
* @param backendName The name of the backend. Currently supports
*     `'webgl'|'cpu'` in the browser, `'tensorflow'` under node.js
*     (requires tfjs-node), and `'wasm'` (requires tfjs-backend-wasm).
*
* @doc {heading: 'Backends'}
*/
function setBackend(backendName) {
	return ENGINE.setBackend(backendName);
}
/**
* Returns the current backend name (cpu, webgl, etc). The backend is
* responsible for creating tensors and executing operations on those tensors.
*
* @doc {heading: 'Backends'}
*/
function getBackend() {
	return ENGINE.backendName;
}
/**
* Registers a global backend. The registration should happen when importing
* a module file (e.g. when importing `backend_webgl.ts`), and is used for
* modular builds (e.g. custom tfjs bundle with only webgl support).
*
* @param factory The backend factory function. When called, it should
* return a backend instance, or a promise of an instance.
* @param priority The priority of the backend (higher = more important).
*     In case multiple backends are registered, the priority is used to find
*     the best backend. Defaults to 1.
* @return False if there is already a registered backend under this name, true
*     if not.
*
* @doc {heading: 'Backends'}
*/
function registerBackend(name, factory, priority = 1) {
	return ENGINE.registerBackend(name, factory, priority);
}
/**
* Gets the current backend. If no backends have been initialized, this will
* attempt to initialize the best backend. Will throw an error if the highest
* priority backend has async initialization, in which case you should call
* 'await tf.ready()' before running other code.
*
* @doc {heading: 'Backends'}
*/
function backend() {
	return ENGINE.backend;
}

// node_modules/@tensorflow/tfjs-core/dist/io/io_utils.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** Number of bytes reserved for the length of the string. (32bit integer). */
const NUM_BYTES_STRING_LENGTH = 4;
/**
* Encode a map from names to weight values as an ArrayBuffer, along with an
* `Array` of `WeightsManifestEntry` as specification of the encoded weights.
*
* This function does not perform sharding.
*
* This function is the reverse of `decodeWeights`.
*
* @param tensors A map ("dict") from names to tensors.
* @param group Group to which the weights belong (optional).
* @returns A `Promise` of
*   - A flat `ArrayBuffer` with all the binary values of the `Tensor`s
*     concatenated.
*   - An `Array` of `WeightManifestEntry`s, carrying information including
*     tensor names, `dtype`s and shapes.
* @throws Error: on unsupported tensor `dtype`.
*/
async function encodeWeights(tensors, group) {
	const specs = [];
	const dataPromises = [];
	const names = Array.isArray(tensors) ? tensors.map((tensor) => tensor.name) : Object.keys(tensors);
	for (let i = 0; i < names.length; ++i) {
		const name = names[i];
		const t = Array.isArray(tensors) ? tensors[i].tensor : tensors[name];
		if (t.dtype !== "float32" && t.dtype !== "int32" && t.dtype !== "bool" && t.dtype !== "string" && t.dtype !== "complex64") throw new Error(`Unsupported dtype in weight '${name}': ${t.dtype}`);
		const spec = {
			name,
			shape: t.shape,
			dtype: t.dtype
		};
		if (t.dtype === "string") {
			const utf8bytes = new Promise(async (resolve) => {
				const vals = await t.bytes();
				const totalNumBytes = vals.reduce((p, c) => p + c.length, 0) + NUM_BYTES_STRING_LENGTH * vals.length;
				const bytes = new Uint8Array(totalNumBytes);
				let offset = 0;
				for (let i = 0; i < vals.length; i++) {
					const val = vals[i];
					const bytesOfLength = new Uint8Array(new Uint32Array([val.length]).buffer);
					bytes.set(bytesOfLength, offset);
					offset += NUM_BYTES_STRING_LENGTH;
					bytes.set(val, offset);
					offset += val.length;
				}
				resolve(bytes);
			});
			dataPromises.push(utf8bytes);
		} else dataPromises.push(t.data());
		if (group != null) spec.group = group;
		specs.push(spec);
	}
	return {
		data: concatenateTypedArrays(await Promise.all(dataPromises)),
		specs
	};
}
/**
* Decode flat ArrayBuffer as weights.
*
* This function does not handle sharding.
*
* This function is the reverse of `encodeWeights`.
*
* @param weightData A flat ArrayBuffer or an array of ArrayBuffers carrying the
*   binary values of the tensors concatenated in the order specified in
*   `specs`.
* @param specs Specifications of the names, dtypes and shapes of the tensors
*   whose value are encoded by `buffer`.
* @return A map from tensor name to tensor value, with the names corresponding
*   to names in `specs`.
* @throws Error, if any of the tensors has unsupported dtype.
*/
function decodeWeights(weightData, specs) {
	const compositeBuffer = new CompositeArrayBuffer(weightData);
	const out = {};
	let offset = 0;
	for (const spec of specs) {
		const byteLength = getWeightBytelength(spec, (start, end) => {
			return compositeBuffer.slice(offset + start, offset + end);
		});
		out[spec.name] = decodeWeight(spec, compositeBuffer.slice(offset, offset + byteLength));
		offset += byteLength;
	}
	return out;
}
function getWeightBytelength(spec, slice) {
	const size = sizeFromShape(spec.shape);
	let bytesPerValue;
	if ("quantization" in spec) {
		const quantization = spec.quantization;
		bytesPerValue = DTYPE_VALUE_SIZE_MAP[quantization.dtype];
	} else if (spec.dtype === "string") {
		let byteLength = 0;
		for (let i = 0; i < size; i++) byteLength += NUM_BYTES_STRING_LENGTH + new Uint32Array(slice(byteLength, byteLength + NUM_BYTES_STRING_LENGTH))[0];
		return byteLength;
	} else bytesPerValue = DTYPE_VALUE_SIZE_MAP[spec.dtype];
	return size * bytesPerValue;
}
async function getWeightBytelengthAsync(spec, slice) {
	const size = sizeFromShape(spec.shape);
	let bytesPerValue;
	if ("quantization" in spec) {
		const quantization = spec.quantization;
		bytesPerValue = DTYPE_VALUE_SIZE_MAP[quantization.dtype];
	} else if (spec.dtype === "string") {
		let byteLength = 0;
		for (let i = 0; i < size; i++) byteLength += NUM_BYTES_STRING_LENGTH + new Uint32Array(await slice(byteLength, byteLength + NUM_BYTES_STRING_LENGTH))[0];
		return byteLength;
	} else bytesPerValue = DTYPE_VALUE_SIZE_MAP[spec.dtype];
	return size * bytesPerValue;
}
function decodeWeight(spec, byteBuffer) {
	const name = spec.name;
	const dtype = spec.dtype;
	const shape = spec.shape;
	const size = sizeFromShape(shape);
	let values;
	let offset = 0;
	if ("quantization" in spec) {
		const quantization = spec.quantization;
		if (quantization.dtype === "uint8" || quantization.dtype === "uint16") {
			if (!("min" in quantization && "scale" in quantization)) throw new Error(`Weight ${spec.name} with quantization ${quantization.dtype} doesn't have corresponding metadata min and scale.`);
		} else if (quantization.dtype === "float16") {
			if (dtype !== "float32") throw new Error(`Weight ${spec.name} is quantized with ${quantization.dtype} which only supports weights of type float32 not ${dtype}.`);
		} else throw new Error(`Weight ${spec.name} has unknown quantization dtype ${quantization.dtype}. Supported quantization dtypes are: 'uint8', 'uint16', and 'float16'.`);
		const quantizationSizeFactor = DTYPE_VALUE_SIZE_MAP[quantization.dtype];
		const quantizedArray = quantization.dtype === "uint8" ? new Uint8Array(byteBuffer) : new Uint16Array(byteBuffer);
		if (dtype === "float32") {
			if (quantization.dtype === "uint8" || quantization.dtype === "uint16") {
				values = new Float32Array(quantizedArray.length);
				for (let i = 0; i < quantizedArray.length; i++) {
					const v = quantizedArray[i];
					values[i] = v * quantization.scale + quantization.min;
				}
			} else if (quantization.dtype === "float16") values = getFloat16Decoder()(quantizedArray);
			else throw new Error(`Unsupported quantization type ${quantization.dtype} for weight type float32.`);
		} else if (dtype === "int32") {
			if (quantization.dtype !== "uint8" && quantization.dtype !== "uint16") throw new Error(`Unsupported quantization type ${quantization.dtype} for weight type int32.`);
			values = new Int32Array(quantizedArray.length);
			for (let i = 0; i < quantizedArray.length; i++) {
				const v = quantizedArray[i];
				values[i] = Math.round(v * quantization.scale + quantization.min);
			}
		} else throw new Error(`Unsupported dtype in weight '${name}': ${dtype}`);
		offset += size * quantizationSizeFactor;
	} else if (dtype === "string") {
		const size = sizeFromShape(spec.shape);
		values = [];
		for (let i = 0; i < size; i++) {
			const byteLength = new Uint32Array(byteBuffer.slice(offset, offset + NUM_BYTES_STRING_LENGTH))[0];
			offset += NUM_BYTES_STRING_LENGTH;
			const bytes = new Uint8Array(byteBuffer.slice(offset, offset + byteLength));
			values.push(bytes);
			offset += byteLength;
		}
	} else {
		const dtypeFactor = DTYPE_VALUE_SIZE_MAP[dtype];
		if (dtype === "float32") values = new Float32Array(byteBuffer);
		else if (dtype === "int32") values = new Int32Array(byteBuffer);
		else if (dtype === "bool") values = new Uint8Array(byteBuffer);
		else if (dtype === "complex64") {
			values = new Float32Array(byteBuffer);
			const real = new Float32Array(values.length / 2);
			const image = new Float32Array(values.length / 2);
			for (let i = 0; i < real.length; i++) {
				real[i] = values[i * 2];
				image[i] = values[i * 2 + 1];
			}
			const realTensor = tensor(real, shape, "float32");
			const imageTensor = tensor(image, shape, "float32");
			const complexTensor = complex(realTensor, imageTensor);
			realTensor.dispose();
			imageTensor.dispose();
			return complexTensor;
		} else throw new Error(`Unsupported dtype in weight '${name}': ${dtype}`);
		offset += size * dtypeFactor;
	}
	return tensor(values, shape, dtype);
}
async function readToLength(reader, initialData, length) {
	let data = new Uint8Array(initialData);
	while (data.byteLength < length) {
		const { done, value } = await reader.read();
		if (done && value == null) {
			const missing = length - data.byteLength;
			throw new Error(`Reader is done but ${missing} bytes are still expected`);
		}
		const newData = new Uint8Array(data.length + value.byteLength);
		newData.set(data, 0);
		newData.set(new Uint8Array(value), data.length);
		data = newData;
	}
	return data.buffer;
}
async function decodeWeightsStream(weightStream, specs) {
	const tensors = {};
	const reader = weightStream.getReader();
	let data = /* @__PURE__ */ new ArrayBuffer(0);
	for (const spec of specs) {
		const byteLength = await getWeightBytelengthAsync(spec, async (start, end) => {
			data = await readToLength(reader, data, end);
			return data.slice(start, end);
		});
		data = await readToLength(reader, data, byteLength);
		const tensorData = data.slice(0, byteLength);
		data = data.slice(byteLength);
		const weightTensor = decodeWeight(spec, tensorData);
		tensors[spec.name] = weightTensor;
		if (getBackend() === "webgpu") {
			const b = backend();
			if ("uploadToGPU" in b && sizeFromShape(weightTensor.shape) >= env().get("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD")) b.uploadToGPU(weightTensor.dataId);
		}
	}
	return tensors;
}
/**
* Concatenate TypedArrays into an ArrayBuffer.
*/
function concatenateTypedArrays(xs) {
	if (xs === null) throw new Error(`Invalid input value: ${JSON.stringify(xs)}`);
	let totalByteLength = 0;
	const normalizedXs = [];
	xs.forEach((x) => {
		totalByteLength += x.byteLength;
		normalizedXs.push(x.byteLength === x.buffer.byteLength ? x : new x.constructor(x));
		if (!(x instanceof Float32Array || x instanceof Int32Array || x instanceof Uint8Array)) throw new Error(`Unsupported TypedArray subtype: ${x.constructor.name}`);
	});
	const y = new Uint8Array(totalByteLength);
	let offset = 0;
	normalizedXs.forEach((x) => {
		y.set(new Uint8Array(x.buffer), offset);
		offset += x.byteLength;
	});
	return y.buffer;
}
const useNodeBuffer = typeof Buffer !== "undefined" && (typeof Blob === "undefined" || typeof atob === "undefined" || typeof btoa === "undefined");
/**
* Calculate the byte length of a JavaScript string.
*
* Note that a JavaScript string can contain wide characters, therefore the
* length of the string is not necessarily equal to the byte length.
*
* @param str Input string.
* @returns Byte length.
*/
function stringByteLength(str) {
	if (useNodeBuffer) return Buffer.byteLength(str, "utf8");
	return new Blob([str]).size;
}
/**
* Encode an ArrayBuffer as a base64 encoded string.
*
* @param buffer `ArrayBuffer` to be converted.
* @returns A string that base64-encodes `buffer`.
*/
function arrayBufferToBase64String(buffer) {
	if (useNodeBuffer) return Buffer.from(buffer).toString("base64");
	const buf = new Uint8Array(buffer);
	let s = "";
	for (let i = 0, l = buf.length; i < l; i++) s += String.fromCharCode(buf[i]);
	return btoa(s);
}
/**
* Decode a base64 string as an ArrayBuffer.
*
* @param str Base64 string.
* @returns Decoded `ArrayBuffer`.
*/
function base64StringToArrayBuffer(str) {
	if (useNodeBuffer) {
		const buf = Buffer.from(str, "base64");
		return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
	}
	const s = atob(str);
	const buffer = new Uint8Array(s.length);
	for (let i = 0; i < s.length; ++i) buffer.set([s.charCodeAt(i)], i);
	return buffer.buffer;
}
/**
* Concatenate a number of ArrayBuffers into one.
*
* @param buffers An array of ArrayBuffers to concatenate, or a single
*     ArrayBuffer.
* @returns Result of concatenating `buffers` in order.
*
* @deprecated Use tf.io.CompositeArrayBuffer.join() instead.
*/
function concatenateArrayBuffers(buffers) {
	return CompositeArrayBuffer.join(buffers);
}
/**
* Get the basename of a path.
*
* Behaves in a way analogous to Linux's basename command.
*
* @param path
*/
function basename(path) {
	const SEPARATOR = "/";
	path = path.trim();
	while (path.endsWith(SEPARATOR)) path = path.slice(0, path.length - 1);
	const items = path.split(SEPARATOR);
	return items[items.length - 1];
}
/**
* Create `ModelJSON` from `ModelArtifacts`.
*
* @param artifacts Model artifacts, describing the model and its weights.
* @param manifest Weight manifest, describing where the weights of the
*     `ModelArtifacts` are stored, and some metadata about them.
* @returns Object representing the `model.json` file describing the model
*     artifacts and weights
*/
function getModelJSONForModelArtifacts(artifacts, manifest) {
	const result = {
		modelTopology: artifacts.modelTopology,
		format: artifacts.format,
		generatedBy: artifacts.generatedBy,
		convertedBy: artifacts.convertedBy,
		weightsManifest: manifest
	};
	if (artifacts.signature != null) result.signature = artifacts.signature;
	if (artifacts.userDefinedMetadata != null) result.userDefinedMetadata = artifacts.userDefinedMetadata;
	if (artifacts.modelInitializer != null) result.modelInitializer = artifacts.modelInitializer;
	if (artifacts.initializerSignature != null) result.initializerSignature = artifacts.initializerSignature;
	if (artifacts.trainingConfig != null) result.trainingConfig = artifacts.trainingConfig;
	return result;
}
/**
* Create `ModelArtifacts` from a JSON file and weights.
*
* @param modelJSON Object containing the parsed JSON of `model.json`
* @param weightSpecs The list of WeightsManifestEntry for the model. Must be
*     passed if the modelJSON has a weightsManifest.
* @param weightData An ArrayBuffer or array of ArrayBuffers of weight data for
*     the model corresponding to the weights in weightSpecs. Must be passed if
*     the modelJSON has a weightsManifest.
* @returns A Promise of the `ModelArtifacts`, as described by the JSON file.
*/
function getModelArtifactsForJSONSync(modelJSON, weightSpecs, weightData) {
	const modelArtifacts = {
		modelTopology: modelJSON.modelTopology,
		format: modelJSON.format,
		generatedBy: modelJSON.generatedBy,
		convertedBy: modelJSON.convertedBy
	};
	if (modelJSON.trainingConfig != null) modelArtifacts.trainingConfig = modelJSON.trainingConfig;
	if (modelJSON.weightsManifest != null) {
		if (!weightSpecs) throw new Error("modelJSON has weightsManifest but weightSpecs is null");
		if (!weightData) throw new Error("modelJSON has weightsManifest but weightData is null");
		modelArtifacts.weightSpecs = weightSpecs;
		modelArtifacts.weightData = weightData;
	}
	if (modelJSON.signature != null) modelArtifacts.signature = modelJSON.signature;
	if (modelJSON.userDefinedMetadata != null) modelArtifacts.userDefinedMetadata = modelJSON.userDefinedMetadata;
	if (modelJSON.modelInitializer != null) modelArtifacts.modelInitializer = modelJSON.modelInitializer;
	if (modelJSON.initializerSignature != null) modelArtifacts.initializerSignature = modelJSON.initializerSignature;
	return modelArtifacts;
}
/**
* Create `ModelArtifacts` from a JSON file.
*
* @param modelJSON Object containing the parsed JSON of `model.json`
* @param loadWeights Function that takes the JSON file's weights manifest,
*     reads weights from the listed path(s), and returns a Promise of the
*     weight manifest entries along with the weights data.
* @returns A Promise of the `ModelArtifacts`, as described by the JSON file.
*/
async function getModelArtifactsForJSON(modelJSON, loadWeights) {
	let weightSpecs;
	let weightData;
	if (modelJSON.weightsManifest != null) [weightSpecs, weightData] = await loadWeights(modelJSON.weightsManifest);
	return getModelArtifactsForJSONSync(modelJSON, weightSpecs, weightData);
}
/**
* Populate ModelArtifactsInfo fields for a model with JSON topology.
* @param modelArtifacts
* @returns A ModelArtifactsInfo object.
*/
function getModelArtifactsInfoForJSON(modelArtifacts) {
	if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("Expected JSON model topology, received ArrayBuffer.");
	return {
		dateSaved: /* @__PURE__ */ new Date(),
		modelTopologyType: "JSON",
		modelTopologyBytes: modelArtifacts.modelTopology == null ? 0 : stringByteLength(JSON.stringify(modelArtifacts.modelTopology)),
		weightSpecsBytes: modelArtifacts.weightSpecs == null ? 0 : stringByteLength(JSON.stringify(modelArtifacts.weightSpecs)),
		weightDataBytes: modelArtifacts.weightData == null ? 0 : new CompositeArrayBuffer(modelArtifacts.weightData).byteLength
	};
}
/**
* Concatenate the weights stored in a WeightsManifestConfig into a list of
* WeightsManifestEntry
*
* @param weightsManifest The WeightsManifestConfig to extract weights from.
* @returns A list of WeightsManifestEntry of the weights in the weightsManifest
*/
function getWeightSpecs(weightsManifest) {
	const weightSpecs = [];
	for (const entry of weightsManifest) weightSpecs.push(...entry.weights);
	return weightSpecs;
}
/**
* Computes mantisa table for casting Float16 to Float32
* See http://www.fox-toolkit.org/ftp/fasthalffloatconversion.pdf
*
* @returns Uint32Array, 2048 mantissa lookup values.
*/
function computeFloat16MantisaTable() {
	const convertMantissa = (i) => {
		let m = i << 13;
		let e = 0;
		while ((m & 8388608) === 0) {
			e -= 8388608;
			m <<= 1;
		}
		m &= -8388609;
		e += 947912704;
		return m | e;
	};
	const mantisaTable = /* @__PURE__ */ new Uint32Array(2048);
	mantisaTable[0] = 0;
	for (let i = 1; i < 1024; i++) mantisaTable[i] = convertMantissa(i);
	for (let i = 1024; i < 2048; i++) mantisaTable[i] = 939524096 + (i - 1024 << 13);
	return mantisaTable;
}
/**
* Computes exponent table for casting Float16 to Float32
* See http://www.fox-toolkit.org/ftp/fasthalffloatconversion.pdf
*
* @returns Uint32Array, 64 exponent lookup values.
*/
function computeFloat16ExponentTable() {
	const exponentTable = /* @__PURE__ */ new Uint32Array(64);
	exponentTable[0] = 0;
	exponentTable[31] = 1199570944;
	exponentTable[32] = 2147483648;
	exponentTable[63] = 3347054592;
	for (let i = 1; i < 31; i++) exponentTable[i] = i << 23;
	for (let i = 33; i < 63; i++) exponentTable[i] = 2147483648 + (i - 32 << 23);
	return exponentTable;
}
/**
* Computes offset table for casting Float16 to Float32
* See http://www.fox-toolkit.org/ftp/fasthalffloatconversion.pdf
*
* @returns Uint32Array, 6d offset values.
*/
function computeFloat16OffsetTable() {
	const offsetTable = /* @__PURE__ */ new Uint32Array(64);
	for (let i = 0; i < 64; i++) offsetTable[i] = 1024;
	offsetTable[0] = offsetTable[32] = 0;
	return offsetTable;
}
/**
* Retrieve a Float16 decoder which will decode a ByteArray of Float16 values
* to a Float32Array.
*
* @returns Function (buffer: Uint16Array) => Float32Array which decodes
*          the Uint16Array of Float16 bytes to a Float32Array.
*/
function getFloat16Decoder() {
	const mantisaTable = computeFloat16MantisaTable();
	const exponentTable = computeFloat16ExponentTable();
	const offsetTable = computeFloat16OffsetTable();
	return (quantizedArray) => {
		const buffer = /* @__PURE__ */ new ArrayBuffer(4 * quantizedArray.length);
		const bufferUint32View = new Uint32Array(buffer);
		for (let index = 0; index < quantizedArray.length; index++) {
			const float16Bits = quantizedArray[index];
			const float32Bits = mantisaTable[offsetTable[float16Bits >> 10] + (float16Bits & 1023)] + exponentTable[float16Bits >> 10];
			bufferUint32View[index] = float32Bits;
		}
		return new Float32Array(buffer);
	};
}

// node_modules/@tensorflow/tfjs-core/dist/io/router_registry.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var IORouterRegistry = class IORouterRegistry {
	constructor() {
		this.saveRouters = [];
		this.loadRouters = [];
	}
	static getInstance() {
		if (IORouterRegistry.instance == null) IORouterRegistry.instance = new IORouterRegistry();
		return IORouterRegistry.instance;
	}
	/**
	* Register a save-handler router.
	*
	* @param saveRouter A function that maps a URL-like string onto an instance
	* of `IOHandler` with the `save` method defined or `null`.
	*/
	static registerSaveRouter(saveRouter) {
		IORouterRegistry.getInstance().saveRouters.push(saveRouter);
	}
	/**
	* Register a load-handler router.
	*
	* @param loadRouter A function that maps a URL-like string onto an instance
	* of `IOHandler` with the `load` method defined or `null`.
	*/
	static registerLoadRouter(loadRouter) {
		IORouterRegistry.getInstance().loadRouters.push(loadRouter);
	}
	/**
	* Look up IOHandler for saving, given a URL-like string.
	*
	* @param url
	* @returns If only one match is found, an instance of IOHandler with the
	* `save` method defined. If no match is found, `null`.
	* @throws Error, if more than one match is found.
	*/
	static getSaveHandlers(url) {
		return IORouterRegistry.getHandlers(url, "save");
	}
	/**
	* Look up IOHandler for loading, given a URL-like string.
	*
	* @param url
	* @param loadOptions Optional, custom load options.
	* @returns All valid handlers for `url`, given the currently registered
	*   handler routers.
	*/
	static getLoadHandlers(url, loadOptions) {
		return IORouterRegistry.getHandlers(url, "load", loadOptions);
	}
	static getHandlers(url, handlerType, loadOptions) {
		const validHandlers = [];
		(handlerType === "load" ? IORouterRegistry.getInstance().loadRouters : IORouterRegistry.getInstance().saveRouters).forEach((router) => {
			const handler = router(url, loadOptions);
			if (handler !== null) validHandlers.push(handler);
		});
		return validHandlers;
	}
};
const registerSaveRouter = (loudRouter) => IORouterRegistry.registerSaveRouter(loudRouter);
const registerLoadRouter = (loudRouter) => IORouterRegistry.registerLoadRouter(loudRouter);
const getSaveHandlers = (url) => IORouterRegistry.getSaveHandlers(url);
const getLoadHandlers = (url, loadOptions) => IORouterRegistry.getLoadHandlers(url, loadOptions);

// node_modules/@tensorflow/tfjs-core/dist/io/indexed_db.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const DATABASE_NAME = "tensorflowjs";
const DATABASE_VERSION = 1;
const MODEL_STORE_NAME = "models_store";
const INFO_STORE_NAME = "model_info_store";
function getIndexedDBFactory() {
	if (!env().getBool("IS_BROWSER")) throw new Error("Failed to obtain IndexedDB factory because the current environmentis not a web browser.");
	const theWindow = typeof window === "undefined" ? self : window;
	const factory = theWindow.indexedDB || theWindow.mozIndexedDB || theWindow.webkitIndexedDB || theWindow.msIndexedDB || theWindow.shimIndexedDB;
	if (factory == null) throw new Error("The current browser does not appear to support IndexedDB.");
	return factory;
}
function setUpDatabase(openRequest) {
	const db = openRequest.result;
	db.createObjectStore(MODEL_STORE_NAME, { keyPath: "modelPath" });
	db.createObjectStore(INFO_STORE_NAME, { keyPath: "modelPath" });
}
/**
* IOHandler subclass: Browser IndexedDB.
*
* See the doc string of `browserIndexedDB` for more details.
*/
var BrowserIndexedDB = class {
	constructor(modelPath) {
		this.indexedDB = getIndexedDBFactory();
		if (modelPath == null || !modelPath) throw new Error("For IndexedDB, modelPath must not be null, undefined or empty.");
		this.modelPath = modelPath;
	}
	async save(modelArtifacts) {
		if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");
		return this.databaseAction(this.modelPath, modelArtifacts);
	}
	async load() {
		return this.databaseAction(this.modelPath);
	}
	/**
	* Perform database action to put model artifacts into or read model artifacts
	* from IndexedDB object store.
	*
	* Whether the action is put or get depends on whether `modelArtifacts` is
	* specified. If it is specified, the action will be put; otherwise the action
	* will be get.
	*
	* @param modelPath A unique string path for the model.
	* @param modelArtifacts If specified, it will be the model artifacts to be
	*   stored in IndexedDB.
	* @returns A `Promise` of `SaveResult`, if the action is put, or a `Promise`
	*   of `ModelArtifacts`, if the action is get.
	*/
	databaseAction(modelPath, modelArtifacts) {
		return new Promise((resolve, reject) => {
			const openRequest = this.indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
			openRequest.onupgradeneeded = () => setUpDatabase(openRequest);
			openRequest.onsuccess = () => {
				const db = openRequest.result;
				if (modelArtifacts == null) {
					const modelTx = db.transaction(MODEL_STORE_NAME, "readonly");
					const getRequest = modelTx.objectStore(MODEL_STORE_NAME).get(this.modelPath);
					getRequest.onsuccess = () => {
						if (getRequest.result == null) {
							db.close();
							return reject(/* @__PURE__ */ new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));
						} else resolve(getRequest.result.modelArtifacts);
					};
					getRequest.onerror = (error) => {
						db.close();
						return reject(getRequest.error);
					};
					modelTx.oncomplete = () => db.close();
				} else {
					modelArtifacts.weightData = CompositeArrayBuffer.join(modelArtifacts.weightData);
					const modelArtifactsInfo = getModelArtifactsInfoForJSON(modelArtifacts);
					const infoTx = db.transaction(INFO_STORE_NAME, "readwrite");
					let infoStore = infoTx.objectStore(INFO_STORE_NAME);
					let putInfoRequest;
					try {
						putInfoRequest = infoStore.put({
							modelPath: this.modelPath,
							modelArtifactsInfo
						});
					} catch (error) {
						return reject(error);
					}
					let modelTx;
					putInfoRequest.onsuccess = () => {
						modelTx = db.transaction(MODEL_STORE_NAME, "readwrite");
						const modelStore = modelTx.objectStore(MODEL_STORE_NAME);
						let putModelRequest;
						try {
							putModelRequest = modelStore.put({
								modelPath: this.modelPath,
								modelArtifacts,
								modelArtifactsInfo
							});
						} catch (error) {
							return reject(error);
						}
						putModelRequest.onsuccess = () => resolve({ modelArtifactsInfo });
						putModelRequest.onerror = (error) => {
							infoStore = infoTx.objectStore(INFO_STORE_NAME);
							const deleteInfoRequest = infoStore.delete(this.modelPath);
							deleteInfoRequest.onsuccess = () => {
								db.close();
								return reject(putModelRequest.error);
							};
							deleteInfoRequest.onerror = (error) => {
								db.close();
								return reject(putModelRequest.error);
							};
						};
					};
					putInfoRequest.onerror = (error) => {
						db.close();
						return reject(putInfoRequest.error);
					};
					infoTx.oncomplete = () => {
						if (modelTx == null) db.close();
						else modelTx.oncomplete = () => db.close();
					};
				}
			};
			openRequest.onerror = (error) => reject(openRequest.error);
		});
	}
};
BrowserIndexedDB.URL_SCHEME = "indexeddb://";
const indexedDBRouter = (url) => {
	if (!env().getBool("IS_BROWSER")) return null;
	else if (!Array.isArray(url) && url.startsWith(BrowserIndexedDB.URL_SCHEME)) return browserIndexedDB(url.slice(BrowserIndexedDB.URL_SCHEME.length));
	else return null;
};
IORouterRegistry.registerSaveRouter(indexedDBRouter);
IORouterRegistry.registerLoadRouter(indexedDBRouter);
/**
* Creates a browser IndexedDB IOHandler for saving and loading models.
*
* ```js
* const model = tf.sequential();
* model.add(
*     tf.layers.dense({units: 1, inputShape: [100], activation: 'sigmoid'}));
*
* const saveResult = await model.save('indexeddb://MyModel'));
* console.log(saveResult);
* ```
*
* @param modelPath A unique identifier for the model to be saved. Must be a
*   non-empty string.
* @returns An instance of `BrowserIndexedDB` (subclass of `IOHandler`),
*   which can be used with, e.g., `tf.Model.save`.
*/
function browserIndexedDB(modelPath) {
	return new BrowserIndexedDB(modelPath);
}
function maybeStripScheme$1(key) {
	return key.startsWith(BrowserIndexedDB.URL_SCHEME) ? key.slice(BrowserIndexedDB.URL_SCHEME.length) : key;
}
var BrowserIndexedDBManager = class {
	constructor() {
		this.indexedDB = getIndexedDBFactory();
	}
	async listModels() {
		return new Promise((resolve, reject) => {
			const openRequest = this.indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
			openRequest.onupgradeneeded = () => setUpDatabase(openRequest);
			openRequest.onsuccess = () => {
				const db = openRequest.result;
				const tx = db.transaction(INFO_STORE_NAME, "readonly");
				const getAllInfoRequest = tx.objectStore(INFO_STORE_NAME).getAll();
				getAllInfoRequest.onsuccess = () => {
					const out = {};
					for (const item of getAllInfoRequest.result) out[item.modelPath] = item.modelArtifactsInfo;
					resolve(out);
				};
				getAllInfoRequest.onerror = (error) => {
					db.close();
					return reject(getAllInfoRequest.error);
				};
				tx.oncomplete = () => db.close();
			};
			openRequest.onerror = (error) => reject(openRequest.error);
		});
	}
	async removeModel(path) {
		path = maybeStripScheme$1(path);
		return new Promise((resolve, reject) => {
			const openRequest = this.indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
			openRequest.onupgradeneeded = () => setUpDatabase(openRequest);
			openRequest.onsuccess = () => {
				const db = openRequest.result;
				const infoTx = db.transaction(INFO_STORE_NAME, "readwrite");
				const infoStore = infoTx.objectStore(INFO_STORE_NAME);
				const getInfoRequest = infoStore.get(path);
				let modelTx;
				getInfoRequest.onsuccess = () => {
					if (getInfoRequest.result == null) {
						db.close();
						return reject(/* @__PURE__ */ new Error(`Cannot find model with path '${path}' in IndexedDB.`));
					} else {
						const deleteInfoRequest = infoStore.delete(path);
						const deleteModelData = () => {
							modelTx = db.transaction(MODEL_STORE_NAME, "readwrite");
							const deleteModelRequest = modelTx.objectStore(MODEL_STORE_NAME).delete(path);
							deleteModelRequest.onsuccess = () => resolve(getInfoRequest.result.modelArtifactsInfo);
							deleteModelRequest.onerror = (error) => reject(getInfoRequest.error);
						};
						deleteInfoRequest.onsuccess = deleteModelData;
						deleteInfoRequest.onerror = (error) => {
							deleteModelData();
							db.close();
							return reject(getInfoRequest.error);
						};
					}
				};
				getInfoRequest.onerror = (error) => {
					db.close();
					return reject(getInfoRequest.error);
				};
				infoTx.oncomplete = () => {
					if (modelTx == null) db.close();
					else modelTx.oncomplete = () => db.close();
				};
			};
			openRequest.onerror = (error) => reject(openRequest.error);
		});
	}
};

// node_modules/@tensorflow/tfjs-core/dist/io/local_storage.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const PATH_SEPARATOR = "/";
const PATH_PREFIX = "tensorflowjs_models";
const INFO_SUFFIX = "info";
const MODEL_TOPOLOGY_SUFFIX = "model_topology";
const WEIGHT_SPECS_SUFFIX = "weight_specs";
const WEIGHT_DATA_SUFFIX = "weight_data";
const MODEL_METADATA_SUFFIX = "model_metadata";
function getModelKeys(path) {
	return {
		info: [
			PATH_PREFIX,
			path,
			INFO_SUFFIX
		].join(PATH_SEPARATOR),
		topology: [
			PATH_PREFIX,
			path,
			MODEL_TOPOLOGY_SUFFIX
		].join(PATH_SEPARATOR),
		weightSpecs: [
			PATH_PREFIX,
			path,
			WEIGHT_SPECS_SUFFIX
		].join(PATH_SEPARATOR),
		weightData: [
			PATH_PREFIX,
			path,
			WEIGHT_DATA_SUFFIX
		].join(PATH_SEPARATOR),
		modelMetadata: [
			PATH_PREFIX,
			path,
			MODEL_METADATA_SUFFIX
		].join(PATH_SEPARATOR)
	};
}
function removeItems(keys) {
	for (const key of Object.values(keys)) window.localStorage.removeItem(key);
}
/**
* Get model path from a local-storage key.
*
* E.g., 'tensorflowjs_models/my/model/1/info' --> 'my/model/1'
*
* @param key
*/
function getModelPathFromKey(key) {
	const items = key.split(PATH_SEPARATOR);
	if (items.length < 3) throw new Error(`Invalid key format: ${key}`);
	return items.slice(1, items.length - 1).join(PATH_SEPARATOR);
}
function maybeStripScheme(key) {
	return key.startsWith(BrowserLocalStorage.URL_SCHEME) ? key.slice(BrowserLocalStorage.URL_SCHEME.length) : key;
}
/**
* IOHandler subclass: Browser Local Storage.
*
* See the doc string to `browserLocalStorage` for more details.
*/
var BrowserLocalStorage = class {
	constructor(modelPath) {
		if (!env().getBool("IS_BROWSER") || typeof window === "undefined" || typeof window.localStorage === "undefined") throw new Error("The current environment does not support local storage.");
		this.LS = window.localStorage;
		if (modelPath == null || !modelPath) throw new Error("For local storage, modelPath must not be null, undefined or empty.");
		this.modelPath = modelPath;
		this.keys = getModelKeys(this.modelPath);
	}
	/**
	* Save model artifacts to browser local storage.
	*
	* See the documentation to `browserLocalStorage` for details on the saved
	* artifacts.
	*
	* @param modelArtifacts The model artifacts to be stored.
	* @returns An instance of SaveResult.
	*/
	async save(modelArtifacts) {
		if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");
		else {
			const topology = JSON.stringify(modelArtifacts.modelTopology);
			const weightSpecs = JSON.stringify(modelArtifacts.weightSpecs);
			const modelArtifactsInfo = getModelArtifactsInfoForJSON(modelArtifacts);
			const weightBuffer = CompositeArrayBuffer.join(modelArtifacts.weightData);
			try {
				this.LS.setItem(this.keys.info, JSON.stringify(modelArtifactsInfo));
				this.LS.setItem(this.keys.topology, topology);
				this.LS.setItem(this.keys.weightSpecs, weightSpecs);
				this.LS.setItem(this.keys.weightData, arrayBufferToBase64String(weightBuffer));
				const metadata = {
					format: modelArtifacts.format,
					generatedBy: modelArtifacts.generatedBy,
					convertedBy: modelArtifacts.convertedBy,
					signature: modelArtifacts.signature != null ? modelArtifacts.signature : void 0,
					userDefinedMetadata: modelArtifacts.userDefinedMetadata != null ? modelArtifacts.userDefinedMetadata : void 0,
					modelInitializer: modelArtifacts.modelInitializer != null ? modelArtifacts.modelInitializer : void 0,
					initializerSignature: modelArtifacts.initializerSignature != null ? modelArtifacts.initializerSignature : void 0,
					trainingConfig: modelArtifacts.trainingConfig != null ? modelArtifacts.trainingConfig : void 0
				};
				this.LS.setItem(this.keys.modelMetadata, JSON.stringify(metadata));
				return { modelArtifactsInfo };
			} catch (err) {
				removeItems(this.keys);
				throw new Error(`Failed to save model '${this.modelPath}' to local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${modelArtifactsInfo.modelTopologyBytes}, weightSpecsBytes=${modelArtifactsInfo.weightSpecsBytes}, weightDataBytes=${modelArtifactsInfo.weightDataBytes}.`);
			}
		}
	}
	/**
	* Load a model from local storage.
	*
	* See the documentation to `browserLocalStorage` for details on the saved
	* artifacts.
	*
	* @returns The loaded model (if loading succeeds).
	*/
	async load() {
		const info = JSON.parse(this.LS.getItem(this.keys.info));
		if (info == null) throw new Error(`In local storage, there is no model with name '${this.modelPath}'`);
		if (info.modelTopologyType !== "JSON") throw new Error("BrowserLocalStorage does not support loading non-JSON model topology yet.");
		const out = {};
		const topology = JSON.parse(this.LS.getItem(this.keys.topology));
		if (topology == null) throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);
		out.modelTopology = topology;
		const weightSpecs = JSON.parse(this.LS.getItem(this.keys.weightSpecs));
		if (weightSpecs == null) throw new Error(`In local storage, the weight specs of model '${this.modelPath}' are missing.`);
		out.weightSpecs = weightSpecs;
		const metadataString = this.LS.getItem(this.keys.modelMetadata);
		if (metadataString != null) {
			const metadata = JSON.parse(metadataString);
			out.format = metadata.format;
			out.generatedBy = metadata.generatedBy;
			out.convertedBy = metadata.convertedBy;
			if (metadata.signature != null) out.signature = metadata.signature;
			if (metadata.userDefinedMetadata != null) out.userDefinedMetadata = metadata.userDefinedMetadata;
			if (metadata.modelInitializer != null) out.modelInitializer = metadata.modelInitializer;
			if (metadata.initializerSignature != null) out.initializerSignature = metadata.initializerSignature;
			if (metadata.trainingConfig != null) out.trainingConfig = metadata.trainingConfig;
		}
		const weightDataBase64 = this.LS.getItem(this.keys.weightData);
		if (weightDataBase64 == null) throw new Error(`In local storage, the binary weight values of model '${this.modelPath}' are missing.`);
		out.weightData = base64StringToArrayBuffer(weightDataBase64);
		return out;
	}
};
BrowserLocalStorage.URL_SCHEME = "localstorage://";
const localStorageRouter = (url) => {
	if (!env().getBool("IS_BROWSER")) return null;
	else if (!Array.isArray(url) && url.startsWith(BrowserLocalStorage.URL_SCHEME)) return browserLocalStorage(url.slice(BrowserLocalStorage.URL_SCHEME.length));
	else return null;
};
IORouterRegistry.registerSaveRouter(localStorageRouter);
IORouterRegistry.registerLoadRouter(localStorageRouter);
/**
* Factory function for local storage IOHandler.
*
* This `IOHandler` supports both `save` and `load`.
*
* For each model's saved artifacts, four items are saved to local storage.
*   - `${PATH_SEPARATOR}/${modelPath}/info`: Contains meta-info about the
*     model, such as date saved, type of the topology, size in bytes, etc.
*   - `${PATH_SEPARATOR}/${modelPath}/topology`: Model topology. For Keras-
*     style models, this is a stringized JSON.
*   - `${PATH_SEPARATOR}/${modelPath}/weight_specs`: Weight specs of the
*     model, can be used to decode the saved binary weight values (see
*     item below).
*   - `${PATH_SEPARATOR}/${modelPath}/weight_data`: Concatenated binary
*     weight values, stored as a base64-encoded string.
*
* Saving may throw an `Error` if the total size of the artifacts exceed the
* browser-specific quota.
*
* @param modelPath A unique identifier for the model to be saved. Must be a
*   non-empty string.
* @returns An instance of `IOHandler`, which can be used with, e.g.,
*   `tf.Model.save`.
*/
function browserLocalStorage(modelPath) {
	return new BrowserLocalStorage(modelPath);
}
var BrowserLocalStorageManager = class {
	constructor() {
		assert(env().getBool("IS_BROWSER"), () => "Current environment is not a web browser");
		assert(typeof window === "undefined" || typeof window.localStorage !== "undefined", () => "Current browser does not appear to support localStorage");
		this.LS = window.localStorage;
	}
	async listModels() {
		const out = {};
		const prefix = "tensorflowjs_models/";
		const suffix = "/info";
		for (let i = 0; i < this.LS.length; ++i) {
			const key = this.LS.key(i);
			if (key.startsWith(prefix) && key.endsWith(suffix)) {
				const modelPath = getModelPathFromKey(key);
				out[modelPath] = JSON.parse(this.LS.getItem(key));
			}
		}
		return out;
	}
	async removeModel(path) {
		path = maybeStripScheme(path);
		const keys = getModelKeys(path);
		if (this.LS.getItem(keys.info) == null) throw new Error(`Cannot find model at path '${path}'`);
		const info = JSON.parse(this.LS.getItem(keys.info));
		removeItems(keys);
		return info;
	}
};

// node_modules/@tensorflow/tfjs-core/dist/io/model_management.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Classes and functions for model management across multiple storage mediums.
*
* Supported client actions:
* - Listing models on all registered storage mediums.
* - Remove model by URL from any registered storage mediums, by using URL
*   string.
* - Moving or copying model from one path to another in the same medium or from
*   one medium to another, by using URL strings.
*/
const URL_SCHEME_SUFFIX = "://";
var ModelStoreManagerRegistry = class ModelStoreManagerRegistry {
	constructor() {
		this.managers = {};
	}
	static getInstance() {
		if (ModelStoreManagerRegistry.instance == null) ModelStoreManagerRegistry.instance = new ModelStoreManagerRegistry();
		return ModelStoreManagerRegistry.instance;
	}
	/**
	* Register a save-handler router.
	*
	* @param saveRouter A function that maps a URL-like string onto an instance
	* of `IOHandler` with the `save` method defined or `null`.
	*/
	static registerManager(scheme, manager) {
		assert(scheme != null, () => "scheme must not be undefined or null.");
		if (scheme.endsWith(URL_SCHEME_SUFFIX)) scheme = scheme.slice(0, scheme.indexOf(URL_SCHEME_SUFFIX));
		assert(scheme.length > 0, () => "scheme must not be an empty string.");
		const registry = ModelStoreManagerRegistry.getInstance();
		assert(registry.managers[scheme] == null, () => `A model store manager is already registered for scheme '${scheme}'.`);
		registry.managers[scheme] = manager;
	}
	static getManager(scheme) {
		const manager = ModelStoreManagerRegistry.getInstance().managers[scheme];
		if (manager == null) throw new Error(`Cannot find model manager for scheme '${scheme}'`);
		return manager;
	}
	static getSchemes() {
		return Object.keys(ModelStoreManagerRegistry.getInstance().managers);
	}
};
/**
* Helper method for parsing a URL string into a scheme and a path.
*
* @param url E.g., 'localstorage://my-model'
* @returns A dictionary with two fields: scheme and path.
*   Scheme: e.g., 'localstorage' in the example above.
*   Path: e.g., 'my-model' in the example above.
*/
function parseURL(url) {
	if (url.indexOf(URL_SCHEME_SUFFIX) === -1) throw new Error(`The url string provided does not contain a scheme. Supported schemes are: ${ModelStoreManagerRegistry.getSchemes().join(",")}`);
	return {
		scheme: url.split(URL_SCHEME_SUFFIX)[0],
		path: url.split(URL_SCHEME_SUFFIX)[1]
	};
}
async function cloneModelInternal(sourceURL, destURL, deleteSource = false) {
	assert(sourceURL !== destURL, () => `Old path and new path are the same: '${sourceURL}'`);
	const loadHandlers = IORouterRegistry.getLoadHandlers(sourceURL);
	assert(loadHandlers.length > 0, () => `Copying failed because no load handler is found for source URL ${sourceURL}.`);
	assert(loadHandlers.length < 2, () => `Copying failed because more than one (${loadHandlers.length}) load handlers for source URL ${sourceURL}.`);
	const loadHandler = loadHandlers[0];
	const saveHandlers = IORouterRegistry.getSaveHandlers(destURL);
	assert(saveHandlers.length > 0, () => `Copying failed because no save handler is found for destination URL ${destURL}.`);
	assert(saveHandlers.length < 2, () => `Copying failed because more than one (${loadHandlers.length}) save handlers for destination URL ${destURL}.`);
	const saveHandler = saveHandlers[0];
	const sourceScheme = parseURL(sourceURL).scheme;
	const sourcePath = parseURL(sourceURL).path;
	const sameMedium = sourceScheme === parseURL(sourceURL).scheme;
	const modelArtifacts = await loadHandler.load();
	if (deleteSource && sameMedium) await ModelStoreManagerRegistry.getManager(sourceScheme).removeModel(sourcePath);
	const saveResult = await saveHandler.save(modelArtifacts);
	if (deleteSource && !sameMedium) await ModelStoreManagerRegistry.getManager(sourceScheme).removeModel(sourcePath);
	return saveResult.modelArtifactsInfo;
}
/**
* List all models stored in registered storage mediums.
*
* For a web browser environment, the registered mediums are Local Storage and
* IndexedDB.
*
* ```js
* // First create and save a model.
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* await model.save('localstorage://demo/management/model1');
*
* // Then list existing models.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Delete the model.
* await tf.io.removeModel('localstorage://demo/management/model1');
*
* // List models again.
* console.log(JSON.stringify(await tf.io.listModels()));
* ```
*
* @returns A `Promise` of a dictionary mapping URLs of existing models to
* their model artifacts info. URLs include medium-specific schemes, e.g.,
*   'indexeddb://my/model/1'. Model artifacts info include type of the
* model's topology, byte sizes of the topology, weights, etc.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Management',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
async function listModels() {
	const schemes = ModelStoreManagerRegistry.getSchemes();
	const out = {};
	for (const scheme of schemes) {
		const schemeOut = await ModelStoreManagerRegistry.getManager(scheme).listModels();
		for (const path in schemeOut) {
			const url = scheme + URL_SCHEME_SUFFIX + path;
			out[url] = schemeOut[path];
		}
	}
	return out;
}
/**
* Remove a model specified by URL from a registered storage medium.
*
* ```js
* // First create and save a model.
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* await model.save('localstorage://demo/management/model1');
*
* // Then list existing models.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Delete the model.
* await tf.io.removeModel('localstorage://demo/management/model1');
*
* // List models again.
* console.log(JSON.stringify(await tf.io.listModels()));
* ```
*
* @param url A URL to a stored model, with a scheme prefix, e.g.,
*   'localstorage://my-model-1', 'indexeddb://my/model/2'.
* @returns ModelArtifactsInfo of the deleted model (if and only if deletion
*   is successful).
* @throws Error if deletion fails, e.g., if no model exists at `path`.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Management',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
async function removeModel(url) {
	const schemeAndPath = parseURL(url);
	return ModelStoreManagerRegistry.getManager(schemeAndPath.scheme).removeModel(schemeAndPath.path);
}
/**
* Copy a model from one URL to another.
*
* This function supports:
*
* 1. Copying within a storage medium, e.g.,
*    `tf.io.copyModel('localstorage://model-1', 'localstorage://model-2')`
* 2. Copying between two storage mediums, e.g.,
*    `tf.io.copyModel('localstorage://model-1', 'indexeddb://model-1')`
*
* ```js
* // First create and save a model.
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* await model.save('localstorage://demo/management/model1');
*
* // Then list existing models.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Copy the model, from Local Storage to IndexedDB.
* await tf.io.copyModel(
*     'localstorage://demo/management/model1',
*     'indexeddb://demo/management/model1');
*
* // List models again.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Remove both models.
* await tf.io.removeModel('localstorage://demo/management/model1');
* await tf.io.removeModel('indexeddb://demo/management/model1');
* ```
*
* @param sourceURL Source URL of copying.
* @param destURL Destination URL of copying.
* @returns ModelArtifactsInfo of the copied model (if and only if copying
*   is successful).
* @throws Error if copying fails, e.g., if no model exists at `sourceURL`, or
*   if `oldPath` and `newPath` are identical.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Management',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
async function copyModel(sourceURL, destURL) {
	return cloneModelInternal(sourceURL, destURL, false);
}
/**
* Move a model from one URL to another.
*
* This function supports:
*
* 1. Moving within a storage medium, e.g.,
*    `tf.io.moveModel('localstorage://model-1', 'localstorage://model-2')`
* 2. Moving between two storage mediums, e.g.,
*    `tf.io.moveModel('localstorage://model-1', 'indexeddb://model-1')`
*
* ```js
* // First create and save a model.
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* await model.save('localstorage://demo/management/model1');
*
* // Then list existing models.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Move the model, from Local Storage to IndexedDB.
* await tf.io.moveModel(
*     'localstorage://demo/management/model1',
*     'indexeddb://demo/management/model1');
*
* // List models again.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Remove the moved model.
* await tf.io.removeModel('indexeddb://demo/management/model1');
* ```
*
* @param sourceURL Source URL of moving.
* @param destURL Destination URL of moving.
* @returns ModelArtifactsInfo of the copied model (if and only if copying
*   is successful).
* @throws Error if moving fails, e.g., if no model exists at `sourceURL`, or
*   if `oldPath` and `newPath` are identical.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Management',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
async function moveModel(sourceURL, destURL) {
	return cloneModelInternal(sourceURL, destURL, true);
}

// node_modules/@tensorflow/tfjs-core/dist/platforms/platform_browser.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var PlatformBrowser = class {
	constructor() {
		this.messageName = "setTimeoutCustom";
		this.functionRefs = [];
		this.handledMessageCount = 0;
		this.hasEventListener = false;
	}
	fetch(path, init) {
		return fetch(path, init);
	}
	now() {
		return performance.now();
	}
	encode(text, encoding) {
		if (encoding !== "utf-8" && encoding !== "utf8") throw new Error(`Browser's encoder only supports utf-8, but got ${encoding}`);
		if (this.textEncoder == null) this.textEncoder = new TextEncoder();
		return this.textEncoder.encode(text);
	}
	decode(bytes, encoding) {
		return new TextDecoder(encoding).decode(bytes);
	}
	setTimeoutCustom(functionRef, delay) {
		if (typeof window === "undefined" || !env().getBool("USE_SETTIMEOUTCUSTOM")) {
			setTimeout(functionRef, delay);
			return;
		}
		this.functionRefs.push(functionRef);
		setTimeout(() => {
			window.postMessage({
				name: this.messageName,
				index: this.functionRefs.length - 1
			}, "*");
		}, delay);
		if (!this.hasEventListener) {
			this.hasEventListener = true;
			window.addEventListener("message", (event) => {
				if (event.source === window && event.data.name === this.messageName) {
					event.stopPropagation();
					const functionRef = this.functionRefs[event.data.index];
					functionRef();
					this.handledMessageCount++;
					if (this.handledMessageCount === this.functionRefs.length) {
						this.functionRefs = [];
						this.handledMessageCount = 0;
					}
				}
			}, true);
		}
	}
	isTypedArray(a) {
		return isTypedArrayBrowser(a);
	}
};
if (env().get("IS_BROWSER")) {
	env().setPlatform("browser", new PlatformBrowser());
	try {
		ModelStoreManagerRegistry.registerManager(BrowserLocalStorage.URL_SCHEME, new BrowserLocalStorageManager());
	} catch (err) {}
	try {
		ModelStoreManagerRegistry.registerManager(BrowserIndexedDB.URL_SCHEME, new BrowserIndexedDBManager());
	} catch (err) {}
}

// node_modules/@tensorflow/tfjs-core/dist/platforms/platform_node.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const getNodeFetch = { importFetch: () => require_node_fetch() };
let systemFetch;
var PlatformNode = class {
	constructor() {
		this.util = __require("util");
		this.textEncoder = new this.util.TextEncoder();
	}
	fetch(path, requestInits) {
		if (env().global.fetch != null) return env().global.fetch(path, requestInits);
		if (systemFetch == null) systemFetch = getNodeFetch.importFetch();
		return systemFetch(path, requestInits);
	}
	now() {
		const time = process.hrtime();
		return time[0] * 1e3 + time[1] / 1e6;
	}
	encode(text, encoding) {
		if (encoding !== "utf-8" && encoding !== "utf8") throw new Error(`Node built-in encoder only supports utf-8, but got ${encoding}`);
		return this.textEncoder.encode(text);
	}
	decode(bytes, encoding) {
		if (bytes.length === 0) return "";
		return new this.util.TextDecoder(encoding).decode(bytes);
	}
	isTypedArray(a) {
		return this.util.types.isFloat32Array(a) || this.util.types.isInt32Array(a) || this.util.types.isUint8Array(a) || this.util.types.isUint8ClampedArray(a);
	}
};
if (env().get("IS_NODE") && !env().get("IS_BROWSER")) env().setPlatform("node", new PlatformNode());

// node_modules/@tensorflow/tfjs-core/dist/ops/buffer.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates an empty `tf.TensorBuffer` with the specified `shape` and `dtype`.
*
* The values are stored in CPU as `TypedArray`. Fill the buffer using
* `buffer.set()`, or by modifying directly `buffer.values`.
*
* When done, call `buffer.toTensor()` to get an immutable `tf.Tensor` with
* those values.
*
* ```js
* // Create a buffer and set values at particular indices.
* const buffer = tf.buffer([2, 2]);
* buffer.set(3, 0, 0);
* buffer.set(5, 1, 0);
*
* // Convert the buffer back to a tensor.
* buffer.toTensor().print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param dtype The dtype of the buffer. Defaults to 'float32'.
* @param values The values of the buffer as `TypedArray`. Defaults to
* zeros.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function buffer(shape, dtype = "float32", values) {
	dtype = dtype || "float32";
	assertNonNegativeIntegerDimensions(shape);
	return new TensorBuffer(shape, dtype, values);
}

// node_modules/@tensorflow/tfjs-core/dist/ops/cast.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Casts a `tf.Tensor` to a new dtype.
*
* ```js
* const x = tf.tensor1d([1.5, 2.5, 3]);
* tf.cast(x, 'int32').print();
* ```
* @param x The input tensor to be casted.
* @param dtype The dtype to cast the input tensor to.
*
* @doc {heading: 'Tensors', subheading: 'Transformations'}
*/
function cast_(x, dtype) {
	const $x = convertToTensor(x, "x", "cast");
	if (!isValidDtype(dtype)) throw new Error(`Failed to cast to unknown dtype ${dtype}`);
	if (dtype === "string" && $x.dtype !== "string" || dtype !== "string" && $x.dtype === "string") throw new Error("Only strings can be casted to strings");
	const inputs = { x: $x };
	const attrs = { dtype };
	return ENGINE.runKernel(Cast, inputs, attrs);
}
const cast = /* @__PURE__ */ op({ cast_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/clone.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a new tensor with the same values and shape as the specified
* tensor.
*
* ```js
* const x = tf.tensor([1, 2]);
*
* x.clone().print();
* ```
*
* @param x The tensor to clone.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function clone_(x) {
	const inputs = { x: convertToTensor(x, "x", "clone", "string_or_numeric") };
	return ENGINE.runKernel(Identity, inputs);
}
const clone = /* @__PURE__ */ op({ clone_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/print.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Prints information about the `tf.Tensor` including its data.
*
* ```js
* const verbose = true;
* tf.tensor2d([1, 2, 3, 4], [2, 2]).print(verbose);
* ```
* @param x The tensor to be printed.
* @param verbose Whether to print verbose information about the ` Tensor`,
* including dtype and size.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function print(x, verbose = false) {
	console.log(x.toString(verbose));
}

// node_modules/@tensorflow/tfjs-core/dist/base_side_effects.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
getOrMakeEngine();
setOpHandler({
	buffer,
	cast,
	clone,
	print
});

// node_modules/@tensorflow/tfjs-core/dist/ops/add.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Adds two `tf.Tensor`s element-wise, A + B. Supports broadcasting.
*
*
* ```js
* const a = tf.tensor1d([1, 2, 3, 4]);
* const b = tf.tensor1d([10, 20, 30, 40]);
*
* a.add(b).print();  // or tf.add(a, b)
* ```
*
* ```js
* // Broadcast add a with b.
* const a = tf.scalar(5);
* const b = tf.tensor1d([10, 20, 30, 40]);
*
* a.add(b).print();  // or tf.add(a, b)
* ```
* @param a The first `tf.Tensor` to add.
* @param b The second `tf.Tensor` to add. Must have the same type as `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function add_(a, b) {
	let $a = convertToTensor(a, "a", "add");
	let $b = convertToTensor(b, "b", "add");
	[$a, $b] = makeTypesMatch($a, $b);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel("Add", inputs);
}
const add = /* @__PURE__ */ op({ add_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/floorDiv.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Divides two `tf.Tensor`s element-wise, A / B. Supports broadcasting.
* The result is rounded with floor function.
*
*
* ```js
* const a = tf.tensor1d([1, 4, 9, 16]);
* const b = tf.tensor1d([1, 2, 3, 4]);
*
* a.floorDiv(b).print();  // or tf.div(a, b)
* ```
*
* ```js
* // Broadcast div a with b.
* const a = tf.tensor1d([2, 4, 6, 8]);
* const b = tf.scalar(2);
*
* a.floorDiv(b).print();  // or tf.floorDiv(a, b)
* ```
*
* @param a The first tensor as the numerator.
* @param b The second tensor as the denominator. Must have the same dtype as
* `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function floorDiv_(a, b) {
	let $a = convertToTensor(a, "a", "floorDiv");
	let $b = convertToTensor(b, "b", "floorDiv");
	[$a, $b] = makeTypesMatch($a, $b);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(FloorDiv, inputs);
}
const floorDiv = /* @__PURE__ */ op({ floorDiv_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/div.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Divides two `tf.Tensor`s element-wise, A / B. Supports broadcasting.
*
* ```js
* const a = tf.tensor1d([1, 4, 9, 16]);
* const b = tf.tensor1d([1, 2, 3, 4]);
*
* a.div(b).print();  // or tf.div(a, b)
* ```
*
* ```js
* // Broadcast div a with b.
* const a = tf.tensor1d([2, 4, 6, 8]);
* const b = tf.scalar(2);
*
* a.div(b).print();  // or tf.div(a, b)
* ```
*
* @param a The first tensor as the numerator.
* @param b The second tensor as the denominator. Must have the same dtype as
* `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function div_(a, b) {
	let $a = convertToTensor(a, "a", "div");
	let $b = convertToTensor(b, "b", "div");
	[$a, $b] = makeTypesMatch($a, $b);
	if ($a.dtype === "int32" && $b.dtype === "int32") return floorDiv($a, $b);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(RealDiv, inputs, {});
}
const div = /* @__PURE__ */ op({ div_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/mul.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Multiplies two `tf.Tensor`s element-wise, A * B. Supports broadcasting.
*
* We also expose `tf.mulStrict` which has the same signature as this op and
* asserts that `a` and `b` are the same shape (does not broadcast).
*
* ```js
* const a = tf.tensor1d([1, 2, 3, 4]);
* const b = tf.tensor1d([2, 3, 4, 5]);
*
* a.mul(b).print();  // or tf.mul(a, b)
* ```
*
* ```js
* // Broadcast mul a with b.
* const a = tf.tensor1d([1, 2, 3, 4]);
* const b = tf.scalar(5);
*
* a.mul(b).print();  // or tf.mul(a, b)
* ```
* @param a The first tensor to multiply.
* @param b The second tensor to multiply. Must have the same dtype as `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function mul_(a, b) {
	let $a = convertToTensor(a, "a", "mul");
	let $b = convertToTensor(b, "b", "mul");
	[$a, $b] = makeTypesMatch($a, $b);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(Multiply, inputs);
}
const mul = /* @__PURE__ */ op({ mul_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/abs.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes absolute value element-wise: `abs(x)`
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
*
* x.abs().print();  // or tf.abs(x)
* ```
* @param x The input `tf.Tensor`.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function abs_(x) {
	const $x = convertToTensor(x, "x", "abs");
	if ($x.dtype === "complex64") {
		const inputs = { x: $x };
		return ENGINE.runKernel(ComplexAbs, inputs);
	} else {
		const inputs = { x: $x };
		return ENGINE.runKernel("Abs", inputs);
	}
}
const abs = /* @__PURE__ */ op({ abs_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/conv_util.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
*
* @param inputShape Input tensor shape is of the following dimensions:
*     `[batch, height, width, inChannels]`.
* @param filterShape The filter shape is of the following dimensions:
*     `[filterHeight, filterWidth, depth]`.
* @param strides The strides of the sliding window for each dimension of the
*     input tensor: `[strideHeight, strideWidth]`.
*     If `strides` is a single number,
*     then `strideHeight == strideWidth`.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1*1x1.
*    - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dataFormat The data format of the input and output data.
*     Defaults to 'NHWC'.
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`.
*     Defaults to `[1, 1]`. If `dilations` is a single number, then
*     `dilationHeight == dilationWidth`.
*/
function computeDilation2DInfo(inputShape, filterShape, strides, pad, dataFormat = "NHWC", dilations) {
	const inputChannels = inputShape[3];
	return computeConv2DInfo(inputShape, [...filterShape, inputChannels], strides, dilations, pad, null, null, convertConv2DDataFormat(dataFormat));
}
function computePool2DInfo(inShape, filterSize, strides, dilations, pad, roundingMode, dataFormat = "channelsLast") {
	const [filterHeight, filterWidth] = parseTupleParam(filterSize);
	let filterShape;
	if (dataFormat === "channelsLast") filterShape = [
		filterHeight,
		filterWidth,
		inShape[3],
		inShape[3]
	];
	else if (dataFormat === "channelsFirst") filterShape = [
		filterHeight,
		filterWidth,
		inShape[1],
		inShape[1]
	];
	else throw new Error(`Unknown dataFormat ${dataFormat}`);
	return computeConv2DInfo(inShape, filterShape, strides, dilations, pad, roundingMode, false, dataFormat);
}
/**
* Computes the information for a forward pass of a pooling3D operation.
*/
function computePool3DInfo(inShape, filterSize, strides, dilations, pad, roundingMode, dataFormat = "NDHWC") {
	const [filterDepth, filterHeight, filterWidth] = parse3TupleParam(filterSize);
	let filterShape;
	let $dataFormat;
	if (dataFormat === "NDHWC") {
		$dataFormat = "channelsLast";
		filterShape = [
			filterDepth,
			filterHeight,
			filterWidth,
			inShape[4],
			inShape[4]
		];
	} else if (dataFormat === "NCDHW") {
		$dataFormat = "channelsFirst";
		filterShape = [
			filterDepth,
			filterHeight,
			filterWidth,
			inShape[1],
			inShape[1]
		];
	} else throw new Error(`Unknown dataFormat ${dataFormat}`);
	return computeConv3DInfo(inShape, filterShape, strides, dilations, pad, false, $dataFormat, roundingMode);
}
/**
* Computes the information for a forward pass of a convolution/pooling
* operation.
*/
function computeConv2DInfo(inShape, filterShape, strides, dilations, pad, roundingMode, depthwise = false, dataFormat = "channelsLast") {
	let [batchSize, inHeight, inWidth, inChannels] = [
		-1,
		-1,
		-1,
		-1
	];
	if (dataFormat === "channelsLast") [batchSize, inHeight, inWidth, inChannels] = inShape;
	else if (dataFormat === "channelsFirst") [batchSize, inChannels, inHeight, inWidth] = inShape;
	else throw new Error(`Unknown dataFormat ${dataFormat}`);
	const [filterHeight, filterWidth, , filterChannels] = filterShape;
	const [strideHeight, strideWidth] = parseTupleParam(strides);
	const [dilationHeight, dilationWidth] = parseTupleParam(dilations);
	const effectiveFilterHeight = getEffectiveFilterSize(filterHeight, dilationHeight);
	const effectiveFilterWidth = getEffectiveFilterSize(filterWidth, dilationWidth);
	const { padInfo, outHeight, outWidth } = getPadAndOutInfo(pad, inHeight, inWidth, strideHeight, strideWidth, effectiveFilterHeight, effectiveFilterWidth, roundingMode, dataFormat);
	const outChannels = depthwise ? filterChannels * inChannels : filterChannels;
	let outShape;
	if (dataFormat === "channelsFirst") outShape = [
		batchSize,
		outChannels,
		outHeight,
		outWidth
	];
	else if (dataFormat === "channelsLast") outShape = [
		batchSize,
		outHeight,
		outWidth,
		outChannels
	];
	return {
		batchSize,
		dataFormat,
		inHeight,
		inWidth,
		inChannels,
		outHeight,
		outWidth,
		outChannels,
		padInfo,
		strideHeight,
		strideWidth,
		filterHeight,
		filterWidth,
		effectiveFilterHeight,
		effectiveFilterWidth,
		dilationHeight,
		dilationWidth,
		inShape,
		outShape,
		filterShape
	};
}
/**
* Computes the information for a forward pass of a 3D convolution/pooling
* operation.
*/
function computeConv3DInfo(inShape, filterShape, strides, dilations, pad, depthwise = false, dataFormat = "channelsLast", roundingMode) {
	let [batchSize, inDepth, inHeight, inWidth, inChannels] = [
		-1,
		-1,
		-1,
		-1,
		-1
	];
	if (dataFormat === "channelsLast") [batchSize, inDepth, inHeight, inWidth, inChannels] = inShape;
	else if (dataFormat === "channelsFirst") [batchSize, inChannels, inDepth, inHeight, inWidth] = inShape;
	else throw new Error(`Unknown dataFormat ${dataFormat}`);
	const [filterDepth, filterHeight, filterWidth, , filterChannels] = filterShape;
	const [strideDepth, strideHeight, strideWidth] = parse3TupleParam(strides);
	const [dilationDepth, dilationHeight, dilationWidth] = parse3TupleParam(dilations);
	const effectiveFilterDepth = getEffectiveFilterSize(filterDepth, dilationDepth);
	const effectiveFilterHeight = getEffectiveFilterSize(filterHeight, dilationHeight);
	const effectiveFilterWidth = getEffectiveFilterSize(filterWidth, dilationWidth);
	const { padInfo, outDepth, outHeight, outWidth } = get3DPadAndOutInfo(pad, inDepth, inHeight, inWidth, strideDepth, strideHeight, strideWidth, effectiveFilterDepth, effectiveFilterHeight, effectiveFilterWidth, roundingMode);
	const outChannels = depthwise ? filterChannels * inChannels : filterChannels;
	let outShape;
	if (dataFormat === "channelsFirst") outShape = [
		batchSize,
		outChannels,
		outDepth,
		outHeight,
		outWidth
	];
	else if (dataFormat === "channelsLast") outShape = [
		batchSize,
		outDepth,
		outHeight,
		outWidth,
		outChannels
	];
	return {
		batchSize,
		dataFormat,
		inDepth,
		inHeight,
		inWidth,
		inChannels,
		outDepth,
		outHeight,
		outWidth,
		outChannels,
		padInfo,
		strideDepth,
		strideHeight,
		strideWidth,
		filterDepth,
		filterHeight,
		filterWidth,
		effectiveFilterDepth,
		effectiveFilterHeight,
		effectiveFilterWidth,
		dilationDepth,
		dilationHeight,
		dilationWidth,
		inShape,
		outShape,
		filterShape
	};
}
function computeOutputShape2D(inShape, fieldSize, stride, zeroPad, roundingMode) {
	if (zeroPad == null) zeroPad = computeDefaultPad(inShape, fieldSize, stride);
	const inputRows = inShape[0];
	const inputCols = inShape[1];
	return [round((inputRows - fieldSize + 2 * zeroPad) / stride + 1, roundingMode), round((inputCols - fieldSize + 2 * zeroPad) / stride + 1, roundingMode)];
}
function computeOutputShape4D(inShape, filterShape, outChannels, strides, zeroPad, roundingMode) {
	if (zeroPad == null) zeroPad = computeDefaultPad(inShape, filterShape[0], strides[0]);
	const outShape = [
		0,
		0,
		0,
		outChannels
	];
	for (let index = 0; index < 3; index++) if (inShape[index] + 2 * zeroPad >= filterShape[index]) outShape[index] = round((inShape[index] - filterShape[index] + 2 * zeroPad) / strides[index] + 1, roundingMode);
	return outShape;
}
function computeDefaultPad(inputShape, fieldSize, stride, dilation = 1) {
	const effectiveFieldSize = getEffectiveFilterSize(fieldSize, dilation);
	return Math.floor((inputShape[0] * (stride - 1) - stride + effectiveFieldSize) / 2);
}
function parseTupleParam(param) {
	if (typeof param === "number") return [
		param,
		param,
		param
	];
	if (param.length === 2) return [
		param[0],
		param[1],
		1
	];
	return param;
}
function parse3TupleParam(param) {
	return typeof param === "number" ? [
		param,
		param,
		param
	] : param;
}
function getEffectiveFilterSize(filterSize, dilation) {
	if (dilation <= 1) return filterSize;
	return filterSize + (filterSize - 1) * (dilation - 1);
}
function getPadAndOutInfo(pad, inHeight, inWidth, strideHeight, strideWidth, filterHeight, filterWidth, roundingMode, dataFormat) {
	let padInfo;
	let outHeight;
	let outWidth;
	if (typeof pad === "number") {
		padInfo = {
			top: pad,
			bottom: pad,
			left: pad,
			right: pad,
			type: pad === 0 ? "VALID" : "NUMBER"
		};
		const outShape = computeOutputShape2D([inHeight, inWidth], filterHeight, strideHeight, pad, roundingMode);
		outHeight = outShape[0];
		outWidth = outShape[1];
	} else if (pad === "same") {
		outHeight = Math.ceil(inHeight / strideHeight);
		outWidth = Math.ceil(inWidth / strideWidth);
		const padAlongHeight = Math.max(0, (outHeight - 1) * strideHeight + filterHeight - inHeight);
		const padAlongWidth = Math.max(0, (outWidth - 1) * strideWidth + filterWidth - inWidth);
		const top = Math.floor(padAlongHeight / 2);
		const bottom = padAlongHeight - top;
		const left = Math.floor(padAlongWidth / 2);
		padInfo = {
			top,
			bottom,
			left,
			right: padAlongWidth - left,
			type: "SAME"
		};
	} else if (pad === "valid") {
		padInfo = {
			top: 0,
			bottom: 0,
			left: 0,
			right: 0,
			type: "VALID"
		};
		outHeight = Math.ceil((inHeight - filterHeight + 1) / strideHeight);
		outWidth = Math.ceil((inWidth - filterWidth + 1) / strideWidth);
	} else if (typeof pad === "object") {
		const top = dataFormat === "channelsLast" ? pad[1][0] : pad[2][0];
		const bottom = dataFormat === "channelsLast" ? pad[1][1] : pad[2][1];
		const left = dataFormat === "channelsLast" ? pad[2][0] : pad[3][0];
		const right = dataFormat === "channelsLast" ? pad[2][1] : pad[3][1];
		padInfo = {
			top,
			bottom,
			left,
			right,
			type: top === 0 && bottom === 0 && left === 0 && right === 0 ? "VALID" : "EXPLICIT"
		};
		outHeight = round((inHeight - filterHeight + top + bottom) / strideHeight + 1, roundingMode);
		outWidth = round((inWidth - filterWidth + left + right) / strideWidth + 1, roundingMode);
	} else throw Error(`Unknown padding parameter: ${pad}`);
	return {
		padInfo,
		outHeight,
		outWidth
	};
}
function get3DPadAndOutInfo(pad, inDepth, inHeight, inWidth, strideDepth, strideHeight, strideWidth, filterDepth, filterHeight, filterWidth, roundingMode) {
	let padInfo;
	let outDepth;
	let outHeight;
	let outWidth;
	if (pad === "valid") pad = 0;
	if (typeof pad === "number") {
		padInfo = {
			top: pad,
			bottom: pad,
			left: pad,
			right: pad,
			front: pad,
			back: pad,
			type: pad === 0 ? "VALID" : "NUMBER"
		};
		const outShape = computeOutputShape4D([
			inDepth,
			inHeight,
			inWidth,
			1
		], [
			filterDepth,
			filterHeight,
			filterWidth
		], 1, [
			strideDepth,
			strideHeight,
			strideWidth
		], pad, roundingMode);
		outDepth = outShape[0];
		outHeight = outShape[1];
		outWidth = outShape[2];
	} else if (pad === "same") {
		outDepth = Math.ceil(inDepth / strideDepth);
		outHeight = Math.ceil(inHeight / strideHeight);
		outWidth = Math.ceil(inWidth / strideWidth);
		const padAlongDepth = (outDepth - 1) * strideDepth + filterDepth - inDepth;
		const padAlongHeight = (outHeight - 1) * strideHeight + filterHeight - inHeight;
		const padAlongWidth = (outWidth - 1) * strideWidth + filterWidth - inWidth;
		const front = Math.floor(padAlongDepth / 2);
		const back = padAlongDepth - front;
		const top = Math.floor(padAlongHeight / 2);
		const bottom = padAlongHeight - top;
		const left = Math.floor(padAlongWidth / 2);
		padInfo = {
			top,
			bottom,
			left,
			right: padAlongWidth - left,
			front,
			back,
			type: "SAME"
		};
	} else throw Error(`Unknown padding parameter: ${pad}`);
	return {
		padInfo,
		outDepth,
		outHeight,
		outWidth
	};
}
/**
* Rounds a value depending on the rounding mode
* @param value
* @param roundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*/
function round(value, roundingMode) {
	if (!roundingMode) return Math.trunc(value);
	switch (roundingMode) {
		case "round": return Math.round(value);
		case "ceil": return Math.ceil(value);
		case "floor": return Math.floor(value);
		default: throw new Error(`Unknown roundingMode ${roundingMode}`);
	}
}
function tupleValuesAreOne(param) {
	const [dimA, dimB, dimC] = parseTupleParam(param);
	return dimA === 1 && dimB === 1 && dimC === 1;
}
function eitherStridesOrDilationsAreOne(strides, dilations) {
	return tupleValuesAreOne(strides) || tupleValuesAreOne(dilations);
}
function stridesOrDilationsArePositive(values) {
	return parseTupleParam(values).every((value) => value > 0);
}
/**
* Convert Conv2D dataFormat from 'NHWC'|'NCHW' to
*    'channelsLast'|'channelsFirst'
* @param dataFormat in 'NHWC'|'NCHW' mode
* @return dataFormat in 'channelsLast'|'channelsFirst' mode
* @throws unknown dataFormat
*/
function convertConv2DDataFormat(dataFormat) {
	if (dataFormat === "NHWC") return "channelsLast";
	else if (dataFormat === "NCHW") return "channelsFirst";
	else throw new Error(`Unknown dataFormat ${dataFormat}`);
}
/**
* Check validity of pad when using dimRoundingMode.
* @param opDesc A string of op description
* @param pad The type of padding algorithm.
*   - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*   - `valid` output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
* @throws unknown padding parameter
*/
function checkPadOnDimRoundingMode(opDesc, pad, dimRoundingMode) {
	if (dimRoundingMode != null) {
		if (typeof pad === "string") throw Error(`Error in ${opDesc}: pad must be an integer when using dimRoundingMode ${dimRoundingMode} but got pad ${pad}.`);
		else if (typeof pad === "number") assert(isInt(pad), () => `Error in ${opDesc}: pad must be an integer when using dimRoundingMode ${dimRoundingMode} but got pad ${pad}.`);
		else if (typeof pad === "object") pad.forEach((p) => {
			p.forEach((v) => {
				assert(isInt(v), () => `Error in ${opDesc}: pad must be an integer when using dimRoundingMode ${dimRoundingMode} but got pad ${v}.`);
			});
		});
		else throw Error(`Error in ${opDesc}: Unknown padding parameter: ${pad}`);
	}
}

// node_modules/@tensorflow/tfjs-core/dist/ops/reshape.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Reshapes a `tf.Tensor` to a given shape.
*
* Given an input tensor, returns a new tensor with the same values as the
* input tensor with shape `shape`.
*
* If one component of shape is the special value -1, the size of that
* dimension is computed so that the total size remains constant. In
* particular, a shape of [-1] flattens into 1-D. At most one component of
* shape can be -1.
*
* If shape is 1-D or higher, then the operation returns a tensor with shape
* shape filled with the values of tensor. In this case, the number of
* elements implied by shape must be the same as the number of elements in
* tensor.
*
* ```js
* const x = tf.tensor1d([1, 2, 3, 4]);
* x.reshape([2, 2]).print();
* ```
*
* @param x The input tensor to be reshaped.
* @param shape An array of integers defining the output tensor shape.
*
* @doc {heading: 'Tensors', subheading: 'Transformations'}
*/
function reshape_(x, shape) {
	const inputs = { x: convertToTensor(x, "x", "reshape", "string_or_numeric") };
	const attrs = { shape };
	return ENGINE.runKernel(Reshape, inputs, attrs);
}
const reshape = /* @__PURE__ */ op({ reshape_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/mat_mul.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the dot product of two matrices, A * B. These must be matrices.
*
* ```js
* const a = tf.tensor2d([1, 2], [1, 2]);
* const b = tf.tensor2d([1, 2, 3, 4], [2, 2]);
*
* a.matMul(b).print();  // or tf.matMul(a, b)
* ```
* @param a First matrix in dot product operation.
* @param b Second matrix in dot product operation.
* @param transposeA If true, `a` is transposed before multiplication.
* @param transposeB If true, `b` is transposed before multiplication.
*
* @doc {heading: 'Operations', subheading: 'Matrices'}
*/
function matMul_(a, b, transposeA = false, transposeB = false) {
	let $a = convertToTensor(a, "a", "matMul");
	let $b = convertToTensor(b, "b", "matMul");
	[$a, $b] = makeTypesMatch($a, $b);
	const inputs = {
		a: $a,
		b: $b
	};
	const attrs = {
		transposeA,
		transposeB
	};
	return ENGINE.runKernel(BatchMatMul, inputs, attrs);
}
const matMul$1 = /* @__PURE__ */ op({ matMul_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/sigmoid.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes sigmoid element-wise, `1 / (1 + exp(-x))`
*
* ```js
* const x = tf.tensor1d([0, -1, 2, -3]);
*
* x.sigmoid().print();  // or tf.sigmoid(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function sigmoid_(x) {
	const inputs = { x: convertToTensor(x, "x", "sigmoid", "float32") };
	return ENGINE.runKernel(Sigmoid, inputs);
}
const sigmoid = /* @__PURE__ */ op({ sigmoid_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/broadcast_to.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Broadcast an array to a compatible shape NumPy-style.
*
* The tensor's shape is compared to the broadcast shape from end to beginning.
* Ones are prepended to the tensor's shape until it has the same length as
* the broadcast shape. If input.shape[i]==shape[i], the (i+1)-th axis is
* already broadcast-compatible. If input.shape[i]==1 and shape[i]==N, then
* the input tensor is tiled N times along that axis (using tf.tile).
*
* @param input The tensor that is to be broadcasted.
* @param shape The input is to be broadcast to this shape.
*
* @doc {heading: 'Tensors', subheading: 'Transformations'}
*/
function broadcastTo_(x, shape) {
	let input = convertToTensor(x, "broadcastTo", "x");
	const xShape = input.shape;
	assertNonNegativeIntegerDimensions(shape);
	if (shape.length < input.rank) throw new Error(`broadcastTo(): shape.length=${shape.length} < input.rank=${input.rank}.`);
	if (shape.length > input.rank) {
		const newShape = input.shape.slice();
		while (newShape.length < shape.length) newShape.unshift(1);
		input = reshape(input, newShape);
	}
	const inputShape = input.shape;
	const reps = Array.from(shape);
	for (let i = shape.length - 1; i >= 0; i--) if (inputShape[i] === shape[i]) reps[i] = 1;
	else if (input.shape[i] !== 1) throw new Error(`broadcastTo(): [${xShape}] cannot be broadcast to [${shape}].`);
	if (reps.map((n, i) => n > 1 ? i : -1).filter((i) => i >= 0).length === 0) return clone(input);
	const inputs = { x: input };
	const attrs = { reps };
	return ENGINE.runKernel(Tile, inputs, attrs);
}
const broadcastTo = /* @__PURE__ */ op({ broadcastTo_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/fill.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` filled with a scalar value.
*
* ```js
* tf.fill([2, 2], 4).print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param value The scalar value to fill the tensor with.
* @param dtype The type of an element in the resulting tensor. Defaults to
*     'float32' if the given param value is a number, otherwise 'string'.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function fill(shape, value, dtype) {
	assertNonNegativeIntegerDimensions(shape);
	dtype = dtype || inferDtype(value);
	const attrs = {
		shape,
		value,
		dtype
	};
	return ENGINE.runKernel(Fill, {}, attrs);
}

// node_modules/@tensorflow/tfjs-core/dist/ops/conv2d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes a 2D convolution over the input x.
*
* @param x The input tensor, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is
* assumed.
* @param filter The filter, rank 4, of shape
*     `[filterHeight, filterWidth, inDepth, outDepth]`.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dataFormat: An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels].
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in atrous convolution. Defaults to `[1, 1]`. If `dilations` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function conv2d_(x, filter, strides, pad, dataFormat = "NHWC", dilations = [1, 1], dimRoundingMode) {
	const $x = convertToTensor(x, "x", "conv2d", "float32");
	const $filter = convertToTensor(filter, "filter", "conv2d", "float32");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in conv2d: input must be rank 4, but got rank ${x4D.rank}.`);
	assert($filter.rank === 4, () => `Error in conv2d: filter must be rank 4, but got rank ${$filter.rank}.`);
	checkPadOnDimRoundingMode("conv2d", pad, dimRoundingMode);
	const inDepth = dataFormat === "NHWC" ? x4D.shape[3] : x4D.shape[1];
	assert(inDepth === $filter.shape[2], () => `Error in conv2d: depth of input (${inDepth}) must match input depth for filter ${$filter.shape[2]}.`);
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in conv2D: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	assert(stridesOrDilationsArePositive(dilations), () => "Error in conv2D: Dilated rates should be larger than 0.");
	assert(stridesOrDilationsArePositive(strides), () => "Error in conv2D: Strides should be larger than 0.");
	const inputs = {
		x: x4D,
		filter: $filter
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dilations,
		dimRoundingMode
	};
	const res = ENGINE.runKernel(Conv2D, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
const conv2d$1 = /* @__PURE__ */ op({ conv2d_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/conv2d_backprop_input.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the derivative of the input of a 2D convolution.
*
* @param xShape The shape of the input: [batch, height, width, inDepth].
* If length of 3, batch of 1 is assumed.
* @param dy The derivative of the output, of rank 4 or rank 3 of shape
*   `[batch, outHeight, outWidth, outDepth]`. If rank 3, batch of 1 is
* assumed.
* @param filter The filter, rank 4, of shape
*     `[filterHeight, filterWidth, inDepth, outDepth]`.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`.
* @param pad The type of padding algorithm used:
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
* @param dataFormat: An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels].
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*/
function conv2DBackpropInput_(xShape, dy, filter, strides, pad, dataFormat = "NHWC", dimRoundingMode) {
	assert(xShape.length === dy.rank, () => `Length of inShape (${xShape.length}) and rank of dy (${dy.rank}) must match`);
	let xShape4D = xShape;
	let dy4D = dy;
	let reshapedTo4D = false;
	if (dy.rank === 3) {
		reshapedTo4D = true;
		dy4D = reshape(dy, [
			1,
			dy.shape[0],
			dy.shape[1],
			dy.shape[2]
		]);
		xShape4D = [
			1,
			xShape[0],
			xShape[1],
			xShape[2]
		];
	}
	assert(xShape4D.length === 4, () => `Error in conv2dDerInput: inShape must be length 4, but got length ${xShape4D.length}.`);
	assert(dy4D.rank === 4, () => `Error in conv2dDerInput: dy must be rank 4, but got rank ${dy4D.rank}`);
	assert(filter.rank === 4, () => `Error in conv2dDerInput: filter must be rank 4, but got rank ${filter.rank}`);
	const inDepth = dataFormat === "NHWC" ? xShape4D[3] : xShape4D[1];
	const outDepth = dataFormat === "NHWC" ? dy4D.shape[3] : dy4D.shape[1];
	assert(inDepth === filter.shape[2], () => `Error in conv2dDerInput: depth of input (${inDepth}) must match input depth for filter ${filter.shape[2]}.`);
	assert(outDepth === filter.shape[3], () => `Error in conv2dDerInput: depth of output (${outDepth}) must match output depth for filter ${filter.shape[3]}.`);
	checkPadOnDimRoundingMode("conv2dDerInput", pad, dimRoundingMode);
	const inputs = {
		dy: dy4D,
		filter
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dimRoundingMode,
		inputShape: xShape4D
	};
	const res = ENGINE.runKernel(Conv2DBackpropInput, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
const conv2DBackpropInput = /* @__PURE__ */ op({ conv2DBackpropInput_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/depthwise_conv2d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Depthwise 2D convolution.
*
* Given a 4D `input` array and a `filter` array of shape
* `[filterHeight, filterWidth, inChannels, channelMultiplier]` containing
* `inChannels` convolutional filters of depth 1, this op applies a
* different filter to each input channel (expanding from 1 channel to
* `channelMultiplier` channels for each), then concatenates the results
* together. The output has `inChannels * channelMultiplier` channels.
*
* See
* [https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d](
*     https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d)
* for more details.
*
* @param x The input tensor, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is
* assumed.
* @param filter The filter tensor, rank 4, of shape
*     `[filterHeight, filterWidth, inChannels, channelMultiplier]`.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`. If strides is a single number, then `strideHeight ==
* strideWidth`.
* @param pad The type of padding algorithm.
*   - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*   - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in atrous convolution. Defaults to `[1, 1]`. If `rate` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param dataFormat: An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels]. Only "NHWC" is currently supported.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function depthwiseConv2d_(x, filter, strides, pad, dataFormat = "NHWC", dilations = [1, 1], dimRoundingMode) {
	const $x = convertToTensor(x, "x", "depthwiseConv2d", "float32");
	const $filter = convertToTensor(filter, "filter", "depthwiseConv2d", "float32");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in depthwiseConv2d: input must be rank 4, but got rank ${x4D.rank}.`);
	assert($filter.rank === 4, () => `Error in depthwiseConv2d: filter must be rank 4, but got rank ${$filter.rank}.`);
	const inChannels = dataFormat === "NHWC" ? x4D.shape[3] : x4D.shape[1];
	assert(inChannels === $filter.shape[2], () => `Error in depthwiseConv2d: number of input channels (${inChannels}) must match the inChannels dimension in filter ${$filter.shape[2]}.`);
	checkPadOnDimRoundingMode("depthwiseConv2d", pad, dimRoundingMode);
	const inputs = {
		x: x4D,
		filter: $filter
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dilations,
		dimRoundingMode
	};
	const res = ENGINE.runKernel(DepthwiseConv2dNative, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
const depthwiseConv2d$1 = /* @__PURE__ */ op({ depthwiseConv2d_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/broadcast_util.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the dimensions in the input shape that are broadcasted to
* produce the provided output shape.
*
* The returned dimensions are 0-indexed and sorted. An example:
* inShape = [4, 1, 3]
* outShape = [5, 4, 3, 3]
* result = [1]. Dimension 1 (2nd dimension of input) gets broadcasted 1 => 3.
*/
function getBroadcastDims(inShape, outShape) {
	const inRank = inShape.length;
	const dims = [];
	for (let i = 0; i < inRank; i++) {
		const dim = inRank - 1 - i;
		const a = inShape[dim] || 1;
		if ((outShape[outShape.length - 1 - i] || 1) > 1 && a === 1) dims.unshift(dim);
	}
	return dims;
}
/**
* Returns the axes in the output space that should be reduced to produce
* the input space.
*/
function getReductionAxes(inShape, outShape) {
	const result = [];
	for (let i = 0; i < outShape.length; i++) {
		const inDim = inShape[inShape.length - i - 1];
		const outAxis = outShape.length - i - 1;
		const outDim = outShape[outAxis];
		if (inDim == null || inDim === 1 && outDim > 1) result.unshift(outAxis);
	}
	return result;
}
function assertAndGetBroadcastShape(shapeA, shapeB) {
	const l = Math.max(shapeA.length, shapeB.length);
	const result = new Array(l);
	for (let i = 0; i < l; i++) {
		let a = shapeA[shapeA.length - i - 1];
		if (a == null) a = 1;
		let b = shapeB[shapeB.length - i - 1];
		if (b == null) b = 1;
		if (a === 1) result[l - i - 1] = b;
		else if (b === 1) result[l - i - 1] = a;
		else if (a !== b) {
			const errMsg = `Operands could not be broadcast together with shapes ${shapeA} and ${shapeB}.`;
			throw Error(errMsg);
		} else result[l - i - 1] = a;
	}
	return result;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/zeros_like.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with all elements set to 0 with the same shape as the
* given tensor.
*
* ```js
* const x = tf.tensor([1, 2]);
* tf.zerosLike(x).print();
* ```
*
* @param x The tensor of required shape.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function zerosLike_(x) {
	const inputs = { x: convertToTensor(x, "x", "zerosLike") };
	return ENGINE.runKernel(ZerosLike, inputs);
}
const zerosLike = /* @__PURE__ */ op({ zerosLike_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/elu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes exponential linear element-wise: `x > 0 ? x : (e ^ x) - 1`.
*
* ```js
* const x = tf.tensor1d([-1, 1, -3, 2]);
*
* x.elu().print();  // or tf.elu(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function elu_(x) {
	const inputs = { x: convertToTensor(x, "x", "elu", "float32") };
	return ENGINE.runKernel("Elu", inputs);
}
const elu = /* @__PURE__ */ op({ elu_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/axis_util.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns true if the axis specifies the inner most dimensions of the
* array.
*/
function axesAreInnerMostDims(axes, rank) {
	for (let i = 0; i < axes.length; ++i) if (axes[axes.length - i - 1] !== rank - 1 - i) return false;
	return true;
}
function combineLocations(outputLoc, reduceLoc, axes) {
	const rank = outputLoc.length + reduceLoc.length;
	const loc = [];
	let outIdx = 0;
	let reduceIdx = 0;
	for (let dim = 0; dim < rank; dim++) if (axes.indexOf(dim) === -1) loc.push(outputLoc[outIdx++]);
	else loc.push(reduceLoc[reduceIdx++]);
	return loc;
}
function computeOutAndReduceShapes(aShape, axes) {
	const outShape = [];
	const rank = aShape.length;
	for (let dim = 0; dim < rank; dim++) if (axes.indexOf(dim) === -1) outShape.push(aShape[dim]);
	return [outShape, axes.map((dim) => aShape[dim])];
}
function expandShapeToKeepDim(shape, axes) {
	return combineLocations(shape, axes.map((x) => 1), axes);
}
function assertAxesAreInnerMostDims(msg, axes, rank) {
	assert(axesAreInnerMostDims(axes, rank), () => `${msg} supports only inner-most axes for now. Got axes ${axes} and rank-${rank} input.`);
}
/**
* Returns the axes permutation to be used with `tf.transpose`, if such
* permutation is necessary. Otherwise it returns null. This method is used by
* operations that operate only on inner-most axes.
*/
function getAxesPermutation(axes, rank) {
	if (axesAreInnerMostDims(axes, rank)) return null;
	const result = [];
	for (let i = 0; i < rank; ++i) if (axes.indexOf(i) === -1) result.push(i);
	axes.forEach((axis) => result.push(axis));
	return result;
}
/** Returns the axes permutation that undoes the original permutation. */
function getUndoAxesPermutation(axes) {
	return axes.map((axis, i) => [i, axis]).sort((a, b) => a[1] - b[1]).map((x) => x[0]);
}
function getInnerMostAxes(numAxes, rank) {
	const res = [];
	for (let i = rank - numAxes; i < rank; ++i) res.push(i);
	return res;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/max.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the maximum of elements across dimensions of a `tf.Tensor`.
*
* Reduces the input along the dimensions given in `axes`. Unless `keepDims`
* is true, the rank of the `tf.Tensor` is reduced by 1 for each entry in
* `axes`. If `keepDims` is true, the reduced dimensions are retained with
* length 1. If `axes` has no entries, all dimensions are reduced, and a
* `tf.Tensor` with a single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.max().print();  // or tf.max(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 3, 4], [2, 2]);
*
* const axis = 1;
* x.max(axis).print();  // or tf.max(x, axis)
* ```
*
* @param x The input tensor.
* @param axis The dimension(s) to reduce. By default it reduces
*     all dimensions.
* @param keepDims If true, retains reduced dimensions with size 1.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function max_(x, axis = null, keepDims = false) {
	const inputs = { x: convertToTensor(x, "x", "max") };
	const attrs = {
		reductionIndices: axis,
		keepDims
	};
	return ENGINE.runKernel("Max", inputs, attrs);
}
const max = /* @__PURE__ */ op({ max_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/pow.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the power of one `tf.Tensor` to another. Supports broadcasting.
*
* Given a `tf.Tensor` x and a `tf.Tensor` y, this operation computes x^y for
* corresponding elements in x and y. The result's dtype will be the upcasted
* type of the `base` and `exp` dtypes.
*
* ```js
* const a = tf.tensor([[2, 3], [4, 5]])
* const b = tf.tensor([[1, 2], [3, 0]]).toInt();
*
* a.pow(b).print();  // or tf.pow(a, b)
* ```
*
* ```js
* const a = tf.tensor([[1, 2], [3, 4]])
* const b = tf.tensor(2).toInt();
*
* a.pow(b).print();  // or tf.pow(a, b)
* ```
* We also expose `powStrict` which has the same signature as this op and
* asserts that `base` and `exp` are the same shape (does not broadcast).
*
* @param base The base `tf.Tensor` to pow element-wise.
* @param exp The exponent `tf.Tensor` to pow element-wise.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function pow_(base, exp) {
	let $base = convertToTensor(base, "base", "pow");
	let $exp = convertToTensor(exp, "exp", "pow");
	[$base, $exp] = makeTypesMatch($base, $exp);
	const inputs = {
		a: $base,
		b: $exp
	};
	return ENGINE.runKernel("Pow", inputs);
}
const pow = /* @__PURE__ */ op({ pow_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/scalar.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-0 `tf.Tensor` (scalar) with the provided value and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.scalar` as it makes the code more readable.
*
* ```js
* tf.scalar(3.14).print();
* ```
*
* @param value The value of the scalar.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function scalar(value, dtype) {
	if ((isTypedArray(value) && dtype !== "string" || Array.isArray(value)) && dtype !== "complex64") throw new Error("Error creating a new Scalar: value must be a primitive (number|boolean|string)");
	if (dtype === "string" && isTypedArray(value) && !(value instanceof Uint8Array)) throw new Error("When making a scalar from encoded string, the value must be `Uint8Array`.");
	return makeTensor(value, [], [], dtype);
}

// node_modules/@tensorflow/tfjs-core/dist/ops/sqrt.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes square root of the input `tf.Tensor` element-wise: `y = sqrt(x)`
*
* ```js
* const x = tf.tensor1d([1, 2, 4, -1]);
*
* x.sqrt().print();  // or tf.sqrt(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function sqrt_(x) {
	const inputs = { x: convertToTensor(x, "x", "sqrt", "float32") };
	return ENGINE.runKernel(Sqrt, inputs);
}
const sqrt = /* @__PURE__ */ op({ sqrt_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/square.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes square of `x` element-wise: `x ^ 2`
*
* ```js
* const x = tf.tensor1d([1, 2, Math.sqrt(2), -1]);
*
* x.square().print();  // or tf.square(x)
* ```
* @param x The input Tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function square_(x) {
	const $x = convertToTensor(x, "x", "square");
	return ENGINE.runKernel("Square", { x: $x }, {});
}
const square = /* @__PURE__ */ op({ square_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/sum.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the sum of elements across dimensions of a `tf.Tensor`.
*
* Reduces the input along the dimensions given in `axes`. Unless `keepDims`
* is true, the rank of the `tf.Tensor` is reduced by 1 for each entry in
* `axes`. If `keepDims` is true, the reduced dimensions are retained with
* length 1. If axes has no entries, all dimensions are reduced, and a
* `tf.Tensor` with a single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.sum().print();  // or tf.sum(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 3, 4], [2, 2]);
*
* const axis = 1;
* x.sum(axis).print();  // or tf.sum(x, axis)
* ```
*
* @param x The input tensor to compute the sum over. If the dtype is `bool`
*   it will be converted to `int32` and the output dtype will be `int32`.
* @param axis The dimension(s) to reduce. By default it reduces
*     all dimensions.
* @param keepDims If true, retains reduced dimensions with size 1.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function sum_(x, axis = null, keepDims = false) {
	let $x = convertToTensor(x, "x", "sum");
	if ($x.dtype === "bool") $x = cast($x, "int32");
	const inputs = { x: $x };
	const attrs = {
		axis,
		keepDims
	};
	return ENGINE.runKernel("Sum", inputs, attrs);
}
const sum = /* @__PURE__ */ op({ sum_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/exp.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes exponential of the input `tf.Tensor` element-wise. `e ^ x`
*
* ```js
* const x = tf.tensor1d([1, 2, -3]);
*
* x.exp().print();  // or tf.exp(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function exp_(x) {
	const inputs = { x: convertToTensor(x, "x", "exp") };
	return ENGINE.runKernel("Exp", inputs);
}
const exp = /* @__PURE__ */ op({ exp_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/imag.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the imaginary part of a complex (or real) tensor.
*
* Given a tensor input, this operation returns a tensor of type float that is
* the imaginary part of each element in input considered as a complex number.
* If input is real, a tensor of all zeros is returned.
*
* ```js
* const x = tf.complex([-2.25, 3.25], [4.75, 5.75]);
* tf.imag(x).print();
* ```
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function imag_(input) {
	const inputs = { input: convertToTensor(input, "input", "imag") };
	return ENGINE.runKernel(Imag, inputs);
}
const imag = /* @__PURE__ */ op({ imag_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/leaky_relu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes leaky rectified linear element-wise.
*
* See
* [http://web.stanford.edu/~awni/papers/relu_hybrid_icml2013_final.pdf](
*     http://web.stanford.edu/~awni/papers/relu_hybrid_icml2013_final.pdf)
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
*
* x.leakyRelu(0.1).print();  // or tf.leakyRelu(x, 0.1)
* ```
* @param x The input tensor.
* @param alpha The scaling factor for negative values, defaults to 0.2.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function leakyRelu_(x, alpha = .2) {
	const inputs = { x: convertToTensor(x, "x", "leakyRelu") };
	const attrs = { alpha };
	return ENGINE.runKernel(LeakyRelu, inputs, attrs);
}
const leakyRelu = /* @__PURE__ */ op({ leakyRelu_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/log.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes natural logarithm of the input `tf.Tensor` element-wise: `ln(x)`
*
* ```js
* const x = tf.tensor1d([1, 2, Math.E]);
*
* x.log().print();  // or tf.log(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function log_(x) {
	const inputs = { x: convertToTensor(x, "x", "log", "float32") };
	return ENGINE.runKernel("Log", inputs);
}
const log = /* @__PURE__ */ op({ log_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/log1p.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes natural logarithm of the input `tf.Tensor` plus one
* element-wise: `ln(1 + x)`
*
* ```js
* const x = tf.tensor1d([1, 2, Math.E - 1]);
*
* x.log1p().print();  // or tf.log1p(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function log1p_(x) {
	const inputs = { x: convertToTensor(x, "x", "log1p") };
	return ENGINE.runKernel(Log1p, inputs);
}
const log1p = /* @__PURE__ */ op({ log1p_ });

// node_modules/@tensorflow/tfjs-core/dist/gradients.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes and returns the gradient of f(x) with respect to the list of
* trainable variables provided by `varList`. If no list is provided, it
* defaults to all trainable variables.
*
* ```js
* const a = tf.variable(tf.tensor1d([3, 4]));
* const b = tf.variable(tf.tensor1d([5, 6]));
* const x = tf.tensor1d([1, 2]);
*
* // f(a, b) = a * x ^ 2 + b * x
* const f = () => a.mul(x.square()).add(b.mul(x)).sum();
* // df/da = x ^ 2, df/db = x
* const {value, grads} = tf.variableGrads(f);
*
* Object.keys(grads).forEach(varName => grads[varName].print());
* ```
*
* @param f The function to execute. f() should return a scalar.
* @param varList The list of variables to compute the gradients with respect
*     to. Defaults to all trainable variables.
* @returns An object with the following keys and values:
*   - `value`: The value of the function `f`.
*   - `grads`: A map from the names of the variables to the gradients.
*     If the `varList` argument is provided explicitly and contains a subset of
*     non-trainable variables, this map in the return value will contain keys
*     that map the names of the non-trainable variables to `null`.
*
* @doc {heading: 'Training', subheading: 'Gradients'}
*/
function variableGrads(f, varList) {
	assert(isFunction(f), () => "The f passed in variableGrads(f) must be a function");
	assert(varList == null || Array.isArray(varList) && varList.every((v) => v instanceof Variable), () => "The varList passed in variableGrads(f, varList) must be an array of variables");
	const specifiedVarList = varList != null;
	if (!specifiedVarList) {
		varList = [];
		for (const varName in ENGINE.registeredVariables) varList.push(ENGINE.registeredVariables[varName]);
	}
	const specifiedNonTrainable = specifiedVarList ? varList.filter((variable) => !variable.trainable) : null;
	const originalVarCount = varList.length;
	varList = varList.filter((variable) => variable.trainable);
	assert(varList.length > 0, () => `variableGrads() expects at least one of the input variables to be trainable, but none of the ${originalVarCount} variables is trainable.`);
	const { value, grads } = ENGINE.gradients(f, varList, null, true);
	assert(grads.some((g) => g != null), () => "Cannot find a connection between any variable and the result of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to minimize().");
	assert(value.rank === 0, () => `The f passed in variableGrads(f) must return a scalar, but it returned a rank-${value.rank} tensor`);
	const namedGrads = {};
	varList.forEach((v, i) => {
		if (grads[i] != null) namedGrads[v.name] = grads[i];
	});
	if (specifiedNonTrainable != null) specifiedNonTrainable.forEach((v) => namedGrads[v.name] = null);
	return {
		value,
		grads: namedGrads
	};
}
/**
* Overrides the gradient computation of a function `f`.
*
* Takes a function
* `f(...inputs, save) => {value: Tensor, gradFunc: (dy, saved) => Tensor[]}`
* and returns another function `g(...inputs)` which takes the same inputs as
* `f`. When called, `g` returns `f().value`. In backward mode, custom gradients
* with respect to each input of `f` are computed using `f().gradFunc`.
*
* The `save` function passed to `f` should be used for saving tensors needed
* in the gradient. And the `saved` passed to the `gradFunc` is a
* `NamedTensorMap`, which contains those saved tensors.
*
* ```js
* const customOp = tf.customGrad((x, save) => {
*   // Save x to make sure it's available later for the gradient.
*   save([x]);
*   // Override gradient of our custom x ^ 2 op to be dy * abs(x);
*   return {
*     value: x.square(),
*     // Note `saved.x` which points to the `x` we saved earlier.
*     gradFunc: (dy, saved) => [dy.mul(saved[0].abs())]
*   };
* });
*
* const x = tf.tensor1d([-1, -2, 3]);
* const dx = tf.grad(x => customOp(x));
*
* console.log(`f(x):`);
* customOp(x).print();
* console.log(`f'(x):`);
* dx(x).print();
* ```
*
* @param f The function to evaluate in forward mode, which should return
*     `{value: Tensor, gradFunc: (dy, saved) => Tensor[]}`, where `gradFunc`
*     returns the custom gradients of `f` with respect to its inputs.
*
* @doc {heading: 'Training', subheading: 'Gradients'}
*/
function customGrad(f) {
	return ENGINE.customGrad(f);
}

// node_modules/@tensorflow/tfjs-core/dist/ops/neg.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes `-1 * x` element-wise.
*
* ```js
* const x = tf.tensor2d([1, 2, -2, 0], [2, 2]);
*
* x.neg().print();  // or tf.neg(x)
* ```
*
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function neg_(x) {
	const inputs = { x: convertToTensor(x, "x", "neg") };
	return ENGINE.runKernel("Neg", inputs);
}
const neg = /* @__PURE__ */ op({ neg_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/sub.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Subtracts two `tf.Tensor`s element-wise, A - B. Supports broadcasting.
*
* ```js
* const a = tf.tensor1d([10, 20, 30, 40]);
* const b = tf.tensor1d([1, 2, 3, 4]);
*
* a.sub(b).print();  // or tf.sub(a, b)
* ```
*
* ```js
* // Broadcast subtract a with b.
* const a = tf.tensor1d([10, 20, 30, 40]);
* const b = tf.scalar(5);
*
* a.sub(b).print();  // or tf.sub(a, b)
* ```
* @param a The first `tf.Tensor` to subtract from.
* @param b The second `tf.Tensor` to be subtracted. Must have the same dtype as
* `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function sub_(a, b) {
	let $a = convertToTensor(a, "a", "sub");
	let $b = convertToTensor(b, "b", "sub");
	[$a, $b] = makeTypesMatch($a, $b);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel("Sub", inputs);
}
const sub = /* @__PURE__ */ op({ sub_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/log_softmax.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the log softmax.
*
* ```js
* const a = tf.tensor1d([1, 2, 3]);
*
* a.logSoftmax().print();  // or tf.logSoftmax(a)
* ```
*
* ```js
* const a = tf.tensor2d([2, 4, 6, 1, 2, 3], [2, 3]);
*
* a.logSoftmax().print();  // or tf.logSoftmax(a)
* ```
*
* @param logits The logits array.
* @param axis The dimension softmax would be performed on. Defaults to `-1`
*     which indicates the last dimension.
*
* @doc {heading: 'Operations', subheading: 'Normalization'}
*/
function logSoftmax_(logits, axis = -1) {
	const $logits = convertToTensor(logits, "logits", "logSoftmax");
	if (axis === -1) axis = $logits.rank - 1;
	if (axis !== $logits.rank - 1) throw Error(`Log Softmax along a non-last dimension is not yet supported. Logits was rank ${$logits.rank} and axis was ${axis}`);
	return customGrad((logits, save) => {
		const keepDims = true;
		const xMax = max(logits, axis, true);
		const shifted = sub(logits, xMax);
		const value = sub(cast(shifted, "float32"), log(sum(exp(shifted), axis, keepDims)));
		save([value]);
		const gradFunc = (dy, saved) => {
			const [value] = saved;
			const keepDims = true;
			const softmax = exp(value);
			return sub(dy, mul(sum(dy, axis, keepDims), softmax));
		};
		return {
			value,
			gradFunc
		};
	})($logits);
}
const logSoftmax = /* @__PURE__ */ op({ logSoftmax_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/maximum.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the max of a and b (`a > b ? a : b`) element-wise.
* Supports broadcasting.
*
* We also expose `tf.maximumStrict` which has the same signature as this op and
* asserts that `a` and `b` are the same shape (does not broadcast).
*
* ```js
* const a = tf.tensor1d([1, 4, 3, 16]);
* const b = tf.tensor1d([1, 2, 9, 4]);
*
* a.maximum(b).print();  // or tf.maximum(a, b)
* ```
*
* ```js
* // Broadcast maximum a with b.
* const a = tf.tensor1d([2, 4, 6, 8]);
* const b = tf.scalar(5);
*
* a.maximum(b).print();  // or tf.maximum(a, b)
* ```
*
* @param a The first tensor.
* @param b The second tensor. Must have the same type as `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function maximum_(a, b) {
	let $a = convertToTensor(a, "a", "maximum");
	let $b = convertToTensor(b, "b", "maximum");
	[$a, $b] = makeTypesMatch($a, $b);
	if ($a.dtype === "bool") {
		$a = cast($a, "int32");
		$b = cast($b, "int32");
	}
	assertAndGetBroadcastShape($a.shape, $b.shape);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(Maximum, inputs);
}
const maximum = /* @__PURE__ */ op({ maximum_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/prelu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes leaky rectified linear element-wise with parametric alphas.
*
* `x < 0 ? alpha * x : f(x) = x`
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
* const alpha = tf.scalar(0.1);
*
* x.prelu(alpha).print();  // or tf.prelu(x, alpha)
* ```
* @param x The input tensor.
* @param alpha Scaling factor for negative values.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function prelu_(x, alpha) {
	const inputs = {
		x: convertToTensor(x, "x", "prelu"),
		alpha: convertToTensor(alpha, "alpha", "prelu")
	};
	return ENGINE.runKernel(Prelu, inputs);
}
const prelu = /* @__PURE__ */ op({ prelu_ });

// node_modules/seedrandom/lib/alea.js
var require_alea = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	(function(global, module, define) {
		function Alea(seed) {
			var me = this, mash = Mash();
			me.next = function() {
				var t = 2091639 * me.s0 + me.c * 23283064365386963e-26;
				me.s0 = me.s1;
				me.s1 = me.s2;
				return me.s2 = t - (me.c = t | 0);
			};
			me.c = 1;
			me.s0 = mash(" ");
			me.s1 = mash(" ");
			me.s2 = mash(" ");
			me.s0 -= mash(seed);
			if (me.s0 < 0) me.s0 += 1;
			me.s1 -= mash(seed);
			if (me.s1 < 0) me.s1 += 1;
			me.s2 -= mash(seed);
			if (me.s2 < 0) me.s2 += 1;
			mash = null;
		}
		function copy(f, t) {
			t.c = f.c;
			t.s0 = f.s0;
			t.s1 = f.s1;
			t.s2 = f.s2;
			return t;
		}
		function impl(seed, opts) {
			var xg = new Alea(seed), state = opts && opts.state, prng = xg.next;
			prng.int32 = function() {
				return xg.next() * 4294967296 | 0;
			};
			prng.double = function() {
				return prng() + (prng() * 2097152 | 0) * 11102230246251565e-32;
			};
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		function Mash() {
			var n = 4022871197;
			var mash = function(data) {
				data = String(data);
				for (var i = 0; i < data.length; i++) {
					n += data.charCodeAt(i);
					var h = .02519603282416938 * n;
					n = h >>> 0;
					h -= n;
					h *= n;
					n = h >>> 0;
					h -= n;
					n += h * 4294967296;
				}
				return (n >>> 0) * 23283064365386963e-26;
			};
			return mash;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.alea = impl;
	})(this$7, typeof module == "object" && module, typeof define == "function" && define);
}));

// node_modules/seedrandom/lib/xor128.js
var require_xor128 = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.x = 0;
			me.y = 0;
			me.z = 0;
			me.w = 0;
			me.next = function() {
				var t = me.x ^ me.x << 11;
				me.x = me.y;
				me.y = me.z;
				me.z = me.w;
				return me.w ^= me.w >>> 19 ^ t ^ t >>> 8;
			};
			if (seed === (seed | 0)) me.x = seed;
			else strseed += seed;
			for (var k = 0; k < strseed.length + 64; k++) {
				me.x ^= strseed.charCodeAt(k) | 0;
				me.next();
			}
		}
		function copy(f, t) {
			t.x = f.x;
			t.y = f.y;
			t.z = f.z;
			t.w = f.w;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xor128 = impl;
	})(this$6, typeof module == "object" && module, typeof define == "function" && define);
}));

// node_modules/seedrandom/lib/xorwow.js
var require_xorwow = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.next = function() {
				var t = me.x ^ me.x >>> 2;
				me.x = me.y;
				me.y = me.z;
				me.z = me.w;
				me.w = me.v;
				return (me.d = me.d + 362437 | 0) + (me.v = me.v ^ me.v << 4 ^ (t ^ t << 1)) | 0;
			};
			me.x = 0;
			me.y = 0;
			me.z = 0;
			me.w = 0;
			me.v = 0;
			if (seed === (seed | 0)) me.x = seed;
			else strseed += seed;
			for (var k = 0; k < strseed.length + 64; k++) {
				me.x ^= strseed.charCodeAt(k) | 0;
				if (k == strseed.length) me.d = me.x << 10 ^ me.x >>> 4;
				me.next();
			}
		}
		function copy(f, t) {
			t.x = f.x;
			t.y = f.y;
			t.z = f.z;
			t.w = f.w;
			t.v = f.v;
			t.d = f.d;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xorwow = impl;
	})(this$5, typeof module == "object" && module, typeof define == "function" && define);
}));

// node_modules/seedrandom/lib/xorshift7.js
var require_xorshift7 = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this;
			me.next = function() {
				var X = me.x, i = me.i, t = X[i], v;
				t ^= t >>> 7;
				v = t ^ t << 24;
				t = X[i + 1 & 7];
				v ^= t ^ t >>> 10;
				t = X[i + 3 & 7];
				v ^= t ^ t >>> 3;
				t = X[i + 4 & 7];
				v ^= t ^ t << 7;
				t = X[i + 7 & 7];
				t = t ^ t << 13;
				v ^= t ^ t << 9;
				X[i] = v;
				me.i = i + 1 & 7;
				return v;
			};
			function init(me, seed) {
				var j, X = [];
				if (seed === (seed | 0)) X[0] = seed;
				else {
					seed = "" + seed;
					for (j = 0; j < seed.length; ++j) X[j & 7] = X[j & 7] << 15 ^ seed.charCodeAt(j) + X[j + 1 & 7] << 13;
				}
				while (X.length < 8) X.push(0);
				for (j = 0; j < 8 && X[j] === 0; ++j);
				if (j == 8) X[7] = -1;
				else X[j];
				me.x = X;
				me.i = 0;
				for (j = 256; j > 0; --j) me.next();
			}
			init(me, seed);
		}
		function copy(f, t) {
			t.x = f.x.slice();
			t.i = f.i;
			return t;
		}
		function impl(seed, opts) {
			if (seed == null) seed = +/* @__PURE__ */ new Date();
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (state.x) copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xorshift7 = impl;
	})(this$4, typeof module == "object" && module, typeof define == "function" && define);
}));

// node_modules/seedrandom/lib/xor4096.js
var require_xor4096 = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this;
			me.next = function() {
				var w = me.w, X = me.X, i = me.i, t, v;
				me.w = w = w + 1640531527 | 0;
				v = X[i + 34 & 127];
				t = X[i = i + 1 & 127];
				v ^= v << 13;
				t ^= t << 17;
				v ^= v >>> 15;
				t ^= t >>> 12;
				v = X[i] = v ^ t;
				me.i = i;
				return v + (w ^ w >>> 16) | 0;
			};
			function init(me, seed) {
				var t, v, i, j, w, X = [], limit = 128;
				if (seed === (seed | 0)) {
					v = seed;
					seed = null;
				} else {
					seed = seed + "\0";
					v = 0;
					limit = Math.max(limit, seed.length);
				}
				for (i = 0, j = -32; j < limit; ++j) {
					if (seed) v ^= seed.charCodeAt((j + 32) % seed.length);
					if (j === 0) w = v;
					v ^= v << 10;
					v ^= v >>> 15;
					v ^= v << 4;
					v ^= v >>> 13;
					if (j >= 0) {
						w = w + 1640531527 | 0;
						t = X[j & 127] ^= v + w;
						i = 0 == t ? i + 1 : 0;
					}
				}
				if (i >= 128) X[(seed && seed.length || 0) & 127] = -1;
				i = 127;
				for (j = 512; j > 0; --j) {
					v = X[i + 34 & 127];
					t = X[i = i + 1 & 127];
					v ^= v << 13;
					t ^= t << 17;
					v ^= v >>> 15;
					t ^= t >>> 12;
					X[i] = v ^ t;
				}
				me.w = w;
				me.X = X;
				me.i = i;
			}
			init(me, seed);
		}
		function copy(f, t) {
			t.i = f.i;
			t.w = f.w;
			t.X = f.X.slice();
			return t;
		}
		function impl(seed, opts) {
			if (seed == null) seed = +/* @__PURE__ */ new Date();
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (state.X) copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xor4096 = impl;
	})(this$3, typeof module == "object" && module, typeof define == "function" && define);
}));

// node_modules/seedrandom/lib/tychei.js
var require_tychei = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.next = function() {
				var b = me.b, c = me.c, d = me.d, a = me.a;
				b = b << 25 ^ b >>> 7 ^ c;
				c = c - d | 0;
				d = d << 24 ^ d >>> 8 ^ a;
				a = a - b | 0;
				me.b = b = b << 20 ^ b >>> 12 ^ c;
				me.c = c = c - d | 0;
				me.d = d << 16 ^ c >>> 16 ^ a;
				return me.a = a - b | 0;
			};
			me.a = 0;
			me.b = 0;
			me.c = -1640531527;
			me.d = 1367130551;
			if (seed === Math.floor(seed)) {
				me.a = seed / 4294967296 | 0;
				me.b = seed | 0;
			} else strseed += seed;
			for (var k = 0; k < strseed.length + 20; k++) {
				me.b ^= strseed.charCodeAt(k) | 0;
				me.next();
			}
		}
		function copy(f, t) {
			t.a = f.a;
			t.b = f.b;
			t.c = f.c;
			t.d = f.d;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.tychei = impl;
	})(this$2, typeof module == "object" && module, typeof define == "function" && define);
}));

// node_modules/seedrandom/seedrandom.js
var require_seedrandom$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, pool, math) {
		var width = 256, chunks = 6, digits = 52, rngname = "random", startdenom = math.pow(width, chunks), significance = math.pow(2, digits), overflow = significance * 2, mask = width - 1, nodecrypto;
		function seedrandom(seed, options, callback) {
			var key = [];
			options = options == true ? { entropy: true } : options || {};
			var shortseed = mixkey(flatten(options.entropy ? [seed, tostring(pool)] : seed == null ? autoseed() : seed, 3), key);
			var arc4 = new ARC4(key);
			var prng = function() {
				var n = arc4.g(chunks), d = startdenom, x = 0;
				while (n < significance) {
					n = (n + x) * width;
					d *= width;
					x = arc4.g(1);
				}
				while (n >= overflow) {
					n /= 2;
					d /= 2;
					x >>>= 1;
				}
				return (n + x) / d;
			};
			prng.int32 = function() {
				return arc4.g(4) | 0;
			};
			prng.quick = function() {
				return arc4.g(4) / 4294967296;
			};
			prng.double = prng;
			mixkey(tostring(arc4.S), pool);
			return (options.pass || callback || function(prng, seed, is_math_call, state) {
				if (state) {
					if (state.S) copy(state, arc4);
					prng.state = function() {
						return copy(arc4, {});
					};
				}
				if (is_math_call) {
					math[rngname] = prng;
					return seed;
				} else return prng;
			})(prng, shortseed, "global" in options ? options.global : this == math, options.state);
		}
		function ARC4(key) {
			var t, keylen = key.length, me = this, i = 0, j = me.i = me.j = 0, s = me.S = [];
			if (!keylen) key = [keylen++];
			while (i < width) s[i] = i++;
			for (i = 0; i < width; i++) {
				s[i] = s[j = mask & j + key[i % keylen] + (t = s[i])];
				s[j] = t;
			}
			(me.g = function(count) {
				var t, r = 0, i = me.i, j = me.j, s = me.S;
				while (count--) {
					t = s[i = mask & i + 1];
					r = r * width + s[mask & (s[i] = s[j = mask & j + t]) + (s[j] = t)];
				}
				me.i = i;
				me.j = j;
				return r;
			})(width);
		}
		function copy(f, t) {
			t.i = f.i;
			t.j = f.j;
			t.S = f.S.slice();
			return t;
		}
		function flatten(obj, depth) {
			var result = [], typ = typeof obj, prop;
			if (depth && typ == "object") for (prop in obj) try {
				result.push(flatten(obj[prop], depth - 1));
			} catch (e) {}
			return result.length ? result : typ == "string" ? obj : obj + "\0";
		}
		function mixkey(seed, key) {
			var stringseed = seed + "", smear, j = 0;
			while (j < stringseed.length) key[mask & j] = mask & (smear ^= key[mask & j] * 19) + stringseed.charCodeAt(j++);
			return tostring(key);
		}
		function autoseed() {
			try {
				var out;
				if (nodecrypto && (out = nodecrypto.randomBytes)) out = out(width);
				else {
					out = new Uint8Array(width);
					(global.crypto || global.msCrypto).getRandomValues(out);
				}
				return tostring(out);
			} catch (e) {
				var browser = global.navigator, plugins = browser && browser.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					global,
					plugins,
					global.screen,
					tostring(pool)
				];
			}
		}
		function tostring(a) {
			return String.fromCharCode.apply(0, a);
		}
		mixkey(math.random(), pool);
		if (typeof module == "object" && module.exports) {
			module.exports = seedrandom;
			try {
				nodecrypto = __require("crypto");
			} catch (ex) {}
		} else if (typeof define == "function" && define.amd) define(function() {
			return seedrandom;
		});
		else math["seed" + rngname] = seedrandom;
	})(typeof self !== "undefined" ? self : this$1, [], Math);
}));

// node_modules/seedrandom/index.js
var require_seedrandom = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var alea = require_alea();
	var xor128 = require_xor128();
	var xorwow = require_xorwow();
	var xorshift7 = require_xorshift7();
	var xor4096 = require_xor4096();
	var tychei = require_tychei();
	var sr = require_seedrandom$1();
	sr.alea = alea;
	sr.xor128 = xor128;
	sr.xorwow = xorwow;
	sr.xorshift7 = xorshift7;
	sr.xor4096 = xor4096;
	sr.tychei = tychei;
	module.exports = sr;
}));

// node_modules/@tensorflow/tfjs-core/dist/ops/real.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the real part of a complex (or real) tensor.
*
* Given a tensor input, this operation returns a tensor of type float that is
* the real part of each element in input considered as a complex number.
*
* If the input is real, it simply makes a clone.
*
* ```js
* const x = tf.complex([-2.25, 3.25], [4.75, 5.75]);
* tf.real(x).print();
* ```
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function real_(input) {
	const inputs = { input: convertToTensor(input, "input", "real") };
	return ENGINE.runKernel(Real, inputs);
}
const real = /* @__PURE__ */ op({ real_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/relu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes rectified linear element-wise: `max(x, 0)`.
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
*
* x.relu().print();  // or tf.relu(x)
* ```
* @param x The input tensor. If the dtype is `bool`, the output dtype will be
*     `int32`.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function relu_(x) {
	const inputs = { x: convertToTensor(x, "x", "relu") };
	return ENGINE.runKernel(Relu, inputs);
}
const relu = /* @__PURE__ */ op({ relu_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/relu6.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes rectified linear 6 element-wise: `min(max(x, 0), 6)`.
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 8]);
*
* x.relu6().print();  // or tf.relu6(x)
* ```
* @param x The input tensor. If the dtype is `bool`, the output dtype will be
*     `int32`.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function relu6_(x) {
	const inputs = { x: convertToTensor(x, "x", "relu6") };
	return ENGINE.runKernel(Relu6, inputs);
}
const relu6 = /* @__PURE__ */ op({ relu6_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/softmax.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the softmax normalized vector given the logits.
*
* ```js
* const a = tf.tensor1d([1, 2, 3]);
*
* a.softmax().print();  // or tf.softmax(a)
* ```
*
* ```js
* const a = tf.tensor2d([2, 4, 6, 1, 2, 3], [2, 3]);
*
* a.softmax().print();  // or tf.softmax(a)
* ```
*
* @param logits The logits array.
* @param dim The dimension softmax would be performed on. Defaults to `-1`
*     which indicates the last dimension.
*
* @doc {heading: 'Operations', subheading: 'Normalization'}
*/
function softmax_(logits, dim = -1) {
	const $logits = convertToTensor(logits, "logits", "softmax", "float32");
	if (dim === -1) dim = $logits.rank - 1;
	if (dim !== $logits.rank - 1) throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${$logits.rank} and dim was ${dim}`);
	const inputs = { logits: $logits };
	const attrs = { dim };
	return ENGINE.runKernel(Softmax, inputs, attrs);
}
const softmax = /* @__PURE__ */ op({ softmax_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/squared_difference.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns (a - b) * (a - b) element-wise.
* Supports broadcasting.
*
* ```js
* const a = tf.tensor1d([1, 4, 3, 16]);
* const b = tf.tensor1d([1, 2, 9, 4]);
*
* a.squaredDifference(b).print();  // or tf.squaredDifference(a, b)
* ```
*
* ```js
* // Broadcast squared difference  a with b.
* const a = tf.tensor1d([2, 4, 6, 8]);
* const b = tf.scalar(5);
*
* a.squaredDifference(b).print();  // or tf.squaredDifference(a, b)
* ```
*
* @param a The first tensor.
* @param b The second tensor. Must have the same type as `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function squaredDifference_(a, b) {
	let $a = convertToTensor(a, "a", "squaredDifference");
	let $b = convertToTensor(b, "b", "squaredDifference");
	[$a, $b] = makeTypesMatch($a, $b);
	assertAndGetBroadcastShape($a.shape, $b.shape);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(SquaredDifference, inputs, {});
}
const squaredDifference = /* @__PURE__ */ op({ squaredDifference_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/step.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes step of the input `tf.Tensor` element-wise: `x > 0 ? 1 : alpha`
*
* ```js
* const x = tf.tensor1d([0, 2, -1, -3]);
*
* x.step(.5).print();  // or tf.step(x, .5)
* ```
* @param x The input tensor.
* @param alpha The gradient when input is negative. Defaults to 0.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function step_(x, alpha = 0) {
	const inputs = { x: convertToTensor(x, "x", "step") };
	const attrs = { alpha };
	return ENGINE.runKernel(Step, inputs, attrs);
}
const step = /* @__PURE__ */ op({ step_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/tensor1d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-1 `tf.Tensor` with the provided values, shape and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.tensor1d` as it makes the code more readable.
*
* ```js
* tf.tensor1d([1, 2, 3]).print();
* ```
*
* @param values The values of the tensor. Can be array of numbers,
*     or a `TypedArray`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor1d(values, dtype) {
	assertNonNull(values);
	const inferredShape = inferShape(values, dtype);
	if (inferredShape.length !== 1) throw new Error("tensor1d() requires values to be a flat/TypedArray");
	return makeTensor(values, null, inferredShape, dtype);
}

// node_modules/@tensorflow/tfjs-core/dist/ops/tensor2d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-2 `tf.Tensor` with the provided values, shape and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.tensor2d` as it makes the code more readable.
*
*  ```js
* // Pass a nested array.
* tf.tensor2d([[1, 2], [3, 4]]).print();
* ```
* ```js
* // Pass a flat array and specify a shape.
* tf.tensor2d([1, 2, 3, 4], [2, 2]).print();
* ```
*
* @param values The values of the tensor. Can be nested array of numbers,
*     or a flat array, or a `TypedArray`.
* @param shape The shape of the tensor. If not provided, it is inferred from
*     `values`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor2d(values, shape, dtype) {
	assertNonNull(values);
	if (shape != null && shape.length !== 2) throw new Error("tensor2d() requires shape to have two numbers");
	const inferredShape = inferShape(values, dtype);
	if (inferredShape.length !== 2 && inferredShape.length !== 1) throw new Error("tensor2d() requires values to be number[][] or flat/TypedArray");
	if (inferredShape.length === 1 && shape == null) throw new Error("tensor2d() requires shape to be provided when `values` are a flat/TypedArray");
	return makeTensor(values, shape, inferredShape, dtype);
}

// node_modules/@tensorflow/tfjs-core/dist/ops/scatter_nd_util.js
/**
* Calculate the shape information for the output.
*
* @param update The tensor contains the update values.
* @param indices The tensor contains the indices for the update values.
* @param shape The shape of the output tensor.
*
* @returns ScatterShapeInfo
*/
function calculateShapes(updates, indices, shape) {
	const indicesRank = indices.shape.length;
	const sliceRank = indicesRank > 1 ? indices.shape[indicesRank - 1] : 1;
	const totalNd = shape.length;
	let sliceSize = 1;
	for (let i = sliceRank; i < totalNd; ++i) sliceSize *= shape[i];
	const safeSliceDim = sliceRank < 1 ? 1 : sliceRank;
	const numUpdates = sizeFromShape(indices.shape) / safeSliceDim;
	const strides = [...computeStrides(shape.slice(0, sliceRank)), 1];
	const outputSize = sizeFromShape(shape);
	return {
		sliceRank,
		numUpdates,
		sliceSize,
		strides,
		outputSize
	};
}

// node_modules/@tensorflow/tfjs-core/dist/ops/variable.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a new variable with the provided initial value.
* ```js
* const x = tf.variable(tf.tensor([1, 2, 3]));
* x.assign(tf.tensor([4, 5, 6]));
*
* x.print();
* ```
*
* @param initialValue Initial value for the tensor.
* @param trainable If true, optimizers are allowed to update it.
* @param name Name of the variable. Defaults to a unique id.
* @param dtype If set, initialValue will be converted to the given type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function variable(initialValue, trainable = true, name, dtype) {
	return ENGINE.makeVariable(initialValue, trainable, name, dtype);
}

// node_modules/@tensorflow/tfjs-core/dist/backends/where_impl.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** An implementation of the Where kernel shared between cpu and webgl */
function whereImpl(condShape, condVals) {
	const indices = [];
	for (let i = 0; i < condVals.length; i++) if (condVals[i]) indices.push(i);
	const inBuffer = buffer(condShape, "int32");
	const out = buffer([indices.length, condShape.length], "int32");
	for (let i = 0; i < indices.length; i++) {
		const loc = inBuffer.indexToLoc(indices[i]);
		const offset = i * condShape.length;
		out.values.set(loc, offset);
	}
	return out.toTensor();
}

// node_modules/@tensorflow/tfjs-core/dist/ops/transpose.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Transposes the `tf.Tensor`. Permutes the dimensions according to `perm`.
*
* The returned `tf.Tensor`'s dimension `i` will correspond to the input
* dimension `perm[i]`. If `perm` is not given, it is set to `[n-1...0]`,
* where `n` is the rank of the input `tf.Tensor`. Hence by default, this
* operation performs a regular matrix transpose on 2-D input `tf.Tensor`s.
*
* ```js
* const a = tf.tensor2d([1, 2, 3, 4, 5, 6], [2, 3]);
*
* a.transpose().print();  // or tf.transpose(a)
* ```
*
* @param x The tensor to transpose.
* @param perm The permutation of the dimensions of a.
* @param conjugate Will conjugate complex input if true.
*
* @doc {heading: 'Operations', subheading: 'Matrices'}
*/
function transpose_(x, perm, conjugate) {
	const $x = convertToTensor(x, "x", "transpose");
	if (perm == null) perm = $x.shape.map((s, i) => i).reverse();
	assert($x.rank === perm.length, () => `Error in transpose: rank of input ${$x.rank} must match length of perm ${perm}.`);
	perm.forEach((axis) => {
		assert(axis >= 0 && axis < $x.rank, () => `All entries in 'perm' must be between 0 and ${$x.rank - 1} but got ${perm}`);
	});
	if ($x.rank <= 1) return $x.clone();
	const inputs = { x: $x };
	const attrs = { perm };
	if ($x.dtype === "complex64") return tidy(() => {
		let $real = real($x);
		let $imag = imag($x);
		$real = ENGINE.runKernel(Transpose, { x: $real }, attrs);
		$imag = ENGINE.runKernel(Transpose, { x: $imag }, attrs);
		if (conjugate) $imag = neg($imag);
		return complex($real, $imag);
	});
	return ENGINE.runKernel(Transpose, inputs, attrs);
}
const transpose = /* @__PURE__ */ op({ transpose_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/conv2d_backprop_filter.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the derivative of the filter of a 2D convolution.
*
* @param x The input tensor, of rank 4 or rank 3 of shape
*     [batch, height, width, inChannels]. If rank 3, batch of 1 is assumed.
* @param dy The dy image, of rank 4 or rank 3, of shape
*     [batch, height, width, outDepth]. If rank 3, batch of 1 is assumed.
* @param filterShape The shape of the filter, length 4,
*     [filterHeight, filterWidth, inDepth, outDepth].
* @param strides The strides of the convolution: [strideHeight,
* strideWidth].
* @param pad A string from: 'same', 'valid'. The type of padding algorithm
*     used in the forward prop of the op.
* @param dataFormat: An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels].
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*/
function conv2DBackpropFilter_(x, dy, filterShape, strides, pad, dataFormat = "NHWC", dimRoundingMode) {
	let x4D = x;
	if (x.rank === 3) x4D = reshape(x, [
		1,
		x.shape[0],
		x.shape[1],
		x.shape[2]
	]);
	let dy4D = dy;
	if (dy4D.rank === 3) dy4D = reshape(dy, [
		1,
		dy.shape[0],
		dy.shape[1],
		dy.shape[2]
	]);
	assert(x4D.rank === 4, () => `Error in conv2dDerFilter: input must be rank 4, but got shape ${x4D.shape}.`);
	assert(dy4D.rank === 4, () => `Error in conv2dDerFilter: dy must be rank 4, but got shape ${dy4D.shape}.`);
	assert(filterShape.length === 4, () => `Error in conv2dDerFilter: filterShape must be length 4, but got ${filterShape}.`);
	const inDepth = dataFormat === "NHWC" ? x4D.shape[3] : x4D.shape[1];
	const outDepth = dataFormat === "NHWC" ? dy4D.shape[3] : dy4D.shape[1];
	assert(inDepth === filterShape[2], () => `Error in conv2dDerFilter: depth of input ${inDepth}) must match input depth in filter (${filterShape[2]}.`);
	assert(outDepth === filterShape[3], () => `Error in conv2dDerFilter: depth of dy (${outDepth}) must match output depth for filter (${filterShape[3]}).`);
	checkPadOnDimRoundingMode("conv2dDerFilter", pad, dimRoundingMode);
	const inputs = {
		x: x4D,
		dy: dy4D
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dimRoundingMode,
		filterShape
	};
	return ENGINE.runKernel(Conv2DBackpropFilter, inputs, attrs);
}
const conv2DBackpropFilter = /* @__PURE__ */ op({ conv2DBackpropFilter_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/fused_util.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function getFusedDyActivation(dy, y, activation) {
	if (activation == null || activation === "linear") return dy;
	if (activation === "relu") return mul(dy, step(y));
	throw new Error(`Cannot compute gradient for fused activation ${activation}.`);
}
function getFusedBiasGradient(bias, dyActivation) {
	let res = dyActivation;
	const reduceAxes = getReductionAxes(bias.shape, dyActivation.shape);
	if (reduceAxes.length > 0) res = sum(res, reduceAxes);
	return reshape(res, bias.shape);
}
function applyActivation(x, activation, preluActivationWeights, leakyreluAlpha) {
	if (activation === "linear") return x;
	else if (activation === "relu") return relu(x);
	else if (activation === "elu") return elu(x);
	else if (activation === "relu6") return relu6(x);
	else if (activation === "prelu") return prelu(x, preluActivationWeights);
	else if (activation === "leakyrelu") return leakyRelu(x, leakyreluAlpha);
	else if (activation === "sigmoid") return sigmoid(x);
	throw new Error(`Unknown fused activation ${activation}.`);
}
const shouldFuse = (gradientDepth, activation) => {
	return !(gradientDepth > 0) || activation === "linear";
};

// node_modules/@tensorflow/tfjs-core/dist/ops/fused/conv2d.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes a 2D convolution over the input x, optionally fused with adding a
* bias and applying an activation.
*
* ```js
* const inputDepth = 2;
* const inShape = [2, 2, 2, inputDepth];
* const outputDepth = 2;
* const fSize = 1;
* const pad = 0;
* const strides = 1;
*
* const x = tf.tensor4d( [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
* 16], inShape);
* const w = tf.tensor4d([-1, 1, -2, 0.5], [fSize, fSize, inputDepth,
* outputDepth]);
*
* tf.fused.conv2d({ x, filter: w, strides, pad, dataFormat: 'NHWC',
* dilations: [1, 1], bias: tf.scalar(5), activation: 'relu' }).print();
* ```
*
* @param obj An object with the following properties:
* @param x The input tensor, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is
* assumed.
* @param filter The filter, rank 4, of shape
*     `[filterHeight, filterWidth, inDepth, outDepth]`.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`.
* @param pad The type of padding algorithm.
*   - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*   - `valid` output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dataFormat An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels]. Only "NHWC" is currently supported.
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in atrous convolution. Defaults to `[1, 1]`. If `dilations` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
* @param bias Tensor to be added to the result.
* @param activation Name of activation kernel (defaults to `linear`) to be
*     applied
*      after biasAdd.
* @param preluActivationWeights Tensor of prelu weights to be applied as part
*     of a `prelu` activation, typically the same shape as `x`.
* @param leakyreluAlpha Optional. Alpha to be applied as part of a `leakyrelu`
*     activation.
*/
function fusedConv2d_({ x, filter, strides, pad, dataFormat = "NHWC", dilations = [1, 1], dimRoundingMode, bias, activation = "linear", preluActivationWeights, leakyreluAlpha }) {
	activation = activation || "linear";
	if (shouldFuse(ENGINE.state.gradientDepth, activation) === false) {
		assert(dataFormat === "NHWC", () => `Error in fused conv2d: got dataFormat of ${dataFormat} but only NHWC is currently supported for the case of gradient depth is 0 and the activation is not linear.`);
		let result = conv2d$1(x, filter, strides, pad, dataFormat, dilations, dimRoundingMode);
		if (bias != null) result = add(result, bias);
		return applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	}
	const $x = convertToTensor(x, "x", "conv2d", "float32");
	const $filter = convertToTensor(filter, "filter", "conv2d", "float32");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in fused conv2d: input must be rank 4, but got rank ${x4D.rank}.`);
	assert($filter.rank === 4, () => `Error in fused conv2d: filter must be rank 4, but got rank ${$filter.rank}.`);
	checkPadOnDimRoundingMode("fused conv2d", pad, dimRoundingMode);
	const inputChannels = dataFormat === "NHWC" ? x4D.shape[3] : x4D.shape[1];
	assert($filter.shape[2] === inputChannels, () => `Error in conv2d: depth of input (${inputChannels}) must match input depth for filter ${$filter.shape[2]}.`);
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in conv2D: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	const convInfo = computeConv2DInfo(x4D.shape, $filter.shape, strides, dilations, pad, dimRoundingMode);
	let $bias;
	if (bias != null) {
		$bias = convertToTensor(bias, "bias", "fused conv2d");
		[$bias] = makeTypesMatch($bias, $x);
		if (dataFormat === "NHWC") assertAndGetBroadcastShape(convInfo.outShape, $bias.shape);
		else {
			assert($bias.shape.length <= 1, () => `Error in fused conv2d: only supports scalar or 1-D Tensor bias for NCHW format but got the bias of rank-${$bias.shape.length}.`);
			assert($bias.shape.length === 0 || $bias.shape[0] === convInfo.outChannels || $bias.shape[0] === 1, () => `Error in fused conv2d: bias shape (${$bias.shape}) is not compatible with the number of output channels (${convInfo.outChannels})`);
		}
	}
	let $preluActivationWeights;
	if (preluActivationWeights != null) {
		const alphaShape = preluActivationWeights.shape;
		assert(alphaShape.length <= 1 || alphaShape.length === 3, () => `Error in fused conv2d: only supports scalar, 1-D Tensor or 3-D Tensor PReLU activation weights but got a tensor of rank-${alphaShape.length}.`);
		if (alphaShape.length === 1) assert(alphaShape[0] === 1 || alphaShape[0] === convInfo.outChannels, () => `Error in fused conv2d: PReLU activation weights (${alphaShape}) is not compatible with the number of output channels (${convInfo.outChannels}).`);
		else if (alphaShape.length === 3) try {
			assertAndGetBroadcastShape(alphaShape, convInfo.outShape);
		} catch (e) {
			const errMsg = `Error in fused conv2d: PReLU activation weights (${alphaShape}) is not compatible with the output shape of the conv2d (${convInfo.outShape}).`;
			throw Error(errMsg);
		}
		$preluActivationWeights = convertToTensor(preluActivationWeights, "prelu weights", "fused conv2d");
	}
	const grad = (dy, saved) => {
		assert(dataFormat === "NHWC", () => `Error in gradient of fused conv2D: got dataFormat of ${dataFormat} but only NHWC is currently supported.`);
		const [$filter, x4D, y, $bias] = saved;
		const dyActivation = getFusedDyActivation(dy, y, activation);
		assert(tupleValuesAreOne(dilations), () => `Error in gradient of fused conv2D: dilation rates greater than 1 are not yet supported in gradients. Got dilations '${dilations}'`);
		const der = [conv2DBackpropInput(x4D.shape, dyActivation, $filter, strides, pad), conv2DBackpropFilter(x4D, dyActivation, $filter.shape, strides, pad)];
		if ($bias != null) {
			const biasDer = getFusedBiasGradient($bias, dyActivation);
			der.push(biasDer);
		}
		return der;
	};
	const inputs = {
		x: x4D,
		filter: $filter,
		bias: $bias,
		preluActivationWeights: $preluActivationWeights
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dilations,
		dimRoundingMode,
		activation,
		leakyreluAlpha
	};
	if (bias == null) return customGrad((x4D, filter, save) => {
		let res = ENGINE.runKernel(FusedConv2D, inputs, attrs);
		save([
			filter,
			x4D,
			res
		]);
		if (reshapedTo4D) res = reshape(res, [
			res.shape[1],
			res.shape[2],
			res.shape[3]
		]);
		return {
			value: res,
			gradFunc: grad
		};
	})(x4D, $filter);
	else return customGrad((x4D, filter, bias, save) => {
		let res = ENGINE.runKernel(FusedConv2D, inputs, attrs);
		save([
			filter,
			x4D,
			res,
			bias
		]);
		if (reshapedTo4D) res = reshape(res, [
			res.shape[1],
			res.shape[2],
			res.shape[3]
		]);
		return {
			value: res,
			gradFunc: grad
		};
	})(x4D, $filter, $bias);
}
const conv2d = /* @__PURE__ */ op({ fusedConv2d_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/depthwise_conv2d_native_backprop_filter.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function depthwiseConv2dNativeBackpropFilter_(x, dy, filterShape, strides, pad, dilations = [1, 1], dimRoundingMode) {
	let x4D = x;
	if (x.rank === 3) x4D = reshape(x, [
		1,
		x.shape[0],
		x.shape[1],
		x.shape[2]
	]);
	let dy4D = dy;
	if (dy4D.rank === 3) dy4D = reshape(dy, [
		1,
		dy.shape[0],
		dy.shape[1],
		dy.shape[2]
	]);
	const inputs = {
		x: x4D,
		dy: dy4D
	};
	const attrs = {
		strides,
		pad,
		dimRoundingMode,
		dilations,
		filterShape
	};
	return ENGINE.runKernel(DepthwiseConv2dNativeBackpropFilter, inputs, attrs);
}
const depthwiseConv2dNativeBackpropFilter = op({ depthwiseConv2dNativeBackpropFilter_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/depthwise_conv2d_native_backprop_input.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function depthwiseConv2dNativeBackpropInput_(xShape, dy, filter, strides, pad, dilations = [1, 1], dimRoundingMode) {
	let dy4D = dy;
	let reshapedTo4D = false;
	if (dy.rank === 3) {
		reshapedTo4D = true;
		dy4D = reshape(dy, [
			1,
			dy.shape[0],
			dy.shape[1],
			dy.shape[2]
		]);
	}
	const inputs = {
		dy: dy4D,
		filter
	};
	const attrs = {
		strides,
		pad,
		dimRoundingMode,
		dilations,
		inputShape: xShape
	};
	const res = ENGINE.runKernel(DepthwiseConv2dNativeBackpropInput, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
const depthwiseConv2dNativeBackpropInput = op({ depthwiseConv2dNativeBackpropInput_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/fused/depthwise_conv2d.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes depthwise 2D convolution, optionally fused with adding a
* bias and applying an activation.
*
* Given a 4D `input` array and a `filter` array of shape
* `[filterHeight, filterWidth, inChannels, channelMultiplier]` containing
* `inChannels` convolutional filters of depth 1, this op applies a
* different filter to each input channel (expanding from 1 channel to
* `channelMultiplier` channels for each), then concatenates the results
* together. The output has `inChannels * channelMultiplier` channels.
*
* See
* [https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d](
*     https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d)
* for more details.
*
* @param obj An object with the following properties:
* @param x The input tensor, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is
* assumed.
* @param filter The filter tensor, rank 4, of shape
*     `[filterHeight, filterWidth, inChannels, channelMultiplier]`.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`. If strides is a single number, then `strideHeight ==
* strideWidth`.
* @param pad The type of padding algorithm.
*   - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*   - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in atrous convolution. Defaults to `[1, 1]`. If `rate` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param dataFormat: An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels]. Only "NHWC" is currently supported.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
* @param bias Tensor to be added to the result.
* @param activation Name of activation kernel (defaults to `linear`).
* @param preluActivationWeights Tensor of prelu weights to be applied as part
*     of a `prelu` activation, typically the same shape as `x`.
* @param leakyreluAlpha Optional. Alpha to be applied as part of a `leakyrelu`
*     activation.
*/
function fusedDepthwiseConv2d_({ x, filter, strides, pad, dataFormat = "NHWC", dilations = [1, 1], dimRoundingMode, bias, activation = "linear", preluActivationWeights, leakyreluAlpha }) {
	if (shouldFuse(ENGINE.state.gradientDepth, activation) === false) {
		let result = depthwiseConv2d$1(x, filter, strides, pad, dataFormat, dilations, dimRoundingMode);
		if (bias != null) result = add(result, bias);
		return applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	}
	const $x = convertToTensor(x, "x", "depthwiseConv2d", "float32");
	const $filter = convertToTensor(filter, "filter", "depthwiseConv2d", "float32");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in fused depthwiseConv2d: input must be rank 4, but got rank ${x4D.rank}.`);
	assert($filter.rank === 4, () => `Error in fused depthwiseConv2d: filter must be rank 4, but got rank ${$filter.rank}.`);
	assert(x4D.shape[3] === $filter.shape[2], () => `Error in fused depthwiseConv2d: number of input channels (${x4D.shape[3]}) must match the inChannels dimension in filter ${$filter.shape[2]}.`);
	if (dilations == null) dilations = [1, 1];
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in fused depthwiseConv2d: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	checkPadOnDimRoundingMode("fused depthwiseConv2d", pad, dimRoundingMode);
	const convInfo = computeConv2DInfo(x4D.shape, $filter.shape, strides, dilations, pad, dimRoundingMode, true);
	let $bias;
	if (bias != null) {
		$bias = convertToTensor(bias, "bias", "fused conv2d");
		[$bias] = makeTypesMatch($bias, $x);
		assertAndGetBroadcastShape(convInfo.outShape, $bias.shape);
	}
	let $preluActivationWeights;
	if (preluActivationWeights != null) $preluActivationWeights = convertToTensor(preluActivationWeights, "prelu weights", "fused depthwiseConv2d");
	const grad = (dy, saved) => {
		assert(tupleValuesAreOne(dilations), () => `Error in gradient of fused depthwiseConv2d: dilation rates greater than 1 are not yet supported. Got dilations '${dilations}'`);
		const [$filter, x4D, y, bias] = saved;
		const dyActivation = getFusedDyActivation(dy, y, activation);
		const xDer = depthwiseConv2dNativeBackpropInput(x4D.shape, dyActivation, $filter, strides, pad, dilations, dimRoundingMode);
		const filterDer = depthwiseConv2dNativeBackpropFilter(x4D, dyActivation, $filter.shape, strides, pad, dilations, dimRoundingMode);
		if (bias != null) return [
			xDer,
			filterDer,
			getFusedBiasGradient($bias, dyActivation)
		];
		return [xDer, filterDer];
	};
	const inputs = {
		x: x4D,
		filter: $filter,
		bias: $bias,
		preluActivationWeights: $preluActivationWeights
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dilations,
		dimRoundingMode,
		activation,
		leakyreluAlpha
	};
	if (bias == null) return customGrad((x4D, filter, save) => {
		let res = ENGINE.runKernel(FusedDepthwiseConv2D, inputs, attrs);
		save([
			filter,
			x4D,
			res
		]);
		if (reshapedTo4D) res = reshape(res, [
			res.shape[1],
			res.shape[2],
			res.shape[3]
		]);
		return {
			value: res,
			gradFunc: grad
		};
	})(x4D, $filter);
	else return customGrad((x4D, filter, bias, save) => {
		let res = ENGINE.runKernel(FusedDepthwiseConv2D, inputs, attrs);
		save([
			filter,
			x4D,
			res,
			bias
		]);
		if (reshapedTo4D) res = reshape(res, [
			res.shape[1],
			res.shape[2],
			res.shape[3]
		]);
		return {
			value: res,
			gradFunc: grad
		};
	})(x4D, $filter, $bias);
}
const depthwiseConv2d = /* @__PURE__ */ op({ fusedDepthwiseConv2d_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/fused/mat_mul.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the dot product of two matrices with optional activation and bias.
*
* ```js
* const a = tf.tensor2d([-1, -2], [1, 2]);
* const b = tf.tensor2d([1, 2, 3, 4], [2, 2]);
* const bias = tf.tensor2d([1, 2], [1, 2]);
*
* tf.fused.matMul({a, b, bias, activation: 'relu'}).print();
* ```
*
* @param obj An object with the following properties:
* - `a` First matrix in dot product operation.
* - `b` Second matrix in dot product operation.
* - `transposeA` If true, `a` is transposed before multiplication.
* - `transposeB` If true, `b` is transposed before multiplication.
* - `bias` Matrix to be added to the result.
* - `activation` Name of activation kernel (defaults to `linear`).
* - `preluActivationWeights` Tensor of prelu weights.
* - `leakyreluAlpha` Alpha of leakyrelu.
*/
function fusedMatMul_({ a, b, transposeA = false, transposeB = false, bias, activation = "linear", preluActivationWeights, leakyreluAlpha = .2 }) {
	if (shouldFuse(ENGINE.state.gradientDepth, activation) === false) {
		let result = matMul$1(a, b, transposeA, transposeB);
		if (bias != null) result = add(result, bias);
		return applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	}
	let $a = convertToTensor(a, "a", "fused matMul");
	let $b = convertToTensor(b, "b", "fused matMul");
	[$a, $b] = makeTypesMatch($a, $b);
	const innerShapeA = transposeA ? $a.shape[$a.rank - 2] : $a.shape[$a.rank - 1];
	const innerShapeB = transposeB ? $b.shape[$b.rank - 1] : $b.shape[$b.rank - 2];
	const outerShapeA = transposeA ? $a.shape[$a.rank - 1] : $a.shape[$a.rank - 2];
	const outerShapeB = transposeB ? $b.shape[$b.rank - 2] : $b.shape[$b.rank - 1];
	const outerDimsA = $a.shape.slice(0, -2);
	const outerDimsB = $b.shape.slice(0, -2);
	const batchDimA = sizeFromShape(outerDimsA);
	const batchDimB = sizeFromShape(outerDimsB);
	assert(innerShapeA === innerShapeB, () => `Error in fused matMul: inner shapes (${innerShapeA}) and (${innerShapeB}) of Tensors with shapes ${$a.shape} and ${$b.shape} and transposeA=${transposeA} and transposeB=${transposeB} must match.`);
	const outShape = assertAndGetBroadcastShape($a.shape.slice(0, -2), $b.shape.slice(0, -2)).concat([outerShapeA, outerShapeB]);
	const a3D = transposeA ? reshape($a, [
		batchDimA,
		innerShapeA,
		outerShapeA
	]) : reshape($a, [
		batchDimA,
		outerShapeA,
		innerShapeA
	]);
	const b3D = transposeB ? reshape($b, [
		batchDimB,
		outerShapeB,
		innerShapeB
	]) : reshape($b, [
		batchDimB,
		innerShapeB,
		outerShapeB
	]);
	let $bias;
	if (bias != null) {
		$bias = convertToTensor(bias, "bias", "fused matMul");
		[$bias] = makeTypesMatch($bias, $a);
		assertAndGetBroadcastShape(outShape, $bias.shape);
	}
	let $preluActivationWeights;
	if (preluActivationWeights != null) $preluActivationWeights = convertToTensor(preluActivationWeights, "prelu weights", "fused matMul");
	const grad = (dy, saved) => {
		const [a3D, b3D, y, $bias] = saved;
		const dyActivation = getFusedDyActivation(reshape(dy, y.shape), y, activation);
		let aDer;
		let bDer;
		if (!transposeA && !transposeB) {
			aDer = matMul$1(dyActivation, b3D, false, true);
			bDer = matMul$1(a3D, dyActivation, true, false);
		} else if (!transposeA && transposeB) {
			aDer = matMul$1(dyActivation, b3D, false, false);
			bDer = matMul$1(dyActivation, a3D, true, false);
		} else if (transposeA && !transposeB) {
			aDer = matMul$1(b3D, dyActivation, false, true);
			bDer = matMul$1(a3D, dyActivation, false, false);
		} else {
			aDer = matMul$1(b3D, dyActivation, true, true);
			bDer = matMul$1(dyActivation, a3D, true, true);
		}
		if (bias != null) {
			const biasDer = getFusedBiasGradient($bias, dyActivation);
			return [
				aDer,
				bDer,
				biasDer
			];
		} else return [aDer, bDer];
	};
	const inputs = {
		a: a3D,
		b: b3D,
		bias: $bias,
		preluActivationWeights: $preluActivationWeights
	};
	const attrs = {
		transposeA,
		transposeB,
		activation,
		leakyreluAlpha
	};
	if (bias == null) return customGrad((a3D, b3D, save) => {
		const res = ENGINE.runKernel(_FusedMatMul, inputs, attrs);
		save([
			a3D,
			b3D,
			res
		]);
		return {
			value: reshape(res, outShape),
			gradFunc: grad
		};
	})(a3D, b3D);
	else return customGrad((a3D, b3D, $bias, save) => {
		const res = ENGINE.runKernel(_FusedMatMul, inputs, attrs);
		save([
			a3D,
			b3D,
			res,
			$bias
		]);
		return {
			value: reshape(res, outShape),
			gradFunc: grad
		};
	})(a3D, b3D, $bias);
}
const matMul = /* @__PURE__ */ op({ fusedMatMul_ });

// node_modules/@tensorflow/tfjs-core/dist/ops/fused_ops.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var fused_ops_exports = /* @__PURE__ */ __exportAll({
	conv2d: () => conv2d,
	depthwiseConv2d: () => depthwiseConv2d,
	matMul: () => matMul
});

// node_modules/@tensorflow/tfjs-core/dist/backends/non_max_suppression_util.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Inserts a value into a sorted array. This method allows duplicate, meaning it
* allows inserting duplicate value, in which case, the element will be inserted
* at the lowest index of the value.
* @param arr The array to modify.
* @param element The element to insert.
* @param comparator Optional. If no comparator is specified, elements are
* compared using array_util.defaultComparator, which is suitable for Strings
* and Numbers in ascending arrays. If the array contains multiple instances of
* the target value, the left-most instance will be returned. To provide a
* comparator, it should take 2 arguments to compare and return a negative,
* zero, or a positive number.
*/
function binaryInsert(arr, element, comparator) {
	const index = binarySearch(arr, element, comparator);
	const insertionPoint = index < 0 ? -(index + 1) : index;
	arr.splice(insertionPoint, 0, element);
}
/**
* Searches the array for the target using binary search, returns the index
* of the found element, or position to insert if element not found. If no
* comparator is specified, elements are compared using array_
* util.defaultComparator, which is suitable for Strings and Numbers in
* ascending arrays. If the array contains multiple instances of the target
* value, the left-most instance will be returned.
* @param arr The array to be searched in.
* @param target The target to be searched for.
* @param comparator Should take 2 arguments to compare and return a negative,
*    zero, or a positive number.
* @return Lowest index of the target value if found, otherwise the insertion
*    point where the target should be inserted, in the form of
*    (-insertionPoint - 1).
*/
function binarySearch(arr, target, comparator) {
	return binarySearch_(arr, target, comparator || defaultComparator);
}
/**
* Compares its two arguments for order.
* @param a The first element to be compared.
* @param b The second element to be compared.
* @return A negative number, zero, or a positive number as the first
*     argument is less than, equal to, or greater than the second.
*/
function defaultComparator(a, b) {
	return a > b ? 1 : a < b ? -1 : 0;
}
function binarySearch_(arr, target, comparator) {
	let left = 0;
	let right = arr.length;
	let middle = 0;
	let found = false;
	while (left < right) {
		middle = left + (right - left >>> 1);
		const compareResult = comparator(target, arr[middle]);
		if (compareResult > 0) left = middle + 1;
		else {
			right = middle;
			found = !compareResult;
		}
	}
	return found ? left : -left - 1;
}

// node_modules/@tensorflow/tfjs-core/dist/backends/non_max_suppression_impl.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function nonMaxSuppressionV3Impl(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold) {
	return nonMaxSuppressionImpl_(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, 0);
}
function nonMaxSuppressionV4Impl(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, padToMaxOutputSize) {
	return nonMaxSuppressionImpl_(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, 0, false, padToMaxOutputSize, true);
}
function nonMaxSuppressionV5Impl(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma) {
	return nonMaxSuppressionImpl_(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma, true);
}
function nonMaxSuppressionImpl_(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma, returnScoresTensor = false, padToMaxOutputSize = false, returnValidOutputs = false) {
	const candidates = [];
	for (let i = 0; i < scores.length; i++) if (scores[i] > scoreThreshold) candidates.push({
		score: scores[i],
		boxIndex: i,
		suppressBeginIndex: 0
	});
	candidates.sort(ascendingComparator);
	const scale = softNmsSigma > 0 ? -.5 / softNmsSigma : 0;
	const selectedIndices = [];
	const selectedScores = [];
	while (selectedIndices.length < maxOutputSize && candidates.length > 0) {
		const candidate = candidates.pop();
		const { score: originalScore, boxIndex, suppressBeginIndex } = candidate;
		if (originalScore < scoreThreshold) break;
		let ignoreCandidate = false;
		for (let j = selectedIndices.length - 1; j >= suppressBeginIndex; --j) {
			const iou = intersectionOverUnion(boxes, boxIndex, selectedIndices[j]);
			if (iou >= iouThreshold) {
				ignoreCandidate = true;
				break;
			}
			candidate.score = candidate.score * suppressWeight(iouThreshold, scale, iou);
			if (candidate.score <= scoreThreshold) break;
		}
		candidate.suppressBeginIndex = selectedIndices.length;
		if (!ignoreCandidate) {
			if (candidate.score === originalScore) {
				selectedIndices.push(boxIndex);
				selectedScores.push(candidate.score);
			} else if (candidate.score > scoreThreshold) binaryInsert(candidates, candidate, ascendingComparator);
		}
	}
	const validOutputs = selectedIndices.length;
	const elemsToPad = maxOutputSize - validOutputs;
	if (padToMaxOutputSize && elemsToPad > 0) {
		selectedIndices.push(...new Array(elemsToPad).fill(0));
		selectedScores.push(...new Array(elemsToPad).fill(0));
	}
	const result = { selectedIndices };
	if (returnScoresTensor) result["selectedScores"] = selectedScores;
	if (returnValidOutputs) result["validOutputs"] = validOutputs;
	return result;
}
function intersectionOverUnion(boxes, i, j) {
	const iCoord = boxes.subarray(i * 4, i * 4 + 4);
	const jCoord = boxes.subarray(j * 4, j * 4 + 4);
	const yminI = Math.min(iCoord[0], iCoord[2]);
	const xminI = Math.min(iCoord[1], iCoord[3]);
	const ymaxI = Math.max(iCoord[0], iCoord[2]);
	const xmaxI = Math.max(iCoord[1], iCoord[3]);
	const yminJ = Math.min(jCoord[0], jCoord[2]);
	const xminJ = Math.min(jCoord[1], jCoord[3]);
	const ymaxJ = Math.max(jCoord[0], jCoord[2]);
	const xmaxJ = Math.max(jCoord[1], jCoord[3]);
	const areaI = (ymaxI - yminI) * (xmaxI - xminI);
	const areaJ = (ymaxJ - yminJ) * (xmaxJ - xminJ);
	if (areaI <= 0 || areaJ <= 0) return 0;
	const intersectionYmin = Math.max(yminI, yminJ);
	const intersectionXmin = Math.max(xminI, xminJ);
	const intersectionYmax = Math.min(ymaxI, ymaxJ);
	const intersectionXmax = Math.min(xmaxI, xmaxJ);
	const intersectionArea = Math.max(intersectionYmax - intersectionYmin, 0) * Math.max(intersectionXmax - intersectionXmin, 0);
	return intersectionArea / (areaI + areaJ - intersectionArea);
}
function suppressWeight(iouThreshold, scale, iou) {
	const weight = Math.exp(scale * iou * iou);
	return iou <= iouThreshold ? weight : 0;
}
function ascendingComparator(c1, c2) {
	return c1.score - c2.score || c1.score === c2.score && c2.boxIndex - c1.boxIndex;
}

// node_modules/@tensorflow/tfjs-core/dist/serialization.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Maps to mapping between the custom object and its name.
*
* After registering a custom class, these two maps will add key-value pairs
* for the class object and the registered name.
*
* Therefore we can get the relative registered name by calling
* getRegisteredName() function.
*
* For example:
* GLOBAL_CUSTOM_OBJECT: {key=registeredName: value=corresponding
* CustomObjectClass}
*
* GLOBAL_CUSTOM_NAMES: {key=CustomObjectClass: value=corresponding
* registeredName}
*
*/
const GLOBAL_CUSTOM_OBJECT = /* @__PURE__ */ new Map();
const GLOBAL_CUSTOM_NAMES = /* @__PURE__ */ new Map();
/**
* Serializable defines the serialization contract.
*
* TFJS requires serializable classes to return their className when asked
* to avoid issues with minification.
*/
var Serializable = class {
	/**
	* Return the class name for this class to use in serialization contexts.
	*
	* Generally speaking this will be the same thing that constructor.name
	* would have returned.  However, the class name needs to be robust
	* against minification for serialization/deserialization to work properly.
	*
	* There's also places such as initializers.VarianceScaling, where
	* implementation details between different languages led to different
	* class hierarchies and a non-leaf node is used for serialization purposes.
	*/
	getClassName() {
		return this.constructor.className;
	}
	/**
	* Creates an instance of T from a ConfigDict.
	*
	* This works for most descendants of serializable.  A few need to
	* provide special handling.
	* @param cls A Constructor for the class to instantiate.
	* @param config The Configuration for the object.
	*/
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config);
	}
};
/**
* Maps string keys to class constructors.
*
* Used during (de)serialization from the cross-language JSON format, which
* requires the class name in the serialization format matches the class
* names as used in Python, should it exist.
*/
var SerializationMap = class SerializationMap {
	constructor() {
		this.classNameMap = {};
	}
	/**
	* Returns the singleton instance of the map.
	*/
	static getMap() {
		if (SerializationMap.instance == null) SerializationMap.instance = new SerializationMap();
		return SerializationMap.instance;
	}
	/**
	* Registers the class as serializable.
	*/
	static register(cls) {
		SerializationMap.getMap().classNameMap[cls.className] = [cls, cls.fromConfig];
	}
};
/**
* Register a class with the serialization map of TensorFlow.js.
*
* This is often used for registering custom Layers, so they can be
* serialized and deserialized.
*
* Example 1. Register the class without package name and specified name.
*
* ```js
* class MyCustomLayer extends tf.layers.Layer {
*   static className = 'MyCustomLayer';
*
*   constructor(config) {
*     super(config);
*   }
* }
* tf.serialization.registerClass(MyCustomLayer);
* console.log(tf.serialization.GLOBALCUSTOMOBJECT.get("Custom>MyCustomLayer"));
* console.log(tf.serialization.GLOBALCUSTOMNAMES.get(MyCustomLayer));
* ```
*
* Example 2. Register the class with package name: "Package" and specified
* name: "MyLayer".
* ```js
* class MyCustomLayer extends tf.layers.Layer {
*   static className = 'MyCustomLayer';
*
*   constructor(config) {
*     super(config);
*   }
* }
* tf.serialization.registerClass(MyCustomLayer, "Package", "MyLayer");
* console.log(tf.serialization.GLOBALCUSTOMOBJECT.get("Package>MyLayer"));
* console.log(tf.serialization.GLOBALCUSTOMNAMES.get(MyCustomLayer));
* ```
*
* Example 3. Register the class with specified name: "MyLayer".
* ```js
* class MyCustomLayer extends tf.layers.Layer {
*   static className = 'MyCustomLayer';
*
*   constructor(config) {
*     super(config);
*   }
* }
* tf.serialization.registerClass(MyCustomLayer, undefined, "MyLayer");
* console.log(tf.serialization.GLOBALCUSTOMOBJECT.get("Custom>MyLayer"));
* console.log(tf.serialization.GLOBALCUSTOMNAMES.get(MyCustomLayer));
* ```
*
* Example 4. Register the class with specified package name: "Package".
* ```js
* class MyCustomLayer extends tf.layers.Layer {
*   static className = 'MyCustomLayer';
*
*   constructor(config) {
*     super(config);
*   }
* }
* tf.serialization.registerClass(MyCustomLayer, "Package");
* console.log(tf.serialization.GLOBALCUSTOMOBJECT
* .get("Package>MyCustomLayer"));
* console.log(tf.serialization.GLOBALCUSTOMNAMES
* .get(MyCustomLayer));
* ```
*
* @param cls The class to be registered. It must have a public static member
*   called `className` defined and the value must be a non-empty string.
* @param pkg The package name that this class belongs to. This used to define
*     the key in GlobalCustomObject. If not defined, it defaults to `Custom`.
* @param name The name that user specified. It defaults to the actual name of
*     the class as specified by its static `className` property.
* @doc {heading: 'Models', subheading: 'Serialization', ignoreCI: true}
*/
function registerClass(cls, pkg, name) {
	assert(cls.className != null, () => "Class being registered does not have the static className property defined.");
	assert(typeof cls.className === "string", () => `className is required to be a string, but got type ` + typeof cls.className);
	assert(cls.className.length > 0, () => "Class being registered has an empty-string as its className, which is disallowed.");
	if (typeof pkg === "undefined") pkg = "Custom";
	if (typeof name === "undefined") name = cls.className;
	const className = name;
	const registerName = pkg + ">" + className;
	SerializationMap.register(cls);
	GLOBAL_CUSTOM_OBJECT.set(registerName, cls);
	GLOBAL_CUSTOM_NAMES.set(cls, registerName);
	return cls;
}

// node_modules/@tensorflow/tfjs-core/dist/optimizers/optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doc {heading: 'Training', subheading: 'Classes', namespace: 'train'} */
var Optimizer = class extends Serializable {
	/**
	* Executes `f()` and minimizes the scalar output of `f()` by computing
	* gradients of y with respect to the list of trainable variables provided by
	* `varList`. If no list is provided, it defaults to all trainable variables.
	*
	* @param f The function to execute and whose output to minimize.
	* @param returnCost Whether to return the scalar cost value produced by
	* executing `f()`.
	* @param varList An optional list of variables to update. If specified, only
	* the trainable variables in varList will be updated by minimize. Defaults to
	* all trainable variables.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers'}
	*/
	minimize(f, returnCost = false, varList) {
		const { value, grads } = this.computeGradients(f, varList);
		if (varList != null) {
			const gradArray = varList.map((v) => ({
				name: v.name,
				tensor: grads[v.name]
			}));
			this.applyGradients(gradArray);
		} else this.applyGradients(grads);
		dispose(grads);
		if (returnCost) return value;
		else {
			value.dispose();
			return null;
		}
	}
	/**
	* The number of iterations that this optimizer instance has been invoked for.
	*/
	get iterations() {
		if (this.iterations_ == null) this.iterations_ = 0;
		return this.iterations_;
	}
	incrementIterations() {
		this.iterations_ = this.iterations + 1;
	}
	/**
	* Executes f() and computes the gradient of the scalar output of f() with
	* respect to the list of trainable variables provided by `varList`. If no
	* list is provided, it defaults to all trainable variables.
	*
	* @param f The function to execute and whose output to use for computing
	* gradients with respect to variables.
	* @param varList An optional list of variables to compute gradients with
	* respect to. If specified, only the trainable variables in varList will have
	* gradients computed with respect to. Defaults to all trainable variables.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers'}
	*/
	computeGradients(f, varList) {
		return variableGrads(f, varList);
	}
	/**
	* Dispose the variables (if any) owned by this optimizer instance.
	*/
	dispose() {
		if (this.iterations_ != null) dispose(this.iterations_);
	}
	async saveIterations() {
		if (this.iterations_ == null) this.iterations_ = 0;
		return {
			name: "iter",
			tensor: scalar(this.iterations_, "int32")
		};
	}
	async getWeights() {
		throw new Error("getWeights() is not implemented for this optimizer yet.");
	}
	async setWeights(weightValues) {
		throw new Error(`setWeights() is not implemented for this optimizer class ${this.getClassName()}`);
	}
	/**
	* Extract the first element of the weight values and set it
	* as the iterations counter variable of this instance of optimizer.
	*
	* @param weightValues
	* @returns Weight values with the first element consumed and excluded.
	*/
	async extractIterations(weightValues) {
		this.iterations_ = (await weightValues[0].tensor.data())[0];
		return weightValues.slice(1);
	}
};
Object.defineProperty(Optimizer, Symbol.hasInstance, { value: (instance) => {
	return instance.minimize != null && instance.computeGradients != null && instance.applyGradients != null;
} });

// node_modules/@tensorflow/tfjs-core/dist/optimizers/adadelta_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var AdadeltaOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "Adadelta";
	}
	constructor(learningRate, rho, epsilon = null) {
		super();
		this.learningRate = learningRate;
		this.rho = rho;
		this.epsilon = epsilon;
		this.accumulatedGrads = [];
		this.accumulatedUpdates = [];
		if (epsilon == null) this.epsilon = ENGINE.backend.epsilon();
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const value = ENGINE.registeredVariables[name];
			const trainable = false;
			if (this.accumulatedGrads[i] == null) this.accumulatedGrads[i] = {
				originalName: `${name}/accum_grad`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			if (this.accumulatedUpdates[i] == null) this.accumulatedUpdates[i] = {
				originalName: `${name}/accum_var`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			const accumulatedGrad = this.accumulatedGrads[i].variable;
			const accumulatedUpdate = this.accumulatedUpdates[i].variable;
			tidy(() => {
				const newAccumulatedGrad = add(mul(accumulatedGrad, this.rho), mul(square(gradient), 1 - this.rho));
				const updates = mul(div(sqrt(add(accumulatedUpdate, this.epsilon)), sqrt(add(accumulatedGrad, this.epsilon))), gradient);
				const newAccumulatedUpdate = add(mul(accumulatedUpdate, this.rho), mul(square(updates), 1 - this.rho));
				accumulatedGrad.assign(newAccumulatedGrad);
				accumulatedUpdate.assign(newAccumulatedUpdate);
				const newValue = add(mul(updates, -this.learningRate), value);
				value.assign(newValue);
			});
		});
		this.incrementIterations();
	}
	dispose() {
		if (this.accumulatedUpdates != null) {
			dispose(this.accumulatedGrads.map((v) => v.variable));
			dispose(this.accumulatedUpdates.map((v) => v.variable));
		}
	}
	async getWeights() {
		const variables = [...this.accumulatedGrads, ...this.accumulatedUpdates];
		return [await this.saveIterations()].concat(variables.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		const variableCount = weightValues.length / 2;
		const trainable = false;
		this.accumulatedGrads = weightValues.slice(0, variableCount).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
		this.accumulatedUpdates = weightValues.slice(variableCount, variableCount * 2).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"rho": this.rho,
			"epsilon": this.epsilon
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["rho"], config["epsilon"]);
	}
};

// node_modules/@tensorflow/tfjs-core/dist/optimizers/adagrad_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var AdagradOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "Adagrad";
	}
	constructor(learningRate, initialAccumulatorValue = .1) {
		super();
		this.learningRate = learningRate;
		this.initialAccumulatorValue = initialAccumulatorValue;
		this.accumulatedGrads = [];
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const value = ENGINE.registeredVariables[name];
			if (this.accumulatedGrads[i] == null) {
				const trainable = false;
				this.accumulatedGrads[i] = {
					originalName: `${name}/accumulator`,
					variable: tidy(() => fill(value.shape, this.initialAccumulatorValue).variable(trainable))
				};
			}
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			const accumulatedGrad = this.accumulatedGrads[i].variable;
			tidy(() => {
				const newAccumulatedGrad = add(accumulatedGrad, square(gradient));
				accumulatedGrad.assign(newAccumulatedGrad);
				const newValue = add(mul(div(gradient, sqrt(add(newAccumulatedGrad, ENGINE.backend.epsilon()))), -this.learningRate), value);
				value.assign(newValue);
			});
		});
		this.incrementIterations();
	}
	dispose() {
		if (this.accumulatedGrads != null) dispose(this.accumulatedGrads.map((v) => v.variable));
	}
	async getWeights() {
		return [await this.saveIterations()].concat(this.accumulatedGrads.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		const trainable = false;
		this.accumulatedGrads = weightValues.map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"initialAccumulatorValue": this.initialAccumulatorValue
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["initialAccumulatorValue"]);
	}
};

// node_modules/@tensorflow/tfjs-core/dist/optimizers/adam_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var AdamOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "Adam";
	}
	constructor(learningRate, beta1, beta2, epsilon = null) {
		super();
		this.learningRate = learningRate;
		this.beta1 = beta1;
		this.beta2 = beta2;
		this.epsilon = epsilon;
		this.accumulatedFirstMoment = [];
		this.accumulatedSecondMoment = [];
		tidy(() => {
			this.accBeta1 = scalar(beta1).variable();
			this.accBeta2 = scalar(beta2).variable();
		});
		if (epsilon == null) this.epsilon = ENGINE.backend.epsilon();
	}
	applyGradients(variableGradients) {
		const varNames = Array.isArray(variableGradients) ? variableGradients.map((v) => v.name) : Object.keys(variableGradients);
		tidy(() => {
			const oneMinusAccBeta1 = sub(1, this.accBeta1);
			const oneMinusAccBeta2 = sub(1, this.accBeta2);
			varNames.forEach((name, i) => {
				const value = ENGINE.registeredVariables[name];
				const trainable = false;
				if (this.accumulatedFirstMoment[i] == null) this.accumulatedFirstMoment[i] = {
					originalName: `${name}/m`,
					variable: tidy(() => zerosLike(value).variable(trainable))
				};
				if (this.accumulatedSecondMoment[i] == null) this.accumulatedSecondMoment[i] = {
					originalName: `${name}/v`,
					variable: tidy(() => zerosLike(value).variable(trainable))
				};
				const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
				if (gradient == null) return;
				const firstMoment = this.accumulatedFirstMoment[i].variable;
				const secondMoment = this.accumulatedSecondMoment[i].variable;
				const newFirstMoment = add(mul(firstMoment, this.beta1), mul(gradient, 1 - this.beta1));
				const newSecondMoment = add(mul(secondMoment, this.beta2), mul(square(gradient), 1 - this.beta2));
				const biasCorrectedFirstMoment = div(newFirstMoment, oneMinusAccBeta1);
				const biasCorrectedSecondMoment = div(newSecondMoment, oneMinusAccBeta2);
				firstMoment.assign(newFirstMoment);
				secondMoment.assign(newSecondMoment);
				const newValue = add(mul(div(biasCorrectedFirstMoment, add(sqrt(biasCorrectedSecondMoment), this.epsilon)), -this.learningRate), value);
				value.assign(newValue);
			});
			this.accBeta1.assign(mul(this.accBeta1, this.beta1));
			this.accBeta2.assign(mul(this.accBeta2, this.beta2));
		});
		this.incrementIterations();
	}
	dispose() {
		this.accBeta1.dispose();
		this.accBeta2.dispose();
		if (this.accumulatedFirstMoment != null) dispose(this.accumulatedFirstMoment.map((v) => v.variable));
		if (this.accumulatedSecondMoment != null) dispose(this.accumulatedSecondMoment.map((v) => v.variable));
	}
	async getWeights() {
		const variables = [...this.accumulatedFirstMoment, ...this.accumulatedSecondMoment];
		return [await this.saveIterations()].concat(variables.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		tidy(() => {
			this.accBeta1.assign(pow(this.beta1, this.iterations_ + 1));
			this.accBeta2.assign(pow(this.beta2, this.iterations_ + 1));
		});
		const variableCount = weightValues.length / 2;
		const trainable = false;
		this.accumulatedFirstMoment = weightValues.slice(0, variableCount).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
		this.accumulatedSecondMoment = weightValues.slice(variableCount, variableCount * 2).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"beta1": this.beta1,
			"beta2": this.beta2,
			"epsilon": this.epsilon
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["beta1"], config["beta2"], config["epsilon"]);
	}
};

// node_modules/@tensorflow/tfjs-core/dist/optimizers/adamax_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var AdamaxOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "Adamax";
	}
	constructor(learningRate, beta1, beta2, epsilon = null, decay = 0) {
		super();
		this.learningRate = learningRate;
		this.beta1 = beta1;
		this.beta2 = beta2;
		this.epsilon = epsilon;
		this.decay = decay;
		this.accumulatedFirstMoment = [];
		this.accumulatedWeightedInfNorm = [];
		tidy(() => {
			this.iteration = scalar(0).variable();
			this.accBeta1 = scalar(beta1).variable();
		});
		if (epsilon == null) this.epsilon = ENGINE.backend.epsilon();
	}
	applyGradients(variableGradients) {
		const variableNames = Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients);
		tidy(() => {
			const oneMinusAccBeta1 = sub(1, this.accBeta1);
			const lr = div(-this.learningRate, add(mul(this.iteration, this.decay), 1));
			variableNames.forEach((name, i) => {
				const value = ENGINE.registeredVariables[name];
				const trainable = false;
				if (this.accumulatedFirstMoment[i] == null) this.accumulatedFirstMoment[i] = {
					originalName: `${name}/m`,
					variable: zerosLike(value).variable(trainable)
				};
				if (this.accumulatedWeightedInfNorm[i] == null) this.accumulatedWeightedInfNorm[i] = {
					originalName: `${name}/v`,
					variable: zerosLike(value).variable(trainable)
				};
				const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
				if (gradient == null) return;
				const firstMoment = this.accumulatedFirstMoment[i].variable;
				const weightedInfNorm = this.accumulatedWeightedInfNorm[i].variable;
				const newFirstMoment = add(mul(firstMoment, this.beta1), mul(gradient, 1 - this.beta1));
				const ut0 = mul(weightedInfNorm, this.beta2);
				const ut1 = abs(gradient);
				const newWeightedInfNorm = maximum(ut0, ut1);
				firstMoment.assign(newFirstMoment);
				weightedInfNorm.assign(newWeightedInfNorm);
				const newValue = add(mul(div(lr, oneMinusAccBeta1), div(newFirstMoment, add(newWeightedInfNorm, this.epsilon))), value);
				value.assign(newValue);
			});
			this.iteration.assign(add(this.iteration, 1));
			this.accBeta1.assign(mul(this.accBeta1, this.beta1));
		});
		this.incrementIterations();
	}
	dispose() {
		this.accBeta1.dispose();
		this.iteration.dispose();
		if (this.accumulatedFirstMoment != null) dispose(this.accumulatedFirstMoment.map((v) => v.variable));
		if (this.accumulatedWeightedInfNorm != null) dispose(this.accumulatedWeightedInfNorm.map((v) => v.variable));
	}
	async getWeights() {
		throw new Error("getWeights() is not implemented for Adamax yet.");
	}
	async setWeights(weightValues) {
		throw new Error("setWeights() is not implemented for Adamax yet.");
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"beta1": this.beta1,
			"beta2": this.beta2,
			"epsilon": this.epsilon,
			"decay": this.decay
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["beta1"], config["beta2"], config["epsilon"], config["decay"]);
	}
};

// node_modules/@tensorflow/tfjs-core/dist/optimizers/sgd_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var SGDOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "SGD";
	}
	constructor(learningRate) {
		super();
		this.learningRate = learningRate;
		this.setLearningRate(learningRate);
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((v) => v.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			const value = ENGINE.registeredVariables[name];
			tidy(() => {
				const newValue = add(mul(this.c, gradient), value);
				value.assign(newValue);
			});
		});
		this.incrementIterations();
	}
	/**
	* Sets the learning rate of the optimizer.
	*/
	setLearningRate(learningRate) {
		this.learningRate = learningRate;
		if (this.c != null) this.c.dispose();
		this.c = keep(scalar(-learningRate));
	}
	dispose() {
		this.c.dispose();
	}
	async getWeights() {
		return [await this.saveIterations()];
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		if (weightValues.length !== 0) throw new Error("SGD optimizer does not have settable weights.");
	}
	getConfig() {
		return { "learningRate": this.learningRate };
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"]);
	}
};

// node_modules/@tensorflow/tfjs-core/dist/optimizers/momentum_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var MomentumOptimizer = class extends SGDOptimizer {
	/** @nocollapse */
	static get className() {
		return "Momentum";
	}
	constructor(learningRate, momentum, useNesterov = false) {
		super(learningRate);
		this.learningRate = learningRate;
		this.momentum = momentum;
		this.useNesterov = useNesterov;
		this.accumulations = [];
		this.m = scalar(this.momentum);
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const value = ENGINE.registeredVariables[name];
			if (this.accumulations[i] == null) {
				const trainable = false;
				this.accumulations[i] = {
					originalName: `${name}/momentum`,
					variable: tidy(() => zerosLike(value).variable(trainable))
				};
			}
			const accumulation = this.accumulations[i].variable;
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			tidy(() => {
				let newValue;
				const newAccumulation = add(mul(this.m, accumulation), gradient);
				if (this.useNesterov) newValue = add(mul(this.c, add(gradient, mul(newAccumulation, this.m))), value);
				else newValue = add(mul(this.c, newAccumulation), value);
				accumulation.assign(newAccumulation);
				value.assign(newValue);
			});
		});
		this.incrementIterations();
	}
	dispose() {
		this.m.dispose();
		if (this.accumulations != null) dispose(this.accumulations.map((v) => v.variable));
	}
	/**
	* Sets the momentum of the optimizer.
	*
	* @param momentum
	*/
	setMomentum(momentum) {
		this.momentum = momentum;
	}
	async getWeights() {
		return [await this.saveIterations()].concat(this.accumulations.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		const trainable = false;
		this.accumulations = weightValues.map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"momentum": this.momentum,
			"useNesterov": this.useNesterov
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["momentum"], config["useNesterov"]);
	}
};

// node_modules/@tensorflow/tfjs-core/dist/optimizers/rmsprop_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var RMSPropOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "RMSProp";
	}
	constructor(learningRate, decay = .9, momentum = 0, epsilon = null, centered = false) {
		super();
		this.learningRate = learningRate;
		this.decay = decay;
		this.momentum = momentum;
		this.epsilon = epsilon;
		this.accumulatedMeanSquares = [];
		this.accumulatedMoments = [];
		this.accumulatedMeanGrads = [];
		this.centered = centered;
		if (epsilon == null) this.epsilon = ENGINE.backend.epsilon();
		if (learningRate == null) throw new Error(`learningRate for RMSPropOptimizer must be defined.`);
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const value = ENGINE.registeredVariables[name];
			const trainable = false;
			if (this.accumulatedMeanSquares[i] == null) this.accumulatedMeanSquares[i] = {
				originalName: `${name}/rms`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			if (this.accumulatedMoments[i] == null) this.accumulatedMoments[i] = {
				originalName: `${name}/momentum`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			if (this.accumulatedMeanGrads[i] == null && this.centered) this.accumulatedMeanGrads[i] = {
				originalName: `${name}/mg`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			const accumulatedMeanSquare = this.accumulatedMeanSquares[i].variable;
			const accumulatedMoments = this.accumulatedMoments[i].variable;
			tidy(() => {
				const newAccumulatedMeanSquare = add(mul(accumulatedMeanSquare, this.decay), mul(square(gradient), 1 - this.decay));
				if (this.centered) {
					const accumulatedMeanGrad = this.accumulatedMeanGrads[i].variable;
					const newAccumulatedMeanGrad = add(mul(accumulatedMeanGrad, this.decay), mul(gradient, 1 - this.decay));
					const gradContribution = div(mul(gradient, this.learningRate), sqrt(sub(newAccumulatedMeanSquare, add(square(newAccumulatedMeanGrad), this.epsilon))));
					const newAccumulatedMoments = add(mul(accumulatedMoments, this.momentum), gradContribution);
					accumulatedMeanSquare.assign(newAccumulatedMeanSquare);
					accumulatedMeanGrad.assign(newAccumulatedMeanGrad);
					accumulatedMoments.assign(newAccumulatedMoments);
					const newValue = sub(value, newAccumulatedMoments);
					value.assign(newValue);
				} else {
					const newAccumulatedMeanSquare = add(mul(accumulatedMeanSquare, this.decay), mul(square(gradient), 1 - this.decay));
					const newAccumulatedMoments = add(mul(accumulatedMoments, this.momentum), div(mul(gradient, this.learningRate), sqrt(add(newAccumulatedMeanSquare, this.epsilon))));
					accumulatedMeanSquare.assign(newAccumulatedMeanSquare);
					accumulatedMoments.assign(newAccumulatedMoments);
					const newValue = sub(value, newAccumulatedMoments);
					value.assign(newValue);
				}
			});
		});
		this.incrementIterations();
	}
	dispose() {
		if (this.accumulatedMeanSquares != null) dispose(this.accumulatedMeanSquares.map((v) => v.variable));
		if (this.accumulatedMeanGrads != null && this.centered) dispose(this.accumulatedMeanGrads.map((v) => v.variable));
		if (this.accumulatedMoments != null) dispose(this.accumulatedMoments.map((v) => v.variable));
	}
	async getWeights() {
		const variables = [...this.accumulatedMeanSquares, ...this.accumulatedMoments];
		if (this.centered) variables.push(...this.accumulatedMeanGrads);
		return [await this.saveIterations()].concat(variables.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		const variableCount = this.centered ? weightValues.length / 3 : weightValues.length / 2;
		const trainable = false;
		this.accumulatedMeanSquares = weightValues.slice(0, variableCount).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
		this.accumulatedMoments = weightValues.slice(variableCount, variableCount * 2).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
		if (this.centered) this.accumulatedMeanGrads = weightValues.slice(variableCount * 2, variableCount * 3).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"decay": this.decay,
			"momentum": this.momentum,
			"epsilon": this.epsilon,
			"centered": this.centered
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["decay"], config["momentum"], config["epsilon"], config["centered"]);
	}
};

// node_modules/@tensorflow/tfjs-core/dist/optimizers/register_optimizers.js
/**
* @license
* Copyright 2022 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const OPTIMIZERS = [
	AdadeltaOptimizer,
	AdagradOptimizer,
	AdamOptimizer,
	AdamaxOptimizer,
	MomentumOptimizer,
	RMSPropOptimizer,
	SGDOptimizer
];
function registerOptimizers() {
	for (const optimizer of OPTIMIZERS) registerClass(optimizer);
}

// node_modules/@tensorflow/tfjs-core/dist/io/browser_files.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const DEFAULT_FILE_NAME_PREFIX = "model";
const DEFAULT_JSON_EXTENSION_NAME = ".json";
const DEFAULT_WEIGHT_DATA_EXTENSION_NAME = ".weights.bin";
function defer(f) {
	return new Promise((resolve) => setTimeout(resolve)).then(f);
}
var BrowserDownloads = class BrowserDownloads {
	constructor(fileNamePrefix) {
		if (!env().getBool("IS_BROWSER")) throw new Error("browserDownloads() cannot proceed because the current environment is not a browser.");
		if (fileNamePrefix.startsWith(BrowserDownloads.URL_SCHEME)) fileNamePrefix = fileNamePrefix.slice(BrowserDownloads.URL_SCHEME.length);
		if (fileNamePrefix == null || fileNamePrefix.length === 0) fileNamePrefix = DEFAULT_FILE_NAME_PREFIX;
		this.modelJsonFileName = fileNamePrefix + DEFAULT_JSON_EXTENSION_NAME;
		this.weightDataFileName = fileNamePrefix + DEFAULT_WEIGHT_DATA_EXTENSION_NAME;
	}
	async save(modelArtifacts) {
		if (typeof document === "undefined") throw new Error("Browser downloads are not supported in this environment since `document` is not present");
		const weightBuffer = CompositeArrayBuffer.join(modelArtifacts.weightData);
		const weightsURL = window.URL.createObjectURL(new Blob([weightBuffer], { type: "application/octet-stream" }));
		if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("BrowserDownloads.save() does not support saving model topology in binary formats yet.");
		else {
			const weightsManifest = [{
				paths: ["./" + this.weightDataFileName],
				weights: modelArtifacts.weightSpecs
			}];
			const modelJSON = getModelJSONForModelArtifacts(modelArtifacts, weightsManifest);
			const modelJsonURL = window.URL.createObjectURL(new Blob([JSON.stringify(modelJSON)], { type: "application/json" }));
			const jsonAnchor = this.modelJsonAnchor == null ? document.createElement("a") : this.modelJsonAnchor;
			jsonAnchor.download = this.modelJsonFileName;
			jsonAnchor.href = modelJsonURL;
			await defer(() => jsonAnchor.dispatchEvent(new MouseEvent("click")));
			if (modelArtifacts.weightData != null) {
				const weightDataAnchor = this.weightDataAnchor == null ? document.createElement("a") : this.weightDataAnchor;
				weightDataAnchor.download = this.weightDataFileName;
				weightDataAnchor.href = weightsURL;
				await defer(() => weightDataAnchor.dispatchEvent(new MouseEvent("click")));
			}
			return { modelArtifactsInfo: getModelArtifactsInfoForJSON(modelArtifacts) };
		}
	}
};
BrowserDownloads.URL_SCHEME = "downloads://";
var BrowserFiles = class {
	constructor(files) {
		if (files == null || files.length < 1) throw new Error(`When calling browserFiles, at least 1 file is required, but received ${files}`);
		this.jsonFile = files[0];
		this.weightsFiles = files.slice(1);
	}
	async load() {
		return new Promise((resolve, reject) => {
			const jsonReader = new FileReader();
			jsonReader.onload = (event) => {
				const modelJSON = JSON.parse(event.target.result);
				const modelTopology = modelJSON.modelTopology;
				if (modelTopology == null) {
					reject(/* @__PURE__ */ new Error(`modelTopology field is missing from file ${this.jsonFile.name}`));
					return;
				}
				if (modelJSON.weightsManifest == null) {
					reject(/* @__PURE__ */ new Error(`weightManifest field is missing from file ${this.jsonFile.name}`));
					return;
				}
				if (this.weightsFiles.length === 0) {
					resolve({ modelTopology });
					return;
				}
				resolve(getModelArtifactsForJSON(modelJSON, (weightsManifest) => this.loadWeights(weightsManifest)));
			};
			jsonReader.onerror = (error) => reject(`Failed to read model topology and weights manifest JSON from file '${this.jsonFile.name}'. BrowserFiles supports loading Keras-style tf.Model artifacts only.`);
			jsonReader.readAsText(this.jsonFile);
		});
	}
	loadWeights(weightsManifest) {
		const weightSpecs = [];
		const paths = [];
		for (const entry of weightsManifest) {
			weightSpecs.push(...entry.weights);
			paths.push(...entry.paths);
		}
		const pathToFile = this.checkManifestAndWeightFiles(weightsManifest);
		const promises = paths.map((path) => this.loadWeightsFile(path, pathToFile[path]));
		return Promise.all(promises).then((buffers) => [weightSpecs, buffers]);
	}
	loadWeightsFile(path, file) {
		return new Promise((resolve, reject) => {
			const weightFileReader = new FileReader();
			weightFileReader.onload = (event) => {
				const weightData = event.target.result;
				resolve(weightData);
			};
			weightFileReader.onerror = (error) => reject(`Failed to weights data from file of path '${path}'.`);
			weightFileReader.readAsArrayBuffer(file);
		});
	}
	/**
	* Check the compatibility between weights manifest and weight files.
	*/
	checkManifestAndWeightFiles(manifest) {
		const basenames = [];
		const fileNames = this.weightsFiles.map((file) => basename(file.name));
		const pathToFile = {};
		for (const group of manifest) group.paths.forEach((path) => {
			const pathBasename = basename(path);
			if (basenames.indexOf(pathBasename) !== -1) throw new Error(`Duplicate file basename found in weights manifest: '${pathBasename}'`);
			basenames.push(pathBasename);
			if (fileNames.indexOf(pathBasename) === -1) throw new Error(`Weight file with basename '${pathBasename}' is not provided.`);
			else pathToFile[path] = this.weightsFiles[fileNames.indexOf(pathBasename)];
		});
		if (basenames.length !== this.weightsFiles.length) throw new Error(`Mismatch in the number of files in weights manifest (${basenames.length}) and the number of weight files provided (${this.weightsFiles.length}).`);
		return pathToFile;
	}
};
const browserDownloadsRouter = (url) => {
	if (!env().getBool("IS_BROWSER")) return null;
	else if (!Array.isArray(url) && url.startsWith(BrowserDownloads.URL_SCHEME)) return browserDownloads(url.slice(BrowserDownloads.URL_SCHEME.length));
	else return null;
};
IORouterRegistry.registerSaveRouter(browserDownloadsRouter);
/**
* Creates an IOHandler that triggers file downloads from the browser.
*
* The returned `IOHandler` instance can be used as model exporting methods such
* as `tf.Model.save` and supports only saving.
*
* ```js
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* const saveResult = await model.save('downloads://mymodel');
* // This will trigger downloading of two files:
* //   'mymodel.json' and 'mymodel.weights.bin'.
* console.log(saveResult);
* ```
*
* @param fileNamePrefix Prefix name of the files to be downloaded. For use with
*   `tf.Model`, `fileNamePrefix` should follow either of the following two
*   formats:
*   1. `null` or `undefined`, in which case the default file
*      names will be used:
*      - 'model.json' for the JSON file containing the model topology and
*        weights manifest.
*      - 'model.weights.bin' for the binary file containing the binary weight
*        values.
*   2. A single string or an Array of a single string, as the file name prefix.
*      For example, if `'foo'` is provided, the downloaded JSON
*      file and binary weights file will be named 'foo.json' and
*      'foo.weights.bin', respectively.
* @param config Additional configuration for triggering downloads.
* @returns An instance of `BrowserDownloads` `IOHandler`.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Loading',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
function browserDownloads(fileNamePrefix = "model") {
	return new BrowserDownloads(fileNamePrefix);
}
/**
* Creates an IOHandler that loads model artifacts from user-selected files.
*
* This method can be used for loading from files such as user-selected files
* in the browser.
* When used in conjunction with `tf.loadLayersModel`, an instance of
* `tf.LayersModel` (Keras-style) can be constructed from the loaded artifacts.
*
* ```js
* // Note: This code snippet won't run properly without the actual file input
* //   elements in the HTML DOM.
*
* // Suppose there are two HTML file input (`<input type="file" ...>`)
* // elements.
* const uploadJSONInput = document.getElementById('upload-json');
* const uploadWeightsInput = document.getElementById('upload-weights');
* const model = await tf.loadLayersModel(tf.io.browserFiles(
*     [uploadJSONInput.files[0], uploadWeightsInput.files[0]]));
* ```
*
* @param files `File`s to load from. Currently, this function supports only
*   loading from files that contain Keras-style models (i.e., `tf.Model`s), for
*   which an `Array` of `File`s is expected (in that order):
*   - A JSON file containing the model topology and weight manifest.
*   - Optionally, one or more binary files containing the binary weights.
*     These files must have names that match the paths in the `weightsManifest`
*     contained by the aforementioned JSON file, or errors will be thrown
*     during loading. These weights files have the same format as the ones
*     generated by `tensorflowjs_converter` that comes with the `tensorflowjs`
*     Python PIP package. If no weights files are provided, only the model
*     topology will be loaded from the JSON file above.
* @returns An instance of `Files` `IOHandler`.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Loading',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
function browserFiles(files) {
	return new BrowserFiles(files);
}

// node_modules/@tensorflow/tfjs-core/dist/io/progress.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Monitor Promise.all progress, fire onProgress callback function.
*
* @param promises Promise list going to be monitored
* @param onProgress Callback function. Fired when a promise resolved.
* @param startFraction Optional fraction start. Default to 0.
* @param endFraction Optional fraction end. Default to 1.
*/
function monitorPromisesProgress(promises, onProgress, startFraction, endFraction) {
	checkPromises(promises);
	startFraction = startFraction == null ? 0 : startFraction;
	endFraction = endFraction == null ? 1 : endFraction;
	checkFraction(startFraction, endFraction);
	let resolvedPromise = 0;
	const registerMonitor = (promise) => {
		promise.then((value) => {
			onProgress(startFraction + ++resolvedPromise / promises.length * (endFraction - startFraction));
			return value;
		});
		return promise;
	};
	function checkPromises(promises) {
		assert(promises != null && Array.isArray(promises) && promises.length > 0, () => "promises must be a none empty array");
	}
	function checkFraction(startFraction, endFraction) {
		assert(startFraction >= 0 && startFraction <= 1, () => `Progress fraction must be in range [0, 1], but got startFraction ${startFraction}`);
		assert(endFraction >= 0 && endFraction <= 1, () => `Progress fraction must be in range [0, 1], but got endFraction ${endFraction}`);
		assert(endFraction >= startFraction, () => `startFraction must be no more than endFraction, but got startFraction ${startFraction} and endFraction ${endFraction}`);
	}
	return Promise.all(promises.map(registerMonitor));
}

// node_modules/@tensorflow/tfjs-core/dist/io/weights_loader.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Reads binary weights data from a number of URLs.
*
* @param fetchURLs URLs to send the HTTP requests at, using `fetch` calls.
* @param requestOptions RequestInit (options) for the HTTP requests.
* @param fetchFunc Optional overriding value for the `window.fetch` function.
* @param onProgress Optional, progress callback function, fired periodically
*   before the load is completed.
* @returns A `Promise` of an Array of `ArrayBuffer`. The Array has the same
*   length as `fetchURLs`.
*/
async function loadWeightsAsArrayBuffer(fetchURLs, loadOptions) {
	if (loadOptions == null) loadOptions = {};
	const fetchFunc = loadOptions.fetchFunc == null ? env().platform.fetch : loadOptions.fetchFunc;
	const requests = fetchURLs.map((fetchURL) => fetchFunc(fetchURL, loadOptions.requestInit, { isBinary: true }));
	const bufferPromises = (loadOptions.onProgress == null ? await Promise.all(requests) : await monitorPromisesProgress(requests, loadOptions.onProgress, 0, .5)).map((response) => response.arrayBuffer());
	return loadOptions.onProgress == null ? await Promise.all(bufferPromises) : await monitorPromisesProgress(bufferPromises, loadOptions.onProgress, .5, 1);
}
function streamWeights(fetchURLs, loadOptions) {
	var _a;
	const fetchFunc = loadOptions.fetchFunc == null ? env().platform.fetch : loadOptions.fetchFunc;
	let fetchIndex = 0;
	let chunkReader;
	(_a = loadOptions.onProgress) === null || _a === void 0 || _a.call(loadOptions, 0);
	return new ReadableStream({ pull: async (controller) => {
		var _a;
		while (fetchIndex < fetchURLs.length) {
			if (!chunkReader) chunkReader = (await fetchFunc(fetchURLs[fetchIndex], loadOptions.requestInit, { isBinary: true })).body.getReader();
			const { done, value } = await chunkReader.read();
			if (done) {
				fetchIndex++;
				chunkReader = void 0;
				(_a = loadOptions.onProgress) === null || _a === void 0 || _a.call(loadOptions, fetchIndex / fetchURLs.length);
				continue;
			}
			controller.enqueue(value);
			return;
		}
		controller.close();
	} });
}
/**
* Reads a weights manifest JSON configuration, fetches the weights and
* returns them as `Tensor`s.
*
* @param manifest The weights manifest JSON.
* @param filePathPrefix The path prefix for filenames given in the manifest.
*     Defaults to the empty string.
* @param weightNames The names of the weights to be fetched.
*/
async function loadWeights(manifest, filePathPrefix = "", weightNames, requestInit) {
	const fetchWeights = (fetchUrls) => loadWeightsAsArrayBuffer(fetchUrls, { requestInit });
	return weightsLoaderFactory(fetchWeights)(manifest, filePathPrefix, weightNames);
}
/**
* Creates a function, which reads a weights manifest JSON configuration,
* fetches the weight files using the specified function and returns them as
* `Tensor`s.
*
* ```js
* // example for creating a nodejs weight loader, which reads the weight files
* // from disk using fs.readFileSync
*
* import * as fs from 'fs'
*
* const fetchWeightsFromDisk = (filePaths: string[]) =>
*   filePaths.map(filePath => fs.readFileSync(filePath).buffer)
*
* const loadWeights = tf.io.weightsLoaderFactory(fetchWeightsFromDisk)
*
* const manifest = JSON.parse(
*   fs.readFileSync('./my_model-weights_manifest').toString()
* )
* const weightMap = await loadWeights(manifest, './')
* ```
* @param fetchWeightsFunction The function used for fetching the weight files.
* @returns Weight loading function.
*/
function weightsLoaderFactory(fetchWeightsFunction) {
	return async (manifest, filePathPrefix = "", weightNames) => {
		const groupIndicesToFetchMap = manifest.map(() => false);
		const groupWeightsToFetch = {};
		const weightsFound = weightNames != null ? weightNames.map(() => false) : [];
		const allManifestWeightNames = [];
		manifest.forEach((manifestGroupConfig, groupIndex) => {
			let groupOffset = 0;
			manifestGroupConfig.weights.forEach((weightsEntry) => {
				const rawDtype = "quantization" in weightsEntry ? weightsEntry.quantization.dtype : weightsEntry.dtype;
				const weightsBytes = DTYPE_VALUE_SIZE_MAP[rawDtype] * sizeFromShape(weightsEntry.shape);
				const enqueueWeightsForFetchingFn = () => {
					groupIndicesToFetchMap[groupIndex] = true;
					if (groupWeightsToFetch[groupIndex] == null) groupWeightsToFetch[groupIndex] = [];
					groupWeightsToFetch[groupIndex].push({
						manifestEntry: weightsEntry,
						groupOffset,
						sizeBytes: weightsBytes
					});
				};
				if (weightNames != null) weightNames.forEach((weightName, weightIndex) => {
					if (weightName === weightsEntry.name) {
						enqueueWeightsForFetchingFn();
						weightsFound[weightIndex] = true;
					}
				});
				else enqueueWeightsForFetchingFn();
				allManifestWeightNames.push(weightsEntry.name);
				groupOffset += weightsBytes;
			});
		});
		if (!weightsFound.every((found) => found)) {
			const weightsNotFound = weightNames.filter((_, i) => !weightsFound[i]);
			throw new Error(`Could not find weights in manifest with names: ${weightsNotFound.join(", ")}. \nManifest JSON has weights with names: ${allManifestWeightNames.join(", ")}.`);
		}
		const groupIndicesToFetch = groupIndicesToFetchMap.reduce((accumulator, shouldFetch, i) => {
			if (shouldFetch) accumulator.push(i);
			return accumulator;
		}, []);
		const fetchUrls = [];
		groupIndicesToFetch.forEach((i) => {
			manifest[i].paths.forEach((filepath) => {
				const fetchUrl = filePathPrefix + (!filePathPrefix.endsWith("/") ? "/" : "") + filepath;
				fetchUrls.push(fetchUrl);
			});
		});
		const buffers = await fetchWeightsFunction(fetchUrls);
		const weightsTensorMap = {};
		let bufferIndexOffset = 0;
		groupIndicesToFetch.forEach((i) => {
			const numBuffers = manifest[i].paths.length;
			const weightsBuffer = new CompositeArrayBuffer(buffers.slice(bufferIndexOffset, bufferIndexOffset + numBuffers));
			groupWeightsToFetch[i].forEach((weightsEntry) => {
				const byteBuffer = weightsBuffer.slice(weightsEntry.groupOffset, weightsEntry.groupOffset + weightsEntry.sizeBytes);
				const nameToTensorMap = decodeWeights(byteBuffer, [weightsEntry.manifestEntry]);
				for (const name in nameToTensorMap) weightsTensorMap[name] = nameToTensorMap[name];
			});
			bufferIndexOffset += numBuffers;
		});
		return weightsTensorMap;
	};
}

// node_modules/@tensorflow/tfjs-core/dist/io/http.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* IOHandler implementations based on HTTP requests in the web browser.
*
* Uses [`fetch`](https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API).
*/
const OCTET_STREAM_MIME_TYPE = "application/octet-stream";
const JSON_TYPE = "application/json";
var HTTPRequest = class {
	constructor(path, loadOptions) {
		this.DEFAULT_METHOD = "POST";
		if (loadOptions == null) loadOptions = {};
		this.weightPathPrefix = loadOptions.weightPathPrefix;
		this.weightUrlConverter = loadOptions.weightUrlConverter;
		if (loadOptions.fetchFunc != null) {
			assert(typeof loadOptions.fetchFunc === "function", () => "Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API)");
			this.fetch = loadOptions.fetchFunc;
		} else this.fetch = env().platform.fetch;
		assert(path != null && path.length > 0, () => "URL path for http must not be null, undefined or empty.");
		if (Array.isArray(path)) assert(path.length === 2, () => `URL paths for http must have a length of 2, (actual length is ${path.length}).`);
		this.path = path;
		if (loadOptions.requestInit != null && loadOptions.requestInit.body != null) throw new Error("requestInit is expected to have no pre-existing body, but has one.");
		this.requestInit = loadOptions.requestInit || {};
		this.loadOptions = loadOptions;
	}
	async save(modelArtifacts) {
		if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.");
		const init = Object.assign({ method: this.DEFAULT_METHOD }, this.requestInit);
		init.body = new FormData();
		const weightsManifest = [{
			paths: ["./model.weights.bin"],
			weights: modelArtifacts.weightSpecs
		}];
		const modelTopologyAndWeightManifest = getModelJSONForModelArtifacts(modelArtifacts, weightsManifest);
		init.body.append("model.json", new Blob([JSON.stringify(modelTopologyAndWeightManifest)], { type: JSON_TYPE }), "model.json");
		if (modelArtifacts.weightData != null) {
			const weightBuffer = CompositeArrayBuffer.join(modelArtifacts.weightData);
			init.body.append("model.weights.bin", new Blob([weightBuffer], { type: OCTET_STREAM_MIME_TYPE }), "model.weights.bin");
		}
		const response = await this.fetch(this.path, init);
		if (response.ok) return {
			modelArtifactsInfo: getModelArtifactsInfoForJSON(modelArtifacts),
			responses: [response]
		};
		else throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${response.status}.`);
	}
	async loadModelJSON() {
		const modelConfigRequest = await this.fetch(this.path, this.requestInit);
		if (!modelConfigRequest.ok) throw new Error(`Request to ${this.path} failed with status code ${modelConfigRequest.status}. Please verify this URL points to the model JSON of the model to load.`);
		let modelJSON;
		try {
			modelJSON = await modelConfigRequest.json();
		} catch (e) {
			let message = `Failed to parse model JSON of response from ${this.path}.`;
			if (this.path.endsWith(".pb")) message += " Your path contains a .pb file extension. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Python TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NPM script in the tensorflow/tfjs-converter repository.";
			else message += " Please make sure the server is serving valid JSON for this request.";
			throw new Error(message);
		}
		const modelTopology = modelJSON.modelTopology;
		const weightsManifest = modelJSON.weightsManifest;
		if (modelTopology == null && weightsManifest == null) throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or manifest for weights.`);
		return modelJSON;
	}
	/**
	* Load model artifacts via HTTP request(s).
	*
	* See the documentation to `tf.io.http` for details on the saved
	* artifacts.
	*
	* @returns The loaded model artifacts (if loading succeeds).
	*/
	async load() {
		if (this.loadOptions.streamWeights) return this.loadStream();
		const modelJSON = await this.loadModelJSON();
		return getModelArtifactsForJSON(modelJSON, (weightsManifest) => this.loadWeights(weightsManifest));
	}
	async loadStream() {
		const modelJSON = await this.loadModelJSON();
		const fetchURLs = await this.getWeightUrls(modelJSON.weightsManifest);
		const weightSpecs = getWeightSpecs(modelJSON.weightsManifest);
		const stream = () => streamWeights(fetchURLs, this.loadOptions);
		return Object.assign(Object.assign({}, modelJSON), {
			weightSpecs,
			getWeightStream: stream
		});
	}
	async getWeightUrls(weightsManifest) {
		const [prefix, suffix] = parseUrl(Array.isArray(this.path) ? this.path[1] : this.path);
		const pathPrefix = this.weightPathPrefix || prefix;
		const fetchURLs = [];
		const urlPromises = [];
		for (const weightsGroup of weightsManifest) for (const path of weightsGroup.paths) if (this.weightUrlConverter != null) urlPromises.push(this.weightUrlConverter(path));
		else fetchURLs.push(pathPrefix + path + suffix);
		if (this.weightUrlConverter) fetchURLs.push(...await Promise.all(urlPromises));
		return fetchURLs;
	}
	async loadWeights(weightsManifest) {
		const fetchURLs = await this.getWeightUrls(weightsManifest);
		return [getWeightSpecs(weightsManifest), await loadWeightsAsArrayBuffer(fetchURLs, this.loadOptions)];
	}
};
HTTPRequest.URL_SCHEME_REGEX = /^https?:\/\//;
/**
* Extract the prefix and suffix of the url, where the prefix is the path before
* the last file, and suffix is the search params after the last file.
* ```
* const url = 'http://tfhub.dev/model/1/tensorflowjs_model.pb?tfjs-format=file'
* [prefix, suffix] = parseUrl(url)
* // prefix = 'http://tfhub.dev/model/1/'
* // suffix = '?tfjs-format=file'
* ```
* @param url the model url to be parsed.
*/
function parseUrl(url) {
	const lastSlash = url.lastIndexOf("/");
	const lastSearchParam = url.lastIndexOf("?");
	const prefix = url.substring(0, lastSlash);
	const suffix = lastSearchParam > lastSlash ? url.substring(lastSearchParam) : "";
	return [prefix + "/", suffix];
}
function isHTTPScheme(url) {
	return url.match(HTTPRequest.URL_SCHEME_REGEX) != null;
}
const httpRouter = (url, loadOptions) => {
	if (typeof fetch === "undefined" && (loadOptions == null || loadOptions.fetchFunc == null)) return null;
	else {
		let isHTTP = true;
		if (Array.isArray(url)) isHTTP = url.every((urlItem) => isHTTPScheme(urlItem));
		else isHTTP = isHTTPScheme(url);
		if (isHTTP) return http(url, loadOptions);
	}
	return null;
};
IORouterRegistry.registerSaveRouter(httpRouter);
IORouterRegistry.registerLoadRouter(httpRouter);
/**
* Creates an IOHandler subtype that sends model artifacts to HTTP server.
*
* An HTTP request of the `multipart/form-data` mime type will be sent to the
* `path` URL. The form data includes artifacts that represent the topology
* and/or weights of the model. In the case of Keras-style `tf.Model`, two
* blobs (files) exist in form-data:
*   - A JSON file consisting of `modelTopology` and `weightsManifest`.
*   - A binary weights file consisting of the concatenated weight values.
* These files are in the same format as the one generated by
* [tfjs_converter](https://js.tensorflow.org/tutorials/import-keras.html).
*
* The following code snippet exemplifies the client-side code that uses this
* function:
*
* ```js
* const model = tf.sequential();
* model.add(
*     tf.layers.dense({units: 1, inputShape: [100], activation: 'sigmoid'}));
*
* const saveResult = await model.save(tf.io.http(
*     'http://model-server:5000/upload', {requestInit: {method: 'PUT'}}));
* console.log(saveResult);
* ```
*
* If the default `POST` method is to be used, without any custom parameters
* such as headers, you can simply pass an HTTP or HTTPS URL to `model.save`:
*
* ```js
* const saveResult = await model.save('http://model-server:5000/upload');
* ```
*
* The following GitHub Gist
* https://gist.github.com/dsmilkov/1b6046fd6132d7408d5257b0976f7864
* implements a server based on [flask](https://github.com/pallets/flask) that
* can receive the request. Upon receiving the model artifacts via the request,
* this particular server reconstitutes instances of [Keras
* Models](https://keras.io/models/model/) in memory.
*
*
* @param path A URL path to the model.
*   Can be an absolute HTTP path (e.g.,
*   'http://localhost:8000/model-upload)') or a relative path (e.g.,
*   './model-upload').
* @param requestInit Request configurations to be used when sending
*    HTTP request to server using `fetch`. It can contain fields such as
*    `method`, `credentials`, `headers`, `mode`, etc. See
*    https://developer.mozilla.org/en-US/docs/Web/API/Request/Request
*    for more information. `requestInit` must not have a body, because the
* body will be set by TensorFlow.js. File blobs representing the model
* topology (filename: 'model.json') and the weights of the model (filename:
* 'model.weights.bin') will be appended to the body. If `requestInit` has a
* `body`, an Error will be thrown.
* @param loadOptions Optional configuration for the loading. It includes the
*   following fields:
*   - weightPathPrefix Optional, this specifies the path prefix for weight
*     files, by default this is calculated from the path param.
*   - fetchFunc Optional, custom `fetch` function. E.g., in Node.js,
*     the `fetch` from node-fetch can be used here.
*   - onProgress Optional, progress callback function, fired periodically
*     before the load is completed.
* @returns An instance of `IOHandler`.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Loading',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
function http(path, loadOptions) {
	return new HTTPRequest(path, loadOptions);
}
/**
* Deprecated. Use `tf.io.http`.
* @param path
* @param loadOptions
*/
function browserHTTPRequest(path, loadOptions) {
	return http(path, loadOptions);
}

// node_modules/@tensorflow/tfjs-core/dist/io/passthrough.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var PassthroughLoader = class {
	constructor(modelArtifacts) {
		this.modelArtifacts = modelArtifacts;
	}
	load() {
		return this.modelArtifacts;
	}
};
var PassthroughSaver = class {
	constructor(saveHandler) {
		this.saveHandler = saveHandler;
	}
	save(modelArtifacts) {
		return this.saveHandler(modelArtifacts);
	}
};
var PassthroughAsync = class {
	constructor(handler) {
		if (handler.load) this.load = () => Promise.resolve(handler.load());
		if (handler.save) this.save = (modelArtifacts) => Promise.resolve(handler.save(modelArtifacts));
	}
};
/**
* Creates an IOHandler that loads model artifacts from memory.
*
* When used in conjunction with `tf.loadLayersModel`, an instance of
* `tf.LayersModel` (Keras-style) can be constructed from the loaded artifacts.
*
* ```js
* const model = await tf.loadLayersModel(tf.io.fromMemory(
*     modelTopology, weightSpecs, weightData));
* ```
*
* @param modelArtifacts a object containing model topology (i.e., parsed from
*   the JSON format).
* @param weightSpecs An array of `WeightsManifestEntry` objects describing the
*   names, shapes, types, and quantization of the weight data. Optional.
* @param weightData A single `ArrayBuffer` containing the weight data,
*   concatenated in the order described by the weightSpecs. Optional.
* @param trainingConfig Model training configuration. Optional.
*
* @returns A passthrough `IOHandler` that simply loads the provided data.
*/
function fromMemory(modelArtifacts, weightSpecs, weightData, trainingConfig) {
	const args = arguments;
	return new PassthroughAsync(fromMemorySync(...args));
}
/**
* Creates an IOHandler that loads model artifacts from memory.
*
* When used in conjunction with `tf.loadLayersModel`, an instance of
* `tf.LayersModel` (Keras-style) can be constructed from the loaded artifacts.
*
* ```js
* const model = await tf.loadLayersModel(tf.io.fromMemory(
*     modelTopology, weightSpecs, weightData));
* ```
*
* @param modelArtifacts a object containing model topology (i.e., parsed from
*   the JSON format).
* @param weightSpecs An array of `WeightsManifestEntry` objects describing the
*   names, shapes, types, and quantization of the weight data. Optional.
* @param weightData A single `ArrayBuffer` containing the weight data,
*   concatenated in the order described by the weightSpecs. Optional.
* @param trainingConfig Model training configuration. Optional.
*
* @returns A passthrough `IOHandlerSync` that simply loads the provided data.
*/
function fromMemorySync(modelArtifacts, weightSpecs, weightData, trainingConfig) {
	if (arguments.length === 1) {
		if (modelArtifacts.modelTopology != null || modelArtifacts.weightSpecs != null) return new PassthroughLoader(modelArtifacts);
		else {
			console.warn("Please call tf.io.fromMemory() with only one argument. The argument should be of type ModelArtifacts. The multi-argument signature of tf.io.fromMemory() has been deprecated and will be removed in a future release.");
			return new PassthroughLoader({ modelTopology: modelArtifacts });
		}
	} else {
		console.warn("Please call tf.io.fromMemory() with only one argument. The argument should be of type ModelArtifacts. The multi-argument signature of tf.io.fromMemory() has been deprecated and will be removed in a future release.");
		return new PassthroughLoader({
			modelTopology: modelArtifacts,
			weightSpecs,
			weightData,
			trainingConfig
		});
	}
}
/**
* Creates an IOHandler that passes saved model artifacts to a callback.
*
* ```js
* function handleSave(artifacts) {
*   // ... do something with the artifacts ...
*   return {modelArtifactsInfo: {...}, ...};
* }
*
* const saveResult = model.save(tf.io.withSaveHandler(handleSave));
* ```
*
* @param saveHandler A function that accepts a `ModelArtifacts` and returns a
*     promise that resolves to a `SaveResult`.
*/
function withSaveHandler(saveHandler) {
	return new PassthroughSaver(saveHandler);
}
/**
* Creates an IOHandlerSync that passes saved model artifacts to a callback.
*
* ```js
* function handleSave(artifacts) {
*   // ... do something with the artifacts ...
*   return {modelArtifactsInfo: {...}, ...};
* }
*
* const saveResult = model.save(tf.io.withSaveHandler(handleSave));
* ```
*
* @param saveHandler A function that accepts a `ModelArtifacts` and returns a
*     `SaveResult`.
*/
function withSaveHandlerSync(saveHandler) {
	return new PassthroughSaver(saveHandler);
}

// node_modules/@tensorflow/tfjs-core/dist/io/io.js
var io_exports = /* @__PURE__ */ __exportAll({
	CompositeArrayBuffer: () => CompositeArrayBuffer,
	browserFiles: () => browserFiles,
	browserHTTPRequest: () => browserHTTPRequest,
	concatenateArrayBuffers: () => concatenateArrayBuffers,
	copyModel: () => copyModel,
	decodeWeights: () => decodeWeights,
	decodeWeightsStream: () => decodeWeightsStream,
	encodeWeights: () => encodeWeights,
	fromMemory: () => fromMemory,
	fromMemorySync: () => fromMemorySync,
	getLoadHandlers: () => getLoadHandlers,
	getModelArtifactsForJSON: () => getModelArtifactsForJSON,
	getModelArtifactsForJSONSync: () => getModelArtifactsForJSONSync,
	getModelArtifactsInfoForJSON: () => getModelArtifactsInfoForJSON,
	getSaveHandlers: () => getSaveHandlers,
	getWeightSpecs: () => getWeightSpecs,
	http: () => http,
	isHTTPScheme: () => isHTTPScheme,
	listModels: () => listModels,
	loadWeights: () => loadWeights,
	moveModel: () => moveModel,
	registerLoadRouter: () => registerLoadRouter,
	registerSaveRouter: () => registerSaveRouter,
	removeModel: () => removeModel,
	weightsLoaderFactory: () => weightsLoaderFactory,
	withSaveHandler: () => withSaveHandler,
	withSaveHandlerSync: () => withSaveHandlerSync
});
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/

// node_modules/@tensorflow/tfjs-core/dist/ops/gather_nd_util.js
/**
* Validate gather nd inputs.
*
* @param tensor The tensor contains the source values.
* @param indices The tensor contains the indices to slice the source.
*
* @returns [resultShape, numUpdates, sliceSize, strides]
*/
function prepareAndValidate(tensor, indices) {
	const tensorRank = tensor.shape.length;
	const indicesRank = indices.shape.length;
	if (tensorRank < 1) throw new Error(`tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${tensorRank}.`);
	if (indicesRank < 1) throw new Error(`tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${indicesRank}.`);
	if (indices.dtype !== "int32") throw new Error(`tf.gatherND() expects the indices to be int32 type, but the dtype was ${indices.dtype}.`);
	if (indices.shape[indicesRank - 1] > tensorRank) throw new Error(`index innermost dimension length must be <= tensor rank; saw: ${indices.shape[indicesRank - 1]} vs. ${tensorRank}`);
	if (sizeFromShape(tensor.shape) === 0) throw new Error(`Requested more than 0 entries, but input is empty. Input shape: ${tensor.shape}.`);
	const indicesShape = indices.shape;
	const sliceRank = indicesShape[indicesShape.length - 1];
	let nResult = 1;
	for (let i = 0; i < indicesShape.length - 1; ++i) nResult *= indicesShape[i];
	const inputShape = tensor.shape;
	const resultShape = indicesShape.slice();
	resultShape.pop();
	let sliceSize = 1;
	for (let i = sliceRank; i < tensorRank; ++i) {
		sliceSize *= inputShape[i];
		resultShape.push(inputShape[i]);
	}
	const strides = [...computeStrides(tensor.shape).map((stride) => stride / sliceSize), 1].slice(0, sliceRank);
	return [
		resultShape,
		nResult,
		sliceSize,
		strides
	];
}

// node_modules/@tensorflow/tfjs-core/dist/ops/slice_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const NEW_AXIS = -2;
const SHRINK_AXIS = -1;
function assertParamsValid(input, begin, size) {
	const inputRank = input.shape.length;
	assert(inputRank === begin.length, () => `Error in slice${inputRank}D: Length of begin ${begin} must match the rank of the array (${inputRank}).`);
	assert(inputRank === size.length, () => `Error in slice${inputRank}D: Length of size ${size} must match the rank of the array (${inputRank}).`);
	for (let i = 0; i < inputRank; ++i) assert(begin[i] + size[i] <= input.shape[i], () => `Error in slice${inputRank}D: begin[${i}] + size[${i}] (${begin[i] + size[i]}) would overflow input.shape[${i}] (${input.shape[i]})`);
}
/** Computes the output shape given the strided slice params. */
function computeOutShape$1(begin, end, strides) {
	const size = [];
	for (let axis = 0; axis < begin.length; axis++) size[axis] = Math.ceil((end[axis] - begin[axis]) / strides[axis]);
	return size;
}
/**
* Returns true if the slice occupies a continous set of elements in the
* 'flat' space.
*/
function isSliceContinous(shape, begin, size) {
	let firstNonOneAxis = size.length;
	for (let i = 0; i < size.length; i++) if (size[i] > 1) {
		firstNonOneAxis = i;
		break;
	}
	for (let i = firstNonOneAxis + 1; i < size.length; i++) if (begin[i] > 0 || size[i] !== shape[i]) return false;
	return true;
}
function computeFlatOffset(begin, strides) {
	let flatOffset = begin.length > 0 ? begin[begin.length - 1] : 1;
	for (let i = 0; i < begin.length - 1; i++) flatOffset += begin[i] * strides[i];
	return flatOffset;
}
function parseSliceParams(x, begin, size) {
	let begin_;
	const xRank = x.shape.length;
	if (typeof begin === "number") begin_ = [begin, ...new Array(xRank - 1).fill(0)];
	else if (begin.length < xRank) begin_ = begin.concat(new Array(xRank - begin.length).fill(0));
	else begin_ = begin.slice();
	begin_.forEach((d) => {
		assert(d !== -1, () => "slice() does not support negative begin indexing.");
	});
	let size_;
	if (size == null) size_ = new Array(xRank).fill(-1);
	else if (typeof size === "number") size_ = [size, ...new Array(xRank - 1).fill(-1)];
	else if (size.length < xRank) size_ = size.concat(new Array(xRank - size.length).fill(-1));
	else size_ = size;
	size_ = size_.map((d, i) => {
		if (d >= 0) return d;
		else {
			assert(d === -1, () => `Negative size values should be exactly -1 but got ${d} for the slice() size at index ${i}.`);
			return x.shape[i] - begin_[i];
		}
	});
	return [begin_, size_];
}
function sliceInfo(xShape, begin, end, strides, beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask) {
	let stridesNonNull;
	if (strides == null) {
		stridesNonNull = new Array(begin.length);
		stridesNonNull.fill(1);
	} else stridesNonNull = strides;
	if (ellipsisMask != null && (ellipsisMask & ellipsisMask - 1) !== 0) throw new Error("Multiple ellipses in slice is not allowed.");
	let ellipsisSeen = false;
	const sparseSpec = {
		dims: stridesNonNull.length,
		numAddAxisAfterEllipsis: 0,
		begin: begin.slice(),
		end: end.slice(),
		strides: stridesNonNull.slice(),
		beginMask,
		endMask,
		ellipsisMask,
		newAxisMask,
		shrinkAxisMask
	};
	for (let i = 0; i < sparseSpec.dims; i++) {
		if (ellipsisSeen && (1 << i & newAxisMask) !== 0) sparseSpec.numAddAxisAfterEllipsis++;
		if (1 << i & ellipsisMask) ellipsisSeen = true;
	}
	if (!ellipsisSeen) {
		sparseSpec.ellipsisMask |= 1 << sparseSpec.dims;
		sparseSpec.dims++;
	}
	const denseSpec = {
		dims: xShape.length,
		beginMask: 0,
		endMask: 0,
		beginValid: false,
		endValid: false
	};
	buildDenseSpec(sparseSpec, denseSpec);
	let isIdentity = true;
	let sliceDim0 = true;
	let isSimpleSlice = true;
	const processingShape = [];
	const finalShape = [];
	for (let i = 0; i < xShape.length; ++i) {
		if (denseSpec.strides[i] === 0) throw Error(`strides[${i}] must be non-zero`);
		const shrinkI = !!(denseSpec.shrinkAxisMask & 1 << i);
		const dimI = xShape[i];
		if (dimI === -1) {
			processingShape.push(shrinkI ? 1 : -1);
			continue;
		}
		const masks = [denseSpec.beginMask & 1 << i, denseSpec.endMask & 1 << i];
		const validRange = [denseSpec.strides[i] > 0 ? 0 : -1, denseSpec.strides[i] > 0 ? dimI : dimI - 1];
		if (shrinkI && denseSpec.strides[i] <= 0) throw Error("only stride 1 allowed on non-range indexing.");
		isSimpleSlice = isSimpleSlice && denseSpec.strides[i] === 1;
		const beginAndEndMasked = !!(denseSpec.beginMask & 1 << i && denseSpec.endMask & 1 << i);
		if (denseSpec.beginValid && denseSpec.endValid) {
			if (shrinkI) {
				const xFwd = denseSpec.begin[i] < 0 ? dimI + denseSpec.begin[i] : denseSpec.begin[i];
				denseSpec.begin[i] = xFwd;
				denseSpec.end[i] = denseSpec.begin[i] + 1;
				if (xFwd < 0 || xFwd >= dimI) throw Error(`slice index ${denseSpec.begin[i]} of dimension ${i} out of bounds.`);
			} else {
				denseSpec.begin[i] = canonical(denseSpec.begin[i], 0, denseSpec.strides[i], dimI, masks, validRange);
				denseSpec.end[i] = canonical(denseSpec.end[i], 1, denseSpec.strides[i], dimI, masks, validRange);
			}
			const takeAllInDimension = denseSpec.strides[i] === 1 && denseSpec.begin[i] === 0 && denseSpec.end[i] === dimI;
			isIdentity = isIdentity && takeAllInDimension;
			sliceDim0 = sliceDim0 && (i === 0 && denseSpec.strides[i] === 1 || takeAllInDimension);
		} else {
			isIdentity = isIdentity && denseSpec.strides[i] === 1 && beginAndEndMasked;
			sliceDim0 = sliceDim0 && (i === 0 && denseSpec.strides[i] === 1 || beginAndEndMasked);
		}
		let intervalLength;
		let knownInterval = false;
		if (denseSpec.beginValid && denseSpec.endValid) {
			intervalLength = denseSpec.end[i] - denseSpec.begin[i];
			knownInterval = true;
		} else if (shrinkI) {
			intervalLength = 1;
			knownInterval = true;
		} else if (beginAndEndMasked) {
			if (dimI >= 0) {
				if (denseSpec.strides[i] < 0) intervalLength = -dimI;
				else intervalLength = dimI;
				knownInterval = true;
			}
		}
		if (knownInterval) {
			let sizeI;
			if (intervalLength === 0 || intervalLength < 0 !== denseSpec.strides[i] < 0) sizeI = 0;
			else sizeI = Math.trunc(intervalLength / denseSpec.strides[i]) + (intervalLength % denseSpec.strides[i] !== 0 ? 1 : 0);
			processingShape.push(sizeI);
		} else processingShape.push(-1);
	}
	for (let denseDim = 0; denseDim < denseSpec.finalShapeGatherIndices.length; ++denseDim) {
		const gatherIndex = denseSpec.finalShapeGatherIndices[denseDim];
		if (gatherIndex >= 0) finalShape.push(processingShape[gatherIndex]);
		else if (gatherIndex === NEW_AXIS) finalShape.push(1);
	}
	return {
		finalShapeSparse: finalShape.filter((dim, i) => denseSpec.finalShapeGatherIndices[i] !== NEW_AXIS),
		finalShape,
		isIdentity,
		sliceDim0,
		isSimpleSlice,
		begin: denseSpec.begin,
		end: denseSpec.end,
		strides: denseSpec.strides
	};
}
function buildDenseSpec(sparse, dense) {
	dense.beginMask = 0;
	dense.endMask = 0;
	dense.shrinkAxisMask = 0;
	let fullIndex = 0;
	dense.beginValid = sparse.begin != null;
	dense.endValid = sparse.end != null;
	dense.begin = new Array(dense.dims);
	dense.end = new Array(dense.dims);
	dense.strides = new Array(dense.dims);
	dense.finalShapeGatherIndices = [];
	dense.finalShapeGatherIndicesSparse = [];
	dense.inputShapeGatherIndicesSparse = new Array(dense.dims);
	for (let i = 0; i < sparse.dims; i++) if (1 << i & sparse.ellipsisMask) {
		const nextIndex = Math.min(dense.dims - (sparse.dims - i) + 1 + sparse.numAddAxisAfterEllipsis, dense.dims);
		for (; fullIndex < nextIndex; fullIndex++) {
			dense.begin[fullIndex] = 0;
			dense.end[fullIndex] = 0;
			dense.strides[fullIndex] = 1;
			dense.beginMask |= 1 << fullIndex;
			dense.endMask |= 1 << fullIndex;
			dense.finalShapeGatherIndices.push(fullIndex);
			dense.finalShapeGatherIndicesSparse.push(-1);
			dense.inputShapeGatherIndicesSparse[fullIndex] = i;
		}
	} else if (1 << i & sparse.newAxisMask) {
		dense.finalShapeGatherIndices.push(NEW_AXIS);
		dense.finalShapeGatherIndicesSparse.push(-1);
	} else {
		if (fullIndex === dense.begin.length) throw Error(`Index out of range using input dim ${fullIndex}; input has only ${dense.dims} dims, ${dense.begin.length}.`);
		if (sparse.begin != null) dense.begin[fullIndex] = sparse.begin[i];
		if (sparse.end != null) dense.end[fullIndex] = sparse.end[i];
		dense.strides[fullIndex] = sparse.strides[i];
		if (sparse.beginMask & 1 << i) dense.beginMask |= 1 << fullIndex;
		if (sparse.endMask & 1 << i) dense.endMask |= 1 << fullIndex;
		if (sparse.shrinkAxisMask & 1 << i) {
			dense.finalShapeGatherIndices.push(SHRINK_AXIS);
			dense.finalShapeGatherIndicesSparse.push(-1);
			dense.shrinkAxisMask |= 1 << fullIndex;
		} else {
			dense.finalShapeGatherIndices.push(fullIndex);
			dense.finalShapeGatherIndicesSparse.push(i);
		}
		dense.inputShapeGatherIndicesSparse[fullIndex] = i;
		fullIndex++;
	}
}
function canonical(x, c, strideI, dimI, masks, validRange) {
	if (masks[c]) return strideI > 0 ? validRange[c] : validRange[c + 1 & 1];
	else {
		const xFwd = x < 0 ? dimI + x : x;
		return xFwd < validRange[0] ? validRange[0] : xFwd > validRange[1] ? validRange[1] : xFwd;
	}
}

// node_modules/@tensorflow/tfjs-core/dist/ops/concat_util.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function assertParamsConsistent(shapes, axis) {
	const rank = shapes[0].length;
	shapes.forEach((shape, i) => {
		assert(shape.length === rank, () => `Error in concat${rank}D: rank of tensors[${i}] must be the same as the rank of the rest (${rank})`);
	});
	assert(axis >= 0 && axis < rank, () => `Error in concat${rank}D: axis must be between 0 and ${rank - 1}.`);
	const firstShape = shapes[0];
	shapes.forEach((shape, i) => {
		for (let r = 0; r < rank; r++) assert(r === axis || shape[r] === firstShape[r], () => `Error in concat${rank}D: Shape of tensors[${i}] (${shape}) does not match the shape of the rest (${firstShape}) along the non-concatenated axis ${i}.`);
	});
}
function computeOutShape(shapes, axis) {
	const outputShape = shapes[0].slice();
	for (let i = 1; i < shapes.length; i++) outputShape[axis] += shapes[i][axis];
	return outputShape;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/ragged_to_dense_util.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var RowPartitionType;
(function(RowPartitionType) {
	RowPartitionType[RowPartitionType["FIRST_DIM_SIZE"] = 0] = "FIRST_DIM_SIZE";
	RowPartitionType[RowPartitionType["VALUE_ROWIDS"] = 1] = "VALUE_ROWIDS";
	RowPartitionType[RowPartitionType["ROW_LENGTHS"] = 2] = "ROW_LENGTHS";
	RowPartitionType[RowPartitionType["ROW_SPLITS"] = 3] = "ROW_SPLITS";
	RowPartitionType[RowPartitionType["ROW_LIMITS"] = 4] = "ROW_LIMITS";
	RowPartitionType[RowPartitionType["ROW_STARTS"] = 5] = "ROW_STARTS";
})(RowPartitionType || (RowPartitionType = {}));
function combineRaggedTensorToTensorShapes(raggedRank, shape, valueShape) {
	let outputShape = new Array();
	if (valueShape == null && shape == null) return outputShape;
	if (shape == null) while (outputShape.length < raggedRank + valueShape.length) outputShape.push(-1);
	else outputShape = shape.slice();
	if (valueShape == null) return outputShape;
	if (raggedRank + valueShape.length !== outputShape.length) throw new Error(`rt input.shape and shape=${shape} are incompatible: rt input.rank = ${raggedRank + valueShape.length}, but shape.rank = ${outputShape.length}`);
	for (let i = 1; i < valueShape.length; ++i) {
		const valueDim = valueShape[i];
		const outputShapeDimIndex = outputShape[outputShape.length - valueShape.length + i];
		const outputShapeDim = outputShape[outputShapeDimIndex];
		if (valueDim >= 0) {
			if (outputShapeDim >= 0) {
				if (outputShapeDim !== valueDim) throw new Error(`rt input.shape and shape=${shape} are incompatible: rt input.shape[${i + raggedRank}] = ${valueDim} but shape[${i + raggedRank}] = ${outputShapeDim}`);
			} else outputShape[outputShapeDimIndex] = valueDim;
		}
	}
	return outputShape;
}
function getRowPartitionTypesHelper(rowPartitionTypeStrings) {
	const stringToType = {
		"FIRST_DIM_SIZE": RowPartitionType.FIRST_DIM_SIZE,
		"VALUE_ROWIDS": RowPartitionType.VALUE_ROWIDS,
		"ROW_LENGTHS": RowPartitionType.ROW_LENGTHS,
		"ROW_SPLITS": RowPartitionType.ROW_SPLITS,
		"ROW_LIMITS": RowPartitionType.ROW_LIMITS,
		"ROW_STARTS": RowPartitionType.ROW_STARTS
	};
	const result = [];
	for (const typeStr of rowPartitionTypeStrings) if (typeStr in stringToType) result.push(stringToType[typeStr]);
	else break;
	return result;
}
function getRaggedRank(rowPartitionTypes) {
	if (rowPartitionTypes.length === 0) return 0;
	if (rowPartitionTypes[0] === RowPartitionType.FIRST_DIM_SIZE) return rowPartitionTypes.length - 1;
	return rowPartitionTypes.length;
}
function validateDefaultValueShape(defaultValueShape, valueShape) {
	if (defaultValueShape == null || valueShape == null) return;
	const defaultNDims = defaultValueShape.length;
	const valuesNDims = valueShape.length;
	if (defaultNDims >= valuesNDims) throw new Error(`defaultValue.shape=${defaultValueShape} and ragged tensor flatValues.shape=${valueShape}, are incompatible: defaultValue.rank = ${defaultNDims} must be less than ragged tensor input flatValues.rank = ${valuesNDims})`);
	for (let i = 0; i < Math.min(defaultNDims, valuesNDims - 1); ++i) {
		const defaultDim = defaultValueShape[i];
		const valueDim = valueShape[i + 1];
		if (defaultDim >= 0 && valueDim >= 0 && defaultDim !== 1 && defaultDim !== valueDim) throw new Error(`defaultValue.shape=${defaultValueShape}, and ragged tensor input flatValues.shape=${valueShape} are incompatible: defaultValue.shape[${i - defaultValueShape.length}] = ${defaultDim} but ragged tensor input.flatValues.shape[${i - defaultValueShape.length}] = ${valueDim}`);
	}
}

// node_modules/@tensorflow/tfjs-core/dist/ops/rotate_util.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function getImageCenter(center, imageHeight, imageWidth) {
	return [imageWidth * (typeof center === "number" ? center : center[0]), imageHeight * (typeof center === "number" ? center : center[1])];
}

// node_modules/@tensorflow/tfjs-core/dist/ops/array_ops_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Gets the new shape of the input Tensor after it's been reshaped
* to:
* [blockShape[0], ..., blockShape[M-1], batch / prod(blockShape),
* inputShape[1], ..., inputShape[N-1]]
*
* See step 1: https://www.tensorflow.org/api_docs/python/tf/batch_to_space_nd
*/
function getReshaped(inputShape, blockShape, prod, batchToSpace = true) {
	let reshaped = [];
	if (batchToSpace) {
		reshaped = reshaped.concat(blockShape.slice(0));
		reshaped.push(inputShape[0] / prod);
		reshaped = reshaped.concat(inputShape.slice(1));
	} else {
		reshaped = reshaped.concat(inputShape[0]);
		const spatialLength = blockShape.length;
		for (let i = 0; i < spatialLength; ++i) reshaped = reshaped.concat([inputShape[i + 1] / blockShape[i], blockShape[i]]);
		reshaped = reshaped.concat(inputShape.slice(spatialLength + 1));
	}
	return reshaped;
}
/**
* Gets the permutation that will transpose the dimensions of the
* reshaped tensor to shape:
*
* [batch / prod(block_shape),inputShape[1], blockShape[0], ...,
* inputShape[M], blockShape[M-1],inputShape[M+1], ..., inputShape[N-1]]
*
* see step 2: https://www.tensorflow.org/api_docs/python/tf/batch_to_space_nd
*/
function getPermuted(reshapedRank, blockShapeRank, batchToSpace = true) {
	const permuted = [];
	if (batchToSpace) {
		permuted.push(blockShapeRank);
		for (let i = blockShapeRank + 1; i < reshapedRank; ++i) if (i <= 2 * blockShapeRank) {
			permuted.push(i);
			permuted.push(i - (blockShapeRank + 1));
		} else permuted.push(i);
	} else {
		const permutedBeforeBatch = [];
		const permutedAfterBatch = [];
		for (let i = 1; i < reshapedRank; ++i) if (i >= blockShapeRank * 2 + 1 || i % 2 === 1) permutedAfterBatch.push(i);
		else permutedBeforeBatch.push(i);
		permuted.push(...permutedBeforeBatch);
		permuted.push(0);
		permuted.push(...permutedAfterBatch);
	}
	return permuted;
}
/**
* Gets the shape of the reshaped and permuted input Tensor before any cropping
* is applied.  The new shape will be:
*
* [batch / prod(blockShape),inputShape[1] * blockShape[0], ...,
* inputShape[M] * blockShape[M-1],inputShape[M+1], ..., inputShape[N-1]]
*
* See step 3: https://www.tensorflow.org/api_docs/python/tf/batch_to_space_nd
*/
function getReshapedPermuted(inputShape, blockShape, prod, batchToSpace = true) {
	const reshapedPermuted = [];
	if (batchToSpace) reshapedPermuted.push(inputShape[0] / prod);
	else reshapedPermuted.push(inputShape[0] * prod);
	for (let i = 1; i < inputShape.length; ++i) if (i <= blockShape.length) {
		if (batchToSpace) reshapedPermuted.push(blockShape[i - 1] * inputShape[i]);
		else reshapedPermuted.push(inputShape[i] / blockShape[i - 1]);
	} else reshapedPermuted.push(inputShape[i]);
	return reshapedPermuted;
}
/**
* Converts the crops argument into the beginning coordinates of a slice
* operation.
*/
function getSliceBeginCoords(crops, blockShape) {
	const sliceBeginCoords = [0];
	for (let i = 0; i < blockShape; ++i) sliceBeginCoords.push(crops[i][0]);
	return sliceBeginCoords;
}
/**
* Converts the crops argument into the size of a slice operation.  When
* combined with getSliceBeginCoords this function allows the reshaped and
* permuted Tensor to be cropped to its final output shape of:
*
* inputShape[1] * blockShape[0] - crops[0,0] - crops[0,1], ...,
* inputShape[M] * blockShape[M-1] -crops[M-1,0] -
* crops[M-1,1],inputShape[M+1], ..., inputShape[N-1]]
*
* See step 4: https://www.tensorflow.org/api_docs/python/tf/batch_to_space_nd
*/
function getSliceSize(uncroppedShape, crops, blockShape) {
	const sliceSize = uncroppedShape.slice(0, 1);
	for (let i = 0; i < blockShape; ++i) sliceSize.push(uncroppedShape[i + 1] - crops[i][0] - crops[i][1]);
	return sliceSize;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/selu_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const SELU_SCALEALPHA = 1.7580993408473768;
const SELU_SCALE = 1.0507009873554805;

// node_modules/@tensorflow/tfjs-core/dist/ops/erf_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const ERF_P = .3275911;
const ERF_A1 = .254829592;
const ERF_A2 = -.284496736;
const ERF_A3 = 1.421413741;
const ERF_A4 = -1.453152027;
const ERF_A5 = 1.061405429;

// node_modules/@tensorflow/tfjs-core/dist/backends/complex_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Merges real and imaginary Float32Arrays into a single complex Float32Array.
*
* The memory layout is interleaved as follows:
* real: [r0, r1, r2]
* imag: [i0, i1, i2]
* complex: [r0, i0, r1, i1, r2, i2]
*
* This is the inverse of splitRealAndImagArrays.
*
* @param real The real values of the complex tensor values.
* @param imag The imag values of the complex tensor values.
* @returns A complex tensor as a Float32Array with merged values.
*/
function mergeRealAndImagArrays(real, imag) {
	if (real.length !== imag.length) throw new Error(`Cannot merge real and imag arrays of different lengths. real:${real.length}, imag: ${imag.length}.`);
	const result = new Float32Array(real.length * 2);
	for (let i = 0; i < result.length; i += 2) {
		result[i] = real[i / 2];
		result[i + 1] = imag[i / 2];
	}
	return result;
}
/**
* Splits a complex Float32Array into real and imag parts.
*
* The memory layout is interleaved as follows:
* complex: [r0, i0, r1, i1, r2, i2]
* real: [r0, r1, r2]
* imag: [i0, i1, i2]
*
* This is the inverse of mergeRealAndImagArrays.
*
* @param complex The complex tensor values.
* @returns An object with real and imag Float32Array components of the complex
*     tensor.
*/
function splitRealAndImagArrays(complex) {
	const real = new Float32Array(complex.length / 2);
	const imag = new Float32Array(complex.length / 2);
	for (let i = 0; i < complex.length; i += 2) {
		real[i / 2] = complex[i];
		imag[i / 2] = complex[i + 1];
	}
	return {
		real,
		imag
	};
}
/**
* Extracts even indexed complex values in the given array.
* @param complex The complex tensor values
*/
function complexWithEvenIndex(complex) {
	const len = Math.ceil(complex.length / 4);
	const real = new Float32Array(len);
	const imag = new Float32Array(len);
	for (let i = 0; i < complex.length; i += 4) {
		real[Math.floor(i / 4)] = complex[i];
		imag[Math.floor(i / 4)] = complex[i + 1];
	}
	return {
		real,
		imag
	};
}
/**
* Extracts odd indexed complete values in the given array.
* @param complex The complex tensor values
*/
function complexWithOddIndex(complex) {
	const len = Math.floor(complex.length / 4);
	const real = new Float32Array(len);
	const imag = new Float32Array(len);
	for (let i = 2; i < complex.length; i += 4) {
		real[Math.floor(i / 4)] = complex[i];
		imag[Math.floor(i / 4)] = complex[i + 1];
	}
	return {
		real,
		imag
	};
}
/**
* Get the map representing a complex value in the given array.
* @param complex The complex tensor values.
* @param index An index of the target complex value.
*/
function getComplexWithIndex(complex, index) {
	return {
		real: complex[index * 2],
		imag: complex[index * 2 + 1]
	};
}
/**
* Insert a given complex value into the TypedArray.
* @param data The array in which the complex value is inserted.
* @param c The complex value to be inserted.
* @param index An index of the target complex value.
*/
function assignToTypedArray(data, real, imag, index) {
	data[index * 2] = real;
	data[index * 2 + 1] = imag;
}
/**
* Make the list of exponent terms used by FFT.
*/
function exponents(n, inverse) {
	const real = new Float32Array(n / 2);
	const imag = new Float32Array(n / 2);
	for (let i = 0; i < Math.ceil(n / 2); i++) {
		const x = (inverse ? 2 : -2) * Math.PI * (i / n);
		real[i] = Math.cos(x);
		imag[i] = Math.sin(x);
	}
	return {
		real,
		imag
	};
}
/**
* Make the exponent term used by FFT.
*/
function exponent(k, n, inverse) {
	const x = (inverse ? 2 : -2) * Math.PI * (k / n);
	return {
		real: Math.cos(x),
		imag: Math.sin(x)
	};
}

// node_modules/@tensorflow/tfjs-core/dist/backends/einsum_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const ARROW = "->";
const ARROW_REGEX = /->/g;
const COMMA = ",";
const ELLIPSIS = "...";
/**
* Parse an equation for einsum.
*
* @param equation The einsum equation (e.g., "ij,jk->ik").
* @param numTensors Number of tensors provided along with `equation`. Used to
*   check matching number of input tensors.
* @returns An object consisting of the following fields:
*   - allDims: all dimension names as strings.
*   - summedDims: a list of all dimensions being summed over, as indices to
*     the elements of `allDims`.
*   - idDims: indices of the dimensions in each input tensor, as indices to
*     the elements of `allDims.
*/
function decodeEinsumEquation(equation, numTensors) {
	equation = equation.replace(/\s/g, "");
	const numArrows = (equation.length - equation.replace(ARROW_REGEX, "").length) / 2;
	if (numArrows < 1) throw new Error("Equations without an arrow are not supported.");
	else if (numArrows > 1) throw new Error(`Equation must contain exactly one arrow ("${ARROW}").`);
	const [inputString, outputString] = equation.split(ARROW);
	assert(inputString.indexOf(ELLIPSIS) === -1, () => `The ellipsis notation ("${ELLIPSIS}") is not supported yet.`);
	const inputTerms = inputString.split(COMMA);
	const numInputs = inputTerms.length;
	if (numTensors !== numInputs) throw new Error(`Expected ${numInputs} input tensors, received ${numTensors}`);
	if (numInputs > 2) throw new Error("Support for more than 2 input tensors is not implemented yet.");
	const allDims = [];
	for (let i = 0; i < outputString.length; ++i) {
		const dimName = outputString[i];
		if (!inputTerms.some((inputTerm) => inputTerm.indexOf(dimName) !== -1)) throw new Error(`Output subscripts contain the label ${dimName} not present in the input subscripts.`);
		if (allDims.indexOf(dimName) === -1) allDims.push(dimName);
	}
	for (let i = 0; i < inputString.length; ++i) {
		const dimName = inputString[i];
		if (allDims.indexOf(dimName) === -1 && dimName !== COMMA) allDims.push(dimName);
	}
	const idDims = new Array(inputTerms.length);
	for (let i = 0; i < numInputs; ++i) {
		if (new Set(inputTerms[i].split("")).size !== inputTerms[i].length) throw new Error(`Found duplicate axes in input component ${inputTerms[i]}. Support for duplicate axes in input is not implemented yet.`);
		idDims[i] = [];
		for (let j = 0; j < inputTerms[i].length; ++j) idDims[i].push(allDims.indexOf(inputTerms[i][j]));
	}
	const numDims = allDims.length;
	const numOutDims = outputString.length;
	const summedDims = [];
	for (let i = numOutDims; i < numDims; ++i) summedDims.push(i);
	return {
		allDims,
		summedDims,
		idDims
	};
}
/**
* Get the permutation for a given input tensor.
*
* @param nDims Total number of dimension of all tensors involved in the einsum
*   operation.
* @param idDims Dimension indices involve in the tensor in question.
* @returns An object consisting of the following fields:
*   - permutationIndices: Indices to permute the axes of the tensor with.
*   - expandDims: Indices to the dimension that need to be expanded from the
*     tensor after permutation.
*/
function getEinsumPermutation(nDims, idDims) {
	let permutationIndices = new Array(nDims);
	permutationIndices.fill(-1);
	for (let i = 0; i < idDims.length; ++i) permutationIndices[idDims[i]] = i;
	const expandDims = [];
	for (let i = 0; i < nDims; ++i) if (permutationIndices[i] === -1) expandDims.push(i);
	permutationIndices = permutationIndices.filter((d) => d !== -1);
	return {
		permutationIndices,
		expandDims
	};
}
/**
* Checks that the dimension sizes from different input tensors match the
* equation.
*/
function checkEinsumDimSizes(nDims, idDims, tensors) {
	const dimSizes = new Array(nDims);
	for (let i = 0; i < tensors.length; ++i) {
		const shape = tensors[i].shape;
		for (let j = 0; j < idDims[i].length; ++j) if (dimSizes[idDims[i][j]] === void 0) dimSizes[idDims[i][j]] = shape[j];
		else assert(dimSizes[idDims[i][j]] === shape[j], () => `Expected dimension ${dimSizes[idDims[i][j]]} at axis ${j} of input shaped ${JSON.stringify(shape)}, but got dimension ${shape[j]}`);
	}
}
/**
* Gets path of computation for einsum.
*
* @param summedDims indices to the dimensions being summed over.
* @param idDims A look up table for the dimensions present in each input
*     tensor.Each constituent array contains indices for the dimensions in the
*     corresponding input tensor.
*
* @return A map with two fields:
*   - path: The path of computation, with each element indicating the dimension
*     being summed over after the element-wise multiplication in that step.
*   - steps: With the same length as `path`. Each element contains the indices
*     to the input tensors being used for element-wise multiplication in the
*     corresponding step.
*/
function getEinsumComputePath(summedDims, idDims) {
	const path = summedDims;
	const steps = [];
	let nSteps = 0;
	if (summedDims.length === 0) path.push(-1);
	nSteps = summedDims.length + 1;
	for (let i = 0; i < nSteps; ++i) steps.push([]);
	const computedTermIndices = [];
	for (let i = 0; i < path.length; ++i) {
		const summedDim = path[i];
		const termIndices = findTermsWithDim(idDims, summedDim);
		for (const termIndex of termIndices) if (computedTermIndices.indexOf(termIndex) === -1) {
			steps[i].push(termIndex);
			computedTermIndices.push(termIndex);
		}
	}
	return {
		path,
		steps
	};
}
/** Determines if an axes permutation is the identity permutation. */
function isIdentityPermutation(perm) {
	return perm.every((dim, index) => dim === index);
}
function findTermsWithDim(idDims, dim) {
	const termIndices = [];
	for (let i = 0; i < idDims.length; ++i) if (idDims[i].length === 0 || idDims[i].indexOf(dim) !== -1 || dim === -1) termIndices.push(i);
	return termIndices;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/split_util.js
/**
* Prepare the split size array. When the input is a number, the axis is evenly
* divided among the split size. When the input contains the negative value, the
* rest of the axis is allocated toward that.
*/
function prepareSplitSize(x, numOrSizeSplits, axis = 0) {
	let splitSizes = [];
	if (typeof numOrSizeSplits === "number") {
		assert(x.shape[axis] % numOrSizeSplits === 0, () => "Number of splits must evenly divide the axis.");
		splitSizes = new Array(numOrSizeSplits).fill(x.shape[axis] / numOrSizeSplits);
	} else {
		const numOfNegs = numOrSizeSplits.reduce((count, value) => {
			if (value === -1) count += 1;
			return count;
		}, 0);
		assert(numOfNegs <= 1, () => "There should be only one negative value in split array.");
		const negIndex = numOrSizeSplits.indexOf(-1);
		if (negIndex !== -1) {
			const total = numOrSizeSplits.reduce((a, b) => b > 0 ? a + b : a);
			numOrSizeSplits[negIndex] = x.shape[axis] - total;
		}
		assert(x.shape[axis] === numOrSizeSplits.reduce((a, b) => a + b), () => "The sum of sizes must match the size of the axis dimension.");
		splitSizes = numOrSizeSplits;
	}
	return splitSizes;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_fill_empty_rows_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Generates sparse fill empty rows indices, dense shape mismatch error message.
*
* @param indicesLength The first dimension of indices.
*/
function getSparseFillEmptyRowsIndicesDenseShapeMismatch(indicesLength) {
	return `Received SparseTensor with denseShape[0] = 0 but
  indices.shape[0] = ${indicesLength}`;
}
/**
* Generates sparse fill empty rows negative index error message.
*
* @param index The index with a negative value.
* @param value The negative value.
*/
function getSparseFillEmptyRowsNegativeIndexErrorMessage(index, value) {
	return `indices(${index}, 0) is invalid: ${value} < 0`;
}
/**
* Generates sparse fill empty rows out of range index error message.
*
* @param index The index with an out of range value.
* @param value The out of range value.
* @param limit The upper limit for indices.
*/
function getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(index, value, limit) {
	return `indices(${index}, 0) is invalid: ${value} >= ${limit}`;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_reshape_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Generates sparse reshape multiple negative 1 output dimension error message.
*
* @param dim1 The first dimension with a negative 1 value.
* @param dim2 The second dimension with a negative 1 value.
*/
function getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(dim1, dim2) {
	return `only one output dimension may be -1, not both ${dim1} and ${dim2}`;
}
/**
* Generates sparse reshape negative output dimension error message.
*
* @param dim The dimension with a negative value.
* @param value The negative value.
*/
function getSparseReshapeNegativeOutputDimErrorMessage(dim, value) {
	return `size ${dim} must be non-negative, not ${value}`;
}
/**
* Generates sparse reshape empty tensor zero output dimension error message.
*
*/
function getSparseReshapeEmptyTensorZeroOutputDimErrorMessage() {
	return "reshape cannot infer the missing input size for an empty tensor unless all specified input sizes are non-zero";
}
/**
* Generates sparse reshape input output multiple mismatch error message.
*
* @param inputShape the input shape.
* @param outputShape the requested output shape.
*/
function getSparseReshapeInputOutputMultipleErrorMessage(inputShape, outputShape) {
	return `Input to reshape is a SparseTensor with ${sizeFromShape(inputShape)}
  dense values, but the requested shape requires a multiple of ${sizeFromShape(outputShape)}. inputShape=${inputShape} outputShape= ${outputShape}`;
}
/**
* Generates sparse reshape input output inequality error message.
*
* @param inputShape the input shape.
* @param outputShape the requested output shape.
*/
function getSparseReshapeInputOutputMismatchErrorMessage(inputShape, outputShape) {
	return `Input to reshape is a tensor with ${sizeFromShape(inputShape)} dense values, but the requested shape has ${sizeFromShape(outputShape)}. inputShape=${inputShape} outputShape=${outputShape}`;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_segment_reduction_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Generates sparse segment reduction negative segment ids error message.
*
*/
function getSparseSegmentReductionNegativeSegmentIdsErrorMessage() {
	return `segment ids must be >= 0`;
}
/**
* Generates sparse segment reduction non increasing segment ids error message.
*
*/
function getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage() {
	return `segment ids are not increasing`;
}
/**
* Generates sparse segment reduction segment id out of range error message.
*
* @param segmentId The segment id index that is out of range.
* @param outputRows Upper bound of valid segment id values.
*/
function getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(segmentId, outputRows) {
	return `Segment id ${segmentId} out of range [0, ${outputRows}), possibly because segmentIds input is not sorted.`;
}
/**
* Generates sparse segment reduction input indice out of range error message.
*
* @param index The index that holds the out of range value.
* @param indexValue The value that is out of range.
* @param inputRows Upper bound of valid index values.
*/
function getSparseSegmentReductionIndicesOutOfRangeErrorMessage(index, indexValue, inputRows) {
	return `Bad: indices[${index}] == ${indexValue} out of range [0, ${inputRows})`;
}

// node_modules/@tensorflow/tfjs-core/dist/ops/segment_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function collectGatherOpShapeInfo(x, indices, axis, batchDims) {
	const indicesRank = indices.shape.length;
	const xRank = x.shape.length;
	if (batchDims !== 0) {
		if (batchDims < -indicesRank || batchDims > indicesRank) throw new Error(`Expect batchDims in the range of [-${indicesRank}, ${indicesRank}], but got ${batchDims}`);
	}
	if (batchDims < 0) batchDims += indicesRank;
	if (batchDims > xRank) throw new Error(`batchDims (${batchDims}) must be less than rank(x) (
    ${xRank}).`);
	if (axis < batchDims) throw new Error(`batchDims (${batchDims}) must be less than or equal to axis (${axis}).`);
	for (let i = 0; i < batchDims; ++i) if (x.shape[i] !== indices.shape[i]) throw new Error(`x.shape[${i}]: ${x.shape[i]} should be equal to indices.shape[${i}]: ${indices.shape[i]}.`);
	const dimSize = x.shape[axis];
	const outputShape = [];
	let batchSize = 1;
	let outerSize = 1;
	let sliceSize = 1;
	for (let i = 0; i < batchDims; ++i) {
		outputShape.push(x.shape[i]);
		batchSize *= x.shape[i];
	}
	for (let i = batchDims; i < axis; i++) {
		outputShape.push(x.shape[i]);
		outerSize *= x.shape[i];
	}
	for (let i = batchDims; i < indicesRank; i++) outputShape.push(indices.shape[i]);
	for (let i = axis + 1; i < xRank; i++) {
		outputShape.push(x.shape[i]);
		sliceSize *= x.shape[i];
	}
	return {
		batchSize,
		sliceSize,
		outerSize,
		dimSize,
		outputShape
	};
}

// node_modules/@tensorflow/tfjs-core/dist/backends/backend_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function fromUint8ToStringArray(vals) {
	try {
		return vals.map((val) => decodeString(val));
	} catch (err) {
		throw new Error(`Failed to decode encoded string bytes into utf-8, error: ${err}`);
	}
}
function fromStringArrayToUint8(strings) {
	return strings.map((s) => encodeString(s));
}

// node_modules/@tensorflow/tfjs-core/dist/index.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
registerOptimizers();

export { Acos, Acosh, AdadeltaOptimizer, AdagradOptimizer, AdamOptimizer, AdamaxOptimizer, AddN, ArgMax, ArgMin, Asin, Asinh, Atan, Atan2, Atanh, AvgPool, AvgPool3D, AvgPool3DGrad, AvgPoolGrad, BatchMatMul, BatchToSpaceND, Bincount, BitwiseAnd, BroadcastArgs, Cast, Ceil, ClipByValue, Complex, ComplexAbs, Concat, Conv2D, Conv2DBackpropFilter, Conv2DBackpropInput, Conv3D, Conv3DBackpropFilterV2, Conv3DBackpropInputV2, Cosh, CropAndResize, Cumprod, Cumsum, DataStorage, DenseBincount, DepthToSpace, DepthwiseConv2dNative, DepthwiseConv2dNativeBackpropFilter, DepthwiseConv2dNativeBackpropInput, Diag, Dilation2D, Dilation2DBackpropFilter, Dilation2DBackpropInput, Draw, ENV$1 as ENV, ERF_A1, ERF_A2, ERF_A3, ERF_A4, ERF_A5, ERF_P, Einsum, EluGrad, Environment, Equal, ExpandDims, Expm1, Fill, FlipLeftRight, Floor, FloorDiv, FusedBatchNorm, FusedConv2D, FusedDepthwiseConv2D, GatherNd, GatherV2, Greater, GreaterEqual, IFFT, Identity, Imag, IsFinite, IsInf, IsNan, KernelBackend, LRNGrad, LeakyRelu, Less, LessEqual, LinSpace, Log1p, LogicalAnd, LogicalNot, LogicalOr, LogicalXor, MaxPool, MaxPool3D, MaxPool3DGrad, MaxPoolGrad, MaxPoolWithArgmax, Maximum, Mean, Minimum, MirrorPad, MomentumOptimizer, Multinomial, Multiply, NonMaxSuppressionV3, NonMaxSuppressionV4, NonMaxSuppressionV5, NotEqual, OP_SCOPE_SUFFIX, OneHot, OnesLike, Optimizer, Pack, PadV2, Prelu, Prod, RMSPropOptimizer, RaggedGather, RaggedRange, RaggedTensorToTensor, Range, Rank, Real, RealDiv, Reciprocal, Relu, Relu6, Reshape, ResizeBilinear, ResizeBilinearGrad, ResizeNearestNeighbor, ResizeNearestNeighborGrad, Reverse, RotateWithOffset, Round, RowPartitionType, Rsqrt, SELU_SCALE, SELU_SCALEALPHA, SGDOptimizer, ScatterNd, SearchSorted, Select, Selu, Sigmoid, Sign, Sinh, Slice, Softmax, Softplus, SpaceToBatchND, SparseFillEmptyRows, SparseReshape, SparseSegmentMean, SparseSegmentSum, SparseToDense, SplitV, Sqrt, Square, SquaredDifference, StaticRegexReplace, Step, StridedSlice, StringNGrams, StringSplit, StringToHashBucketFast, Tanh, Tensor, TensorBuffer, TensorScatterUpdate, Tile, TopK, Transform, Transpose, Unique, Unpack, UnsortedSegmentSum, Variable, ZerosLike, _FusedMatMul, abs, add, arraysEqual, assert, assertAndGetBroadcastShape, assertAxesAreInnerMostDims, assertParamsConsistent, assertParamsValid, assertShapesMatch, assignToTypedArray, backend, broadcastTo, buffer, bytesPerElement, calculateShapes, cast, checkEinsumDimSizes, clamp, clone, collectGatherOpShapeInfo, combineRaggedTensorToTensorShapes, complex, complexWithEvenIndex, complexWithOddIndex, computeConv2DInfo, computeConv3DInfo, computeDilation2DInfo, computeFlatOffset, computeOutAndReduceShapes, computeOutShape, computeOutShape$1, computePool2DInfo, computePool3DInfo, computeStrides, conv2d$1 as conv2d, convertBackendValuesAndArrayBuffer, convertConv2DDataFormat, createScalarValue, customGrad, decodeEinsumEquation, decodeString, depthwiseConv2d$1 as depthwiseConv2d, dispose, div, eitherStridesOrDilationsAreOne, elu, enableProdMode, encodeString, engine, env, exp, expandShapeToKeepDim, exponent, exponents, fetch$1 as fetch, fill, fingerPrint64, floorDiv, fromStringArrayToUint8, fromUint8ToStringArray, fused_ops_exports, getArrayFromDType, getAxesPermutation, getBackend, getBroadcastDims, getComplexWithIndex, getEinsumComputePath, getEinsumPermutation, getGradient, getImageCenter, getInnerMostAxes, getKernel, getKernelsForBackend, getPermuted, getRaggedRank, getReshaped, getReshapedPermuted, getRowPartitionTypesHelper, getSliceBeginCoords, getSliceSize, getSparseFillEmptyRowsIndicesDenseShapeMismatch, getSparseFillEmptyRowsNegativeIndexErrorMessage, getSparseFillEmptyRowsOutOfRangeIndexErrorMessage, getSparseReshapeEmptyTensorZeroOutputDimErrorMessage, getSparseReshapeInputOutputMismatchErrorMessage, getSparseReshapeInputOutputMultipleErrorMessage, getSparseReshapeMultipleNegativeOneOutputDimErrorMessage, getSparseReshapeNegativeOutputDimErrorMessage, getSparseSegmentReductionIndicesOutOfRangeErrorMessage, getSparseSegmentReductionNegativeSegmentIdsErrorMessage, getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage, getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage, getTypedArrayFromDType, getUndoAxesPermutation, hasEncodingLoss, imag, indexToLoc, inferDtype, inferFromImplicitShape, io_exports, isIdentityPermutation, isSliceContinous, isString, keep, leakyRelu, locToIndex, log, log1p, logSoftmax, makeOnesTypedArray, makeZerosNestedTypedArray, makeZerosTypedArray, matMul$1 as matMul, max, maximum, mergeRealAndImagArrays, mul, neg, nonMaxSuppressionV3Impl, nonMaxSuppressionV4Impl, nonMaxSuppressionV5Impl, now, op, parseAxisParam, parseSliceParams, pow, prelu, prepareAndValidate, prepareSplitSize, print, real, registerBackend, registerKernel, relu, relu6, require_seedrandom, reshape, scalar, setBackend, sigmoid, sizeFromShape, sliceInfo, softmax, splitRealAndImagArrays, sqrt, square, squaredDifference, step, sub, sum, swap, tensor, tensor1d, tensor2d, tidy, toNestedArray, toTypedArray, transpose, upcastType, validateDefaultValueShape, variable, variableGrads, warn, whereImpl, zerosLike };