#pragma once

#include "core/tasks/run.h"

#include <QImage>
#include <QWidget>

class QPlainTextEdit;

namespace vitrine::ui {

class Label;

/// The picture of a tensor: one line of colour for each number, one band for each row. Below zero the one
/// colour, above zero the other, paler towards zero. Under the pointer, each number is told.
class VectorPicture : public QWidget {
    Q_OBJECT

public:
    explicit VectorPicture(QWidget* parent = nullptr);

    void setTensor(const tasks::Tensor& tensor);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void draw();

    QList<float> m_values;
    qsizetype m_columns = 0;
    qsizetype m_rows = 0;
    QImage m_image;
};

/// What feature extraction answers: how many numbers, their picture, a few of them, and what they are for.
class VectorView : public QWidget {
    Q_OBJECT

public:
    explicit VectorView(QWidget* parent = nullptr);

    void setTensor(const tasks::Tensor& tensor);
    /// Every number, separated by commas, one row a line.
    QString asText() const;

private:
    tasks::Tensor m_tensor;
    Label* m_headline;
    VectorPicture* m_picture;
    Label* m_legend;
    QPlainTextEdit* m_numbers;
};

} // namespace vitrine::ui
