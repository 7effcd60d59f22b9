import type { Arch } from '../abi/releases.ts';

/** What a kernel's architecture decides of how it is built and run. */
export interface Architecture {
  /** GNU's name, as Debian's folders and cross tools have it. */
  triplet: string;
  /** What the kernel's build calls it, what it makes, and where that lies in the build's folder. */
  kbuild: string;
  image: string;
  imagePath: string;
  /** The emulator's program, and the Debian package that has it. */
  emulator: string;
  emulatorPackage: string;
  /** Arguments of the kernel: its serial port, and under the emulator a clock that is not calibrated. */
  console: string;
  clock: string;
  /** What the emulator's machine has at physical addresses below that is no memory. */
  memoryFrom: number;
  /** How the kernel names the function of a system call, before the call's own name. */
  callPrefix: string;
  /** Flags that keep the twins to the registers that a kernel uses. */
  kernelRegisters: readonly string[];
}

/** The architectures, by name. */
export const ARCHITECTURES: Readonly<Record<Arch, Architecture>> = {
  x86_64: {
    triplet: 'x86_64-linux-gnu',
    // As a plain `make` on x86: with x86_64 tinyconfig turns off what only 64 bits have, IBT among it.
    kbuild: 'x86',
    image: 'bzImage',
    imagePath: 'arch/x86/boot/bzImage',
    emulator: 'qemu-system-x86_64',
    emulatorPackage: 'qemu-system-x86',
    console: 'console=ttyS0',
    clock: 'tsc=reliable tsc_early_khz=1000000 lpj=1000000 nolapic_timer',
    memoryFrom: 0,
    callPrefix: '__x64_sys_',
    kernelRegisters: ['-mno-sse', '-mno-avx'],
  },
  arm64: {
    triplet: 'aarch64-linux-gnu',
    kbuild: 'arm64',
    image: 'Image',
    imagePath: 'arch/arm64/boot/Image',
    emulator: 'qemu-system-aarch64',
    emulatorPackage: 'qemu-system-arm',
    console: 'console=ttyAMA0',
    // The timer says how often it ticks.
    clock: '',
    memoryFrom: 0x4000_0000,
    callPrefix: '__arm64_sys_',
    kernelRegisters: ['-mgeneral-regs-only'],
  },
};

/** This machine's architecture; undefined where no kernel with KHO runs. */
export const ARCH_HERE = ({ x64: 'x86_64', arm64: 'arm64' } as Record<string, Arch>)[process.arch];

/** What stands before the names of the tools that build for an architecture: nothing where it is this machine's. */
export function crossPrefix(arch: Arch): string {
  return arch === ARCH_HERE ? '' : `${ARCHITECTURES[arch].triplet}-`;
}
