import { Problem } from "./chunk-contract.mjs";
import { commandEnvironment, signalGroup } from "./chunk-command.mjs";
import { spawn } from "node:child_process";

// actions/_lib/gpu/nvidia-smi.ts
const MOST_CHARACTERS = 64 << 20;
const CLOSING_MS = 2e3;
/** Runs it once. If it hangs, it is killed with all its processes. */
async function askNvidiaSmi(args, { env, patienceMs }) {
	const running = startNvidiaSmi(args, env);
	let patience;
	const timeout = new Promise((resolve) => {
		patience = setTimeout(resolve, patienceMs, "hangs");
	});
	const ended = await Promise.race([running.ended, timeout]);
	clearTimeout(patience);
	if (ended === "hangs") {
		await running.stop();
		return { kind: "hangs" };
	}
	if (ended === null) return { kind: "absent" };
	const text = running.text();
	return ended === 0 ? {
		kind: "said",
		text
	} : {
		kind: "failed",
		text
	};
}
/** A running `nvidia-smi`: `ended` is its status, null if it could not be started, -1 if a signal ended it. */
function startNvidiaSmi(args, env) {
	let text = "";
	const child = spawn("nvidia-smi", args, {
		env: commandEnvironment(env),
		detached: process.platform !== "win32",
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (piece) => {
		if (text.length < MOST_CHARACTERS) text += piece;
	});
	const ended = new Promise((resolve) => {
		child.once("error", () => resolve(null)).once("close", (code) => resolve(code ?? -1));
	});
	return {
		ended,
		text: () => text,
		/** Kills it and its children; a process that a broken driver blocks is not waited for. */
		async stop() {
			signalGroup(child, "SIGKILL");
			let closing;
			const late = new Promise((resolve) => {
				closing = setTimeout(resolve, CLOSING_MS);
			});
			await Promise.race([ended, late]);
			clearTimeout(closing);
			child.stdout.destroy();
			child.stderr.destroy();
			child.unref();
		}
	};
}
/** Complete lines of comma-separated cells; an unfinished last line is left out. */
function cellsOf(text) {
	return text.slice(0, text.lastIndexOf("\n") + 1).split("\n").filter((line) => line.includes(",")).map((line) => line.split(",").map((cell) => cell.trim()));
}
/** A cell's number, whatever its unit; undefined for `[N/A]` and `[Not Supported]`. */
function cellNumber(cell) {
	const value = Number.parseFloat(cell);
	return Number.isFinite(value) && value >= 0 ? value : void 0;
}

// actions/_lib/gpu/gpu.ts
const MIB$1 = 1 << 20;
const PATIENCE_MS = 3e4;
const FORMAT = "--format=csv,noheader,nounits";
/** The NVIDIA GPUs that `nvidia-smi` on PATH lists and the environment does not hide; none without it. */
async function gpusOf(env) {
	return (await findGpus(env)).gpus;
}
/** Finds the GPUs, or the reason why there is none. A GPU that is split into MIG instances counts as its instances. */
async function findGpus(env, patienceMs = PATIENCE_MS) {
	const asking = {
		env,
		patienceMs
	};
	const answer = await askNvidiaSmi(["--query-gpu=name,memory.total,driver_version", FORMAT], asking);
	if (answer.kind !== "said") return {
		gpus: [],
		trouble: troubleOf(answer, patienceMs)
	};
	const listed = cellsOf(answer.text).filter((cells) => cells.length >= 3);
	if (listed.length === 0) return {
		gpus: [],
		trouble: nothingIn(answer.text)
	};
	const visible = visibleOf(listed.map(([name = "", memory = "", driver = ""], index) => {
		const mebibytes = cellNumber(memory);
		return {
			index,
			name,
			driver,
			memoryBytes: mebibytes === void 0 ? null : mebibytes * MIB$1
		};
	}), env["CUDA_VISIBLE_DEVICES"]);
	if (visible.length === 0) return {
		gpus: [],
		trouble: hidden(env["CUDA_VISIBLE_DEVICES"] ?? "")
	};
	const modes = await askNvidiaSmi(["--query-gpu=mig.mode.current", "--format=csv,noheader"], asking);
	if (modes.kind !== "said" || !/^Enabled\s*$/m.test(modes.text)) return {
		gpus: visible,
		trouble: null
	};
	const list = await askNvidiaSmi(["-L"], asking);
	return withInstances(visible, {
		modes: modes.text,
		list: list.kind === "said" ? list.text : ""
	});
}
function troubleOf(answer, patienceMs) {
	switch (answer.kind) {
		case "absent": return {
			isAbsent: true,
			why: "nvidia-smi finds none: there is no nvidia-smi on PATH",
			fix: "run on a runner with an NVIDIA GPU and its driver (start a container with its GPUs), or remove `required`"
		};
		case "hangs": return {
			isAbsent: false,
			why: `nvidia-smi did not answer within ${patienceMs / 1e3} s and was killed`,
			fix: "restart the machine: a driver that hangs does not recover, and no training can run on it"
		};
		case "failed": return {
			isAbsent: false,
			why: `nvidia-smi fails: ${firstLine(answer.text)}`,
			fix: "repair the NVIDIA driver of this machine (after a kernel update it is often not loaded), or use another runner"
		};
	}
}
function nothingIn(text) {
	return {
		isAbsent: false,
		why: text.trim() === "" || /no devices/i.test(text) ? "nvidia-smi finds none" : `nvidia-smi lists no GPU and prints: ${firstLine(text)}`,
		fix: "run on a runner with an NVIDIA GPU (start a container with its GPUs), or remove `required`"
	};
}
function hidden(value) {
	return {
		isAbsent: false,
		why: `CUDA_VISIBLE_DEVICES (${JSON.stringify(value.slice(0, 80))}) hides every GPU that nvidia-smi lists`,
		fix: "set CUDA_VISIBLE_DEVICES to a GPU of this machine, or unset it"
	};
}
function firstLine(text) {
	return (text.trim().split("\n")[0] || "nothing").slice(0, 200);
}
/** As CUDA reads it: indices up to the first invalid one; a list of names (`GPU-…`, `MIG-…`) hides nothing here. */
function visibleOf(gpus, wanted) {
	if (wanted === void 0) return gpus;
	const names = wanted.split(",").map((name) => name.trim());
	if (names.some((name) => /^(GPU|MIG)-/.test(name))) return gpus;
	const end = names.findIndex((name) => !/^\d+$/.test(name) || Number(name) >= gpus.length);
	const taken = new Set(names.slice(0, end < 0 ? names.length : end).map(Number));
	return gpus.filter(({ index }) => taken.has(index));
}
/** Reads `nvidia-smi -L`: `GPU 0: NVIDIA H200 (UUID: …)`, and below it `MIG 1g.18gb     Device  0: (UUID: …)`. */
function withInstances(gpus, { modes, list }) {
	const isCut = modes.split("\n").map((mode) => mode.trim() === "Enabled");
	const blocks = list.split(/^(?=GPU \d+:)/m);
	const usable = gpus.flatMap((gpu) => {
		if (!isCut[gpu.index]) return [gpu];
		return [...(blocks.find((text) => text.startsWith(`GPU ${gpu.index}:`)) ?? "").matchAll(/^[ \t]+MIG (\S+)/gm)].flatMap(([, profile = ""]) => {
			const gigabytes = profile.match(/(?<!\d)(\d+)gb/)?.[1];
			const name = `${gpu.name} MIG ${profile}`;
			return gigabytes === void 0 ? [] : [{
				...gpu,
				name,
				memoryBytes: Number(gigabytes) * 1e9
			}];
		});
	});
	if (usable.length > 0) return {
		gpus: usable,
		trouble: null
	};
	return {
		gpus: [],
		trouble: {
			isAbsent: false,
			why: `${gpus[0].name} is in MIG mode without an instance, so nothing can run on it`,
			fix: "create an instance (`nvidia-smi mig -cgi … -C`), or turn MIG off"
		}
	};
}

// actions/_lib/gpu/check.ts
/** Checks the model's GPU requirements before anything expensive starts; `memory` in bytes, of one GPU. */
function checkGpus({ gpus, trouble }, { required, memory }) {
	if (!required) return;
	if (gpus.length === 0) {
		const { why, fix } = trouble ?? {
			why: "nvidia-smi finds none",
			fix: "run on a runner with a GPU"
		};
		throw refused(`a GPU is required, and ${why}`, fix);
	}
	if (memory === void 0) return;
	const known = gpus.flatMap((gpu) => gpu.memoryBytes ?? []);
	const wanted = `a GPU with ${gigabytes(memory)} is required, and ${gpuNames(gpus)}`;
	if (known.length === 0) throw refused(`${wanted} does not report its memory`, "remove `memory`: it cannot be checked on this GPU");
	if (Math.max(...known) >= memory) return;
	const each = gpus.length > 1 ? " at most, each by itself" : "";
	throw refused(`${wanted} has ${gigabytes(Math.max(...known))}${each}`, "run on a larger GPU, or lower `memory`");
}
/** `Tesla T4`, `2 × Tesla T4`, `2 × Tesla T4, NVIDIA A10G`. */
function gpuNames(gpus) {
	const counts = /* @__PURE__ */ new Map();
	for (const { name } of gpus) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => count === 1 ? name : `${count} × ${name}`).join(", ");
}
function refused(what, fix) {
	return new Problem({
		what,
		where: "trainyard.yml: train.gpu",
		fix,
		kind: "outside"
	});
}
function gigabytes(bytes) {
	return `${(bytes / 1e9).toFixed(1)} GB`;
}

