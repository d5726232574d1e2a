#pragma once

#include <QList>
#include <QWidget>

namespace vitrine::ui {

struct Score {
    QString label;
    double value = 0; ///< 0 to 1
};

/// Labels with bars and scores, best first: what a classifier answers. Rows are chosen with the arrows;
/// Ctrl+C copies the chosen row, or all as "label<TAB>score" lines. Keeps its height while the scores change
/// in number (no jump).
class ScoreBars : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBars(QWidget* parent = nullptr);

    void setScores(const QList<Score>& scores);
    const QList<Score>& scores() const { return m_scores; }
    /// The last answer while the next one runs: paler.
    void setDimmed(bool dimmed);
    /// Digits after the point, 3 by default.
    void setDigits(int digits);
    QString asText() const;
    /// Pixels of one label with its bar.
    int rowHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void choose(int row);
    void copy() const;
    QString scoreText(double value) const;

    QList<Score> m_scores;
    int m_chosen = -1;
    int m_digits = 3;
    bool m_dimmed = false;
};

} // namespace vitrine::ui
