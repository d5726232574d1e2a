#pragma once

#include <QString>

namespace vitrine::worker {

/// The command line of a helper program. People do not start these; --help says so.
struct HelperArguments {
    int socket = -1;          ///< descriptor of the line to the client
    qint64 memoryCeiling = 0; ///< bytes; 0: none
    int threads = 0;
    QString language;  ///< of what people read, "fr_FR"; empty: English
    int exitCode = -1; ///< 0 or more: everything was said (help, version, or what is wrong); end with this
};

/// \param program its name \param purpose one sentence for --help
HelperArguments helperArguments(int argc, char** argv, const char* program, const char* purpose);

} // namespace vitrine::worker
