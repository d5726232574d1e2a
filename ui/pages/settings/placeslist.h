#pragma once

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace vitrine::storage {
class Settings;
}

namespace vitrine::ui {

class Label;

/// The further places: add, remove, and which of them mirror the Hub.
class PlacesList : public QWidget {
    Q_OBJECT

public:
    explicit PlacesList(storage::Settings& settings, QWidget* parent = nullptr);

private:
    void rebuild();
    void addRow(const QString& entry);
    void add();
    void setMirror(const QString& entry, bool mirror);

    storage::Settings& m_settings;
    QVBoxLayout* m_rows;
    QLineEdit* m_url;
    Label* m_error;
};

} // namespace vitrine::ui
