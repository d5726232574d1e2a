#pragma once

#include "ui/pages/discover/facets.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vitrine::ui {

class Label;
class RangeSlider;

/// The facets as controls. Shows facets() of the page and tells each change; owns no question of its own.
class FilterColumn : public QWidget {
    Q_OBJECT

public:
    explicit FilterColumn(QWidget* parent = nullptr);

    void setFacets(const Facets& facets);

Q_SIGNALS:
    void changed(const Facets& facets);

private:
    QVBoxLayout* section(const QString& title, QWidget** box = nullptr);
    QCheckBox* tickBox(QVBoxLayout* column, const QString& text, const QString& name,
                       const std::function<void(Facets&, bool)>& apply);
    void addTasks();
    void addTaskBox(QVBoxLayout* column, const QString& task);
    void addRunsHere();
    void addParameters();
    void addLicences();
    void addLanguages();
    void addLibraries();
    void addTags();
    void addAccess();
    void showAllTasks(bool all);
    void update(const std::function<void(Facets&)>& change);
    void showParameterWords(int low, int high);

    Facets m_facets;
    QVBoxLayout* m_column;
    QMap<QString, QCheckBox*> m_tasks;
    QList<QWidget*> m_rareTasks; ///< shown by "All tasks" only
    QPushButton* m_allTasks = nullptr;
    QWidget* m_runsBox = nullptr;
    QCheckBox* m_well = nullptr;
    QCheckBox* m_slowly = nullptr;
    QWidget* m_taskBox = nullptr;
    QWidget* m_parametersBox = nullptr;
    QWidget* m_libraryBox = nullptr;
    QWidget* m_accessBox = nullptr;
    RangeSlider* m_parameters = nullptr;
    Label* m_lowWord = nullptr;
    Label* m_highWord = nullptr;
    QMap<int, QCheckBox*> m_licences;
    QComboBox* m_language = nullptr;
    QComboBox* m_library = nullptr;
    QLineEdit* m_tag = nullptr;
    QComboBox* m_access = nullptr;
    QComboBox* m_updated = nullptr;
};

} // namespace vitrine::ui
