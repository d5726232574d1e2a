#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace vitrine::ui {

class Label;

/// Which model shall take a dropped picture or text: those on this computer that can. Choosing one emits
/// chosen().
class TakeChooser : public QDialog {
    Q_OBJECT

public:
    enum class Input { Text, Image, Other };

    /// \param name what was dropped, in words
    TakeChooser(Input input, const QString& name, QWidget* parent = nullptr);

    /// Offers a model, where its task takes the input.
    void addModel(const QString& name, const QString& task, const QString& address);
    int count() const;

    /// From the name of a file: what it most likely is.
    static Input inputOf(const QString& file);

Q_SIGNALS:
    void chosen(const QString& address);

private:
    void choose();

    Input m_input;
    QListWidget* m_list;
    Label* m_empty;
    QPushButton* m_open;
};

} // namespace vitrine::ui
