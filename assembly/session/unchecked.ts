// Deserialization without the check (spec §9.2 A7): names were unique when the old kernel took them,
// under its lock. What is lost is the detection of a corrupt handover, which today is EEXIST. The
// outgoing side is the resizable hash, so that a tape's prepare section is not what takes the time.

import { play } from "../play";
import { INCOMING, REGISTRY_INDEX } from "../stage";
import { TokenList } from "../tokens";
import { Hash } from "./hash";
import { List } from "./list";


@unmanaged
export class Unchecked {
  // @ts-ignore: decorator
  @inline
  incoming(): bool {
    return changetype<usize>(this) == INCOMING + REGISTRY_INDEX;
  }

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    return changetype<List>(changetype<usize>(this)).find(name);
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    return this.incoming() || changetype<Hash>(changetype<usize>(this)).insert(session);
  }

  // @ts-ignore: decorator
  @inline
  remove(session: usize): void {
    if (!this.incoming()) changetype<Hash>(changetype<usize>(this)).remove(session);
  }

  // @ts-ignore: decorator
  @inline
  add(session: usize): void {
    if (!this.incoming()) changetype<Hash>(changetype<usize>(this)).add(session);
  }
}

export function unchecked(from: u32, to: u32): u32 {
  return play<Unchecked, TokenList>(from, to);
}
