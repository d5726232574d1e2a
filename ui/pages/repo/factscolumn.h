#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace vitrine::ui {

class RepoState;

/// The column beside a repository: runs here and why, licence, size, languages, origins, results, how to use
/// it.
class FactsColumn : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int columnWidth = 280;

    explicit FactsColumn(RepoState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRepo(const QString& address);

private:
    void rebuild();
    void addHeading(const QString& text);
    void addText(const QString& text);
    void addLinks(const QStringList& ids, const QString& kind);
    void addVerdict();
    void addLicence();
    void addSize();
    void addOrigins();
    void addResults();
    void addUse();

    RepoState& m_state;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace vitrine::ui
