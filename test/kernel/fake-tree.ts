/**
 * The Makefile of a source tree whose build is quick: its image says what the build was told. `COUNT_FILE` gets a line
 * each time that something is compiled.
 */
export const MAKEFILE = `
tinyconfig olddefconfig:
	@echo $@
bzImage: $(O)/compiled
	@mkdir -p $(O)/arch/x86/boot $(O)/include/config
	@echo "$$KBUILD_BUILD_USER $$KBUILD_BUILD_TIMESTAMP $$CFLAGS" > $(O)/arch/x86/boot/bzImage
	@echo "0 T start_kernel" > $(O)/System.map
	@echo 7.9.0-fake > $(O)/include/config/kernel.release
$(O)/compiled:
	@echo "  CC      init/main.o"
	@echo once >> COUNT_FILE
	@touch $@
`;
/** Its scripts/kconfig/merge_config.sh. */
export const MERGE = '#!/bin/sh\nout=$3\ntouch .tmp.config\nshift 4\ncat "$@" > "$out/.config"\n';
