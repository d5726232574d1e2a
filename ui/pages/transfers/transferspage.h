#pragma once

#include "ui/shell/page.h"

#include <QHash>

class QPushButton;
class QStackedWidget;
class QScrollArea;
class QVBoxLayout;

namespace vitrine::storage {
struct Download;
}

namespace vitrine::ui {

class Label;
class StateView;
class TransferRow;

/// The queue: what is being fetched, waits, stopped or is done.
class TransfersPage : public Page {
    Q_OBJECT

public:
    explicit TransfersPage(Services& services, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("transfers"); }
    QString title() const override;
    QString address() const override { return QStringLiteral("vitrine:transfers"); }
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void retranslate() override;

private:
    void add(const QString& id);
    void update(const QString& id);
    void remove(const QString& id);
    void cancel(const QString& id);
    void pauseOrResumeAll();
    void showState();

    Services& m_services;
    QHash<QString, TransferRow*> m_rows;
    Label* m_title;
    Label* m_summary;
    QPushButton* m_all;
    QPushButton* m_clear;
    QStackedWidget* m_stack;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
    StateView* m_empty;
};

} // namespace vitrine::ui
