#pragma once

#include "core/account/accounts.h"
#include "core/account/devicelogin.h"
#include "core/net/canceltoken.h"

#include <QDialog>

class QAbstractButton;
class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vitrine::ui {

class Label;

/// Signs a person in at one place: a token is pasted (or one of the Hugging Face tools is taken, or the
/// browser gives one), its rights are shown in words, and the person says where it is kept. A token is never
/// shown back.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    SignInDialog(account::Accounts& accounts, hub::Place place, QWidget* parent = nullptr);
    ~SignInDialog() override;

    /// For an account that has to be able to write: what is created in the browser is a token that may.
    void wantWriting() { m_tokenType = QStringLiteral("write"); }

Q_SIGNALS:
    void signedIn(const QString& name);

private:
    QWidget* makeTokenStep();
    QWidget* makeRightsStep();
    QWidget* makeCodeStep();
    void addFound(QVBoxLayout* column);
    QAbstractButton* addKeeping(QVBoxLayout* column, account::Kept kept, const char* name,
                                const QString& words, const QString& about);
    void askToken();
    void askFound(const account::FoundToken& token);
    void taken(const Result<account::Newcomer>& newcomer);
    void showRights();
    void offerKeeping(bool hasKeychain);
    void finish();
    void startBrowser();
    void showCode(const hub::DeviceCode& code);
    void toTokenStep();
    void showStep(int step);
    void openTokenPage();
    void browse(const QUrl& url);
    void say(const Error& error);
    void setBusy(bool busy);

    account::Accounts& m_accounts;
    hub::Place m_place;
    QString m_tokenType = QStringLiteral("read");
    net::CancelSource m_cancel;
    account::DeviceLogin m_browser;
    std::optional<account::Newcomer> m_newcomer;
    hub::DeviceCode m_code;

    QStackedWidget* m_steps;
    Label* m_error;
    QLineEdit* m_token = nullptr;
    QPushButton* m_continue = nullptr;
    Label* m_who = nullptr;
    Label* m_rights = nullptr;
    QButtonGroup* m_keeping = nullptr;
    QPushButton* m_finish = nullptr;
    Label* m_codeLabel = nullptr;
    Label* m_codeText = nullptr;
};

} // namespace vitrine::ui
