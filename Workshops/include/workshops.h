#ifndef TILLDI_WORKSHOPS_H
#define TILLDI_WORKSHOPS_H

#include <stddef.h>

/// One file of this folder, linked into the program byte for byte.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} workshops_file;

/// How many files travel inside the binary.
size_t workshops_count(void);

/// One of them; `index` is below `workshops_count()`.
workshops_file workshops_file_at(size_t index);

#endif
