#include "core/account/accessdesk.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/account/privatefile.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QFile>
#include <QPointer>

namespace vitrine::account {

namespace {

using namespace std::chrono_literals;
using hub::AccessState;

constexpr qsizetype mostRecords = 1000;
constexpr qint64 largestFile = 4 << 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccessDesk)
};

// Having access is no request: the owner has it too.
bool isWorthKeeping(AccessState state)
{
    return state == AccessState::Pending || state == AccessState::Rejected || state == AccessState::Reset;
}

Error noPlace()
{
    return Error::make(ErrorKind::NotFound,
                       Text::tr("The place of this request is not in the list any more."),
                       Text::tr("Add it in Settings, or remove the request from this list."));
}

} // namespace

AccessDesk::AccessDesk(Places& places, Accounts& accounts, QString file, QObject* parent)
    : QObject(parent), m_places(places), m_accounts(accounts), m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    QFile stored(m_file);
    if (!m_file.isEmpty() && stored.size() <= largestFile && stored.open(QIODevice::ReadOnly))
        m_records = accessRecordsFromJson(stored.readAll());
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &AccessDesk::look);
    connect(&m_accounts, &Accounts::changed, this, &AccessDesk::changed);
}

AccessDesk::~AccessDesk()
{
    m_cancel.cancel();
    m_writer.waitForDone();
}

QList<AccessRecord> AccessDesk::records() const
{
    QList<AccessRecord> shown;
    for (const AccessRecord& record : m_records) {
        if (m_accounts.mayShow(record.origin, record.account))
            shown.append(record);
    }
    const auto age = [](const AccessRecord& record) {
        return record.askedAt.isValid() ? record.askedAt : record.changedAt;
    };
    std::stable_sort(shown.begin(), shown.end(),
                     [&](const AccessRecord& a, const AccessRecord& b) { return age(a) > age(b); });
    return shown;
}

std::optional<AccessRecord> AccessDesk::find(const hub::Place& place, const RepoId& repo) const
{
    const QString account = m_accounts.speaker(place, repo);
    for (const AccessRecord& record : m_records) {
        if (record.isOf(place.origin(), account, repo))
            return record;
    }
    return std::nullopt;
}

AccessRecord* AccessDesk::entry(const QString& origin, const QString& account, const RepoId& repo)
{
    const auto found = std::find_if(m_records.begin(), m_records.end(), [&](const AccessRecord& record) {
        return record.isOf(origin, account, repo);
    });
    return found == m_records.end() ? nullptr : &*found;
}

AccessRecord* AccessDesk::entryOrNew(const QString& origin, const QString& account, const RepoId& repo)
{
    if (AccessRecord* known = entry(origin, account, repo))
        return known;
    if (m_records.size() >= mostRecords)
        m_records.removeFirst();
    AccessRecord record;
    record.origin = origin;
    record.account = account;
    record.repo = repo;
    record.changedAt = QDateTime::currentDateTimeUtc();
    m_records.append(record);
    return &m_records.last();
}

std::optional<hub::Place> AccessDesk::placeOf(const QString& origin) const
{
    const QList<hub::Place> places = m_places.places();
    for (const hub::Place& place : places) {
        if (place.origin() == origin && place.endpoint.isValid() && !place.endpoint.isEmpty())
            return place;
    }
    return std::nullopt;
}

QString AccessDesk::key(const hub::Place& place, const RepoId& repo) const
{
    return place.origin() + QLatin1Char(' ') + m_accounts.speaker(place, repo) + QLatin1Char(' ') +
           repo.apiPath();
}

// A name is what requests are kept under: a token whose owner is not known yet is asked for it first.
QCoro::Task<QString> AccessDesk::speaker(hub::Place place, RepoId repo, net::CancelToken cancel)
{
    const QPointer<AccessDesk> alive(this);
    if (m_accounts.speaker(place, repo).startsWith(QLatin1Char('#')))
        (void)co_await m_accounts.who(place, cancel);
    co_return alive ? m_accounts.speaker(place, repo) : QString();
}

QCoro::Task<AccessDesk::Checked> AccessDesk::checkAs(hub::Place place, QString account, RepoId repo,
                                                     net::CancelToken cancel)
{
    const QPointer<AccessDesk> alive(this);
    const auto client = m_places.client(place, account);
    const auto access = co_await hub::checkAccess(*client, repo, cancel);
    if (access && alive)
        note(place.origin(), account, repo, *access);
    co_return access;
}

QCoro::Task<AccessDesk::Checked> AccessDesk::check(hub::Place place, RepoId repo, net::CancelToken cancel)
{
    const QPointer<AccessDesk> alive(this);
    const QString account = co_await speaker(place, repo, cancel);
    if (!alive)
        co_return fail(Error::cancelled());
    co_return co_await checkAs(place, account, repo, cancel);
}

QCoro::Task<AccessDesk::Checked> AccessDesk::check(AccessRecord record, net::CancelToken cancel)
{
    const auto place = placeOf(record.origin);
    if (!place)
        co_return fail(noPlace());
    co_return co_await checkAs(*place, record.account, record.repo, cancel);
}

