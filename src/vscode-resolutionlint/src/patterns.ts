/** VS Code compares patterns with whole paths, so one that begins in the middle of them has to take any beginning. */
export function anywhere(pattern: string): string {
  return /^(?:\/|\*\*|[a-z]:)/i.test(pattern) ? pattern : `**/${pattern}`;
}
