/**
 * The functions that do the work of each phase (spec §16.12), outermost first: a path belongs to the last
 * of them that is on it.
 */
const PHASE_OF: Record<string, string> = {
  luo_session_serialize: 'serialize',
  luo_flb_serialize: 'serialize',
  kho_populate: 'handoff',
  kho_memory_init_early: 'extend-scratch',
  kho_memory_init: 'scan',
  kho_preserved_memory_reserve: 'reserve',
  init_deferred_page: 'page-init',
  liveupdate_early_init: 'chain-check',
  luo_open: 'deserialize',
  luo_session_retrieve: 'retrieve',
  luo_retrieve_file: 'restore',
  luo_session_finish: 'finish',
};

/** These functions. */
export const PHASE_FUNCTIONS: readonly string[] = Object.keys(PHASE_OF);

/** Whose return may end the window: the last one of the last of them that runs. */
export const PHASE_ENDS: readonly string[] = [
  'luo_open',
  'luo_session_retrieve',
  'luo_retrieve_file',
];

/** Takes a function, its callers, and the phase of the path above it; gives the phase of the path. */
export function phaseOf(name: string, above: string): string {
  // What memory is reserved at boot besides is initialised by the same function.
  if (name === 'init_deferred_page' && above !== 'reserve') return above;
  return PHASE_OF[name] ?? above;
}
