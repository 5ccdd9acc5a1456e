#!/usr/bin/env node
// actions/_cli/node-version.ts
const OLDEST = 24;
/** The text of a Problem if this Node is too old, else null. Imports nothing: see main.ts. */
function nodeProblem(version, path) {
	if (Number.parseInt(version, 10) >= OLDEST) return null;
	return `Problem: Node ${version} runs this command, and Trainyard needs Node ${OLDEST} or newer\n  at   ${path}\n  fix  install Node ${OLDEST} (https://nodejs.org, or \`nvm install ${OLDEST}\`) and put it first on PATH\n`;
}

// actions/_cli/main.ts
const problem = nodeProblem(process.versions.node, process.execPath);
if (problem === null) {
	const { runCommandLine } = await import("./chunk-cli.mjs");
	await runCommandLine(process.argv.slice(2));
} else {
	process.stderr.write(problem);
	process.exitCode = 2;
}

export {  };