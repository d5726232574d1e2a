#pragma once

#include "core/base/revision.h"
#include "core/cards/block.h"
#include "core/cards/metadata.h"
#include "core/hub/gate.h"

#include <QScrollArea>

#include <functional>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace vitrine::ui {

class BusyBar;
class Card;
class CardView;
class GateForm;
class GateWatch;
class Label;

/// The gate of a repository, in the place of what needs its files: what its authors want to know, what they
/// learn of the person, and what became of the request.
class GatePanel : public QScrollArea {
    Q_OBJECT

public:
    GatePanel(GateWatch& watch, Revision revision, QWidget* parent = nullptr);
    ~GatePanel() override;

    /// What the card says of the gate.
    void setGating(const cards::Gating& gating);
    /// The same from the place's JSON, where the card is not read (yet): its prompt is plain text.
    void setFrontMatter(const QJsonObject& frontMatter);
    /// The files were asked for: they are fetched once they can be, where a request waits.
    void fetchLater();

Q_SIGNALS:
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    void openInBrowser();
    void linkActivated(const vitrine::cards::Target& target);
    void said(const QString& text);

private:
    void buildState(QVBoxLayout& column);
    void buildTerms(QVBoxLayout& column);
    void update();
    void updateState();
    void updateTerms();
    void updateShared();
    void showPrompt();
    void fitPrompt();
    void ask();
    QString accountName() const;

    GateWatch& m_watch;
    Revision m_revision;
    cards::Gating m_gating;
    bool m_fromCard = false;
    hub::AccessState m_told = hub::AccessState::Unknown;

    Label* m_title;
    Label* m_advice;
    Label* m_age;
    Label* m_error;
    BusyBar* m_busy;
    QCheckBox* m_download;
    QPushButton* m_look;
    QPushButton* m_withdraw;
    QPushButton* m_browser;

    Card* m_terms;
    Label* m_heading;
    Label* m_description;
    CardView* m_prompt;
    Label* m_europe;
    GateForm* m_form;
    Label* m_shared;
    QPushButton* m_ask;
};

} // namespace vitrine::ui
