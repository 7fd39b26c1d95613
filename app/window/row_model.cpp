#include "window/row_model.h"

#include <QSet>

namespace rw {

RowModel::RowModel(QByteArray idRole, QList<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent), m_idRole(std::move(idRole)), m_roles(std::move(roles))
{
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names{{Qt::UserRole, m_idRole}};
    for (int i = 0; i < m_roles.size(); ++i) names.insert(Qt::UserRole + 1 + i, m_roles[i]);
    return names;
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count() || role < Qt::UserRole) return {};
    const Row& row = m_rows[index.row()];
    return role == Qt::UserRole ? QVariant(row.id) : row.values.value(role - Qt::UserRole - 1);
}

int RowModel::indexOf(const QString& id) const
{
    for (int i = 0; i < count(); ++i)
        if (m_rows[i].id == id) return i;
    return -1;
}

QString RowModel::idAt(int row) const { return row >= 0 && row < count() ? m_rows[row].id : QString(); }

QVariant RowModel::value(int row, const QString& role) const
{
    const qsizetype at = m_roles.indexOf(role.toLatin1());
    return row >= 0 && row < count() && at >= 0 ? m_rows[row].values.value(at) : QVariant();
}

void RowModel::setRows(QList<Row> rows)
{
    const int before = count();
    drop(rows);
    for (int i = 0; i < rows.size(); ++i) place(i, std::move(rows[i]));
    if (before != count()) Q_EMIT countChanged();
}

void RowModel::drop(const QList<Row>& wanted)
{
    QSet<QString> ids;
    for (const Row& row : wanted) ids.insert(row.id);
    for (int i = count() - 1; i >= 0; --i) {
        if (ids.contains(m_rows[i].id)) continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

// Rows before `at` are in their places already.
void RowModel::place(int at, Row row)
{
    const int old = at < count() && m_rows[at].id == row.id ? at : indexOf(row.id);
    if (old < 0) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, std::move(row));
        endInsertRows();
        return;
    }
    if (old != at) {
        beginMoveRows({}, old, old, {}, at > old ? at + 1 : at);
        m_rows.move(old, at);
        endMoveRows();
    }
    if (m_rows[at] == row) return;
    QList<int> changed;
    for (int i = 0; i < row.values.size(); ++i)
        if (m_rows[at].values.value(i) != row.values[i]) changed.append(Qt::UserRole + 1 + i);
    m_rows[at] = std::move(row);
    Q_EMIT dataChanged(index(at), index(at), changed);
}

}  // namespace rw
