// The kernel's file set: each token is compared with those of all files of the session (spec §4.2).

import { play } from "../play";
import { List } from "../session/list";
import { TokenList } from "../tokens";

export function token_list(from: u32, to: u32): u32 {
  return play<List, TokenList>(from, to);
}
