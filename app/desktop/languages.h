#pragma once

#include <QObject>
#include <QTranslator>

namespace vitrine::app {

/// Loads the translations of the program and of Qt itself, and changes them while the window is open: widgets
/// get QEvent::LanguageChange. GUI thread.
class Languages : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// \param code "" = the system's, else "en", "de", "fr"
    void use(const QString& code);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace vitrine::app
