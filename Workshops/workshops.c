#include "workshops.h"

// `#embed` keeps the build fast: the same bytes as a Swift array literal take over a minute to
// compile. It is C23; every toolchain we build with has it in older modes too, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char tilldi_programme[] = {
#embed "TillDi/programme.yaml"
};

static const unsigned char tilldi_hour_programme[] = {
#embed "TillDi-Hour/programme.yaml"
};

static const unsigned char example_sv[] = {
#embed "Examples/solgarden.sv.script"
};

static const unsigned char example_en[] = {
#embed "Examples/solgarden.en.script"
};

static const unsigned char lexicon_care[] = {
#embed "Lexicon/care.yaml"
};

static const unsigned char lexicon_digital[] = {
#embed "Lexicon/digital.yaml"
};

static const unsigned char lexicon_school[] = {
#embed "Lexicon/school.yaml"
};

static const unsigned char lexicon_society[] = {
#embed "Lexicon/society.yaml"
};

static const unsigned char lexicon_streets[] = {
#embed "Lexicon/streets.yaml"
};

static const unsigned char lexicon_working_day[] = {
#embed "Lexicon/working-day.yaml"
};

static const workshops_file files[] = {
    {"TillDi/programme.yaml", tilldi_programme, sizeof tilldi_programme},
    {"TillDi-Hour/programme.yaml", tilldi_hour_programme, sizeof tilldi_hour_programme},
    {"Examples/solgarden.sv.script", example_sv, sizeof example_sv},
    {"Examples/solgarden.en.script", example_en, sizeof example_en},
    {"Lexicon/care.yaml", lexicon_care, sizeof lexicon_care},
    {"Lexicon/digital.yaml", lexicon_digital, sizeof lexicon_digital},
    {"Lexicon/school.yaml", lexicon_school, sizeof lexicon_school},
    {"Lexicon/society.yaml", lexicon_society, sizeof lexicon_society},
    {"Lexicon/streets.yaml", lexicon_streets, sizeof lexicon_streets},
    {"Lexicon/working-day.yaml", lexicon_working_day, sizeof lexicon_working_day},
};

size_t workshops_count(void) { return sizeof files / sizeof files[0]; }

workshops_file workshops_file_at(size_t index) { return files[index]; }
