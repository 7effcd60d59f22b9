/*
 * PID 1 that runs one of the kernel's own self-tests, /test. With luo_kexec=1 on the command line
 * the test has two stages, and /kernel is started with /initrd between them by kexec. What each
 * stage ended with is on the console, in lines that begin with "selftest-init: ".
 * src/kernel/selftest.ts makes the initrds and reads the lines.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#define COMMAND_LINE_BYTES 4096
#define SECOND_STAGE " luo_stage=2"

/* Everything ends here: QEMU runs with -no-reboot. */
static _Noreturn void end(void)
{
    fflush(stdout);
    tcdrain(STDOUT_FILENO);
    reboot(RB_AUTOBOOT);
    for (;;)
        pause();
}

static _Noreturn void fail(const char *place)
{
    printf("selftest-init: failed: %s: %s\n", place, strerror(errno));
    end();
}

static void mount_at(const char *path, const char *type)
{
    if (mkdir(path, 0755) && errno != EEXIST)
        fail(path);
    /* A kernel that mounts devtmpfs itself has it there already. */
    if (mount(type, path, type, 0, NULL) && errno != EBUSY)
        fail(path);
}

/* The initrd has no device nodes: the console is opened once /dev is there. */
static void open_console(void)
{
    int fd = open("/dev/console", O_RDWR);

    if (fd < 0)
        end();
    for (int copy = STDIN_FILENO; copy <= STDERR_FILENO; copy++)
        dup2(fd, copy);
    if (fd > STDERR_FILENO)
        close(fd);
}

static int open_file(const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0)
        fail(path);
    return fd;
}

static void load_next_kernel(void)
{
    char line[COMMAND_LINE_BYTES];
    int fd = open_file("/proc/cmdline");
    ssize_t length = read(fd, line, sizeof(line) - sizeof(SECOND_STAGE));

    close(fd);
    if (length <= 0)
        fail("/proc/cmdline");
    if (line[length - 1] == '\n')
        length--;
    memcpy(line + length, SECOND_STAGE, sizeof(SECOND_STAGE));

    int kernel = open_file("/kernel");
    int initrd = open_file("/initrd");

    if (syscall(SYS_kexec_file_load, kernel, initrd, strlen(line) + 1, line, 0UL))
        fail("kexec_file_load");
    close(kernel);
    close(initrd);
}

/* Gives the exit code of the test, or 128 and the signal that ended it. */
static int run_test(char *stage)
{
    char *with_stage[] = {"/test", "-s", stage, NULL};
    char *without[] = {"/test", NULL};
    int status;
    pid_t child;

    fflush(stdout);
    child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0) {
        execv("/test", stage ? with_stage : without);
        _exit(127);
    }
    /* What the test leaves behind it is reaped too. */
    for (;;) {
        pid_t ended = waitpid(-1, &status, 0);

        if (ended == child)
            break;
        if (ended < 0 && errno != EINTR)
            fail("waitpid");
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(void)
{
    int second = getenv("luo_stage") != NULL;
    int kexec = getenv("luo_kexec") != NULL;
    int code;

    mount_at("/dev", "devtmpfs");
    open_console();
    mount_at("/proc", "proc");
    mount_at("/sys", "sysfs");
    mount_at("/tmp", "tmpfs");
    /* Only the tests of KHO's debugging files look there; a kernel may be without. */
    mount("debugfs", "/sys/kernel/debug", "debugfs", 0, NULL);

    if (kexec && !second)
        load_next_kernel();
    code = run_test(!kexec ? NULL : second ? "2" : "1");
    printf("selftest-init: stage %d ended with %d\n", second ? 2 : 1, code);
    if (kexec && !second && code == 0) {
        fflush(stdout);
        tcdrain(STDOUT_FILENO);
        reboot(RB_KEXEC);
        fail("kexec");
    }
    end();
}
