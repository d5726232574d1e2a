#pragma once

#include "core/base/result.h"
#include "core/cards/card.h"

#include <QByteArray>

namespace vitrine::cards {

/// What a decoder accepts. The window does not trust the reader: the process may have been taken over by a
/// card.
struct CborLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    int depth = 64;            ///< blocks and inlines nested in each other
    qsizetype nodes = 1200000; ///< blocks and inlines in all
};

/// A card in CBOR (RFC 8949), for a pipe or memfd. Takes some ten milliseconds for 1 MB of README: not for
/// the GUI thread.
QByteArray toCbor(const Card& card);

/// Reads what toCbor wrote. Every field is checked as if a stranger wrote it: kinds in range, targets only of
/// the safe schemes, tables no wider than their columns. Not for the GUI thread. \return kind Corrupt for
/// anything else, never part of a card
Result<Card> cardFromCbor(const QByteArray& bytes, const CborLimits& limits = {});

} // namespace vitrine::cards
