#pragma once

#include <QWidget>

namespace vitrine::ui {

class BusyBar;
class ElidedLabel;
class Label;

/// A name, a line of progress and words about it: what is being fetched or loaded.
class ProgressRow : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRow(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// \param part 0 to 1, below 0 where it is not known; \param words "12 of 38 MB, 2 seconds left"
    void setProgress(double part, const QString& words);

private:
    ElidedLabel* m_title;
    Label* m_words;
    BusyBar* m_bar;
};

} // namespace vitrine::ui
