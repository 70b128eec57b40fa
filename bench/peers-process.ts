/** Programs under measurement: what they print and how much memory they take. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A program that ended: its output, wall-clock seconds, peak resident memory in megabytes. */
export interface Run {
  output: string
  seconds: number
  memory: number
}

/** First line of what a program prints about its version; undefined when it is not installed. */
export function versionOf(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0]
  } catch {
    return undefined
  }
}

/** Runs a program to its end with `input` on standard input, in the folder `cwd`. Rejects when it fails. */
export async function runProgram(
  command: string,
  args: string[],
  input: Buffer,
  env: NodeJS.ProcessEnv,
  cwd = process.cwd(),
): Promise<Run> {
  const start = performance.now()
  const child = spawn(command, args, { env, cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  const watch = watchMemory(child)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.on('error', () => {}) // Said by the exit code.
  child.stdin.end(input)
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
  return {
    output: Buffer.concat(chunks).toString('utf8'),
    seconds: (performance.now() - start) / 1000,
    memory: watch(),
  }
}

/** Watches the peak memory of a program and its children; the returned function ends the watch. */
export function watchMemory(child: ChildProcess): () => number {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, residentOf(child.pid ?? -1))
  }
  const timer = setInterval(look, 100)
  return () => {
    clearInterval(timer)
    look()
    return peak
  }
}

/** Megabytes of a process and its children by Linux' `/proc`, pages that they share counted once; 0 elsewhere. */
function residentOf(pid: number): number {
  try {
    const shared = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return Number(shared?.[1] ?? 0) / 1024 + children.reduce((sum, one) => sum + residentOf(Number(one)), 0)
  } catch {
    return 0
  }
}
