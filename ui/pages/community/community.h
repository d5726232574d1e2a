#pragma once

#include "core/base/error.h"
#include "core/hub/discussions.h"
#include "ui/pages/community/drafts.h"
#include "ui/shell/services.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vitrine::ui {

/// What the parts of a repository's community share: where it is, who speaks, what they may do. GUI thread.
class Community : public QObject {
    Q_OBJECT

public:
    Community(Services& services, hub::Place place, QString account, RepoId repo, QObject* parent = nullptr);
    ~Community() override;

    Services& services() const { return m_services; }
    const hub::Place& place() const { return m_place; }
    const RepoId& repo() const { return m_repo; }
    std::shared_ptr<hub::HubClient> client() const;

    /// Who speaks; empty: nobody, or not known yet.
    const QString& me() const { return m_me; }
    bool isSignedIn() const { return m_signedIn; }
    /// Whether they look after the repository: merge, pin, hide what others wrote.
    bool mayMaintain() const { return m_maintains; }
    /// Close, open and rename.
    bool mayModerate(const hub::Speaker& author) const;

    /// Whose drafts these are. "#…" while a token's owner is not known yet: what is kept under that is to be
    /// moved.
    QString draftOwner() const;
    QString draft(const QString& about) const { return draftOf(draftOwner(), about); }
    bool keepDraft(const QString& about, const QString& text) const;
    QString draftOf(const QString& owner, const QString& about) const;
    void forgetDraftOf(const QString& owner, const QString& about) const;

    /// The address inside Vitrine.
    QString address(int num) const;

Q_SIGNALS:
    /// Somebody else speaks now, or what they may do became known.
    void rightsChanged();
    void openAddress(const QString& address);
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);

private:
    void learn();
    QString draftKey(const QString& owner, const QString& about) const;

    Services& m_services;
    hub::Place m_place;
    QString m_account;
    RepoId m_repo;
    Drafts m_drafts;
    net::CancelSource m_cancel;
    QString m_me;
    bool m_signedIn = false;
    bool m_maintains = false;
};

} // namespace vitrine::ui