QCoro::Task<AccessDesk::Checked> AccessDesk::ask(hub::Place place, RepoId repo,
                                                 QList<hub::GateAnswer> answers, net::CancelToken cancel)
{
    const QPointer<AccessDesk> alive(this);
    const QString account = co_await speaker(place, repo, cancel);
    if (!alive)
        co_return fail(Error::cancelled());
    const auto client = m_places.client(place, account);
    const auto asked = co_await hub::askAccess(*client, repo, answers, cancel);
    if (!asked)
        co_return fail(asked.error());
    if (!alive)
        co_return fail(Error::cancelled());
    AccessRecord* record = entryOrNew(place.origin(), account, repo);
    record->askedAt = QDateTime::currentDateTimeUtc();
    save();
    // What was asked shows within about a second.
    Checked access = co_await checkAs(place, account, repo, cancel);
    for (const auto pause : {300ms, 700ms, 1500ms}) {
        if (!access || !access->mayAsk() || !alive)
            break;
        co_await QCoro::sleepFor(pause);
        if (!alive || cancel.isCancelled())
            co_return fail(Error::cancelled());
        access = co_await checkAs(place, account, repo, cancel);
    }
    co_return access;
}

QCoro::Task<AccessDesk::Checked> AccessDesk::withdrawAs(hub::Place place, QString account, RepoId repo,
                                                        net::CancelToken cancel)
{
    const QPointer<AccessDesk> alive(this);
    const auto client = m_places.client(place, account);
    const auto done = co_await hub::withdrawAccess(*client, repo, cancel);
    if (!alive)
        co_return fail(Error::cancelled());
    // Whatever it said, the state may be another now.
    Checked access = co_await checkAs(place, account, repo, cancel);
    for (const auto pause : {300ms, 700ms, 1500ms}) {
        if (!done || !access || access->state != AccessState::Pending)
            break;
        co_await QCoro::sleepFor(pause);
        if (!alive || cancel.isCancelled())
            co_return fail(Error::cancelled());
        access = co_await checkAs(place, account, repo, cancel);
    }
    if (!done)
        co_return fail(done.error());
    co_return access;
}

QCoro::Task<AccessDesk::Checked> AccessDesk::withdraw(hub::Place place, RepoId repo, net::CancelToken cancel)
{
    return withdrawAs(place, m_accounts.speaker(place, repo), repo, std::move(cancel));
}

QCoro::Task<AccessDesk::Checked> AccessDesk::withdraw(AccessRecord record, net::CancelToken cancel)
{
    const auto place = placeOf(record.origin);
    if (!place)
        co_return fail(noPlace());
    co_return co_await withdrawAs(*place, record.account, record.repo, cancel);
}

void AccessDesk::note(const QString& origin, const QString& account, const RepoId& repo,
                      const hub::Access& access)
{
    AccessRecord* record = entry(origin, account, repo);
    if (!record && isWorthKeeping(access.state))
        record = entryOrNew(origin, account, repo);
    std::optional<AccessRecord> open;
    if (record && access.state == AccessState::None && record->state == AccessState::Pending) {
        // Withdrawn, here or elsewhere: there is no request any more.
        m_records.removeAt(record - m_records.data());
    } else if (record) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (record->state != access.state)
            record->changedAt = now;
        record->state = access.state;
        record->seenAt = now;
        if (access.state == AccessState::Accepted && std::exchange(record->wantsDownload, false))
            open = *record;
    }
    if (record)
        save();
    Q_EMIT seen(origin, account, repo, access.state);
    if (open)
        Q_EMIT granted(*open);
}

void AccessDesk::setWantsDownload(const hub::Place& place, const RepoId& repo, const QString& revision,
                                  bool wanted)
{
    const QString account = m_accounts.speaker(place, repo);
    AccessRecord* record =
        wanted ? entryOrNew(place.origin(), account, repo) : entry(place.origin(), account, repo);
    if (!record)
        return;
    record->wantsDownload = wanted;
    record->revision = wanted ? revision : QString();
    save();
    if (wanted && m_watching && !m_watch.isActive())
        m_watch.start(firstWatch);
}

void AccessDesk::forget(const AccessRecord& record)
{
    if (m_records.removeIf([&](const AccessRecord& known) {
            return known.isOf(record.origin, record.account, record.repo);
        }) > 0)
        save();
}

QMap<QString, QString> AccessDesk::draft(const hub::Place& place, const RepoId& repo) const
{
    return m_drafts.value(key(place, repo));
}

void AccessDesk::setDraft(const hub::Place& place, const RepoId& repo, const QMap<QString, QString>& draft)
{
    if (draft.isEmpty())
        m_drafts.remove(key(place, repo));
    else
        m_drafts.insert(key(place, repo), draft);
}

void AccessDesk::watch()
{
    m_watching = true;
    m_watch.start(0);
}

// Only what a download waits for: other requests are looked at where they are shown.
void AccessDesk::look()
{
    bool waits = false;
    for (const AccessRecord& record : std::as_const(m_records)) {
        if (!record.wantsDownload || !placeOf(record.origin))
            continue;
        waits = true;
        QCoro::connect(check(record, m_cancel.token()), this, [](const Checked&) {});
    }
    if (!waits)
        return;
    const auto last = std::chrono::duration_cast<std::chrono::milliseconds>(m_watch.intervalAsDuration());
    m_watch.start(std::clamp<std::chrono::milliseconds>(last * 3 / 2, firstWatch, lastWatch));
}

void AccessDesk::save()
{
    Q_EMIT changed();
    if (m_file.isEmpty())
        return;
    m_writer.start([file = m_file, bytes = accessRecordsToJson(m_records)] {
        if (const auto written = writePrivate(file, bytes); !written)
            qCWarning(lcHub) << "requests are not remembered:" << written.error().message();
    });
}

} // namespace vitrine::account
