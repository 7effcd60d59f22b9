// Loaded before libc (LD_PRELOAD) by tools/faults.sh: counts the operations of a process on files below
// FAULTS_UNDER, writes one line each to FAULTS_LOG, and does FAULTS_KIND to operation FAULTS_AT:
// `enospc` and `eio` fail it, `short` writes half, `kill` ends the process right after it. A full disk
// stays full: after `enospc` all that takes room fails.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

enum fault { NONE, FAIL, SHORT, KILL };

static atomic_int count;

static bool is_under(const char *path) {
  const char *under = getenv("FAULTS_UNDER");
  char whole[PATH_MAX * 2];
  if (!under || !path) return false;
  if (path[0] != '/') {
    char here[PATH_MAX];
    if (!getcwd(here, sizeof here)) return false;
    snprintf(whole, sizeof whole, "%s/%s", here, path);
    path = whole;
  }
  size_t length = strlen(under);
  return strncmp(path, under, length) == 0 && (path[length] == '/' || path[length] == 0);
}

// Asked each time: Node closes without libc's close().
static bool is_watched(int fd) {
  char link[32], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return false;
  path[length] = 0;
  return is_under(path);
}

// Counts an operation, tells of it, and says what is to become of it.
static enum fault next(const char *name, bool takes_room) {
  static atomic_bool full;
  const char *at = getenv("FAULTS_AT"), *kind = getenv("FAULTS_KIND"), *log = getenv("FAULTS_LOG");
  int number = atomic_fetch_add(&count, 1) + 1;
  char line[64];
  int length = snprintf(line, sizeof line, "%d %s\n", number, name);
  if (log) {
    int fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0666);
    syscall(SYS_write, fd, line, length);
    syscall(SYS_close, fd);
  }
  if (!kind || !at) return NONE;
  bool is_here = atoi(at) == number;
  if (is_here && strcmp(kind, "kill") == 0) return KILL;
  if (is_here && strcmp(kind, "short") == 0) return takes_room ? SHORT : NONE;
  if (strcmp(kind, "enospc") == 0) {
    if (is_here) full = true;
    if (is_here || (full && takes_room)) {
      errno = ENOSPC;
      return FAIL;
    }
  }
  if (is_here && strcmp(kind, "eio") == 0) {
    errno = EIO;
    return FAIL;
  }
  return NONE;
}

static void end(enum fault fault) {
  if (fault == KILL) syscall(SYS_kill, getpid(), SIGKILL);
}

#define OPEN(name, signature, arguments, path)                         \
  int name signature {                                                 \
    mode_t mode = 0;                                                   \
    if (flags & (O_CREAT | O_TMPFILE)) {                               \
      va_list rest;                                                    \
      va_start(rest, flags);                                           \
      mode = va_arg(rest, mode_t);                                     \
      va_end(rest);                                                    \
    }                                                                  \
    enum fault fault = (flags & O_CREAT) && is_under(path) ? next("open", true) : NONE; \
    if (fault == FAIL) return -1;                                      \
    int fd = NEXT(name) arguments;                                     \
    end(fault);                                                        \
    return fd;                                                         \
  }

OPEN(open, (const char *path, int flags, ...), (path, flags, mode), path)
OPEN(open64, (const char *path, int flags, ...), (path, flags, mode), path)
OPEN(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode), path)
OPEN(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode), path)

// Writes half where it is to be short.
#define WRITE(name, signature, whole, half)                 \
  ssize_t name signature {                                  \
    enum fault fault = is_watched(fd) ? next(#name, true) : NONE; \
    if (fault == FAIL) return -1;                           \
    ssize_t written = fault == SHORT ? NEXT(name) half : NEXT(name) whole; \
    end(fault);                                             \
    return written;                                         \
  }

WRITE(write, (int fd, const void *from, size_t size), (fd, from, size), (fd, from, (size + 1) / 2))
WRITE(pwrite, (int fd, const void *from, size_t size, off_t at), (fd, from, size, at),
      (fd, from, (size + 1) / 2, at))
WRITE(pwrite64, (int fd, const void *from, size_t size, off64_t at), (fd, from, size, at),
      (fd, from, (size + 1) / 2, at))
WRITE(writev, (int fd, const struct iovec *from, int parts), (fd, from, parts), (fd, from, 1))

#define ON_FD(name, signature, arguments)                    \
  int name signature {                                       \
    enum fault fault = is_watched(fd) ? next(#name, false) : NONE; \
    if (fault == FAIL) return -1;                            \
    int result = NEXT(name) arguments;                       \
    end(fault);                                              \
    return result;                                           \
  }

ON_FD(fsync, (int fd), (fd))
ON_FD(fdatasync, (int fd), (fd))
ON_FD(ftruncate, (int fd, off_t size), (fd, size))
ON_FD(ftruncate64, (int fd, off64_t size), (fd, size))

#define ON_PATH(name, signature, arguments, path, takes_room)         \
  int name signature {                                                \
    enum fault fault = is_under(path) ? next(#name, takes_room) : NONE; \
    if (fault == FAIL) return -1;                                     \
    int result = NEXT(name) arguments;                                \
    end(fault);                                                       \
    return result;                                                    \
  }

ON_PATH(rename, (const char *from, const char *to), (from, to), to, false)
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode), path, true)
ON_PATH(rmdir, (const char *path), (path), path, false)
ON_PATH(unlink, (const char *path), (path), path, false)
ON_PATH(truncate, (const char *path, off_t size), (path, size), path, false)
ON_PATH(truncate64, (const char *path, off64_t size), (path, size), path, false)
