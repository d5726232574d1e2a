#pragma once

#include <QFrame>

class QBoxLayout;

namespace vitrine::ui {

/// The first start: three doors over Discover, gone for good after one use.
class Welcome : public QFrame {
    Q_OBJECT

public:
    /// \param canTry whether there is a sample to try
    explicit Welcome(bool canTry, QWidget* parent = nullptr);

    /// Doors side by side or one under the other, with or without their second lines, as the page has room.
    void fit(const QSize& page);

Q_SIGNALS:
    void tryAsked();
    void browseAsked();
    void openFolderAsked();
    void openFileAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QBoxLayout* m_doors;
    QWidget* m_about = nullptr;
    bool m_compact = false;
};

} // namespace vitrine::ui
