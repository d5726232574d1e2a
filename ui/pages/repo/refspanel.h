#pragma once

#include "core/base/result.h"
#include "core/hub/repoinfo.h"
#include "core/net/canceltoken.h"
#include "ui/widgets/card.h"

#include <QCoroTask>

#include <functional>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace vitrine::ui {

class Label;
class RepoState;

/// The branches and tags of a repository: made from any revision, set anew, deleted.
class RefsPanel : public Card {
    Q_OBJECT

public:
    explicit RefsPanel(RepoState& state, QWidget* parent = nullptr);
    ~RefsPanel() override;

    void load();

Q_SIGNALS:
    void said(const QString& text);
    /// \p again does what failed once more
    void failed(const vitrine::Error& error, const std::function<void()>& again);
    void revisionChosen(const QString& revision);

private:
    void build();
    void show(const hub::Refs& refs);
    void judge();
    void make(bool tag, bool overwrite);
    void removeChosen();
    void remove(bool tag, const QString& name);
    void order(QCoro::Task<Result<void>> task, const QString& done, const std::function<void()>& again);

    RepoState& m_state;
    net::CancelSource m_cancel;
    QTreeWidget* m_list = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_from = nullptr;
    QPushButton* m_branch = nullptr;
    QPushButton* m_tag = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_delete = nullptr;
    Label* m_note = nullptr;
};

} // namespace vitrine::ui