// actions/_lib/gpu/use.ts
const MIB = 1 << 20;
const QUERY = "--query-gpu=utilization.gpu,memory.used,power.draw";
/** Samples utilisation, memory and power once a second until `stop`, which returns mean and peak over all these GPUs. */
function watchGpus(gpus, env) {
	if (gpus.length === 0) return { stop: async () => null };
	const ids = [...new Set(gpus.map(({ index }) => index))].join(",");
	const began = performance.now();
	const running = startNvidiaSmi([
		QUERY,
		"--format=csv,noheader,nounits",
		`--id=${ids}`,
		"--loop=1"
	], env);
	return { async stop() {
		await running.stop();
		const seconds = (performance.now() - began) / 1e3;
		return gpuUse(gpus, {
			samples: samplesOf(running.text()),
			seconds
		});
	} };
}
/** Mean and peak of the samples, and the energy of the mean power over the time; null where the driver reports `[N/A]`. */
function gpuUse(gpus, { samples, seconds }) {
	const [first] = gpus;
	if (first === void 0) return null;
	const known = gpus.flatMap((gpu) => gpu.memoryBytes ?? []);
	const powerWatts = meanAndPeak(samples.map((sample) => sample.powerWatts));
	const boards = new Set(gpus.map(({ index }) => index)).size;
	return {
		name: gpuNames(gpus),
		driver: first.driver,
		memoryBytes: known.length === 0 ? null : known.reduce((sum, bytes) => sum + bytes, 0),
		utilisation: meanAndPeak(samples.map((sample) => sample.utilisation)),
		memoryUsedBytes: meanAndPeak(samples.map((sample) => sample.memoryUsedBytes)),
		powerWatts,
		energyWattHours: powerWatts && powerWatts.mean * boards * seconds / 3600
	};
}
/** One sample per GPU and second; a utilisation above 100 % is discarded. */
function samplesOf(text) {
	return cellsOf(text).map(([utilisation = "", memory = "", power = ""]) => {
		const share = scaled(utilisation, 1 / 100);
		return {
			utilisation: share !== void 0 && share > 1 ? void 0 : share,
			memoryUsedBytes: scaled(memory, MIB),
			powerWatts: scaled(power, 1)
		};
	});
}
function meanAndPeak(values) {
	const known = values.filter((value) => value !== void 0);
	if (known.length === 0) return null;
	return {
		mean: known.reduce((sum, value) => sum + value, 0) / known.length,
		peak: known.reduce((a, b) => Math.max(a, b))
	};
}
function scaled(cell, factor) {
	const value = cellNumber(cell);
	return value === void 0 ? void 0 : value * factor;
}

export { checkGpus, findGpus, gpusOf, watchGpus };