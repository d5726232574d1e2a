#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vitrine::ui {

class SearchField;
struct Services;

/// Back, forward, the place, the search field and what is being transferred.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Services& services, QWidget* parent = nullptr);

    void setHistory(bool back, bool forward);
    void setSearchText(const QString& text);
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void backAsked();
    void forwardAsked();
    void searchEdited(const QString& text);
    void searchEntered(const QString& text);
    void transfersAsked();
    void endpointsAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showPlaces();
    void showPlace();
    void showTransfers();

    Services& m_services;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_place;
    SearchField* m_search;
    QToolButton* m_transfers;
};

} // namespace vitrine::ui
