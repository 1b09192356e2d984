#pragma once

// Catch2 2.13 (Debian 12) and 3.x (elsewhere) through one include, and how Qt values are printed in a failure.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "models/base/errortext.h"
#include "models/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &value) { return '"' + value.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &value) { return value.join(QStringLiteral(" | ")).toStdString(); }
};
template <>
struct StringMaker<QDate>
{
    static std::string convert(QDate value) { return value.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch

namespace hauspost {

/// For REQUIRE(isOk(result)): prints the sentence of the error where it is not.
template <class T>
bool isOk(const Result<T> &result)
{
    if (!result) {
        UNSCOPED_INFO(errorName(result.error().code).toStdString() + ": " + errorText(result.error()).toStdString());
    }
    return result.has_value();
}

} // namespace hauspost
