import "./rolldown-runtime.js";
import { u as setFlag } from "./start.js";
import { createRequire } from "node:module";
import { getHeapSpaceStatistics } from "node:v8";
createRequire(import.meta.url);
var youngBytes = 16777216;
function holdYoung() {
	setFlag("--semi-space-growth-factor=1");
}
function releaseYoung() {
	setFlag("--semi-space-growth-factor=2");
}
function memoryBound({ alone }) {
	let count = 0;
	let isSet = false;
	return () => {
		if (++count === 100) setFlag("--heap-growing-percent=40");
		if (isSet || !alone || count % 16 !== 0) return;
		isSet = (getHeapSpaceStatistics().find((space) => space.space_name === "new_space")?.space_size ?? 0) >= youngBytes;
		if (isSet) holdYoung();
	};
}
export { holdYoung, memoryBound, releaseYoung };
