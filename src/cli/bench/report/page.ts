import type { Findings } from '../run-bench.js'
export const toPage = (_findings: Findings, _call: unknown): string => ''
