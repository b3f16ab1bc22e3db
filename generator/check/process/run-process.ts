/** Starts a program and waits for it. */
import { spawn } from 'node:child_process';

export interface ProcessResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without a shell. A program that is not there rejects with the system's error. */
export function runProcess(program: string, args: readonly string[], folder?: string): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: string[] = [];
    const err: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status: status ?? 1, stdout: out.join(''), stderr: err.join('') });
    });
  });
}
