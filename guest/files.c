#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "port.h"

unsigned char *load_file(const char *path, size_t *length)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat found;
    unsigned char *bytes;
    size_t got = 0;

    if (fd < 0 || fstat(fd, &found))
        fail(errno, "%s", path);
    bytes = mmap(NULL, (size_t)found.st_size + 1, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    if (bytes == MAP_FAILED)
        fail(errno, "%s: memory for %zu bytes", path, (size_t)found.st_size);
    while (got < (size_t)found.st_size) {
        ssize_t part = read(fd, bytes + got, (size_t)found.st_size - got);

        if (part <= 0)
            fail(part ? errno : EIO, "%s: read", path);
        got += (size_t)part;
    }
    close(fd);
    *length = got;
    return bytes;
}

static int put_text(const char *path, const char *text, int how)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC | how);
    int error = 0;

    if (fd < 0)
        return errno;
    if (write(fd, text, strlen(text)) < 0)
        error = errno;
    close(fd);
    return error;
}

int write_text(const char *path, const char *text)
{
    return put_text(path, text, O_TRUNC);
}

int append_text(const char *path, const char *text)
{
    return put_text(path, text, O_APPEND);
}

int send_file(const char *tag, const char *path)
{
    static unsigned char part[16 * 1024];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t got;

    if (fd < 0)
        return errno;
    while ((got = read(fd, part, sizeof(part))) > 0)
        put_chunk(tag, part, (uint32_t)got);
    if (got < 0)
        say("%s: read: %s", path, strerror(errno));
    close(fd);
    return 0;
}
