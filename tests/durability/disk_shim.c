/* A disk that fails: preloaded into a process, it spoils what the process writes below one folder.

   SHIM_FOLDER   the folder; everything else is left alone
   SHIM_MODE     error     writes fail with SHIM_ERRNO
                 kill      the process is killed at a write, half of which is done
                 powercut  as kill, and what was not synced is lost, or some of it
                 nolock    files cannot be locked, from the beginning
   SHIM_AT       how many writes, truncations and syncs go well first
   SHIM_COUNT    how many fail then, -1 for all that follow
   SHIM_ERRNO    the error, EIO if it is not given
   SHIM_SEED     decides which unsynced writes a power cut spares
*/
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

struct undo {
    struct undo *before;
    dev_t device;
    ino_t file;
    int descriptor;
    off_t offset, size;
    size_t length;
    char content[];
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct undo *latest;
static long count;
static int is_dying;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_fcntl)(int, int, ...);
static int (*real_flock)(int, int);

__attribute__((constructor)) static void begin(void) {
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_fcntl = dlsym(RTLD_NEXT, "fcntl64");
    real_flock = dlsym(RTLD_NEXT, "flock");
}

static const char *setting(const char *name, const char *otherwise) {
    const char *value = getenv(name);
    return value ? value : otherwise;
}

static int is_mode(const char *mode) { return !strcmp(setting("SHIM_MODE", ""), mode); }

static int is_watched(int descriptor) {
    char link[64], path[PATH_MAX];
    const char *folder = setting("SHIM_FOLDER", "");
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    return length > 0 && *folder && (path[length] = 0, !strncmp(path, folder, strlen(folder)));
}

static void remember(int descriptor, off_t offset, size_t length) {
    struct stat now;
    if (fstat(descriptor, &now)) return;
    struct undo *undo = malloc(sizeof *undo + length);
    *undo = (struct undo){latest, now.st_dev, now.st_ino, dup(descriptor), offset, now.st_size, 0};
    ssize_t there = pread(descriptor, undo->content, length, offset);
    undo->length = there > 0 ? there : 0;
    latest = undo;
}

static void forget(int descriptor) {
    struct stat now;
    if (fstat(descriptor, &now)) return;
    for (struct undo **link = &latest; *link;) {
        struct undo *undo = *link;
        if (undo->device == now.st_dev && undo->file == now.st_ino) {
            *link = undo->before;
            close(undo->descriptor);
            free(undo);
        } else {
            link = &undo->before;
        }
    }
}

static void die(void) {
    is_dying = 1;
    srand(atoi(setting("SHIM_SEED", "0")));
    int spares = rand() % 2; /* half of the power cuts take all that was not synced, half of them some of it */
    if (is_mode("powercut"))
        for (struct undo *undo = latest; undo; undo = undo->before)
            if (!spares || rand() % 2) {
                real_pwrite(undo->descriptor, undo->content, undo->length, undo->offset);
                real_ftruncate(undo->descriptor, undo->size);
            }
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Whether this write, truncation or sync goes wrong. */
static int is_due(int descriptor) {
    long at = atol(setting("SHIM_AT", "0")), many = atol(setting("SHIM_COUNT", "-1"));
    if (is_dying || !(is_mode("error") || is_mode("kill") || is_mode("powercut")) || !is_watched(descriptor)) return 0;
    long number = count++;
    return number >= at && (many < 0 || number < at + many);
}

static int fails(void) {
    errno = atoi(setting("SHIM_ERRNO", "5"));
    return -1;
}

static ssize_t written(int descriptor, const void *content, size_t length, off_t offset, int is_append) {
    pthread_mutex_lock(&lock);
    ssize_t result;
    if (is_due(descriptor)) {
        if (is_mode("error")) {
            result = fails();
        } else {
            if (is_append) real_write(descriptor, content, length / 2);
            else real_pwrite(descriptor, content, length / 2, offset);
            die();
            result = -1;
        }
    } else {
        if (is_mode("powercut") && is_watched(descriptor)) {
            struct stat now;
            off_t place = is_append && !fstat(descriptor, &now) ? now.st_size : offset;
            remember(descriptor, place, length);
        }
        result = is_append ? real_write(descriptor, content, length) : real_pwrite(descriptor, content, length, offset);
    }
    pthread_mutex_unlock(&lock);
    return result;
}

ssize_t write(int descriptor, const void *content, size_t length) {
    if (!real_write) begin();
    return is_watched(descriptor) ? written(descriptor, content, length, 0, 1) : real_write(descriptor, content, length);
}

ssize_t pwrite64(int descriptor, const void *content, size_t length, off_t offset) {
    return written(descriptor, content, length, offset, 0);
}

ssize_t pwrite(int descriptor, const void *content, size_t length, off_t offset) {
    return written(descriptor, content, length, offset, 0);
}

int ftruncate64(int descriptor, off_t length) {
    pthread_mutex_lock(&lock);
    int result;
    if (is_due(descriptor)) {
        if (!is_mode("error")) die();
        result = fails();
    } else {
        struct stat now;
        if (is_mode("powercut") && is_watched(descriptor) && !fstat(descriptor, &now))
            remember(descriptor, length, now.st_size > length ? now.st_size - length : 0);
        result = real_ftruncate(descriptor, length);
    }
    pthread_mutex_unlock(&lock);
    return result;
}

int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

static int synced(int descriptor, int (*sync)(int)) {
    pthread_mutex_lock(&lock);
    int result;
    if (is_due(descriptor)) {
        if (!is_mode("error")) die();
        result = fails();
    } else {
        result = sync(descriptor);
        if (is_mode("powercut") && is_watched(descriptor)) forget(descriptor);
    }
    pthread_mutex_unlock(&lock);
    return result;
}

int fsync(int descriptor) { return synced(descriptor, real_fsync); }
int fdatasync(int descriptor) { return synced(descriptor, real_fdatasync); }

static int refuses_locks(int descriptor) { return is_mode("nolock") && is_watched(descriptor); }

int fcntl64(int descriptor, int command, ...) {
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    if ((command == F_SETLK || command == F_SETLKW || command == F_GETLK || command == F_OFD_SETLK) &&
        refuses_locks(descriptor)) {
        errno = ENOLCK;
        return -1;
    }
    return real_fcntl(descriptor, command, argument);
}

int fcntl(int descriptor, int command, ...) {
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return fcntl64(descriptor, command, argument);
}

int flock(int descriptor, int operation) {
    if (refuses_locks(descriptor)) {
        errno = ENOLCK;
        return -1;
    }
    return real_flock(descriptor, operation);
}
