import { RequestError } from "./chunk-actions-core.mjs";
import { Problem } from "./chunk-contract.mjs";
import { isRateLimit } from "./chunk-client.mjs";

// actions/_lib/forge/retry/backoff.ts
const LIMIT_SECONDS = 60;
/**
* Seconds after which a request that failed may go well, null if waiting is no help: no answer and 5xx by and by, rate limits when
* GitHub says. Whether it was applied has to be looked up before.
*/
function pauseAfter(error, attempt) {
	const found = error instanceof Problem ? error.cause : error;
	if (!(found instanceof RequestError)) return null;
	const headers = found.response?.headers ?? null;
	const status = headers === null ? 0 : found.status;
	const asked = Number(headers?.["retry-after"] ?? NaN);
	const told = Number.isFinite(asked) && asked >= 0 ? Math.ceil(asked) : null;
	if (status === 0 || status >= 500) return within(told ?? attempt ** 2);
	if (!(status === 429 || isRateLimit({
		status,
		headers,
		message: found.message
	})) && !(status === 403 && told !== null)) return null;
	return within(told ?? untilReset(headers?.["x-ratelimit-reset"]) ?? LIMIT_SECONDS);
}
/** Waits; the global timer, so that tests can make seconds short. */
function pauseFor(seconds) {
	return new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
}
function untilReset(epochSeconds) {
	const seconds = Number(epochSeconds ?? NaN) - Date.now() / 1e3;
	return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null;
}
function within(seconds) {
	return seconds > 900 ? null : seconds;
}

export { pauseAfter, pauseFor };