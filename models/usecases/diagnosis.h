#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/sync/connectionsettings.h"

#include <functional>
#include <vector>

namespace hauspost {

struct DiagnosisLine
{
    QString what;
    QString value;
};

struct DiagnosisSection
{
    QString title;
    std::vector<DiagnosisLine> lines;
};

/// How the program, its files and its portal are, in sentences. Holds no personal data: no name, address, e-mail, code,
/// token or key of a resident; the user's own folder is written "~".
using Diagnosis = std::vector<DiagnosisSection>;

struct DiagnosisSubject
{
    DeskPaths paths;
    QString version; ///< of the program
    ConnectionSettings settings;
    Result<PortalConnection> access;
};

/// Asks the files and the portal, which takes seconds: on a worker thread. isCancelled is polled while the portal is
/// asked.
[[nodiscard]] Diagnosis diagnose(const DiagnosisSubject &subject, const Clock &clock,
                                 const std::function<bool()> &isCancelled);

/// As text to save or to copy.
[[nodiscard]] QString diagnosisReport(const Diagnosis &diagnosis);

} // namespace hauspost
