import { canonicalize } from "./chunk-canonicalize.mjs";
import { createHash } from "node:crypto";

// actions/_lib/release/asset-name.ts
/** What describes all other assets; uploaded last. */
const MANIFEST = "manifest.json";
const SUMS = "SHA256SUMS";
/** Every asset that is no artifact. */
const DOCUMENTS = {
	"model-card": "model-card.md",
	evaluation: "evaluation.json",
	predictions: "predictions.parquet",
	profile: "profile.json",
	bom: "bom.cdx.json"
};
/** The folder beside the assets into which the artifact is unpacked. */
const UNPACKED = "model";
const RESERVED = [
	MANIFEST,
	SUMS,
	UNPACKED,
	...Object.values(DOCUMENTS)
];
/**
* The name of the artifact's asset: a single file keeps its name as far as GitHub does, a folder becomes model.tar.gz. Never the
* name of another asset, nor that of the folder it is unpacked into.
*/
function artifactName(paths) {
	const [only, ...others] = paths;
	if (only === void 0 || others.length > 0) return "model.tar.gz";
	const short = (only.split("/").at(-1) ?? "").replaceAll(/[^A-Za-z0-9._-]/g, "_").replace(/^[.-]+/, "").slice(-200).replace(/^[.-]+/, "");
	const isTaken = RESERVED.some((taken) => taken.toLowerCase() === short.toLowerCase());
	if (short === "") return "model-file";
	return isTaken ? `model-${short}` : short;
}
/** `model.tar.gz.part000`: parts sort as they are joined. */
function partName(name, index) {
	return `${name}.part${String(index).padStart(3, "0")}`;
}

// actions/_lib/release/content-id.ts
/**
* `sha256:…` over canonical JSON (RFC 8785) of fingerprint, sorted artifact digests and signature: what a squash or a commit of
* documentation does not change, and what is never released twice.
*/
function contentIdOf({ fingerprint, digests, signature }) {
	const canonical = canonicalize({
		fingerprint,
		digests: digests.toSorted(),
		signature
	});
	if (canonical === void 0) throw new TypeError("a content id needs plain data");
	return `sha256:${createHash("sha256").update(canonical).digest("hex")}`;
}
/** The content id that a manifest's own fields give. */
function contentIdOfManifest({ fingerprint, artifact, signature }) {
	return contentIdOf({
		fingerprint,
		digests: [artifact.digest],
		signature
	});
}

export { DOCUMENTS, MANIFEST, SUMS, UNPACKED, artifactName, contentIdOf, contentIdOfManifest, partName };