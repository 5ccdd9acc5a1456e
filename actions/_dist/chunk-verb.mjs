// actions/_lib/host/verb.ts
/** Keeps the inputs' types while declaring a verb. */
function verb(declaration) {
	return declaration;
}

export { verb };