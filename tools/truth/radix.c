// How long the kernel's own radix tree of KHO takes: ns a key that is set, for keys side by side and for
// keys in random order, new and set already; ns a key and a word of 64 keys that a walk passes.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The root and a lock; larger than the kernel's.
struct tree {
  void *root;
  long lock[31];
};
struct callbacks {
  int (*leaf)(unsigned long key, void *data);
  int (*node)(unsigned long address, void *data);
};
int kho_radix_init_tree(struct tree *tree, void *root);
int kho_radix_add_key(struct tree *tree, unsigned long key);
int kho_radix_walk_tree(struct tree *tree, const struct callbacks *callbacks, void *data);

void panic(const char *why, ...);
void *pages_of(void *base, size_t size);
unsigned long now_ns(void);

#define PAGE 4096
#define PAGES (64 << 10)
#define LEAF_KEYS 32768
#define WORDS 512
// Where the keys of single pages begin.
#define FIRST_KEY (1ul << 52)

static char *pages;
static size_t taken;

int slab_is_available(void) { return 1; }

unsigned long get_zeroed_page_noprof(unsigned flags) {
  if (taken == PAGES) panic("no page left");
  return (unsigned long)memset(pages + PAGE * taken++, 0, PAGE);
}

static int count_key(unsigned long key, void *data) {
  ++*(unsigned long *)data;
  return 0;
}

static struct tree *empty(void) {
  static struct tree tree;
  memset(&tree, 0, sizeof tree);
  taken = 0;
  if (kho_radix_init_tree(&tree, NULL)) panic("no tree");
  return &tree;
}

static double set_ns(struct tree *tree, const unsigned long *keys, size_t count) {
  unsigned long began = now_ns();
  for (size_t i = 0; i < count; i++)
    if (kho_radix_add_key(tree, keys[i])) panic("a key was not set");
  return (double)(now_ns() - began) / count;
}

static double walk_ns(struct tree *tree, size_t expected) {
  struct callbacks callbacks = { .leaf = count_key };
  unsigned long found = 0, began = now_ns();
  if (kho_radix_walk_tree(tree, &callbacks, &found) || found != expected) panic("not all keys");
  return now_ns() - began;
}

static void measure(const char *name, const unsigned long *keys, size_t count) {
  struct tree *tree = empty();
  double new_ns = set_ns(tree, keys, count), again_ns = set_ns(tree, keys, count);
  double walked_ns = walk_ns(tree, count);
  printf("%s_keys %zu\n%s_pages %zu\n", name, count, name, taken);
  printf("%s_new_ns %.2f\n%s_again_ns %.2f\n", name, new_ns, name, again_ns);
  printf("%s_walk_key_ns %.2f\n", name, walked_ns / count);
  printf("%s_walk_word_ns %.3f\n", name, walked_ns / taken / WORDS);
}

int main(void) {
  static unsigned long keys[1 << 20];
  size_t count = sizeof keys / sizeof *keys;
  pages = pages_of(NULL, (size_t)PAGE * PAGES);

  for (size_t i = 0; i < count; i++) keys[i] = FIRST_KEY + i;
  measure("dense", keys, count);
  for (size_t i = 0; i < count; i++) keys[i] = FIRST_KEY + 2 * i;
  measure("second", keys, count);
  // In random order over 4,096 leaves, 16 MiB of them.
  for (size_t i = 0; i < count; i++) keys[i] = FIRST_KEY + i * 128;
  unsigned long state = 1;
  for (size_t i = count - 1; i > 0; i--) {
    state = state * 6364136223846793005ul + 1442695040888963407ul;
    size_t j = (state >> 33) % (i + 1);
    unsigned long key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
  }
  measure("random", keys, count);
  // One a leaf: nearly all of the walk is words without a key.
  count = PAGES - 1024;
  for (size_t i = 0; i < count; i++) keys[i] = FIRST_KEY + i * LEAF_KEYS;
  measure("lone", keys, count);
}
