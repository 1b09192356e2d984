#pragma once

#include "tests/support/catch.h"

#include <QtCore/QLoggingCategory>
#include <QtTest/QAbstractItemModelTester>

namespace hauspost {

/// Watches a model for as long as it lives and fails the test case at the first broken rule of QAbstractItemModel. The
/// tester's default mode passes a broken model under Catch2, so it warns here and the warnings are counted.
class ModelContract
{
public:
    explicit ModelContract(QAbstractItemModel &model)
    {
        faults().clear();
        s_before = qInstallMessageHandler(&ModelContract::handle);
        m_tester =
            std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    }

    ~ModelContract()
    {
        m_tester.reset();
        qInstallMessageHandler(s_before);
        for (const QString &fault : faults()) {
            UNSCOPED_INFO(fault.toStdString());
        }
        CHECK(faults().isEmpty());
    }

    ModelContract(const ModelContract &) = delete;
    ModelContract &operator=(const ModelContract &) = delete;

    [[nodiscard]] static QStringList &faults()
    {
        static QStringList list;
        return list;
    }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (QLatin1String(context.category) == QLatin1String("qt.modeltest") && type != QtDebugMsg) {
            faults() << message;
        } else if (s_before) {
            s_before(type, context, message);
        }
    }

    static inline QtMessageHandler s_before = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace hauspost
