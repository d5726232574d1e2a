#pragma once

#include <QWidget>

class QPushButton;

namespace vitrine::storage {
class Settings;
}

namespace vitrine::ui {

class ElidedLabel;
class Label;

/// The folder for downloads: where it is, how much room is left there, another one, or the usual one again.
/// One that cannot be written to is not taken.
class CacheControl : public QWidget {
    Q_OBJECT

public:
    explicit CacheControl(storage::Settings& settings, QWidget* parent = nullptr);

    /// \p folder empty: the usual one. Takes it once a trial shows that it can be written to.
    void take(const QString& folder);

private:
    void showFolder();
    void choose();

    storage::Settings& m_settings;
    ElidedLabel* m_folder;
    Label* m_words;
    QPushButton* m_usual;
};

} // namespace vitrine::ui
