import "./rolldown-runtime.js";
import "./start.js";
import { createRequire } from "node:module";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
createRequire(import.meta.url);
var youngBytes = 16777216;
function holdYoung() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
function releaseYoung() {
	setFlagsFromString("--semi-space-growth-factor=2");
}
function memoryBound({ alone }) {
	let count = 0;
	let isSet = false;
	return () => {
		if (++count === 100) setFlagsFromString("--heap-growing-percent=40");
		if (isSet || !alone || count % 16 !== 0) return;
		isSet = (getHeapSpaceStatistics().find((space) => space.space_name === "new_space")?.space_size ?? 0) >= youngBytes;
		if (isSet) holdYoung();
	};
}
export { holdYoung, memoryBound, releaseYoung };
