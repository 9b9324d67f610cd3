import { readdirSync, readFileSync } from 'node:fs';

/** The ids of the servers that this host has started. */
export function serverProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => parentOf(id) === process.pid && read(`/proc/${id}/cmdline`).includes('reslint-language-server.dll'))
    .map(Number);
}

function parentOf(id: string): number {
  return Number(/^PPid:\s*(\d+)$/m.exec(read(`/proc/${id}/status`))?.[1]);
}

/** Processes come and go while they are looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
