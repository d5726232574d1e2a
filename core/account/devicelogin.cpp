#include "core/account/devicelogin.h"

namespace vitrine::account {

using namespace std::chrono_literals;

DeviceLogin::DeviceLogin(Accounts& accounts, hub::Place place, QObject* parent)
    : QObject(parent), m_accounts(accounts), m_place(place),
      m_client(accounts.network(), std::move(place), hub::Identity())
{
    m_poll.setSingleShot(true);
    m_end.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &DeviceLogin::poll);
    connect(&m_end, &QTimer::timeout, this, [this] {
        end(Error::make(ErrorKind::Timeout, tr("The code is no longer valid."),
                        tr("Start again: you get a new code.")));
    });
}

DeviceLogin::~DeviceLogin()
{
    m_cancel.cancel();
}

void DeviceLogin::start()
{
    cancel();
    m_cancel = net::CancelSource();
    QCoro::connect(hub::beginDeviceLogin(m_client, m_accounts.clientId(), m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Result<hub::DeviceCode>& code) {
                       if (cancel.isCancelled())
                           return;
                       if (code)
                           begin(*code);
                       else
                           end(code.error());
                   });
}

void DeviceLogin::cancel()
{
    m_cancel.cancel();
    m_poll.stop();
    m_end.stop();
}

void DeviceLogin::begin(const hub::DeviceCode& code)
{
    m_code = code;
    m_poll.start(code.interval);
    m_end.start(code.expiresIn);
    Q_EMIT codeReady(code);
}

void DeviceLogin::poll()
{
    QCoro::connect(hub::pollDeviceLogin(m_client, m_accounts.clientId(), m_code.deviceCode, m_cancel.token()),
                   this, [this, cancel = m_cancel.token()](const Result<hub::DeviceAnswer>& answer) {
                       if (!cancel.isCancelled())
                           take(answer);
                   });
}

void DeviceLogin::take(const Result<hub::DeviceAnswer>& answer)
{
    if (!answer)
        return end(answer.error());
    switch (answer->poll) {
    case hub::DevicePoll::SlowDown:
        m_code.interval += 5s;
        [[fallthrough]];
    case hub::DevicePoll::Pending:
        m_poll.start(m_code.interval);
        return;
    case hub::DevicePoll::Expired:
        return end(Error::make(ErrorKind::Timeout, tr("The code is no longer valid."),
                               tr("Start again: you get a new code.")));
    case hub::DevicePoll::Denied:
        return end(Error::make(ErrorKind::Forbidden, tr("You said no in the browser."),
                               tr("Nobody was signed in. Start again if that was a mistake.")));
    case hub::DevicePoll::Granted:
        return askWho(answer->token);
    }
}

void DeviceLogin::askWho(const hub::OAuthToken& token)
{
    const Secret secret{token.accessToken, token.refreshToken, token.expiresAt};
    QCoro::connect(m_accounts.ask(m_place, secret, m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Result<Newcomer>& newcomer) {
                       if (cancel.isCancelled())
                           return;
                       if (!newcomer)
                           return end(newcomer.error());
                       DeviceLogin::cancel();
                       Newcomer known = *newcomer;
                       known.oauth = true;
                       Q_EMIT agreed(known);
                   });
}

void DeviceLogin::end(const Error& error)
{
    cancel();
    Q_EMIT failed(error);
}

} // namespace vitrine::account
