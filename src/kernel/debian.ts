import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { Fault } from '../fault.ts';
import { findTool, installLine, missingTools, SOURCE_TOOLS } from './tools.ts';
import { compareVersions } from './version.ts';

/** A source package of Debian that can be downloaded. */
export interface SourcePackage {
  /** `linux-source-7.3`. */
  package: string;
  /** Debian's version of it, `7.3.4-1~bpo13+1`. */
  version: string;
  /** The archive's suite. */
  suite: string;
  url: string;
  file: string;
  size_bytes: number;
  /** Of the file, from the archive's signed index. */
  sha256: string;
}

/** Where to look, in order: the first that has a kernel with LUO. */
const SUITES = ['trixie-backports', 'sid'] as const;
/** LUO came with this release (spec §1). */
const OLDEST = '6.19';
const DEFAULT_MIRROR = 'http://deb.debian.org/debian/';

/**
 * Looks for Debian's newest `linux-source-*` with LUO in it, from the mirror that the machine's apt
 * uses. Takes a folder for the lists, and what stops the search: signatures are checked and nothing
 * of the machine's set-up changes. Raises Fault 2 where apt or the archive's keys are missing, or nothing can be reached.
 * Source: spec §16.8.
 */
export async function newestSource(folder: string, stop: AbortSignal): Promise<SourcePackage> {
  const missing = missingTools(SOURCE_TOOLS);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new Fault(
      2,
      `no kernel source without ${names}: ${installLine(missing)}; or give --kernel bzImage`,
    );
  }
  const mirror = await machineMirror(stop);
  let why = '';
  for (const suite of SUITES) {
    const options = privateLists(join(folder, suite), `${mirror} ${suite} main`);
    try {
      await apt('apt-get', [...options, 'update'], stop);
      const found = await newestIn(options, stop);
      if (found) return { ...found, suite };
      why = `${suite} has no kernel from ${OLDEST} on`;
    } catch (error) {
      stop.throwIfAborted();
      why = complaint(error);
    }
  }
  throw new Fault(
    2,
    `${mirror}: no linux-source package can be had (${why}); connect, or give --kernel bzImage`,
  );
}

/** Downloads the package into `folder` with apt itself, which knows the machine's proxies. */
export async function downloadWithApt(
  lists: string,
  source: SourcePackage,
  folder: string,
  stop: AbortSignal,
): Promise<void> {
  const options = privateLists(join(lists, source.suite));
  try {
    await apt('apt-get', [...options, 'download', source.package], stop, folder);
  } catch (error) {
    stop.throwIfAborted();
    throw new Fault(2, `${source.url}: ${complaint(error)}; run again to go on`);
  }
}

/** Gives the options that keep apt's lists in `folder`; with `line` also writes what they are of. */
function privateLists(folder: string, line?: string): string[] {
  const path = (name: string) => join(folder, name);
  mkdirSync(path('lists/partial'), { recursive: true });
  mkdirSync(path('cache/archives/partial'), { recursive: true });
  if (line !== undefined) {
    const keys = SOURCE_TOOLS.map(findTool).find((file) => file?.includes('keyring'));
    writeFileSync(path('sources.list'), `deb [signed-by=${keys}] ${line}\n`);
  }
  const settings = {
    'Dir::Etc::SourceList': path('sources.list'),
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::State::Lists': path('lists'),
    'Dir::Cache': path('cache'),
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
    // Otherwise a suite that cannot be reached is a warning, and an old list is taken.
    'APT::Update::Error-Mode': 'any',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** The mirror of Debian's own packages in the machine's set-up, or the one that is everywhere. */
async function machineMirror(stop: AbortSignal): Promise<string> {
  const format = '$(ORIGIN) $(LABEL) $(REPO_URI)';
  const { stdout } = await execa('apt-get', ['indextargets', '--format', format], {
    cancelSignal: stop,
    reject: false,
  });
  const lines = typeof stdout === 'string' ? stdout.split('\n') : [];
  const own = lines.find((line) => /^Debian Debian https?:\/\/\S+$/.test(line));
  return own?.split(' ')[2] ?? DEFAULT_MIRROR;
}

async function newestIn(
  options: string[],
  stop: AbortSignal,
): Promise<Omit<SourcePackage, 'suite'> | undefined> {
  const search = ['search', '--names-only', '^linux-source-[0-9.]+$'];
  const list = await apt('apt-cache', [...options, ...search], stop);
  const names = [...list.matchAll(/^(linux-source-(\d+\.[\d.]+)) /gm)]
    .filter(([, , release]) => compareVersions(release!, OLDEST) >= 0)
    .sort(([, , a], [, , b]) => compareVersions(b!, a!))
    .map(([, name]) => name!);
  const name = names[0];
  if (name === undefined) return undefined;
  const line = await apt('apt-get', [...options, 'download', '--print-uris', name], stop);
  return parseUri(name, line);
}

/**
 * Takes a package's name and the line of `apt-get download --print-uris`; gives what it says.
 * Raises Fault 2 for any other line.
 */
export function parseUri(name: string, line: string): Omit<SourcePackage, 'suite'> {
  const match = /'(\S+)' (\S+) (\d+) SHA256:([0-9a-f]{64})\s*$/.exec(line);
  const [, url, file, size, sha256] = match ?? [];
  const version = /^[a-z0-9.+-]+_([\w.+~%-]+)_all\.deb$/.exec(file ?? '')?.[1];
  if (!url || !file || !sha256 || version === undefined) {
    throw new Fault(2, `apt-get download --print-uris ${name}: not understood: ${line.trim()}`);
  }
  // A colon of the version's epoch is written so in file names.
  return {
    package: name,
    version: version.replace('%3a', ':'),
    url,
    file,
    size_bytes: Number(size),
    sha256,
  };
}

async function apt(
  command: string,
  args: string[],
  stop: AbortSignal,
  cwd?: string,
): Promise<string> {
  const { stdout } = await execa(command, ['-q', ...args], {
    env: { LC_ALL: 'C' },
    stdin: 'ignore',
    cancelSignal: stop,
    ...(cwd !== undefined && { cwd }),
  });
  return stdout;
}

function complaint(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  const lines = (stderr || message).split('\n');
  return (lines.find((line) => line.startsWith('E:')) ?? lines[0]!).trim();
}
