#pragma once

#include "core/net/canceltoken.h"
#include "ui/pages/demo/inputfield.h"

class QStackedWidget;
class QLabel;

namespace vitrine::ui {

class DrawingBoard;
class Label;
class SegmentedControl;
struct Services;

/// A picture: dropped, pasted, opened from a file, or drawn. What is shown is decoded in the reader; what
/// runs is the file's own bytes.
class ImageField : public InputFieldWidget {
    Q_OBJECT

public:
    ImageField(const tasks::InputField& field, Services& services, QWidget* parent = nullptr);
    ~ImageField() override;

    void fill(tasks::RunRequest& request) const override;
    void show(const tasks::RunRequest& request) override;
    bool isEmpty() const override;
    QString summary() const override;
    void openFile(const QString& path);

Q_SIGNALS:
    /// Several files at once: each is to be asked by itself.
    void severalDropped(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();
    void paste();
    bool take(const QMimeData* data);
    void setBytes(const QByteArray& bytes, const QString& name);
    void setImage(const QImage& image, const QString& name);
    void preview();
    QWidget* buildDrop();
    QWidget* buildDraw();

    Services& m_services;
    net::CancelSource m_cancel;
    QByteArray m_bytes;
    QString m_name;
    SegmentedControl* m_kind;
    QStackedWidget* m_stack;
    QLabel* m_picture;
    Label* m_words;
    DrawingBoard* m_board;
};

} // namespace vitrine::ui
