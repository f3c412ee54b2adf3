import { createRequire } from "node:module";
createRequire(import.meta.url);
function table(heads, rows) {
	const all = [
		heads,
		heads.map((head) => "─".repeat(head.length)),
		...rows
	];
	const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
	return all.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}
`).join("");
}
export { table as t };
