// A list for QML whose rows are replaced as a whole and diffed by id, so that delegates of unchanged rows stay.
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace rw {

struct Row {
    QString id;
    QVariantList values;  // in the order of the model's roles
    bool operator==(const Row&) const = default;
};

class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    // The first role is the row's id; the others are the values.
    RowModel(QByteArray idRole, QList<QByteArray> roles, QObject* parent);

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setRows(QList<Row> rows);
    const QList<Row>& rows() const { return m_rows; }

    Q_INVOKABLE int indexOf(const QString& id) const;   // -1 where there is none
    Q_INVOKABLE QString idAt(int row) const;            // empty out of range
    Q_INVOKABLE QVariant value(int row, const QString& role) const;

Q_SIGNALS:
    void countChanged();

private:
    void drop(const QList<Row>& wanted);
    void place(int at, Row row);

    QByteArray m_idRole;
    QList<QByteArray> m_roles;
    QList<Row> m_rows;
};

}  // namespace rw
