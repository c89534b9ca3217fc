import { readFileSync } from 'node:fs'

/**
 * The most memory this process held since it began its program, in bytes.
 *
 * Linux's `ru_maxrss`, which Node gives as `resourceUsage().maxRSS`, keeps over execve the peak of the process that
 * started this one: under a large parent it is the parent's. VmHWM (proc_pid_status(5)) is of this program alone.
 */
export function peakMemoryBytes(): number {
  return ownPeakKilobytes() * 1024
}

function ownPeakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  const line = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  if (line?.[1] === undefined) throw new Error('/proc/self/status has no line VmHWM')
  return Number(line[1])
}
