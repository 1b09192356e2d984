#include "models/base/logging.h"

Q_LOGGING_CATEGORY(lcStorage, "hauspost.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "hauspost.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLetters, "hauspost.letters", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExchange, "hauspost.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPortal, "hauspost.portal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDesk, "hauspost.desk", QtInfoMsg)
