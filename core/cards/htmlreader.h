#pragma once

#include "core/cards/cardbuilder.h"
#include "core/cards/htmltokenizer.h"

#include <QString>
#include <QStringView>

namespace vitrine::cards {

/// Brings the raw HTML of a card into the builder: an allow-list of what only shapes text; scripts, styles,
/// frames and their like vanish with their content; other tags vanish and their content stays; words in angle
/// brackets that are no HTML at all ("<think>") stay readable.
class HtmlReader {
public:
    explicit HtmlReader(CardBuilder& builder) : m_builder(builder) {}

    void read(QStringView html);

    /// Inside a script or the like: markdown that follows belongs to it and must be left out, too.
    bool hiding() const { return !m_hidden.isEmpty(); }
    void stopHiding() { m_hidden.clear(); }

private:
    void open(const HtmlToken& token);
    void close(const QString& name);
    bool openBlock(const HtmlToken& token);
    bool openInline(const HtmlToken& token);
    void image(const HtmlToken& token);
    void media(const HtmlToken& token);

    CardBuilder& m_builder;
    QString m_hidden;      // the tag whose end is waited for
    int m_hiddenDepth = 0; // tags of that name inside it
    QString m_mediaName;   // inside <video> or <audio>, until one of their sources was linked
};

} // namespace vitrine::cards
