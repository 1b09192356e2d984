#pragma once

#include "views/page.h"

class QCommandLinkButton;
class QLabel;
class QProgressBar;

namespace hauspost {

/// What a desk without data and without portal shows first: connect it, or look around with sample data.
class FirstRunPage final : public Page
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    /// problem: why there are no sample data here; empty = there are.
    void offerSample(const QString &problem);
    /// The sample data are being made.
    void setBusy(bool busy);

    void reload() override {}
    void focusContent() override;

    [[nodiscard]] QCommandLinkButton &connectButton() { return *m_connect; }
    [[nodiscard]] QCommandLinkButton &sampleButton() { return *m_sample; }

Q_SIGNALS:
    void connectRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void updateIcons();

    QString m_problem;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QCommandLinkButton *m_connect;
    QCommandLinkButton *m_sample;
    QProgressBar *m_busy;
};

} // namespace hauspost
