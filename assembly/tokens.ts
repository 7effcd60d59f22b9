// The kernel's token index: none, the list of a session's files is scanned (spec §4.2).

import { recordAt, Session } from "./stage";


@unmanaged
export class TokenList extends Session {
  find(token: u64): usize {
    let ptr = <usize>this.fileHead;
    while (ptr) {
      if (recordAt(ptr).token == token) break;
      ptr = recordAt(ptr).next;
    }
    return ptr;
  }

  // @ts-ignore: decorator
  @inline
  insert(_record: usize): void {}

  // @ts-ignore: decorator
  @inline
  clear(): void {}
}
