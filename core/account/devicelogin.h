#pragma once

#include "core/account/accounts.h"
#include "core/hub/oauth.h"

namespace vitrine::account {

/// Signs in by browser (protocol section 6.5): start(), show the code of codeReady(), and wait; the browser
/// does the rest. Ends with agreed() or failed(); cancel() ends it without either. GUI thread.
class DeviceLogin : public QObject {
    Q_OBJECT

public:
    DeviceLogin(Accounts& accounts, hub::Place place, QObject* parent = nullptr);
    ~DeviceLogin() override;

    void start();
    void cancel();
    /// How long one waits between two questions.
    std::chrono::milliseconds interval() const { return m_poll.intervalAsDuration(); }

Q_SIGNALS:
    void codeReady(const vitrine::hub::DeviceCode& code);
    /// Not kept yet: Accounts::add().
    void agreed(const vitrine::account::Newcomer& newcomer);
    void failed(const vitrine::Error& error);

private:
    void begin(const hub::DeviceCode& code);
    void poll();
    void take(const Result<hub::DeviceAnswer>& answer);
    void askWho(const hub::OAuthToken& token);
    void end(const Error& error);

    Accounts& m_accounts;
    hub::Place m_place;
    hub::HubClient m_client; ///< as nobody
    hub::DeviceCode m_code;
    net::CancelSource m_cancel;
    QTimer m_poll;
    QTimer m_end;
};

} // namespace vitrine::account
