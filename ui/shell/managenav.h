#pragma once

#include <QWidget>

class QComboBox;

namespace vitrine::ui {

class SegmentedControl;

/// What stands on top of the pages that belong to "Manage": repositories (`vitrine:manage`), organizations,
/// collections, following and requests. Where there is no room for a row, it is a list that folds out.
/// Connect opened() to Page::openAddress and call retranslate() from Page::retranslate().
class ManageNav : public QWidget {
    Q_OBJECT

public:
    /// \param current the page's own entry: "manage", "organizations", "collections", "following", "requests"
    explicit ManageNav(const QString& current, QWidget* parent = nullptr);

    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QString& id);
    void fit();

    QString m_current;
    SegmentedControl* m_row;
    QComboBox* m_list;
};

} // namespace vitrine::ui
