#pragma once

#include "core/hub/repoadmin.h"
#include "core/hub/whoami.h"
#include "core/net/canceltoken.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace vitrine::ui {

class Label;
class SegmentedControl;

/// Makes a repository: owner, name (checked while one types, also for whether it exists already), type, what
/// it means to be public or private, licence, first README.
class CreateRepoDialog : public QDialog {
    Q_OBJECT

public:
    CreateRepoDialog(std::shared_ptr<hub::HubClient> client, const hub::WhoAmI& who, RepoType type,
                     QWidget* parent);
    ~CreateRepoDialog() override;

Q_SIGNALS:
    void created(const vitrine::RepoId& repo);
    /// One with this name exists already, and the person wants to see it.
    void existingWanted(const vitrine::RepoId& repo);
    void rightMissing(const vitrine::Error& error);

private:
    void build(RepoType type);
    void addField(QVBoxLayout* column, const QString& title, QWidget* field);
    void fillLicences();
    RepoType type() const;
    hub::NewRepo asked() const;
    void typeChanged();
    void nameChanged();
    void lookUp();
    void create();
    void failed(const Error& error);
    void exists(const RepoId& repo);

    std::shared_ptr<hub::HubClient> m_client;
    hub::WhoAmI m_who;
    net::CancelSource m_looking;
    net::CancelSource m_making;
    QTimer m_wait; ///< until typing rests
    RepoId m_existing;
    SegmentedControl* m_type = nullptr;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_name = nullptr;
    Label* m_nameNote = nullptr;
    QPushButton* m_openExisting = nullptr;
    QWidget* m_sdkBox = nullptr;
    SegmentedControl* m_sdk = nullptr;
    SegmentedControl* m_visibility = nullptr;
    Label* m_meaning = nullptr;
    QComboBox* m_licence = nullptr;
    QPlainTextEdit* m_readme = nullptr;
    Label* m_error = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace vitrine::ui
