#pragma once

#include "ui/shell/page.h"

class QVBoxLayout;

namespace vitrine::ui {

struct Services;

/// The rail's "Try": what can be tried at once, one card each: models that were run lately, and the samples.
class TryPage : public Page {
    Q_OBJECT

public:
    explicit TryPage(Services& services, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("try"); }
    QString title() const override;
    QString address() const override { return QStringLiteral("vitrine:try"); }
    void restore(const QString& address, const QVariantMap& state) override;
    void activated() override;
    void retranslate() override;

private:
    struct Door {
        QString title;
        QString words;
        QString address;
        QString place; ///< origin that must be open, or empty
    };
    void rebuild();
    void addDoors(const QString& title, const QList<Door>& doors);
    QList<Door> recentDoors() const;
    QList<Door> sampleDoors() const;
    void go(const Door& door);
    void openFolder();

    Services& m_services;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace vitrine::ui
