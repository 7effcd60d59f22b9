/** The operations of a scenario that the functions of LUO tell. */
export type SeenOp =
  | 'open'
  | 'create'
  | 'retrieve'
  | 'preserve'
  | 'retrieve-file'
  | 'finish'
  | 'close';

/** Functions that are one operation each; the outermost one that is seen counts. */
export const OPS = new Map<string, SeenOp>(
  Object.entries({
    luo_open: 'open',
    luo_ioctl_create_session: 'create',
    luo_session_create: 'create',
    luo_ioctl_retrieve_session: 'retrieve',
    luo_session_retrieve: 'retrieve',
    luo_session_preserve_fd: 'preserve',
    luo_preserve_file: 'preserve',
    luo_session_retrieve_fd: 'retrieve-file',
    luo_retrieve_file: 'retrieve-file',
    luo_session_finish: 'finish',
    luo_file_finish: 'finish',
    luo_session_release: 'close',
  }),
);
/** Functions that a system call enters first, whatever it does. */
export const ENTRIES = new Set(['luo_ioctl', 'luo_session_ioctl']);
/** What `events.tsv` calls a probe on a function, whatever the probe's own name. */
export const EVENTS = new Map<string, string>(
  Object.entries({
    luo_session_create: 'create',
    luo_session_retrieve: 'retrieve',
    luo_preserve_file: 'preserve_file',
    luo_retrieve_file: 'retrieve_file',
    luo_file_freeze: 'freeze',
    luo_file_finish: 'finish',
    luo_file_unpreserve_files: 'unpreserve_files',
    kho_radix_add_key: 'radix_add',
    kho_radix_del_key: 'radix_del',
    kho_radix_add_page: 'radix_add_page',
    kho_radix_del_page: 'radix_del_page',
    kho_preserve_folio: 'preserve_folio',
    kho_unpreserve_folio: 'unpreserve_folio',
    kho_preserve_pages: 'preserve_pages',
    kho_unpreserve_pages: 'unpreserve_pages',
    kho_preserve_vmalloc: 'preserve_vmalloc',
    kho_unpreserve_vmalloc: 'unpreserve_vmalloc',
    kho_alloc_preserve: 'alloc_preserve',
    kho_unpreserve_free: 'unpreserve_free',
    kho_block_set_grow: 'grow',
    kho_block_set_shrink: 'shrink',
    kho_restore_folio: 'restore_folio',
    kho_restore_pages: 'restore_pages',
    kho_restore_vmalloc: 'restore_vmalloc',
    kho_restore_free: 'restore_free',
  }),
);
/** And the function that such a probe is on. */
export const FUNCTIONS = new Map([...EVENTS].map(([name, event]) => [event, name]));
/** What only happens after a live update. */
export const AFTER_REBOOT = new Set([
  'luo_ioctl_retrieve_session',
  'luo_session_retrieve',
  'luo_session_retrieve_fd',
  'luo_retrieve_file',
  'luo_file_deserialize',
]);
/** The first of these that is entered begins the reboot. */
export const REBOOT = ['kernel_kexec', 'liveupdate_reboot', 'luo_session_serialize'];
