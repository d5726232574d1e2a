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

Q_SIGNALS:
    void tryAsked();
    void browseAsked();
    void openFolderAsked();
    void openFileAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_doors;
};

} // namespace vitrine::ui
