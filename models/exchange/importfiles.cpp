#include "models/exchange/importfiles.h"

#include "models/exchange/contactscsv.h"
#include "models/exchange/dtmoffice.h"
#include "models/exchange/uvicsv.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace hauspost {

namespace {

Result<> open(QFile &file)
{
    if (!QFile::exists(file.fileName())) {
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {file.fileName(), file.errorString()});
    }
    return {};
}

Result<> readContactsInto(ImportInput &input, const QString &name)
{
    QFile file(name);
    if (const auto opened = open(file); !opened) {
        return opened;
    }
    const auto list = readContacts(file, name);
    if (!list) {
        return Failure(list.error());
    }
    input.contactProblems = list->problems;
    input.contactsWithoutTenancy = addContacts(input.office, list->contacts).size();
    return {};
}

Result<> readRulesInto(ImportInput &input, const QString &name)
{
    QFile file(name);
    if (const auto opened = open(file); !opened) {
        return opened;
    }
    const auto list = readUviRules(file, name);
    if (!list) {
        return Failure(list.error());
    }
    input.uviProblems = list->problems;
    addUviRules(input.office, list->rules);
    return {};
}

} // namespace

Result<ImportInput> readImportFiles(const ImportFiles &files, Progress &progress)
{
    QFile file(files.dtm);
    if (const auto opened = open(file); !opened) {
        return Failure(opened.error());
    }
    const auto dtm = readDtm(file, files.dtm, progress);
    if (!dtm) {
        return Failure(dtm.error());
    }
    ImportInput input;
    input.office = importedOfficeFrom(*dtm);
    if (input.office.properties.empty()) {
        const qint64 problems = static_cast<qint64>(dtm->diagnostics.size()) + dtm->furtherDiagnostics;
        return fail(ErrorCode::ImportNothingUsable, {files.dtm, QString::number(problems)});
    }
    Result<> done;
    if (!files.contacts.isEmpty()) {
        done = readContactsInto(input, files.contacts);
    }
    if (done && !files.uviRules.isEmpty()) {
        done = readRulesInto(input, files.uviRules);
    }
    if (files.uviOfAll) {
        addUviRules(input.office, {}, files.uviOfAll);
    }
    return done.map([&input] { return std::move(input); });
}

} // namespace hauspost
