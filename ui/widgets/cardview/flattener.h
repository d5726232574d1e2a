#pragma once

#include "ui/widgets/cardview/section.h"

#include <QHash>

#include <vector>

namespace vitrine::ui {

/// Turns the tree of a card into the column of sections, a step at a time, so that nothing waits for a long
/// card.
class Flattener {
public:
    /// \p blocks must outlive the sections.
    explicit Flattener(const cards::Blocks& blocks);

    /// Does one block's work. \return false when there is nothing more to do
    bool step(std::vector<Section>& sections);

    int groups() const { return m_groups; }
    /// Section of each anchor met so far.
    const QHash<QString, size_t>& anchors() const { return m_anchors; }

private:
    struct Place {
        const cards::Blocks* blocks = nullptr;
        size_t next = 0;
        int indent = 0;
        QList<double> bars;
        int fold = -1;
        bool tight = false;
        bool ordered = false;
        int number = 0; // of the next item
        bool closesFold = false;
        int depthOfList = 0;
    };

    /// What laying \p part out takes, in plain letters (textCost).
    static qsizetype cost(const cards::Inline& part);
    static qsizetype costOf(const cards::Block& row);
    void block(const cards::Block& block, std::vector<Section>& sections);
    void enter(const cards::Block& block, Place place, std::vector<Section>& sections);
    void paragraph(const cards::Block& block, std::vector<Section>& sections);
    void addPiece(Piece piece, qsizetype characters, std::vector<Section>& sections);
    void code(const cards::Block& block, std::vector<Section>& sections);
    void table(const cards::Block& block, std::vector<Section>& sections);
    void tableRows(std::vector<Section>& sections);
    void flush(std::vector<Section>& sections);
    Section sectionHere(Section::Kind kind) const;
    void markerLine(std::vector<Section>& sections);
    QString markerFor(const Place& list) const;

    std::vector<Place> m_places;
    Section m_text;
    qsizetype m_characters = 0;
    QString m_marker; // waits for the first paragraph of its item
    QString m_anchor; // the same, of a footnote
    QHash<QString, size_t> m_anchors;
    int m_groups = 0;
    const cards::Block* m_table = nullptr; // is being cut
    qsizetype m_row = 0;
};

} // namespace vitrine::ui
