#pragma once

#include "app/portal/httpmessage.h"
#include "models/base/error.h"

#include <QtCore/QString>

/// The answers of the portal. Each carries "Portal-Api: 1", so that a desk can tell the portal from a proxy or a
/// captive portal in between, and is never cached.
namespace hauspost::portal {

[[nodiscard]] HttpResponse answer(int status, const QByteArray &contentType, const QByteArray &body);

[[nodiscard]] HttpResponse jsonAnswer(const QByteArray &body);

/// RFC 9457. type: last word of the problem's URI; title: English, no personal data.
[[nodiscard]] HttpResponse problemAnswer(int status, const QString &type, const QString &title);

/// A problem that the status alone describes (400, 404, 413, …).
[[nodiscard]] HttpResponse problemAnswer(int status);

/// What an error means at the wire; logs what is no fault of the client.
[[nodiscard]] HttpResponse problemAnswer(const Error &error);

} // namespace hauspost::portal
