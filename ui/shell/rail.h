#pragma once

#include "ui/shell/mainwindow.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace vitrine::ui {

/// The pages at the side, with words or, where the window is narrow, as icons; at its end who one is.
class Rail : public QWidget {
    Q_OBJECT

public:
    Rail(Services& services, const PageTable& table, QWidget* parent = nullptr);

    void setCurrent(const QString& pageId);
    void setCompact(bool compact);
    void retranslate();

Q_SIGNALS:
    void opened(const QString& address);
    /// The chip of the account: what to do about it, at \p corner (its upper corner, global).
    void accountAsked(const QPoint& corner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addPage(const PageEntry& entry, QVBoxLayout* column);
    void fit();
    void showAccount();
    void showTransfers();
    void showFollowed();

    Services& m_services;
    const PageTable& m_table;
    QHash<QString, QAbstractButton*> m_buttons;
    QAbstractButton* m_account;
    bool m_compact = false;
};

} // namespace vitrine::ui
