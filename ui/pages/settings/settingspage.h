#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace vitrine::ui {

class SettingsCard;

/// What the person can choose. Each choice takes effect at once, or says that it waits for the next start.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Services& services, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override;
    QString address() const override { return QStringLiteral("vitrine:settings"); }
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void retranslate() override;

private:
    void rebuild();
    SettingsCard* addCard(QVBoxLayout* column, const QString& title, const QString& name);
    void addAppearance(SettingsCard* card);
    void addPlaces(SettingsCard* card);
    void addAccounts(SettingsCard* card);
    void addNetwork(SettingsCard* card);
    void addDownloads(SettingsCard* card);
    void addModels(SettingsCard* card);
    void addHistory(SettingsCard* card);
    void addAbout(SettingsCard* card);
    QComboBox* choice(const QStringList& texts, int current, std::function<void(int)> chosen);
    QSpinBox* number(int minimum, int maximum, int value, std::function<void(int)> chosen);

    Services& m_services;
    QScrollArea* m_area;
};

} // namespace vitrine::ui
