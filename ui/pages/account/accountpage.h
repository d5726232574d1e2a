#pragma once

#include "ui/shell/page.h"

class QScrollArea;
class QVBoxLayout;

namespace vitrine::account {
struct Account;
}

namespace vitrine::ui {

class Card;

/// Who one is at the open place, what the token may do, the organizations, and the accounts of all places.
/// "vitrine:account".
class AccountPage : public Page {
    Q_OBJECT

public:
    explicit AccountPage(Services& services, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("account"); }
    QString title() const override;
    QString address() const override { return QStringLiteral("vitrine:account"); }
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void activated() override;
    void reload() override { ask(); }
    void retranslate() override { rebuild(); }

private:
    void ask();
    void rebuild();
    void rebuildSoon();
    void addCurrent(QVBoxLayout* column);
    void addNobody(QVBoxLayout* column);
    void addPerson(QVBoxLayout* column, const account::Account& account);
    void addRights(QVBoxLayout* column, const account::Account& account);
    void addOrganizations(QVBoxLayout* column, const account::Account& account);
    void addAll(QVBoxLayout* column);
    QWidget* accountRow(const account::Account& account, QWidget* parent);
    void signOut(const account::Account& account);
    void use(const account::Account& account);
    void openOnWeb(const QString& path);

    Services& m_services;
    QScrollArea* m_area;
    QString m_problem; ///< why it is not known who one is
    bool m_waiting = false;
};

} // namespace vitrine::ui
