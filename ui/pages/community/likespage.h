#pragma once

#include "core/hub/likes.h"
#include "core/net/canceltoken.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace vitrine::ui {

class Label;
class StateView;
struct Services;

/// "vitrine:likes": what the person likes at the place, the latest first, with a filter.
class LikesPage : public Page {
    Q_OBJECT

public:
    explicit LikesPage(Services& services, QWidget* parent = nullptr);
    ~LikesPage() override;

    QString id() const override { return QStringLiteral("likes"); }
    QString title() const override { return tr("My likes"); }
    QString address() const override { return QStringLiteral("vitrine:likes"); }
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void reload() override;
    void find() override;
    void retranslate() override;

private:
    void take(const Result<hub::LikePage>& page);
    void showError(const Error& error);
    void filter();
    void unlike(QListWidgetItem* item);

    Services& m_services;
    net::CancelSource m_cancel;
    QUrl m_next;
    Label* m_title;
    QLineEdit* m_filter;
    QComboBox* m_kind;
    Label* m_count;
    QListWidget* m_list;
    QPushButton* m_more;
    QPushButton* m_unlike;
    StateView* m_stateView;
    QWidget* m_content;
    QStackedWidget* m_stack;
};

} // namespace vitrine::ui
