/**
 * A second model of the registry (spec §2), written for the tests alone, from the spec and not from
 * src/tape/model.ts: names are strings of bytes, a file descriptor is the name it was opened with.
 */
export type Step =
  | { op: 'open' | 'reboot' }
  | { op: 'create' | 'retrieve'; name: string }
  | { op: 'close' | 'finish'; session: string }
  | { op: 'preserve' | 'retrieve-file'; session: string; token: bigint };

type Open = { name: string; incoming: boolean };

/** Gives the errno name (or '0') of each step on a 7.3 kernel; ends at a reboot that panics. */
export function expected(steps: readonly Step[]): string[] {
  let mine = new Map<string, Set<bigint>>();
  let theirs = new Map<string, Set<bigint>>();
  let opened: Open[] = [];
  let device = false;
  let retrieved = new Set<string>();
  let blocks = 0;
  const results: string[] = [];
  for (const step of steps) {
    const fd = 'session' in step ? opened.findLast((o) => o.name === step.session) : undefined;
    const files = fd && (fd.incoming ? theirs : mine).get(fd.name);
    let result = '0';
    if (step.op === 'open') result = device ? 'EBUSY' : '0';
    else if ('name' in step && !device) result = 'EBADF';
    else if (step.op === 'create') {
      if (step.name === '' || step.name.length > 63) result = 'EINVAL';
      else {
        blocks = Math.max(blocks, Math.ceil((mine.size + 1) / 51));
        if (mine.has(step.name)) result = 'EEXIST';
        else mine.set(step.name, new Set());
      }
    } else if (step.op === 'retrieve') {
      if (!theirs.has(step.name)) result = 'ENOENT';
      else if (retrieved.has(step.name)) result = 'EINVAL';
      else retrieved.add(step.name);
    } else if ('session' in step && !(fd && files)) result = 'EBADF';
    else if (step.op === 'preserve') {
      if (fd!.incoming) result = 'EINVAL';
      else if (files!.has(step.token)) result = 'EEXIST';
      else files!.add(step.token);
    } else if (step.op === 'retrieve-file') {
      if (!fd!.incoming) result = 'EINVAL';
      else if (!files!.has(step.token)) result = 'ENOENT';
    } else if (step.op === 'finish') {
      if (fd!.incoming) files!.clear();
      else result = 'EINVAL';
    } else if (step.op === 'close') {
      opened = opened.filter((o) => o !== fd);
      (fd!.incoming ? theirs : mine).delete(fd!.name);
      if (!fd!.incoming) blocks = Math.ceil(mine.size / 51);
    }
    results.push(result);
    if (step.op === 'open' && result === '0') device = true;
    if ('name' in step && result === '0') {
      opened.push({ name: step.name, incoming: step.op === 'retrieve' });
    }
    if (step.op !== 'reboot') continue;
    if (mine.size > 0 && blocks > Math.ceil(mine.size / 51)) break;
    [theirs, mine, opened, device, retrieved, blocks] = [mine, new Map(), [], false, new Set(), 0];
  }
  return results;
}
