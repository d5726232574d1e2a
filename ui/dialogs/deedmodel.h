#pragma once

#include "core/base/error.h"
#include "ui/dialogs/repodeeds.h"

#include <QAbstractTableModel>

namespace vitrine::ui {

/// The plan of many deeds, and what became of each: repository, what happens, result.
class DeedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Repository, What, Outcome, ColumnCount };
    enum class State { Planned, Cannot, Running, Done, Failed, Skipped };

    DeedModel(const QList<RepoDeed>& deeds, QObject* parent);

    const RepoDeed& deed(int row) const { return m_rows.at(row).deed; }
    State state(int row) const { return m_rows.at(row).state; }
    const std::optional<Error>& error(int row) const { return m_rows.at(row).error; }
    void setState(int row, State state, const std::optional<Error>& error = {});
    int count(State state) const;
    QList<RepoDeed> deeds(State state) const;
    /// The first row that waits; -1: none.
    int nextPlanned() const;
    /// Those that failed wait again.
    void planFailedAgain();
    /// Those that still wait are left out.
    void skipPlanned();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        RepoDeed deed;
        State state = State::Planned;
        std::optional<Error> error;
    };
    QString outcome(const Row& row) const;
    void retouch(State from, State to);

    QList<Row> m_rows;
};

} // namespace vitrine::ui
