#pragma once

namespace vitrine::inference::tables {

/// Code points from first to last.
struct Range {
    char32_t first;
    char32_t last;
};

/// Every step-th code point from first to last has its lower case at this distance.
struct CaseRun {
    char32_t first;
    char32_t last;
    int distance;
    int step;
};

// What the Rust library takes for what; see unicode.h for the meaning of each.
extern const Range removed[];
extern const int removedCount;
extern const Range nonspacing[];
extern const int nonspacingCount;
extern const Range marks[];
extern const int marksCount;
extern const Range punctuation[];
extern const int punctuationCount;
extern const Range word[];
extern const int wordCount;
extern const Range numeric[];
extern const int numericCount;
extern const CaseRun lowerCase[];
extern const int lowerCaseCount;

} // namespace vitrine::inference::tables
