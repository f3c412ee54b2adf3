import { fileURLToPath } from "node:url";
import { runCompiled } from "./compiled.js";
import * as own0 from "./rolldown-runtime.js";
import * as own1 from "./start.js";
const own = { "./rolldown-runtime.js": own0, "./start.js": own1 };
const surroundings = {
	imported: (name) => own[name] ?? process.getBuiltinModule(name),
	importLater: (name) => import(name),
	url: import.meta.url
};
const file = new URL("./core.script.cjs", import.meta.url);
const version = "0495e372649eccad";
export const { $, A, At, B, Bt, C, Ct, D, Dt, E, Et, F, Ft, G, Gt, H, Ht, I, It, J, Jt, K, Kt, L, Lt, M, Mt, N, Nt, O, Ot, P, Pt, Q, Qt, R, Rt, S, St, T, Tt, U, Ut, V, Vt, W, Wt, X, Xt, Y, Yt, Z, Zt, _, _t, a, at, b, bt, c, ct, d, dt, et, f, ft, g, gt, h, ht, i, it, j, jt, k, kt, l, lt, m, mt, n, nt, o, ot, p, pt, q, qt, r, rt, s, st, t, tt, u, ut, v, vt, w, wt, x, xt, y, yt, z, zt } = runCompiled(fileURLToPath(file), version, surroundings);
