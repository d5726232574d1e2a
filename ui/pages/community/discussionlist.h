#pragma once

#include "core/hub/discussions.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace vitrine::ui {

class Community;
class DiscussionModel;
class Label;
class SegmentedControl;
class StateView;

/// The list of a repository's discussions and pull requests: filters, search, and the way to begin one.
class DiscussionList : public QWidget {
    Q_OBJECT

public:
    explicit DiscussionList(Community& community, QWidget* parent = nullptr);

    void load();
    DiscussionModel& model() const { return *m_model; }
    void focusSearch();

Q_SIGNALS:
    void chosen(int num);
    void newAsked(bool pullRequest);

private:
    hub::DiscussionQuery query() const;
    void showState();
    QWidget* makeFilters();

    Community& m_community;
    DiscussionModel* m_model;
    SegmentedControl* m_status;
    QComboBox* m_kind;
    QComboBox* m_sort;
    QLineEdit* m_search;
    QLineEdit* m_author;
    QPushButton* m_new;
    Label* m_count;
    QListView* m_list;
    StateView* m_stateView;
    QStackedWidget* m_stack;
    QTimer m_typing;
};

} // namespace vitrine::ui
