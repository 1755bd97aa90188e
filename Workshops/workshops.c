#include "workshops.h"

// `#embed` keeps the build fast: the same bytes as a Swift array literal take over a minute to
// compile. It is C23; every toolchain we build with has it in older modes too, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char tilldi_programme[] = {
#embed "TillDi/programme.yaml"
};

static const unsigned char example_sv[] = {
#embed "Examples/solgarden.sv.script"
};

static const unsigned char example_en[] = {
#embed "Examples/solgarden.en.script"
};

static const workshops_file files[] = {
    {"TillDi/programme.yaml", tilldi_programme, sizeof tilldi_programme},
    {"Examples/solgarden.sv.script", example_sv, sizeof example_sv},
    {"Examples/solgarden.en.script", example_en, sizeof example_en},
};

size_t workshops_count(void) { return sizeof files / sizeof files[0]; }

workshops_file workshops_file_at(size_t index) { return files[index]; }
