#include "ui/pages/settings/proxycontrol.h"

#include "core/account/places.h"
#include "core/hub/hubclient.h"
#include "core/net/proxy.h"
#include "core/storage/settings.h"
#include "ui/shell/services.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

ProxyControl::ProxyControl(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_field(new QLineEdit(services.settings.proxy(), this)),
      m_test(plainButton(tr("Test"), this)), m_words(new Label({}, TextSize::Caption, this))
{
    m_field->setObjectName(QStringLiteral("proxy"));
    m_field->setPlaceholderText(tr("The system's"));
    m_field->setAccessibleName(tr("Proxy"));
    m_field->setMinimumWidth(240);
    m_test->setObjectName(QStringLiteral("testProxy"));
    m_test->setAccessibleName(tr("Test the connection"));
    m_test->setToolTip(tr("Asks the open place for an answer, through this proxy."));
    m_words->setObjectName(QStringLiteral("proxyWords"));
    m_words->setWordWrap(true);
    m_words->hide();
    setFocusProxy(m_field);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_test);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_field, &QLineEdit::editingFinished, this, &ProxyControl::take);
    connect(m_field, &QLineEdit::textEdited, m_words, &QWidget::hide);
    connect(m_test, &QPushButton::clicked, this, &ProxyControl::test);
}

ProxyControl::~ProxyControl()
{
    m_cancel.cancel();
}

bool ProxyControl::take()
{
    const QString text = m_field->text().trimmed();
    if (const auto proxy = net::Proxy::parse(text); !proxy) {
        say(proxy.error().message(), false);
        return false;
    }
    if (text != m_services.settings.proxy())
        m_services.settings.setProxy(text);
    return true;
}

void ProxyControl::test()
{
    if (!take())
        return;
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_test->setEnabled(false);
    say(tr("Asking…"), true);
    const QString name = m_services.places.current().name;
    QCoro::connect(m_services.places.currentClient()->ping(m_cancel.token()), this,
                   [this, name](const Result<void>& answer) {
                       m_test->setEnabled(true);
                       if (answer)
                           say(tr("%1 answers.").arg(name), true);
                       else if (answer.error().kind != ErrorKind::Cancelled)
                           say(answer.error().message(), false);
                   });
}

void ProxyControl::say(const QString& text, bool good)
{
    m_words->setTint(good ? Tint::Good : Tint::Bad);
    m_words->setText(text);
    m_words->show();
    announce(this, text);
}

} // namespace vitrine::ui
