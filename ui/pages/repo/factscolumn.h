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
    static constexpr int usualWidth = 280; ///< pixels

    explicit FactsColumn(RepoState& state, QWidget* parent = nullptr);

    /// Pixels: the usual, and more with larger text.
    int columnWidth() const;

Q_SIGNALS:
    void openRepo(const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addHeading(const QString& text);
    void addText(const QString& text, const QString& tip = {});
    void addLinks(const QStringList& ids, const QString& kind);
    void addLink(const QString& text, const QString& name, const QString& address);
    void addVerdict();
    void addLicence();
    void addSize();
    void addLanguages();
    void addOrigins();
    void addResults();
    void addUse();

    RepoState& m_state;
    bool m_sumShown = false;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace vitrine::ui
